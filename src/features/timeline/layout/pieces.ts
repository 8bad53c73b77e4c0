import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { daysOf } from '@/domain/time/timeScale';
import { agreementPieces } from '@/features/timeline/layout/agreementPieces';
import { initiativePieces } from '@/features/timeline/layout/initiativePieces';
import { datePiece, type Horizon, knownDays, type Piece, pieceOf } from '@/features/timeline/layout/piece';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/** A record as it is drawn, in days since 1970. */
export interface DrawnMark {
  /** `kind/id`, as in `links`. */
  readonly key: string;
  readonly mark: TimelineMark;
  /** In the order of painting: lines first, points last. Never empty. */
  readonly pieces: readonly Piece[];
  /** From the first day that anything is drawn on to the day after the last. */
  readonly start: number;
  readonly end: number;
  /** The days that its beginning may lie on; for an initiative without one, its end. */
  readonly begins: TimeWindow;
  /** Announced by the sources only. */
  readonly isPlanned: boolean;
}

/** Returns the key of a record: `agreement/2024-mk-rs-memorandum`. */
export function markKey({ kind, id }: Pick<TimelineMark, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Returns what open sides reach to: the whole window, widened to hold today. */
export function horizonOf(whole: TimeWindow, today: number): Horizon {
  return { start: Math.min(whole.start, today), today, end: Math.max(whole.end, today + 1) };
}

/** An activity: one piece over all days it may have taken. It is a range only when both its ends are known to the day. */
function activityPieces({ date, endDate }: TimelineMark): readonly Piece[] {
  const first = date ? knownDays(date) : null;
  const last = endDate ? knownDays(endDate) : null;
  if (!first) return last ? [datePiece(last)] : [];
  if (!last) return [datePiece(first)];
  const end = last.end > first.start ? last.end : first.end;
  if (!first.isExact || !last.isExact) return [pieceOf('uncertain', first.start, end)];
  return [pieceOf(end - first.start > 1 ? 'range' : 'point', first.start, end)];
}

function piecesOf(mark: TimelineMark, horizon: Horizon): readonly Piece[] {
  switch (mark.kind) {
    case 'activity':
      return activityPieces(mark);
    case 'agreement':
      return agreementPieces(mark);
    case 'initiative':
      return initiativePieces(mark, horizon);
  }
}

function firstDate({ date, endDate, dates }: TimelineMark): PartialDate | null {
  const steps = dates ? [dates.announced, dates.signed, dates.inForce, dates.ends] : [date ?? endDate];
  const known = steps.filter((step) => step !== null);
  return known.toSorted((a, b) => daysOf(a).start - daysOf(b).start)[0] ?? null;
}

/** Returns what is drawn of a record, or null when no date of it is known. */
export function drawMark(mark: TimelineMark, horizon: Horizon): DrawnMark | null {
  const pieces = piecesOf(mark, horizon);
  const first = firstDate(mark);
  if (!first || pieces.length === 0) return null;
  return {
    key: markKey(mark),
    mark,
    pieces,
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
    begins: daysOf(first),
    isPlanned: mark.status === 'planned',
  };
}

/** The records with a date as they are drawn, and those without one. */
export interface DrawnMarks {
  readonly drawn: readonly DrawnMark[];
  readonly undated: readonly TimelineMark[];
}

/** Returns the records with a date as they are drawn, and those without one, which are counted and said but not drawn. Both keep their order. */
export function drawMarks(marks: readonly TimelineMark[], horizon: Horizon): DrawnMarks {
  const all = marks.map((mark) => ({ mark, drawn: drawMark(mark, horizon) }));
  return { drawn: all.flatMap(({ drawn }) => drawn ?? []), undated: all.flatMap(({ mark, drawn }) => (drawn ? [] : [mark])) };
}
