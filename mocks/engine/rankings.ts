import { defaultSort } from '@/domain/address/listQuery';
import type { OrganisationRef, RecordStub } from '@/domain/answers/apiAnswers';
import type { AgreementStatusCount, KindCounts } from '@/domain/answers/profileAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { agreementStatuses, idsOf, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { type AtlasIndex, type IndexEntry, organisationRef } from './atlasIndex';
import { countValues } from './counts';
import { sortEntries } from './list';

const byAlphabet = new Intl.Collator('en');

/** Returns the items with most records first, then by name. */
export function ranked<T extends { readonly name: string; readonly count: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.count - a.count || byAlphabet.compare(a.name, b.name));
}

/** Returns the countries of the entries, ranked, without those of `aside`. */
export function rankCountries(
  entries: readonly IndexEntry[],
  aside: readonly string[] = [],
): { code: string; name: string; count: number }[] {
  const counts = [...countValues(entries, ({ countries }) => countries)].filter(([code]) => !aside.includes(code));
  return ranked(counts.map(([code, count]) => ({ code, name: countryName(code), count })));
}

/** Returns the `limit` organisations of the entries with most records, without those of `aside`. */
export function rankOrganisations(
  index: AtlasIndex,
  entries: readonly IndexEntry[],
  limit: number,
  aside: readonly string[] = [],
): (OrganisationRef & { count: number })[] {
  const counts = [...countValues(entries, ({ organisations }) => organisations)].filter(([id]) => !aside.includes(id));
  const known = counts.flatMap(([id, count]) => {
    const organisation = index.organisations.get(id);
    return organisation ? [{ ...organisationRef(index, organisation), count }] : [];
  });
  return ranked(known).slice(0, limit);
}

/** Returns the topics of the entries, ranked; those without records are left out. */
export function rankTopics(entries: readonly IndexEntry[]): { id: Topic; count: number }[] {
  const counts = countValues(entries, (entry) => entry.topics);
  const held = idsOf(topics).flatMap((id) => {
    const count = counts.get(id);
    return count ? [{ id, name: topics[id], count }] : [];
  });
  return ranked(held).map(({ id, count }) => ({ id, count }));
}

/** Returns how many entries there are of each kind. */
export function countKinds(entries: readonly IndexEntry[]): KindCounts {
  const counts = { activity: 0, agreement: 0, initiative: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

/** Returns the entries in short, newest first; the first `limit` of them. */
export function newestStubs(entries: readonly IndexEntry[], limit = Number.POSITIVE_INFINITY): RecordStub[] {
  return sortEntries(entries, defaultSort)
    .slice(0, limit)
    .map(({ stub }) => stub);
}

/** Returns the agreements among the entries by status, in life-cycle order, zeros too. */
export function countAgreementStatus(entries: readonly IndexEntry[]): AgreementStatusCount[] {
  const counts = countValues(
    entries.filter(({ kind }) => kind === 'agreement'),
    ({ status }) => [status],
  );
  return idsOf(agreementStatuses).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
