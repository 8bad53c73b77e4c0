import type { ColumnsBin } from '@/charts/model';
import { textWidth } from '@/charts/plot/wrapText';

/** How far a name may reach past the last column. */
const SPILL = 8;

/** The number axis of the columns: its end, and the numbers written at it. */
interface ColumnAxis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Returns the step of 1, 2 or 5 times a power of ten that comes nearest to a quarter of `end`, as D3's scales choose it; at least 1. */
function wholeStep(end: number): number {
  const quarter = end / 4;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const share = quarter / power;
  const factor = share >= Math.sqrt(50) ? 10 : share >= Math.sqrt(10) ? 5 : share >= Math.sqrt(2) ? 2 : 1;
  return Math.max(1, factor * power);
}

/** Returns an axis from zero to a round number at or above `most`, with whole numbers only. The scales of D3, which would do this too, are much code for the first page. */
export function columnAxis(most: number): ColumnAxis {
  let end = Math.max(1, Math.ceil(most));
  let step = wholeStep(end);
  // A longer axis may take a longer step.
  for (let before = 0; step !== before; step = wholeStep(end)) {
    before = step;
    end = Math.ceil(end / step) * step;
  }
  return { end, ticks: Array.from({ length: end / step + 1 }, (_, at) => at * step) };
}

/** Returns the two lines under each column, so that they are no wider than it: `2024`; `Q2` or `May` with the year where it changes, else null. */
export function axisLabels(bins: readonly Pick<ColumnsBin, 'short' | 'year'>[]): { line: string; year: string | null }[] {
  return bins.map(({ short, year }, at) => ({ line: short, year: bins[at - 1]?.year === year ? null : year }));
}

/** A row of periods side by side, from `left` to `width`. */
export interface TimeField {
  readonly left: number;
  readonly width: number;
  readonly pitch: number;
  readonly text: number;
}

/** Returns the names under the columns, line by line; none for those left out: between two that have no more room, and one that would leave the chart. */
export function namedColumns(bins: readonly ColumnsBin[], { width, left, pitch, text }: TimeField): (readonly string[])[] {
  const widthOf = ({ line, year }: { line: string; year: string | null }) => Math.max(textWidth(line, text), textWidth(year ?? '', text));
  const every = Math.ceil((Math.max(1, ...axisLabels(bins).map(widthOf)) + text / 3) / pitch);
  const shown = axisLabels(bins.filter((_, bin) => bin % every === 0));
  return bins.map((_, bin) => {
    const name = bin % every === 0 ? shown[bin / every] : undefined;
    const isInside = name && left + pitch * (bin + 0.5) + widthOf(name) / 2 <= width + SPILL;
    return name && isInside ? [name.line, ...(name.year ? [name.year] : [])] : [];
  });
}

/** Where a column stands in its period: a period that was not collected to its end is drawn as wide as its collected part. */
export function columnPlace(
  bin: number,
  collected: number | null,
  { left, pitch, text }: TimeField,
  { share, most }: { share: number; most: number },
) {
  const x = left + pitch * bin;
  const usual = Math.min(pitch * share, most);
  const part = collected === null ? 1 : collected - bin;
  if (part >= 1 || part <= 0) return { x: x + (pitch - usual) / 2, width: usual };
  return { x: x + 1, width: Math.min(usual, Math.max(text / 3, pitch * part - 2)) };
}

/** Returns where what is not yet collected begins, and on to the right end; null where nothing is. */
export function uncollectedFrom(bins: number, collected: number | null, { left, pitch }: TimeField): number | null {
  return collected === null || collected >= bins ? null : left + pitch * collected;
}
