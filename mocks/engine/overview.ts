import { defaultSort } from '@/domain/address/listQuery';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { agreementStatuses, idsOf, type Topic } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { countCommitments } from './commitments';
import { countChosen, countFacets } from './countFacets';
import { countValues, distinctValues } from './countValues';
import { entriesPassing, testsFor } from './filterRecords';
import { countPeriods } from './periods';
import { sortEntries } from './sortRecords';

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
  const pairs = new Map<string, Map<string, Overview['countryPairs'][number]>>();
  for (const { countries, values } of entries) {
    const sorted = [...countries].sort();
    for (const [place, a] of sorted.entries())
      for (const b of sorted.slice(place + 1)) {
        const ofA = pairs.get(a) ?? new Map();
        const pair = ofA.get(b) ?? { a, b, count: 0, two: 0, contact: 0 };
        pair.count += 1;
        if (sorted.length === 2) pair.two += 1;
        if (values.contact.length > 0) pair.contact += 1;
        ofA.set(b, pair);
        pairs.set(a, ofA);
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
  const statuses = countValues(
    left.filter(({ kind }) => kind === 'agreement'),
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
    counts: countChosen(index, left),
    periods: countPeriods(index, left, filters, tests),
    countryTopic: countCountryTopics(left),
    countryPairs: countCountryPairs(left),
    agreementStatus: idsOf(agreementStatuses).map((value) => ({ value, count: statuses.get(value) ?? 0 })),
    commitments: countCommitments(index, left),
    newest: sortEntries(left, defaultSort)
      .slice(0, NEWEST)
      .map(({ stub }) => stub),
  };
}
