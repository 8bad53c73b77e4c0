import { scaleLinear } from 'd3-scale';

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

/** The label under a column on two lines, so that it is no wider than the column. */
export interface AxisLabel {
  readonly line: string;
  /** The year, where it changes; null where it is the same as before. */
  readonly year: string | null;
}

/** Returns the labels under the columns: `2024`; `Q2` or `May` with the year once. */
export function axisLabels(labels: readonly string[]): AxisLabel[] {
  return labels.map((label, index) => {
    const [period = '', year] = label.split(' ');
    if (!year) return { line: period, year: null };
    const isNewYear = labels[index - 1]?.split(' ')[1] !== year;
    return { line: period.slice(0, 3), year: isNewYear ? year : null };
  });
}
