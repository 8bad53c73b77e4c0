import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { type Days, datePiece, type Horizon, knownDays, type Piece, pieceIfAny, pieceOf } from '@/features/timeline/layout/piece';

/** Statuses of which it is sure that the initiative has begun and not ended. */
const running: readonly TimelineMark['status'][] = ['adopted', 'ongoing'];

/** A period between two dates: a bar over the days it surely ran, with the days that the dates may mean beside it. */
function closedPieces(first: Days, last: Days): readonly Piece[] {
  const from = first.isExact ? first.start : first.end;
  const until = last.isExact ? last.end : last.start;
  if (from >= until) return [pieceOf('uncertain', first.start, last.end > first.start ? last.end : first.end)];
  return [
    pieceOf('bar', from, until),
    ...(first.isExact ? [] : [pieceOf('uncertain', first.start, first.end)]),
    ...(last.isExact ? [] : [pieceOf('uncertain', last.start, last.end)]),
  ];
}

/** A period without a known end: sure up to today when it runs, over by today when completed, and open otherwise. */
function openEndedPieces(first: Days, status: TimelineMark['status'], { today, end }: Horizon): readonly Piece[] {
  const now = today + 1;
  if (status === 'completed') {
    if (first.isExact) return [...pieceIfAny('uncertain', first.end, now), datePiece(first)];
    return [pieceOf('uncertain', first.start, Math.max(first.end, now))];
  }
  const bar = running.includes(status) ? pieceIfAny('bar', first.isExact ? first.start : first.end, now) : [];
  const drawnTo = Math.max(first.end, bar[0]?.end ?? first.end);
  return [...bar, ...pieceIfAny('open', drawnTo, end), ...(bar.length > 0 && first.isExact ? [] : [datePiece(first)])];
}

/**
 * Returns what is drawn of an initiative. An open side reaches to the horizon, as it meets every window on that side, but looks unlike what is sure. Empty when
 * neither date is known.
 */
export function initiativePieces({ date, endDate, status }: TimelineMark, horizon: Horizon): readonly Piece[] {
  const first = date ? knownDays(date) : null;
  const last = endDate ? knownDays(endDate) : null;
  if (first && last) return closedPieces(first, last);
  if (first) return openEndedPieces(first, status, horizon);
  return last ? [...pieceIfAny('open', horizon.start, last.start), datePiece(last)] : [];
}
