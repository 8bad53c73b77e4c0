import type { Activity, Agreement, Initiative } from '@/domain/records/records';
import type { Kind } from '@/domain/vocabulary/vocabulary';

interface RecordKind {
  /** In sentences, and in the addresses of page and API. */
  readonly plural: string;
  readonly listLabel: string;
  /** What the column of the types is called: the codebook knows types of activities and kinds of all else. */
  readonly typeLabel: string;
}

/** The kinds of record. Their labels are in the vocabulary, their types and statuses with the facets; what their own fields tell is read in `atlasRecord`. */
export const recordKinds = {
  activity: { plural: 'activities', listLabel: 'Activities', typeLabel: 'Type' },
  agreement: { plural: 'agreements', listLabel: 'Agreements', typeLabel: 'Type' },
  initiative: { plural: 'initiatives', listLabel: 'Initiatives', typeLabel: 'Type' },
} as const satisfies Readonly<Record<Kind, RecordKind>>;

/** A record of each kind. */
export interface RecordOfKind {
  readonly activity: Activity;
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}
