import { describe, expect, it } from 'vitest';
import { markup } from '@/charts/picture/drawing';
import { lettersOf, textsIn } from '@/charts/picture/textMeasure';
import { type FontLook, type MeasureText, PlotText, TextMeasure } from '@/charts/plot/PlotText';

const line = (text: string) => (
  <PlotText x={10} y={20} size={16} fill="#000" weight={600} anchor="middle">
    {text}
  </PlotText>
);

function measured(text: string, measure: MeasureText | null): string {
  return markup(<TextMeasure value={measure}>{line(text)}</TextMeasure>);
}

describe('texts that say how wide they are', () => {
  it('are measured as they read, in their own font', () => {
    const seen: [string, FontLook][] = [];
    const svg = measured("R&D's\u0000 <now>", (text, look) => {
      seen.push([text, look]);
      return 80.123;
    });
    expect(seen).toEqual([["R&D's <now>", { family: expect.stringContaining('Source Sans 3'), size: 16, weight: 600 }]]);
    expect(svg).toContain('textLength="80.12" lengthAdjust="spacingAndGlyphs">R&amp;D&#x27;s &lt;now&gt;</text>');
  });

  it('change in nothing else', () => {
    const [before, after] = [measured('one', null), measured('one', () => 12)];
    expect(after).not.toBe(before);
    expect(after.replaceAll(' textLength="12" lengthAdjust="spacingAndGlyphs"', '')).toBe(before);
  });

  it.each<[string, string, MeasureText]>([
    ['a text that cannot be measured', 'one', () => null],
    ['an empty text', '', () => 12],
    ['a text of spaces', '  ', () => 12],
    ['a width of nothing', 'one', () => 0],
  ])('leave %s as it is', (_, text, measure) => {
    expect(measured(text, measure)).toBe(measured(text, null));
  });

  it('are told by a drawing that nobody keeps', () => {
    const texts = textsIn((measure) => measured('Ђорђе', measure));
    expect(texts.map(({ text, size }) => [text, size])).toEqual([['Ђорђе', 16]]);
    expect(lettersOf(texts)).toBe('Ђорђе');
  });
});
