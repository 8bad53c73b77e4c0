import { defaultSort } from '@/domain/address/listQuery';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countCommitments } from './commitments';
import { countFacets, countValues, pairsOf } from './counts';
import { entriesPassing, testsFor } from './filterRecords';
import { sortEntries } from './list';
import { countPeriods } from './periods';

const NEWEST = 8;

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
  return countTwo(entries, ({ countries }) => pairsOf(countries)).map(({ one, other, count }) => ({ a: one, b: other, count }));
}

function countKind(entries: readonly IndexEntry[], kind: IndexEntry['kind']): number {
  return entries.filter((entry) => entry.kind === kind).length;
}

/** Returns everything the overview draws under the filters, in one answer. */
export function overviewOf(index: AtlasIndex, filters: Filters): Overview {
  const tests = testsFor(index, filters);
  const left = entriesPassing(index, tests);
  const statuses = countValues(
    entriesPassing(index, tests, 'status').filter(({ kind }) => kind === 'agreement'),
    ({ status }) => [status],
  );
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
    periods: countPeriods(left, filters),
    countryTopic: countCountryTopics(left),
    countryPairs: countCountryPairs(left),
    agreementStatus: idsOf(agreementStatuses).map((value) => ({ value, count: statuses.get(value) ?? 0 })),
    commitments: countCommitments(index, left),
    newest: sortEntries(left, defaultSort)
      .slice(0, NEWEST)
      .map(({ stub }) => stub),
  };
}
