import { describe, expect, it } from 'vitest';
import { textLine } from '@/charts/picture/svgText';
import { type FontLook, withTextLengths } from '@/charts/picture/textLengths';

const line = (text: string) => textLine(text, 10, 20, { size: 16, fill: '#000', weight: 600, anchor: 'middle' });

describe('texts that say how wide they are', () => {
  it('are measured as they read, in their own font', () => {
    const seen: [string, FontLook][] = [];
    const svg = withTextLengths(`<svg>${line("R&D's <now>")}</svg>`, (text, look) => {
      seen.push([text, look]);
      return 80.123;
    });
    expect(seen).toEqual([["R&D's <now>", { family: expect.stringContaining('Source Sans 3'), size: 16, weight: 600 }]]);
    expect(svg).toContain('textLength="80.12" lengthAdjust="spacingAndGlyphs">R&amp;D&#39;s &lt;now&gt;</text>');
  });

  it('change in nothing else', () => {
    const before = `<svg><title>A</title>${line('one')}<rect/>${line('two')}</svg>`;
    const after = withTextLengths(before, () => 12);
    expect(after).not.toBe(before);
    expect(after.replaceAll(' textLength="12" lengthAdjust="spacingAndGlyphs"', '')).toBe(before);
  });

  it.each([
    ['a text that cannot be measured', line('one'), () => null],
    ['an empty text', line(''), () => 12],
    ['a text of spaces', line('  '), () => 12],
    ['a width of nothing', line('one'), () => 0],
    ['a text without a size', '<text x="1">one</text>', () => 12],
  ])('leave %s as it is', (_, svg, measure) => {
    expect(withTextLengths(svg, measure)).toBe(svg);
  });
});
