import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels, columnAxis, stackHeights } from '@/charts/plot/Columns';

describe('the axis of the columns', () => {
  it('starts at zero and ends at a round number that holds every column', () => {
    expect(columnAxis(97)).toEqual({ end: 100, ticks: [0, 20, 40, 60, 80, 100] });
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (most) => {
        const { end, ticks } = columnAxis(most);
        expect(end).toBeGreaterThanOrEqual(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('adds up the parts of each stack', () => {
    expect(stackHeights([{ values: [1, 2] }, { values: [3, 0] }], 2)).toEqual([4, 2]);
  });

  it('writes the year once', () => {
    const bins = (...names: readonly [string, string | null][]) => names.map(([short, year]) => ({ short, year }));
    expect(axisLabels(bins(['2023', null], ['2024', null]))).toEqual([
      { line: '2023', year: null },
      { line: '2024', year: null },
    ]);
    expect(axisLabels(bins(['Q4', '2023'], ['Q1', '2024'], ['Q2', '2024'])).map(({ year }) => year)).toEqual(['2023', '2024', null]);
    expect(axisLabels(bins(['Sep', '2024']))).toEqual([{ line: 'Sep', year: '2024' }]);
  });
});
