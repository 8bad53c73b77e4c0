import { scaleLinear } from 'd3-scale';
import type { ColumnsBin } from '@/charts/model';

/** The number axis of the columns: its end, and the numbers written at it. */
export interface ColumnAxis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Returns an axis from zero to a round number at or above `most`, with whole numbers only. */
export function columnAxis(most: number): ColumnAxis {
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .nice(4);
  const end = Math.ceil(scale.domain()[1] ?? 1);
  return { end, ticks: scale.ticks(4).filter(Number.isInteger) };
}

/** Returns the height of each stack: the sum of its parts. */
export function stackHeights(series: readonly { readonly values: readonly number[] }[], bins: number): number[] {
  return Array.from({ length: bins }, (_, bin) => series.reduce((sum, { values }) => sum + (values[bin] ?? 0), 0));
}

/** Returns the two lines under each column, so that they are no wider than it: `2024`; `Q2` or `May` with the year where it changes, else null. */
export function axisLabels(bins: readonly Pick<ColumnsBin, 'short' | 'year'>[]): { line: string; year: string | null }[] {
  return bins.map(({ short, year }, at) => ({ line: short, year: bins[at - 1]?.year === year ? null : year }));
}
