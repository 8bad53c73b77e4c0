import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';

/** The agreements beside one, by how they stand to it in time. */
export interface Relatives {
  /** What it follows, amends or implements. */
  readonly before: readonly RelatedRecord[];
  readonly after: readonly RelatedRecord[];
}

/**
 * Sorts related agreements into what an agreement follows and what followed it. The dates decide, because some records name their successor where the
 * codebook asks for the predecessor; where the dates do not tell, the record that names the other one is the later.
 */
export function splitRelatives(date: PartialDate | null, related: readonly RelatedRecord[]): Relatives {
  const isAfter = (other: RelatedRecord) => {
    if (date && other.date) {
      const [own, theirs] = [toInterval(date), toInterval(other.date)];
      if (theirs.start > own.end) return true;
      if (theirs.end < own.start) return false;
    }
    return other.direction === 'from';
  };
  return { before: related.filter((other) => !isAfter(other)), after: related.filter(isAfter) };
}
