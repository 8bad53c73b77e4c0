import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels, columnAxis, columnPlace } from '@/charts/plot/timeAxis';

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

  it('is the axis of D3’s scale', () => {
    const ofD3 = (most: number) => {
      const scale = scaleLinear()
        .domain([0, Math.max(1, most)])
        .nice(4);
      return { end: Math.ceil(scale.domain()[1] ?? 1), ticks: scale.ticks(4).filter(Number.isInteger) };
    };
    const counts = [...Array(2000).keys(), 4_999, 5_000, 5_001, 68_423, 99_999, 100_000];
    expect(counts.map(columnAxis)).toEqual(counts.map(ofD3));
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

  it('draws a period that was not collected to its end as wide as its collected part', () => {
    const field = { left: 50, width: 450, pitch: 100, text: 17 };
    const size = { share: 0.7, most: 76 };
    expect(columnPlace(1, 3.5, field, size)).toEqual({ x: 165, width: 70 });
    expect(columnPlace(3, 3.5, field, size)).toEqual({ x: 351, width: 48 });
    expect(columnPlace(3, null, field, size)).toEqual({ x: 365, width: 70 });
  });
});
