import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureBody, RhythmBody } from '@/charts/model';
import { drawBody } from '@/charts/picture/drawBody';
import { asText } from '@/charts/picture/testing/asText';
import { bodies } from '@/charts/picture/testing/samples';
import type { TimelineBody } from '@/charts/timelineBody';
import { figureParts, MOST_HEIGHT, paperTable, partWords } from '@/features/brief/figureOnPaper';
import { lightPalette } from '@/ui/palette';

const heightOf = (body: PictureBody) => drawBody(body, { width: 1120, height: null, palette: lightPalette, legend: true }, {}).height;

/** Lanes with so many records each, one a month. */
function timelineOf(counts: readonly number[]): TimelineBody {
  const { lanes: samples } = bodies.timeline;
  const lanes = counts.map((count, at) => ({
    value: `lane ${at}`,
    label: `Lane ${at}`,
    searched: [],
    cells: null,
    marks: (samples[0]?.marks ?? []).slice(0, 1).flatMap((mark) =>
      Array.from({ length: count }, (_, month) => ({
        ...mark,
        key: `agreement/${at}-${month}`,
        start: 17_900 + 30 * month,
        end: 17_901 + 30 * month,
      })),
    ),
  }));
  const places = counts.reduce((sum, count) => sum + count, 0);
  return { ...bodies.timeline, inView: { records: places, places }, band: null, lanes };
}

function rhythmOf(counts: readonly number[]): RhythmBody {
  const rows = counts.map((count, at) => ({ label: `Country ${at}`, notes: [], counts: [count], silences: [] }));
  return { shape: 'rhythm', quarters: [{ label: '2024', isYearStart: true }], rows };
}

describe(figureParts, () => {
  it('takes no more parts than it has to: the first lanes of a full timeline on two pages', () => {
    expect(figureParts(timelineOf([7, 7, 7, 7, 7, 7, 6, 5, 4, 3, 3, 2, 1]), heightOf)).toHaveLength(2);
  });

  it('leaves what fits a page as it is', () => {
    const body = timelineOf([6, 3]);
    expect(figureParts(body, heightOf)).toEqual([body]);
  });

  it('leaves what cannot be divided in one part, however high', () => {
    const bars: PictureBody = { shape: 'bars', bars: [] };
    expect(figureParts(bars, () => 9999)).toEqual([bars]);
    const lane = timelineOf([6]);
    expect(figureParts(lane, () => 9999)).toEqual([lane]);
  });

  it('gives every lane once, in its order, on parts that fit a page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 60 }), (rows) => {
        const body = timelineOf(rows);
        const parts = figureParts(body, heightOf);
        expect(parts.flatMap((part) => (part.shape === 'timeline' ? part.lanes : []))).toEqual(body.lanes);
        for (const part of parts) expect(heightOf(part)).toBeLessThanOrEqual(MOST_HEIGHT);
      }),
      { seed: 20261124, numRuns: 30 },
    );
  });

  it('keeps the rows of a rhythm on one scale', () => {
    const body = rhythmOf(Array.from({ length: 45 }, (_, at) => 90 - at));
    const parts = figureParts(body, heightOf);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => (part.shape === 'rhythm' ? part.rows : []))).toEqual(body.rows);
    expect(parts.every((part) => part.shape === 'rhythm' && part.most === 90)).toBe(true);
    const [whole, last] = [rhythmOf([90, 46]), parts.at(-1)].map((drawn) => drawn && columnHeights(drawn).at(-1));
    expect(whole).toBeGreaterThan(10);
    expect(last).toBe(whole);
  });
});

/** Heights of the columns drawn, in px. */
function columnHeights(body: PictureBody): number[] {
  const { svg } = asText(body, drawBody(body, { width: 1120, height: null, palette: lightPalette, legend: false }, {}));
  return [...svg.matchAll(/<rect [^>]*height="([\d.]+)" fill="([^"]+)"/g)]
    .filter(([, , fill]) => fill === lightPalette.data)
    .map(([, height]) => Number(height));
}

it('words say which part a picture is, where there are several', () => {
  expect(partWords({ title: 'Timeline', finding: '3 records.' }, 0, 1)).toBe('3 records.');
  expect(partWords({ title: 'Timeline', finding: '' }, 0, 1)).toBe('Timeline');
  expect(partWords({ title: 'Timeline', finding: '3 records.' }, 1, 2)).toBe('3 records. (part 2 of 2)');
});

const labels = Array.from({ length: 30 }, (_, at) => `Q${at + 1}`);
const wide = {
  columns: ['Country', 'Silences', ...labels].map((label) => ({ label, isNumber: label.startsWith('Q') })),
  rows: [
    ['Serbia', 'none', ...labels.map((_, at) => at)],
    ['Kosovo*', '2016 to 2017', ...labels.map(() => 7)],
  ],
};

it('turns a table that is too wide, every cell kept', () => {
  const { columns, rows } = paperTable(wide);
  expect(columns.map(({ label }) => label)).toEqual(['Country', 'Serbia', 'Kosovo*']);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toEqual(['Silences', 'none', '2016 to 2017']);
  expect(rows.at(-1)).toEqual(['Q30', 29, 7]);
});

it('leaves a table that fits, or that would not fit better', () => {
  const narrow = { columns: wide.columns.slice(0, 24), rows: wide.rows };
  expect(paperTable(narrow)).toBe(narrow);
  const long = { columns: wide.columns, rows: Array.from({ length: 32 }, () => wide.rows[0] ?? []) };
  expect(paperTable(long)).toBe(long);
});
