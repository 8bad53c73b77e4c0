import { expect, it } from 'vitest';
import { layoutColumns } from '@/charts/plot/columnsLayout';
import { textWidth } from '@/charts/plot/wrapText';

const WIDTH = 1120;

/** The names under the axis, each with the place of its middle and its lines. */
function namesOf(names: readonly (readonly [string, string | null])[]) {
  const bins = names.map(([short, year]) => ({ label: `${short} ${year}`, short, year }));
  const stack = { totals: bins.map(() => 1), parts: [] };
  const body = { shape: 'columns', bins, stack, underWay: null, undated: null, searched: [], collected: null } as const;
  const lines = layoutColumns(body, { width: WIDTH, height: null, text: 17 }).names;
  const middles = [...new Set(lines.map(({ x }) => x))];
  return middles.map((middle) => ({ middle, lines: lines.filter(({ x }) => x === middle).map(({ text }) => text) }));
}

it.each([1, 5, 8, 12, 24, 25, 40, 80])('%i months: no name leaves the picture or runs into the next', (count) => {
  const names = namesOf(Array.from({ length: count }, (_, at) => ['Sep', `${2000 + at}`] as const));
  expect(names.length).toBeGreaterThan(0);
  let end = 0;
  for (const { middle, lines } of names) {
    expect(lines[0]).toBe('Sep');
    const half = Math.max(...lines.map((line) => textWidth(line, 17))) / 2;
    expect(middle - half).toBeGreaterThanOrEqual(end);
    end = middle + half;
    expect(end).toBeLessThanOrEqual(WIDTH + 8);
  }
});

it('names every column while there is room', () => {
  const years = Array.from({ length: 13 }, (_, at) => String(2014 + at));
  expect(namesOf(years.map((year) => [year, null] as const)).map(({ lines }) => lines)).toEqual(years.map((year) => [year]));
});

it('writes a year once, also where names are left out between', () => {
  const months = Array.from(
    { length: 120 },
    (_, at) => [['Jan', 'Feb', 'Mar', 'Apr'][at % 4] ?? '', `${2000 + Math.floor(at / 4)}`] as const,
  );
  const years = namesOf(months).flatMap(({ lines }) => lines.slice(1));
  expect(years).toEqual([...new Set(years)]);
});
