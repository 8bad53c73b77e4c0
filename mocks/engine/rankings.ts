import { defaultSort } from '@/domain/address/listQuery';
import type { OrganisationRef, RecordStub } from '@/domain/answers/apiAnswers';
import type { AgreementStatusCount, KindCounts } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementStatuses, idsOf, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, organisationRef } from './atlasIndex';
import { countCodes, rowsWith } from './columns/column';
import type { Columns } from './columns/columns';
import { countsByValue } from './counts';
import { sortRows } from './list';

const byAlphabet = new Intl.Collator('en');

/** Returns the items with most records first, then by name. */
export function ranked<T extends { readonly name: string; readonly count: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.count - a.count || byAlphabet.compare(a.name, b.name));
}

/** Returns the countries of the rows, ranked, without those of `aside`. */
export function rankCountries(
  { facets: { country } }: Columns,
  rows: Uint32Array,
  aside: readonly string[] = [],
): { code: string; name: string; count: number }[] {
  const counts = countsByValue(country, countCodes(country, rows)).filter(([code]) => !aside.includes(code));
  return ranked(counts.map(([code, count]) => ({ code, name: countryName(code), count })));
}

/** Returns the `limit` organisations of the rows with most records, without those of `aside`. */
export function rankOrganisations(
  index: AtlasIndex,
  rows: Uint32Array,
  limit: number,
  aside: readonly string[] = [],
): (OrganisationRef & { count: number })[] {
  const { org } = index.columns.facets;
  const counts = countsByValue(org, countCodes(org, rows)).filter(([id]) => !aside.includes(id));
  const known = counts.flatMap(([id, count]) => {
    const organisation = index.organisations.get(id);
    return organisation ? [{ ...organisationRef(index, organisation), count }] : [];
  });
  return ranked(known).slice(0, limit);
}

/** Returns the topics of the rows, ranked; those without records are left out. */
export function rankTopics({ facets: { topic } }: Columns, rows: Uint32Array): { id: Topic; count: number }[] {
  const counts = new Map(countsByValue(topic, countCodes(topic, rows)));
  const held = idsOf(topics).flatMap((id) => {
    const count = counts.get(id);
    return count ? [{ id, name: topics[id], count }] : [];
  });
  return ranked(held).map(({ id, count }) => ({ id, count }));
}

/** Returns how many of the rows there are of each kind. */
export function countKinds({ facets: { kind } }: Columns, rows: Uint32Array): KindCounts {
  return { activity: 0, agreement: 0, initiative: 0, ...Object.fromEntries(countsByValue(kind, countCodes(kind, rows))) };
}

/** Returns the agreements among the rows. */
export function agreementsAmong({ facets: { kind } }: Columns, rows: Uint32Array): Uint32Array {
  return rowsWith(kind, 'agreement', rows);
}

/** Returns the records of the rows in short, newest first; the first `limit` of them. */
export function newestStubs(index: AtlasIndex, rows: Uint32Array, limit?: number): RecordStub[] {
  return Array.from(sortRows(index, rows, defaultSort, limit), (row) => index.stubAt(row));
}

/** Returns the agreements among the rows by status, in life-cycle order, zeros too. */
export function countAgreementStatus(columns: Columns, rows: Uint32Array): AgreementStatusCount[] {
  const { status } = columns.facets;
  const counts = new Map(countsByValue(status, countCodes(status, agreementsAmong(columns, rows))));
  return idsOf(agreementStatuses).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
