import type { Absence } from '@/domain/records/absence';

/** Small multiples of columns over the same quarters, one row each, all on one scale. `counts[i]` belongs to `quarters[i]`. */
export interface RhythmBody {
  readonly shape: 'rhythm';
  /** `label` is the year; it is written at the first quarter of each. */
  readonly quarters: readonly { readonly label: string; readonly isYearStart: boolean }[];
  readonly rows: readonly RhythmBodyRow[];
  /** What the tallest column counts, where these rows are a part of others on the same scale. */
  readonly most?: number;
}

export interface RhythmBodyRow {
  readonly label: string;
  /** Stand under the label, one line each; two find room: `usually every 23 days`. */
  readonly notes: readonly string[];
  readonly counts: readonly number[];
  /** Those among `counts` whose date is not known to lie in the quarter, drawn light; absent where all are known. */
  readonly coarse?: readonly number[];
  /** In quarters from the beginning of the first one, with fractions; `words` is written where there is room: `silent 14 months`. */
  readonly silences: readonly { readonly from: number; readonly to: number; readonly words: string; readonly absence: Absence }[];
  /** What was not researched, in quarters too. */
  readonly unsearched?: readonly { readonly from: number; readonly to: number }[];
}
