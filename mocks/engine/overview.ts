import { defaultSort } from '@/domain/address/listQuery';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countCommitments } from './commitments';
import { countChosen, countFacets, countValues, pairsOf } from './counts';
import { entriesPassing, testsFor } from './filterRecords';
import { sortEntries } from './list';
import { countPeriods } from './periods';
import { countAgreementStatus } from './rankings';

const NEWEST = 9;

/** Returns how many entries hold each two values together, in the order of the first and then of the second. */
function countTwo<B extends string>(entries: readonly IndexEntry[], twoOf: (entry: IndexEntry) => readonly (readonly [string, B])[]) {
  const rows = new Map<string, Map<B, number>>();
  for (const [one, other] of entries.flatMap(twoOf)) {
    const row = rows.get(one) ?? new Map<B, number>();
    rows.set(one, row.set(other, (row.get(other) ?? 0) + 1));
  }
  const inOrder = <K, V>(map: ReadonlyMap<K, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder(rows).flatMap(([one, row]) => inOrder(row).map(([other, count]) => ({ one, other, count })));
}

function countCountryTopics(entries: readonly IndexEntry[]): Overview['countryTopic'] {
  const counts = countTwo(entries, ({ countries, entry }) => {
    const topics = [...new Set(entry.record.topics)];
    return countries.flatMap((country) => topics.map((topic) => [country, topic] as const));
  });
  return counts.map(({ one, other, count }) => ({ country: one, topic: other, count }));
}

function countCountryPairs(entries: readonly IndexEntry[]): Overview['countryPairs'] {
  const pairs = new Map<string, Map<string, Overview['countryPairs'][number]>>();
  for (const { countries, values } of entries) {
    for (const [a, b] of pairsOf(countries)) {
      const ofA = pairs.get(a) ?? new Map<string, Overview['countryPairs'][number]>();
      const pair = ofA.get(b) ?? { a, b, count: 0, two: 0, contact: 0 };
      pair.count += 1;
      pair.two += Number(countries.length === 2);
      pair.contact += values.contact.length;
      pairs.set(a, ofA.set(b, pair));
    }
  }
  return [...pairs.values()].flatMap((ofA) => [...ofA.values()]).sort((one, other) => (one.a + one.b < other.a + other.b ? -1 : 1));
}

function countKind(entries: readonly IndexEntry[], kind: IndexEntry['kind']): number {
  return entries.filter((entry) => entry.kind === kind).length;
}

/** Returns everything the overview draws under the filters, in one answer. */
export function overviewOf(index: AtlasIndex, filters: Filters): Overview {
  const tests = testsFor(index, filters);
  const left = entriesPassing(index, tests);
  return {
    release: index.dataset.release.id,
    total: left.length,
    totals: {
      activity: countKind(left, 'activity'),
      agreement: countKind(left, 'agreement'),
      initiative: countKind(left, 'initiative'),
      country: countValues(left, ({ countries }) => countries).size,
      organisation: countValues(left, ({ organisations }) => organisations).size,
      source: countValues(left, ({ sources }) => sources).size,
    },
    facets: countFacets(index, filters, tests),
    counts: countChosen(index, left),
    periods: countPeriods(index, left, filters, tests),
    countryTopic: countCountryTopics(left),
    countryPairs: countCountryPairs(left),
    agreementStatus: countAgreementStatus(left),
    commitments: countCommitments(index, left),
    newest: sortEntries(left, defaultSort)
      .slice(0, NEWEST)
      .map(({ stub }) => stub),
  };
}
