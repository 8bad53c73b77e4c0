import type { ComparedHue } from '@/ui/palette';

/** Shares that rise with the years since a beginning, each with a band: the estimate of Kaplan and Meier, turned round. */
export interface FollowBody {
  readonly shape: 'follow';
  /** Whole years on the axis. */
  readonly years: number;
  /** The year that is marked, as that is what readers quote. */
  readonly marked: number;
  /** What stands under the last year: `years since signing`. */
  readonly unit: string;
  readonly lines: readonly FollowLine[];
}

export interface FollowLine {
  readonly label: string;
  /** Stands under the name at the end of the line: `40 of 123`. */
  readonly note: string;
  /** Null for the line of all, in ink. */
  readonly hue: ComparedHue | null;
  /** The years at which the share rises, and to what; the band is null where there is none. */
  readonly steps: readonly {
    readonly year: number;
    readonly share: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** The line is bold, and has its band, up to this year; then thin up to that one, where it ends. */
  readonly boldTo: number;
  readonly thinTo: number;
  /** How many are still watched after 0, 1, 2 … years. */
  readonly watched: readonly number[];
}

/** Returns the share of a line at a year; null where it has ended. */
export function shareAt({ steps, thinTo }: FollowLine, year: number): number | null {
  if (year > thinTo) return null;
  return steps.findLast((step) => step.year <= year)?.share ?? 0;
}
