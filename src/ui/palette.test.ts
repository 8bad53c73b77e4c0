import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heatStep, type Palette, palettes, textOn } from '@/ui/palette';

const css = readFileSync('src/ui/theme.css', 'utf8');
const blocks = { light: css.match(/:root \{([^}]*)\}/)?.[1] ?? '', dark: css.match(/:root\[data-theme="dark"\] \{([^}]*)\}/)?.[1] ?? '' };

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const single = ['ground', 'raised', 'ink', 'soft', 'line', 'edge', 'link', 'data', 'chosen'] as const satisfies readonly (keyof Palette)[];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  it.each(single)('has the value of the style sheet for %s', (name) => {
    expect(blocks[theme].match(new RegExp(`--${name}: (#\\w+);`))?.[1]).toBe(palette[name]);
  });

  it.each(['ink', 'soft', 'link'] as const)('shows %s text at 4.5:1 or more', (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.raised)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['data', 'chosen', 'edge'] as const)('shows %s marks at 3:1 or more', (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it('shows every hue and every hue with a name at 3:1 or more', () => {
    for (const colour of [
      ...palette.categories,
      ...Object.values(palette.kinds),
      ...Object.values(palette.scopes),
      ...Object.values(palette.compared),
      ...Object.values(palette.followUps),
    ])
      expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it('has one meaning for each hue: what is chosen, a kind, a scope, a hue; an activity alone has that of data', () => {
    const { chosen, kinds, scopes, categories, data } = palette;
    const [first, ...others] = categories;
    expect([first, kinds.activity]).toEqual([data, data]);
    const named = [chosen, ...Object.values(kinds), ...Object.values(scopes), ...others];
    expect(new Set(named).size).toBe(named.length);
  });

  it('sets the steps of the sequence apart from each other and from the ground, in one direction, with numbers on them at 4.5:1', () => {
    const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;
    const steps = [palette.ground, ...palette.sequence].map(lightness);
    const way = theme === 'light' ? -1 : 1;
    for (const [at, step] of steps.entries()) if (at > 0) expect(way * (step - (steps[at - 1] ?? 0))).toBeGreaterThan(at === 1 ? 8 : 10);
    for (const ground of palette.sequence) expect(contrast(textOn(ground, palette), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('sets the scopes apart from the ground the more, the fewer countries a record names', () => {
    const { scopes, ground } = palette;
    const [two, few, many] = [scopes.two, scopes.few, scopes.many].map((hue) => contrast(hue, ground));
    expect(two).toBeGreaterThan(few ?? 0);
    if (theme === 'dark') expect(few).toBeGreaterThan(many ?? 0);
  });
});

describe('the step of a count', () => {
  it.each([
    // Few numbers have one each, the palest for one.
    [1, 1, 0],
    [1, 5, 0],
    [5, 5, 4],
    [7, 7, 6],
    [1, 8, 0],
    [8, 8, 6],
    [1, 99, 0],
    [9, 99, 2],
    [50, 99, 4],
    [99, 99, 6],
    [0, 0, 0],
  ])('%i where the most is %i is step %i of seven', (count, most, step) => {
    expect(heatStep(count, most, 7)).toBe(step);
  });
});
