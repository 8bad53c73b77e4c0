import type { Filters } from '@/domain/facets/filters';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** What the explorer counts in each cell. */
export interface Measure {
  readonly label: string;
  /** One of what is counted, and several. */
  readonly one: string;
  readonly many: string;
  /** What the records of a cell pass besides: what a link to them adds to the filters. */
  readonly filters: Partial<Filters>;
  /** `rows`: a record counts one. `weight`: a record counts what it holds. `distinct`: something that several records share counts once. `share`: a part of what records hold. */
  readonly by: 'rows' | 'weight' | 'distinct' | 'share';
  /** What a reader has to know about it, in a sentence. */
  readonly note?: string;
}

const agreements: Partial<Filters> = { kind: [['agreement']] };

/** Every measure of the explorer. */
export const measures = {
  records: { label: 'Records', one: 'record', many: 'records', filters: {}, by: 'rows' },
  contacts: { label: 'Contacts', one: 'contact', many: 'contacts', filters: { contact: [['yes']] }, by: 'rows' },
  agreements: { label: 'Agreements', one: 'agreement', many: 'agreements', filters: agreements, by: 'rows' },
  commitments: { label: 'Commitments', one: 'commitment', many: 'commitments', filters: agreements, by: 'weight' },
  followed: {
    label: 'Followed-up share',
    one: 'commitment followed up',
    many: 'commitments followed up',
    filters: agreements,
    by: 'share',
    note: 'The share is that of commitments with a follow-up on record; no record does not mean that nothing followed.',
  },
  partners: {
    label: 'Distinct partners',
    one: 'partner',
    many: 'partners',
    filters: {},
    by: 'distinct',
    note: 'Partners are the countries named beside those chosen and beside that of the row or column; one that stands in several cells counts once in each total.',
  },
  sources: {
    label: 'Sources',
    one: 'source',
    many: 'sources',
    filters: {},
    by: 'distinct',
    note: 'A source that several records share counts once in each cell and once in each total.',
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof measures;
export const measureIds = idsOf(measures);

export function measureOf(id: MeasureId): Measure {
  return measures[id];
}
