import type { NoneOf } from '@/domain/records/absence';
import type { Hue } from '@/ui/palette';

/** What charts of two to four compared things draw. The first of a body's series has a disc, the second a diamond, the third a square, the fourth a triangle. */

/** One of the compared, in the colour of a hue of the palette. */
interface ComparedSeries {
  readonly label: string;
  readonly hue: Hue;
}

/** Columns side by side: for each bin one of each series. `series[i].values[j]` belongs to `bins[j]`. */
export interface GroupedColumnsBody {
  readonly shape: 'groupedColumns';
  readonly bins: readonly string[];
  readonly series: readonly (ComparedSeries & { readonly values: readonly number[] })[];
}

/** A row of signs on one axis: `values[i]` belongs to the body's `series[i]`; `gap` says how far they lie apart. */
interface DumbbellRow {
  readonly label: string;
  readonly values: readonly number[];
  readonly gap: string;
}

/** Signs on one axis for each row, joined from the least to the most. */
export interface DumbbellsBody {
  readonly shape: 'dumbbells';
  readonly series: readonly ComparedSeries[];
  readonly rows: readonly DumbbellRow[];
  /** Values are per cent. */
  readonly isShare: boolean;
  /** What stands over the gaps: `RS − AL`. */
  readonly gapLabel: string;
  /** The row before which the lead turns; null where it never does. */
  readonly turn: number | null;
  readonly none?: readonly NoneOf[];
}

/** Bars of each series around the rows' names: two back to back, more in panels side by side, all on one scale. A value of null is the row's own series. */
export interface FacingBarsBody {
  readonly shape: 'facingBars';
  readonly series: readonly ComparedSeries[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}
