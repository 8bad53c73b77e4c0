import { byWeight, type Weighed } from '@/domain/records/weight';
import type { PartialDate } from '@/domain/time/partialDate';
import type { Kind } from '@/domain/vocabulary/vocabulary';

/** A record that a slide may name. */
export interface SlideRecord extends Weighed {
  /** As `kind/id`. */
  readonly key: string;
  readonly kind: Kind;
  readonly date: PartialDate;
  /** Its title for marks. */
  readonly title: string;
  /** The whole title, for the list to choose from. */
  readonly fullTitle: string;
  /** Announced or planned. */
  readonly isComing: boolean;
}

/** Records that a slide has room for. */
export const MOST_ON_SLIDE = 15;

/** By weight so many are tried, until a slide is full. */
const MOST_TRIED = 45;

/** Returns the records that may stand on a slide, the heaviest first: those chosen by their keys, or all by weight where nobody chose. */
export function slideCandidates(records: readonly SlideRecord[], keys: readonly string[] | null): SlideRecord[] {
  const wanted = keys ? records.filter(({ key }) => keys.includes(key)) : records;
  return wanted.toSorted(byWeight).slice(0, keys ? MOST_ON_SLIDE : MOST_TRIED);
}
