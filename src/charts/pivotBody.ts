import type { Absence } from '@/domain/records/absence';
import type { Hue } from '@/ui/palette';

/** A number in a table that is drawn. What counts nothing says why; `weight` decides how dark it is, or how far it falls. */
export interface PivotBodyCell {
  readonly text: string;
  readonly weight: number;
  readonly absence: Absence | null;
}

/** A table that is a chart: columns of totals over the heads, bars of totals at the right. */
export interface PivotBody {
  readonly shape: 'pivot';
  /** What all of it is: `All agreements`, with the number. */
  readonly corner: { readonly label: string; readonly text: string };
  readonly columns: readonly {
    readonly label: string;
    readonly short: string;
    readonly total: number;
    readonly text: string;
    readonly isOthers: boolean;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly total: number;
    readonly text: string;
    readonly isOthers: boolean;
    readonly cells: readonly PivotBodyCell[];
  }[];
  /** How cells are coloured: by their weight, or by which way they changed; null for a plain table. */
  readonly colours: 'heat' | 'change' | null;
  /** What the weights are: `Agreements`, `% of row`. */
  readonly unit: string;
  readonly isPercent: boolean;
  /** The sums of the rows where they are no totals; one for each column, then that of the totals. */
  readonly added: { readonly label: string; readonly texts: readonly string[]; readonly whole: string } | null;
  /** So many columns of time lie before the day after the last collected; null where all do. */
  readonly collected: number | null;
}

/** Lines over periods, each with its name at its end. `values[j]` belongs to `bins[j]`; null breaks the line. */
export interface LinesBody {
  readonly shape: 'lines';
  readonly bins: readonly string[];
  readonly series: readonly { readonly label: string; readonly hue: Hue; readonly values: readonly (number | null)[] }[];
  /** Two points in time: the names stand at both ends. */
  readonly isSlope: boolean;
}
