import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { type AgreementStep, type Days, datePiece, knownDays, type Piece, pieceIfAny, pieceOf } from '@/features/timeline/layout/piece';

const steps = ['announced', 'signed', 'inForce', 'ends'] as const satisfies readonly AgreementStep[];

interface KnownStep extends Days {
  readonly step: AgreementStep | null;
}

function knownSteps({ dates, date }: TimelineMark): KnownStep[] {
  if (!dates) return date ? [{ step: null, ...knownDays(date) }] : [];
  return steps.flatMap((step) => {
    const known = dates[step];
    return known ? [{ step, ...knownDays(known) }] : [];
  });
}

/** The first moment at which it is sure that a step has happened, and the last at which it is sure that the time up to a step lasts. */
const surelyFrom = ({ start, end, isExact }: Days) => (isExact ? start : end);
const surelyUntil = ({ start, end, isExact }: Days) => (isExact ? end : start);

/**
 * Returns what is drawn of an agreement: every dated step, a dashed line from the announcement to the next step, a solid one as long as it surely was signed or
 * in force, and a fading end where none is known. Of one that has ended on a day not known nothing is drawn after the last known date. Lines come first, so that
 * steps lie over them. Empty when no date is known.
 */
export function agreementPieces(mark: TimelineMark): readonly Piece[] {
  const known = knownSteps(mark);
  if (known.length === 0) return [];
  const [announced, ends] = (['announced', 'ends'] as const).map((name) => known.find(({ step }) => step === name));
  const course = known.filter(({ step }) => step === 'signed' || step === 'inForce').toSorted((a, b) => a.start - b.start);
  const first = course[0];
  const last = ends ?? (course.length > 1 ? course.at(-1) : undefined);
  const next = first ?? ends;

  const lines = [
    ...(announced && next ? pieceIfAny('dashed', announced.start, next.start) : []),
    ...(first && last ? pieceIfAny('solid', surelyFrom(first), surelyUntil(last)) : []),
  ];
  const lastDay = Math.max(...known.map(({ end }) => end));
  const isOpen = !ends && mark.status !== 'ended';
  return [...lines, ...(isOpen ? [pieceOf('fading', lastDay, lastDay)] : []), ...known.map((days) => datePiece(days, days.step))];
}
