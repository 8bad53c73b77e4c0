import { defaultSort } from '@/domain/address/listQuery';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { agreementStatuses, idsOf, type Topic } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countCommitments } from './commitments';
import { countFacets, countValues, distinctValues } from './counts';
import { entriesPassing, testsFor } from './filterRecords';
import { sortEntries } from './list';
import { countPeriods } from './periods';

const NEWEST = 8;

function countCountryTopics(entries: readonly IndexEntry[]): Overview['countryTopic'] {
  const counts = new Map<string, { country: string; topic: Topic; count: number }>();
  for (const { countries, entry } of entries)
    for (const country of countries)
      for (const topic of new Set(entry.record.topics)) {
        const key = `${country}/${topic}`;
        const cell = counts.get(key) ?? { country, topic, count: 0 };
        cell.count += 1;
        counts.set(key, cell);
      }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function countCountryPairs(entries: readonly IndexEntry[]): Overview['countryPairs'] {
  const counts = countValues(entries, ({ countries }) => {
    const sorted = [...countries].sort();
    return sorted.flatMap((a, place) => sorted.slice(place + 1).map((b) => `${a}/${b}`));
  });
  return [...counts.keys()].sort().map((key) => {
    const [a = '', b = ''] = key.split('/');
    return { a, b, count: counts.get(key) ?? 0 };
  });
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
      country: distinctValues(left, ({ countries }) => countries).size,
      organisation: distinctValues(left, ({ organisations }) => organisations).size,
      source: distinctValues(left, ({ sources }) => sources).size,
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
