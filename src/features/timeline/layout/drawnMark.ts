import type { TimelinePieceShape } from '@/charts/model';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { awaitsSigning } from '@/domain/records/atlasRecord';
import { type Searched, signingSearchedTo } from '@/domain/records/coverage';
import { statusLabel } from '@/domain/records/statusLabel';
import { type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { daysOf, isoDay } from '@/domain/time/timeScale';
import type { TimeWindow } from '@/features/timeline/layout/timeWindow';

/** The dated steps of an agreement, in the order of its life. */
const steps = ['announced', 'signed', 'inForce', 'ends'] as const satisfies readonly (keyof NonNullable<TimelineMark['dates']>)[];
type AgreementStep = (typeof steps)[number];

/** One drawn stretch of a mark. */
interface Piece extends TimeWindow {
  /**
   * `point`: known to the day. `range`: lasted from one known day to another. `uncertain`: the days that a date may mean. `bar`: an initiative runs.
   * `dashed`: from the announcement of an agreement to what it led to, or to the last day collected. `solid`: an agreement from its signing, or entry into force, to its end.
   * `open`: may run on, no end (or beginning) is known. `fading`: an agreement whose end is not known; it has no length in days and fades over `FADE_WIDTH`.
   */
  readonly shape: TimelinePieceShape;
  /** The step of an agreement's life cycle that a point or an uncertain stretch stands for. */
  readonly step: AgreementStep | null;
}

/** What a mark's time is seen against: today, how far was searched, and the first and last day of all records, to which open sides reach. */
export interface Horizon extends TimeWindow {
  readonly today: number;
  readonly searched: Searched;
}

interface KnownDays extends TimeWindow {
  /** Whether the date is known to the day. */
  readonly isExact: boolean;
}

/** Returns the days of a date, and whether it is one day. */
function knownDays(date: PartialDate): KnownDays {
  return { ...daysOf(date), isExact: precisionOf(date) === 'day' };
}

/** Returns a piece over the given days. */
function pieceOf(shape: TimelinePieceShape, start: number, end: number, step: AgreementStep | null = null): Piece {
  return { shape, start, end, step };
}

/** Returns the piece as a list; none when it would have no length. */
function pieceIfAny(shape: TimelinePieceShape, start: number, end: number): readonly Piece[] {
  return end > start ? [pieceOf(shape, start, end)] : [];
}

/** Returns a date as a point, or as the days that it may mean. */
function datePiece({ start, end, isExact }: KnownDays, step: AgreementStep | null = null): Piece {
  return pieceOf(isExact ? 'point' : 'uncertain', start, end, step);
}

/** The first moment at which it is sure that something has begun, and the last at which it is sure that it lasts until then. */
const surelyFrom = ({ start, end, isExact }: KnownDays) => (isExact ? start : end);
const surelyUntil = ({ start, end, isExact }: KnownDays) => (isExact ? end : start);

/** Statuses of which it is sure that the initiative has begun and not ended. */
const running: readonly TimelineMark['status'][] = ['adopted', 'ongoing'];

/** A period between two dates: a bar over the days it surely ran, with the days that the dates may mean beside it. */
function closedPieces(first: KnownDays, last: KnownDays): readonly Piece[] {
  const [from, until] = [surelyFrom(first), surelyUntil(last)];
  if (from >= until) return [pieceOf('uncertain', first.start, last.end > first.start ? last.end : first.end)];
  return [
    pieceOf('bar', from, until),
    ...(first.isExact ? [] : [pieceOf('uncertain', first.start, first.end)]),
    ...(last.isExact ? [] : [pieceOf('uncertain', last.start, last.end)]),
  ];
}

/** A period without a known end: sure up to today when it runs, over by today when completed or ended, and open otherwise. */
function openEndedPieces(first: KnownDays, status: TimelineMark['status'], { today, end }: Horizon): readonly Piece[] {
  const now = today + 1;
  if (status === 'completed' || status === 'ended') {
    if (first.isExact) return [...pieceIfAny('uncertain', first.end, now), datePiece(first)];
    return [pieceOf('uncertain', first.start, Math.max(first.end, now))];
  }
  const bar = running.includes(status) ? pieceIfAny('bar', surelyFrom(first), now) : [];
  const drawnTo = Math.max(first.end, bar[0]?.end ?? first.end);
  return [...bar, ...pieceIfAny('open', drawnTo, end), ...(bar.length > 0 && first.isExact ? [] : [datePiece(first)])];
}

/**
 * Returns what is drawn of an initiative. An open side reaches to the horizon, as it meets every window on that side, but looks unlike what is sure. Empty when
 * neither date is known.
 */
function initiativePieces({ date, endDate, status }: TimelineMark, horizon: Horizon): readonly Piece[] {
  const first = date ? knownDays(date) : null;
  const last = endDate ? knownDays(endDate) : null;
  if (first && last) return closedPieces(first, last);
  if (first) return openEndedPieces(first, status, horizon);
  return last ? [...pieceIfAny('open', horizon.start, last.start), datePiece(last)] : [];
}

/**
 * Returns what is drawn of an agreement: every dated step, a dashed line from the announcement to the next step, a solid one as long as it surely was signed or
 * in force, and a fading end where none is known. One that awaits its signing is dashed to the last day collected. Of one that has ended on a day not known nothing is drawn after the last known date. Lines come first, so that
 * steps lie over them. Empty when no date is known.
 */
function agreementPieces({ dates, status }: TimelineMark, { searched }: Horizon): readonly Piece[] {
  const known = steps.flatMap((step) => {
    const date = dates?.[step];
    return date ? [{ step, ...knownDays(date) }] : [];
  });
  if (known.length === 0) return [];
  const [announced, ends] = (['announced', 'ends'] as const).map((name) => known.find(({ step }) => step === name));
  const course = known.filter(({ step }) => step === 'signed' || step === 'inForce').toSorted((a, b) => a.start - b.start);
  const first = course[0];
  const last = ends ?? (course.length > 1 ? course.at(-1) : undefined);
  const next = first ?? ends;
  const isWaiting = awaitsSigning({ status, dates });
  const waitsTo = isWaiting ? daysOf(searched.collectedTo).end : next?.start;

  const lines = [
    ...(announced && waitsTo !== undefined ? pieceIfAny('dashed', announced.start, waitsTo) : []),
    ...(first && last ? pieceIfAny('solid', surelyFrom(first), surelyUntil(last)) : []),
  ];
  const lastDay = Math.max(...known.map(({ end }) => end));
  const isOpen = !ends && !isWaiting && status !== 'ended';
  return [...lines, ...(isOpen ? [pieceOf('fading', lastDay, lastDay)] : []), ...known.map((days) => datePiece(days, days.step))];
}

/** A record as it is drawn: from the first day that anything is drawn on to the day after the last. */
export interface DrawnMark extends TimeWindow {
  /** `kind/id`, as in `links`. */
  readonly key: string;
  readonly mark: TimelineMark;
  /** In the order of painting: lines first, points last. Never empty. */
  readonly pieces: readonly Piece[];
  /** The days that its beginning may lie on; for an initiative without one, its end. */
  readonly begins: TimeWindow;
  /** Announced by the sources only. */
  readonly isPlanned: boolean;
  /** Its status in words, as it reads today. */
  readonly status: string;
  /** The last day to which a signing was looked for, of an agreement that awaits one. */
  readonly searchedTo: string | null;
}

/** Returns the key of a record: `agreement/2024-mk-rs-memorandum`. */
export function markKey({ kind, id }: Pick<TimelineMark, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Returns what open sides reach to: the whole window, widened to hold today. */
export function horizonOf(whole: TimeWindow, today: number, searched: Searched): Horizon {
  return { searched, start: Math.min(whole.start, today), today, end: Math.max(whole.end, today + 1) };
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
      return agreementPieces(mark, horizon);
    case 'initiative':
      return initiativePieces(mark, horizon);
  }
}

function firstDate({ date, endDate, dates }: TimelineMark): PartialDate | null {
  const known = (dates ? Object.values(dates) : [date ?? endDate]).filter((step) => step !== null);
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
    status: statusLabel(mark, isoDay(horizon.today)),
    searchedTo: signingSearchedTo(mark, horizon.searched),
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
