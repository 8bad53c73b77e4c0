import { expect, test } from 'vitest';
import { type EndpointId, endpoints } from '@/domain/answers/endpoints';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { isForWorker } from './whoAnswers';

const worksFor = (records: number) => (id: EndpointId, query: string) =>
  isForWorker(id, { values: {}, params: new URLSearchParams(query) }, { records, newest: '2026.11' });

test('of few records the page answers everything', () => {
  const isAsked = worksFor(1000);
  for (const id of idsOf(endpoints))
    for (const query of ['', 'q=cyber', 'pageSize=all', 'sort=title', 'release=2024.01'])
      expect([id, query, isAsked(id, query)]).toEqual([id, query, false]);
});

test.each<[EndpointId, string, readonly number[]]>([
  ['followThrough', '', [10_000, 100_000]],
  ['rhythm', 'country=MK', [10_000, 100_000]],
  ['timeline', '', [10_000, 100_000]],
  ['search', 'q=cy', [10_000, 100_000]],
  ['overview', '', [100_000]],
  ['overview', 'q=cyber', [100_000]],
  ['overview', 'release=2026.11', [100_000]],
  ['agreements', 'pageSize=500', [100_000]],
  ['agreements', 'pageSize=all', [100_000]],
  ['agreements', 'sort=-title', [100_000]],
  ['pivot', '', [100_000]],
  ['country', '', [100_000]],
  ['agreements', '', []],
  ['agreements', 'sort=date&page=2', []],
  ['agreement', '', []],
  ['meta', '', []],
  ['meta', 'release=2026.11', []],
  ['meta', 'release=2024.01', [10_000, 100_000]],
])('%s?%s is for a worker at %j of 1,000, 10,000 and 100,000 records', (id, query, at) => {
  expect([1000, 10_000, 100_000].filter((records) => worksFor(records)(id, query))).toEqual(at);
});
