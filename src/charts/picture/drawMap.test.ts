import { describe, expect, it } from 'vitest';
import type { MapBody } from '@/charts/model';
import { drawMap } from '@/charts/picture/drawBody';
import type { Canvas } from '@/charts/picture/drawing';
import { asText } from '@/charts/picture/testing/asText';
import { OUTLINES_WIDTH } from '@/charts/plot/Map';
import { legendSteps } from '@/charts/plot/MapLegend';
import { isOnMap, mapCountries } from '@/charts/plot/mapCountries';
import { mapHeight, mapPaths } from '@/charts/plot/mapPaths';
import { lightPalette } from '@/ui/palette';

const body: MapBody = {
  shape: 'map',
  places: [
    { code: 'RS', label: 'Serbia', count: 246, isChosen: true },
    { code: 'US', label: 'United States', count: 34, isChosen: false },
    { code: 'XK', label: 'Kosovo*', count: 12, isChosen: false },
    { code: 'HR', label: 'Croatia', count: 90, isChosen: false },
    { code: 'GR', label: 'Greece', count: 'unresearched', isChosen: false },
    { code: 'FR', label: 'France', count: 'unlisted', isChosen: false },
  ],
};

const outlines = { paths: mapPaths(OUTLINES_WIDTH), height: mapHeight(OUTLINES_WIDTH) };

function draw(patch: Partial<Canvas> = {}) {
  return asText(body, drawMap(body, { width: OUTLINES_WIDTH, height: null, palette: lightPalette, legend: true, ...patch }, outlines));
}

function fillOf(svg: string, code: string): string | undefined {
  return svg.match(new RegExp(`data-country="${code}" d="[^"]*" fill="([^"]*)"`))?.[1];
}

describe('the outlines', () => {
  const paths = mapPaths(OUTLINES_WIDTH);
  const codes = paths.map(({ code }) => code);

  it('are one for each country that the map claims to hold, Kosovo among them', () => {
    expect(codes.toSorted()).toEqual([...Object.values(mapCountries), 'XK'].toSorted());
    expect(isOnMap('XK')).toBe(true);
    expect(isOnMap('US')).toBe(false);
  });

  it('have at most one decimal, and lie inside the frame', () => {
    for (const { d } of paths) {
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/\.\d\d|NaN/);
    }
    const serbia = paths.find(({ code }) => code === 'RS');
    expect(serbia?.label.x).toBeGreaterThan(0);
    expect(serbia?.label.y).toBeLessThan(mapHeight(OUTLINES_WIDTH));
  });

  it('put Kosovo south of Serbia, and Crimea with Ukraine', () => {
    const at = (code: string) => paths.find((path) => path.code === code)?.label.y ?? 0;
    expect(at('XK')).toBeGreaterThan(at('RS'));
    const lowest = (code: string) =>
      Math.max(...[...(paths.find((path) => path.code === code)?.d ?? '').matchAll(/[ML][-\d.]+,([-\d.]+)/g)].map(([, y]) => Number(y)));
    // The south of Crimea lies south of all of Moldova.
    expect(lowest('UA')).toBeGreaterThan(lowest('MD'));
  });

  it('scale with the width and are made once', () => {
    expect(mapPaths(OUTLINES_WIDTH)).toBe(paths);
    expect(mapPaths(320).find(({ code }) => code === 'TR')?.label.x).toBeLessThan(320);
  });
});

describe('the picture of a map', () => {
  const { svg } = draw();

  it('tells records, none found and not researched apart', () => {
    expect(fillOf(svg, 'HR')).toBe(lightPalette.sequence.at(-1));
    expect(fillOf(svg, 'FR')).toBe(lightPalette.ground);
    expect(fillOf(svg, 'GR')).toBe('url(#not-researched)');
    expect(fillOf(svg, 'XK')).not.toBe(lightPalette.ground);
  });

  it('has the legend, the numbers where there is room, and the countries beside the map', () => {
    for (const text of ['chosen', 'not searched for by name', 'not researched', '246', 'Beside the map: United States 34.'])
      expect(svg).toMatch(new RegExp(`<text [^>]*>${text}</text>`));
    for (const { label } of legendSteps(90, lightPalette)) expect(svg).toContain(`>${label}</text>`);
  });

  it('draws what is chosen last, outlined and not shaded, its number among them', () => {
    const order = [...svg.matchAll(/data-country="(..)"/g)].map(([, code]) => code);
    expect(order.at(-1)).toBe('RS');
    expect(svg).toMatch(new RegExp(`data-country="RS"[^>]*stroke="${lightPalette.chosen}"`));
    expect(fillOf(svg, 'RS')).toBe(lightPalette.ground);
  });

  it('stays inside its canvas and needs nothing from outside', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|class=|var\(/);
    for (const [, x, width] of svg.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g))
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(OUTLINES_WIDTH);
    expect(draw().svg).toBe(svg);
  });
});

it('is drawn smaller and in the middle where the height is short, with lines as thick and numbers as large', () => {
  const [large, small] = [draw(), draw({ height: 520 })];
  expect(small.height).toBeLessThanOrEqual(520);
  expect(large.height).toBeGreaterThan(700);
  const [, scale = ''] = small.svg.match(/<g transform="scale\(([\d.]+)\)">/) ?? [];
  expect(Number(scale)).toBeLessThan(1);
  expect(small.svg).toContain(`stroke-width="${Math.round((100 * 0.7) / Number(scale)) / 100}"`);
  expect(small.svg).toMatch(/<text [^>]*font-size="13"[^>]*>246</);
  expect(small.svg).toMatch(new RegExp(`translate\\(${Math.round(50 * OUTLINES_WIDTH * (1 - Number(scale))) / 100} 0\\)`));
});

it('says what the colours mean only with the legend', () => {
  expect(draw({ legend: false }).svg).not.toContain('not researched');
  expect(draw({ legend: false }).height).toBeLessThan(draw().height);
});

describe('the legend', () => {
  it.each([0, 1, 2, 5, 7, 317])('covers each count from 1 to %i once', (most) => {
    const covered = legendSteps(most, lightPalette).flatMap(({ label }) => {
      const [first = 0, last = first] = label.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
    expect(covered).toEqual(Array.from({ length: most }, (_, at) => at + 1));
  });
});
