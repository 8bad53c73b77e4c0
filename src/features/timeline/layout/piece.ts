import type { TimelinePieceShape } from '@/charts/model';
import { type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { daysOf } from '@/domain/time/timeScale';

/**
 * How a stretch of time is drawn.
 * `point`: known to the day. `range`: lasted from one known day to another. `uncertain`: the days that a date may mean. `bar`: an initiative runs.
 * `dashed`: from the announcement of an agreement to what it led to. `solid`: an agreement from its signing, or entry into force, to its end.
 * `open`: may run on, no end (or beginning) is known. `fading`: an agreement whose end is not known; it has no length in days and fades over `FADE_WIDTH`.
 */
export type PieceShape = TimelinePieceShape;

export type AgreementStep = 'announced' | 'signed' | 'inForce' | 'ends';

/** One drawn stretch of a mark, in days since 1970; `end` is the day after the last. */
export interface Piece {
  readonly shape: PieceShape;
  readonly start: number;
  readonly end: number;
  /** The step of an agreement's life cycle that a point or an uncertain stretch stands for. */
  readonly step: AgreementStep | null;
}

/** What a mark's time is seen against: today, and the first and last day of all records, to which open sides reach. */
export interface Horizon {
  readonly start: number;
  readonly today: number;
  readonly end: number;
}

export interface Days {
  readonly start: number;
  readonly end: number;
  /** Whether the date is known to the day. */
  readonly isExact: boolean;
}

/** Returns the days of a date, and whether it is one day. */
export function knownDays(date: PartialDate): Days {
  return { ...daysOf(date), isExact: precisionOf(date) === 'day' };
}

/** Returns a piece over the given days. */
export function pieceOf(shape: PieceShape, start: number, end: number, step: AgreementStep | null = null): Piece {
  return { shape, start, end, step };
}

/** Returns the piece as a list; none when it would have no length. */
export function pieceIfAny(shape: PieceShape, start: number, end: number): readonly Piece[] {
  return end > start ? [pieceOf(shape, start, end)] : [];
}

/** Returns a date as a point, or as the days that it may mean. */
export function datePiece({ start, end, isExact }: Days, step: AgreementStep | null = null): Piece {
  return pieceOf(isExact ? 'point' : 'uncertain', start, end, step);
}
