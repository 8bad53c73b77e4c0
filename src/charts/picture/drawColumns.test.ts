import { expect, it } from 'vitest';
import { drawColumns } from '@/charts/picture/drawColumns';
import { textWidth } from '@/charts/plot/wrapText';
import { lightPalette } from '@/ui/palette';

const WIDTH = 1120;

/** The names under the axis, each with the place of its middle. */
function namesOf(labels: readonly string[]) {
  const bins = labels.map((label) => ({ label, total: 1 }));
  const { svg } = drawColumns({ shape: 'columns', bins, series: [] }, { width: WIDTH, height: null, palette: lightPalette, legend: true });
  return [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)<\/text>/g)]
    .map(([, x, text = '']) => ({ middle: Number(x), text }))
    .filter(({ text }) => labels.includes(text));
}

it.each([1, 5, 8, 12, 24, 25])('%i months: no name leaves the picture or runs into the next', (count) => {
  const names = namesOf(Array.from({ length: count }, (_, at) => `September ${2000 + at}`));
  expect(names.length).toBeGreaterThan(0);
  let end = 0;
  for (const { middle, text } of names) {
    const half = textWidth(text, 17) / 2;
    expect(middle - half).toBeGreaterThanOrEqual(end);
    end = middle + half;
    expect(end).toBeLessThanOrEqual(WIDTH + 8);
  }
});

it('names every column while there is room', () => {
  const years = Array.from({ length: 13 }, (_, at) => String(2014 + at));
  expect(namesOf(years).map(({ text }) => text)).toEqual(years);
});
