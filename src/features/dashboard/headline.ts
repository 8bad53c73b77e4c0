import type { Overview } from '@/domain/answers/apiAnswers';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';

/** One number of the head count with the noun that fits it. */
export interface HeadNumber {
  readonly count: number;
  readonly noun: string;
}

function noun(count: number, one: string, many: string): HeadNumber {
  return { count, noun: count === 1 ? one : many };
}

/** Returns how many records match. */
export function totalNumber({ total }: Overview): HeadNumber {
  return noun(total, 'record', 'records');
}

/** Returns the records by kind, in the order of the vocabulary. */
export function kindNumbers({ totals }: Overview): readonly (HeadNumber & { readonly kind: Kind })[] {
  return idsOf(kinds).map((kind) => ({ kind, ...noun(totals[kind], kind, recordKinds[kind].plural) }));
}

const scopes = { country: 'countries', organisation: 'organisations', source: 'sources' } as const;

/** Returns the distinct countries, organisations and sources among the records that match. */
export function scopeNumbers({ totals }: Overview): readonly (HeadNumber & { readonly scope: keyof typeof scopes })[] {
  return idsOf(scopes).map((scope) => ({ scope, ...noun(totals[scope], scope, scopes[scope]) }));
}

/** Returns the years from the first to the last with a record: `2014 to 2026`, `2024`; null when no record has a date. */
export function yearSpan({ periods }: Overview): string | null {
  const filled = periods.bins.filter(({ total }) => total > 0);
  const first = filled[0]?.start.slice(0, 4);
  const last = filled.at(-1)?.end.slice(0, 4);
  if (!first || !last) return null;
  return first === last ? first : `${first} to ${last}`;
}
