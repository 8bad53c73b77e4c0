import { describe, expect, it } from 'vitest';
import { drawRhythm } from '@/charts/picture/drawBody';
import { asText } from '@/charts/picture/testing/asText';
import type { RhythmBody, RhythmBodyRow } from '@/charts/rhythmBody';
import { LIGHT, lightPalette, thinned } from '@/ui/palette';

const WIDTH = 1120;

function rowOf(patch: Partial<RhythmBodyRow> = {}): RhythmBodyRow {
  return { label: 'Serbia', notes: [], counts: [0, 2, 4, 0, 1, 0, 0, 0], silences: [], ...patch };
}

function bodyOf(rows: readonly RhythmBodyRow[], length = 8): RhythmBody {
  const quarters = Array.from({ length }, (_, at) => ({ label: String(2023 + Math.floor(at / 4)), isYearStart: at % 4 === 0 }));
  return { shape: 'rhythm', quarters, rows };
}

function draw(rows: readonly RhythmBodyRow[], length?: number) {
  const body = bodyOf(rows, length);
  return asText(body, drawRhythm(body, { width: WIDTH, height: null, palette: lightPalette, legend: true }));
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

function rects(svg: string, fill: string) {
  return [...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)" fill="([^"]+)"/g)]
    .filter(([, , , , , own]) => own === fill)
    .map(([, x, , width, height]) => ({ x: Number(x), end: Number(x) + Number(width), height: Number(height) }));
}

describe('a rhythm in a picture', () => {
  it('names rows with their first remark, years on top and at the bottom, and the tallest column', () => {
    const texts = textsOf(draw([rowOf({ notes: ['usually every 23 days', '3 more known to the year only'] })]).svg);
    expect(texts).toEqual(expect.arrayContaining(['Serbia', 'usually every 23 days', '4']));
    expect(texts.filter((text) => text === '2023')).toHaveLength(2);
    expect(texts.filter((text) => text === '2024')).toHaveLength(2);
    expect(texts).not.toContain('2');
  });

  it('draws all rows on one scale, and no column for zero', () => {
    const columns = rects(draw([rowOf(), rowOf({ label: 'Kosovo*', counts: [8, 0, 0, 0, 0, 0, 0, 0] })]).svg, lightPalette.data);
    expect(columns.map(({ height }) => height / (columns[3]?.height ?? 1))).toEqual([0.25, 0.5, 0.125, 1]);
  });

  it('draws silences as lines, says how long where there is room, and cuts them to the quarters', () => {
    const [before, inside] = [
      { from: -3, to: 1.5, words: 'silent 14 months', absence: 'systematic' as const },
      { from: 5.5, to: 6, words: 'silent 8 months, which is too long for so short a line', absence: 'partial' as const },
    ];
    const { svg } = draw([
      rowOf({ silences: [before, inside] }),
      rowOf({ silences: [{ from: 8, to: 12, words: 'later', absence: 'partial' }] }),
    ]);
    const lines = [...svg.matchAll(/<line x1="([-\d.]+)" y1="([-\d.]+)" x2="([-\d.]+)" y2="([-\d.]+)" stroke="([^"]+)"/g)]
      .filter(([, , top, , foot, stroke]) => stroke === lightPalette.soft && top === foot)
      .map(([, from, , to]) => ({ from: Number(from), to: Number(to) }));
    const firstColumn = rects(svg, lightPalette.data)[0];
    // Two lines and those of the legend.
    expect(lines).toHaveLength(4);
    expect(lines[0]?.from).toBeGreaterThan(0);
    expect(lines[0]?.from).toBeLessThan(firstColumn?.x ?? 0);
    expect(textsOf(svg)).toContain('silent 14 months');
    expect(textsOf(svg)).not.toContain(inside.words);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['silence, searched systematically', 'silence, searched in part']));
    expect(textsOf(draw([rowOf()]).svg).join()).not.toContain('silence');
  });

  it('hatches what was not researched and nothing else, and says so', () => {
    const { svg } = draw([
      rowOf({ unsearched: [{ from: 4, to: 12 }], silences: [{ from: 0, to: 2, words: 'silent', absence: 'partial' }] }),
    ]);
    // One band and the one of the legend.
    expect(rects(svg, 'url(#not-researched)')).toHaveLength(2);
    expect(textsOf(svg)).toContain('not researched');
  });

  it('draws dates that are not known to the quarter light, on top of the others', () => {
    const { svg } = draw([rowOf({ coarse: [0, 1, 0, 0, 1, 0, 0, 0] })]);
    const light = rects(svg, thinned(lightPalette.data, lightPalette.ground, LIGHT));
    expect(light).toHaveLength(3);
    expect(textsOf(svg)).toContain('date not known to the quarter');
    // In the quarter of two contacts the other one is as high as the light edge.
    const [exact, edge] = rects(svg, lightPalette.data);
    expect(exact?.height).toBeCloseTo(edge?.height ?? 0, 1);
  });

  it.each([1, 8, 52, 160])('keeps to its width with %i quarters', (length) => {
    const counts = Array.from({ length }, () => 1234);
    const { svg } = draw([rowOf({ counts, silences: [{ from: -5, to: length + 5, words: 'silent', absence: 'partial' }] })], length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const { x, end } of [...rects(svg, lightPalette.data), ...rects(svg, 'url(#not-researched)')]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(WIDTH + 0.01);
    }
  });

  it('draws nothing wrong of nothing, and grows with its rows', () => {
    expect(draw([], 0).svg).not.toMatch(/NaN|Infinity/);
    expect(draw([rowOf(), rowOf()]).height).toBeGreaterThan(draw([rowOf()]).height);
  });
});
