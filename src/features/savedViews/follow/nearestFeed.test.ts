import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedIndex } from '@/domain/answers/releaseFiles';
import { parseFilters } from '@/domain/facets/filterCodec';
import { nearestFeed } from '@/features/savedViews/follow/nearestFeed';
import { index } from '@/testing/listedRecords';
import { filterEntries } from '../../../../mocks/engine/filterRecords';

const filtersOf = (query: string) => parseFilters(new URLSearchParams(query)).filters;
const numberOf = (query: string) => filterEntries(index, filtersOf(query)).length;
const feed = (query: string): FeedIndex[number] => ({
  title: query || 'All records',
  atom: `feeds/${query || 'all'}.xml`,
  calendar: null,
  query,
  records: numberOf(query),
});

const queries = ['', 'kind=agreement', 'country=MK', 'country=RS', 'topic=roaming', 'country=MK&country=RS', 'org=european-commission'];
const feeds = queries.map(feed);

describe.each([
  ['', '', true],
  ['country=MK', 'country=MK', true],
  ['country=MK&country=RS', 'country=MK&country=RS', true],
  ['country=MK&country=RS&topic=cybersecurity', 'country=MK&country=RS', false],
  ['kind=agreement&country=MK', 'kind=agreement', false],
  // Either of them: no feed of one has all of these records.
  ['country=MK,RS', '', false],
  ['country=AL&from=2020', '', false],
  ['country=MK&q=signed', 'country=MK', false],
])('the feed nearest to “%s”', (view, expected, isExact) => {
  test(`is that of “${expected}”`, () => {
    expect(nearestFeed(feeds, filtersOf(view))).toEqual({ feed: feed(expected), isExact });
  });
});

test('of two feeds with as many groups the narrower is nearer', () => {
  const view = filtersOf('country=MK&topic=roaming');
  const [wide, narrow] = ['country=MK', 'topic=roaming'].map(feed).sort((a, b) => b.records - a.records);
  expect(nearestFeed(feeds, view)?.feed).toEqual(narrow);
  expect(wide?.records).toBeGreaterThan(narrow?.records ?? 0);
});

test('whatever the view, its nearest feed has every record of it, and just these where it says so', () => {
  const part = fc.constantFrom('country=MK', 'country=RS', 'country=AL,MK', 'topic=roaming', 'kind=agreement', 'from=2020', 'q=signed');
  fc.assert(
    fc.property(fc.uniqueArray(part, { maxLength: 4 }), (parts) => {
      const view = filtersOf(parts.join('&'));
      const found = nearestFeed(feeds, view);
      const inFeed = new Set(filterEntries(index, filtersOf(found?.feed.query ?? 'q=nothing')).map(({ id }) => id));
      const ofView = filterEntries(index, view).map(({ id }) => id);
      expect(ofView.filter((id) => !inFeed.has(id))).toEqual([]);
      if (found?.isExact) expect(ofView).toHaveLength(inFeed.size);
    }),
    { numRuns: 60, seed: 13 },
  );
});

test('where nothing is listed there is none', () => {
  expect(nearestFeed([], filtersOf('country=MK'))).toBeNull();
});
