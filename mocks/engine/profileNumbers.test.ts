import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bothFilters, type Filters, groupsOf } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { idsOf, kinds, topics } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../api/bundledArchive';
import { randomFilters } from '../testing/randomFilters';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { filterEntries } from './filterRecords';
import { organisationProfileOf } from './organisationProfile';
import { overviewOf } from './overview';
import { pairProfileOf } from './pairProfile';
import { countryProfileOf, topicProfileOf } from './profiles';
import { sourcesOf } from './sources';

// Some hundred rounds each, on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const anyFilters = randomFilters(dataset);
const codes = [...new Set(index.entries.flatMap(({ countries }) => countries))].sort();
const seeded = { seed: 20261124, numRuns: 150 };

function totalOf(filters: Filters): number {
  return filterEntries(index, filters).length;
}

/** A number that is shown, and what its link adds to the filters of the page. */
type Linked = readonly [what: string, count: number, adds: Partial<Filters>];

/** Asks that each number is the total behind its link, and none exceeds the page's total. Returns what was asked, so that a law over nothing shows. */
function expectLinked(page: Filters, total: number, numbers: readonly Linked[]): number {
  expect(totalOf(page)).toBe(total);
  for (const [what, count, adds] of numbers) {
    expect([what, totalOf(bothFilters(page, adds))]).toEqual([what, count]);
    expect(count).toBeLessThanOrEqual(total);
  }
  return numbers.reduce((sum, [, count]) => sum + count, total);
}

interface Shared {
  readonly byKind: Readonly<Record<(typeof kindIds)[number], number>>;
  readonly agreementStatus: ReturnType<typeof countryProfileOf>['agreementStatus'];
}
const kindIds = idsOf(kinds);

const sharedNumbers = ({ byKind, agreementStatus }: Shared): Linked[] => [
  ...kindIds.map((kind): Linked => [kind, byKind[kind], profileFilters.kind(kind)]),
  ...agreementStatus.map(({ value, count }): Linked => [value, count, profileFilters.agreements(value)]),
];
const topicNumbers = (list: readonly { id: string; count: number }[]) =>
  list.map(({ id, count }): Linked => [id, count, profileFilters.topic(id)]);
const countryNumbers = (list: readonly { code: string; count: number }[]) =>
  list.map(({ code, count }): Linked => [code, count, profileFilters.country(code)]);
const organisationNumbers = (list: readonly { id: string; count: number }[]) =>
  list.map(({ id, count }): Linked => [id, count, profileFilters.organisation(id)]);

/** Runs a law over random filters and a subject; most of the random filters leave some records of it. */
function holdsFor<T extends string>(subjects: readonly T[], law: (filters: Filters, subject: T, other: T) => number): void {
  let counted = 0;
  fc.assert(
    fc.property(anyFilters, fc.constantFrom(...subjects), fc.constantFrom(...subjects), (filters, subject, other) => {
      counted += law(filters, subject, other);
    }),
    seeded,
  );
  expect(counted).toBeGreaterThan(100);
}

describe('under any filter each number of a profile is the total behind its link:', () => {
  test('a country', () => {
    holdsFor(codes, (filters, code) => {
      const profile = countryProfileOf(index, code, filters);
      const page = bothFilters(filters, profileFilters.country(code));
      const partners = profile.partners.flatMap(({ code: partner, close, contact }): Linked[] => [
        [`close ${partner}`, close, profileFilters.closeWith(partner)],
        [`contacts ${partner}`, contact, profileFilters.contactsWith(partner)],
      ]);
      const years = profile.years.map(({ year, count }): Linked => [year, count, { from: year, to: year, time: null }]);
      const isTimed = filters.from !== null || filters.to !== null || filters.time !== null;
      for (const { contact, last } of profile.partners) expect(last !== null).toBe(contact > 0);
      expect(profile.agreementsInForce.length).toBe(profile.agreementStatus.find(({ value }) => value === 'in-force')?.count);
      return expectLinked(page, profile.total, [
        ...sharedNumbers(profile),
        ...countryNumbers(profile.partners),
        ...partners,
        ...topicNumbers(profile.topics),
        ...(isTimed ? [] : years),
      ]);
    });
  });

  test('a topic', () => {
    holdsFor(idsOf(topics), (filters, id) => {
      const profile = topicProfileOf(index, id, filters);
      return expectLinked(bothFilters(filters, profileFilters.topic(id)), profile.total, [
        ...sharedNumbers(profile),
        ...countryNumbers(profile.countries),
        ...organisationNumbers(profile.organisations),
      ]);
    });
  });

  test('an organisation, also with its line', () => {
    const ids = dataset.organisations.map(({ id }) => id);
    holdsFor(ids, (filters, id) => {
      const profile = organisationProfileOf(index, id, filters.q.length === 0, filters);
      if (!profile) throw new Error(`${id} has no profile`);
      return expectLinked(bothFilters(filters, { org: groupsOf('org', [profile.ids]) }), profile.total, [
        ...sharedNumbers(profile),
        ...topicNumbers(profile.topics),
        ...countryNumbers(profile.countries),
        ...organisationNumbers(profile.partners),
      ]);
    });
  });

  test('a pair, and what each of the two has with third countries', () => {
    holdsFor(Object.keys(dataset.coverage.countries), (filters, a, b) => {
      if (a === b) return 0;
      const profile = pairProfileOf(index, a, b, filters);
      const ofA = bothFilters(filters, profileFilters.country(a));
      const ofB = bothFilters(filters, profileFilters.country(b));
      const page = bothFilters(ofA, profileFilters.country(b));
      for (const { code, withA, withB, withBoth } of profile.thirdParties.slice(0, 5)) {
        const third = profileFilters.country(code);
        expect([withA, withB, withBoth]).toEqual([ofA, ofB, page].map((of) => totalOf(bothFilters(of, third))));
        expect(Math.min(withA, withB)).toBeGreaterThan(withBoth);
      }
      expect(profile.last !== null).toBe(profile.contact > 0);
      expect(profile.records.length).toBe(profile.total);
      return expectLinked(page, profile.total, [
        ...sharedNumbers(profile),
        ...topicNumbers(profile.topics),
        ['contacts', profile.contact, profileFilters.contacts()],
      ]);
    });
  });
});

test('the lists behind the head’s numbers have as many rows as the head says', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { totals, counts } = overviewOf(index, filters);
      const { total, items } = sourcesOf(index, filters);
      expect([total, items.length]).toEqual([totals.source, totals.source]);
      expect(items.every(({ records }) => records.length > 0)).toBe(true);
      expect(counts.country.filter(({ count }) => count > 0)).toHaveLength(totals.country);
      expect(counts.org.filter(({ count }) => count > 0)).toHaveLength(totals.organisation);
    }),
    seeded,
  );
});
