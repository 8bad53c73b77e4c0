import { describe, expect, test } from 'vitest';
import { type ListQuery, parseSort } from '@/domain/address/listQuery';
import { noFilters } from '@/domain/facets/filters';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { detailOf } from './detail';
import { listRecords } from './list';
import { metaOf } from './meta';
import { suggest } from './suggest';

describe('a list', () => {
  const index = buildIndex(
    datasetOf({
      initiatives: [
        initiative({
          id: 'b-undated',
          title: 'Šumadija network',
          period: { start: null, end: '2030' },
          status: 'adopted',
          kind: 'network',
        }),
        initiative({ id: 'c-year', title: 'Zeta strategy', period: { start: '2024', end: null }, status: 'planned', kind: 'strategy' }),
        initiative({ id: 'd-month', title: 'an open platform', period: { start: '2024-01', end: null }, kind: 'platform' }),
        initiative({ id: 'a-day', title: 'Sava project', period: { start: '2024-01-01', end: null }, status: 'adopted' }),
        initiative({ id: 'a-undated', title: 'Čačak law', period: { start: null, end: null }, kind: 'law' }),
      ],
    }),
  );
  const ids = (query: Partial<ListQuery>) => {
    const sort = parseSort('-date') ?? { key: 'date', descending: true };
    const answer = listRecords(index, 'initiative', { filters: noFilters, sort, page: 1, pageSize: 'all', ...query });
    return answer.items.map(({ id }) => id);
  };
  test.each([
    ['-date', ['a-day', 'd-month', 'c-year', 'a-undated', 'b-undated']],
    ['date', ['c-year', 'd-month', 'a-day', 'a-undated', 'b-undated']],
    ['title', ['d-month', 'a-undated', 'a-day', 'b-undated', 'c-year']],
    ['-title', ['c-year', 'b-undated', 'a-day', 'a-undated', 'd-month']],
    ['type', ['a-undated', 'b-undated', 'd-month', 'a-day', 'c-year']],
    ['status', ['c-year', 'a-day', 'b-undated', 'a-undated', 'd-month']],
  ])('sorted by %s, undated last, ties by id', (text, expected) => {
    const sort = parseSort(text);
    expect(sort && ids({ sort })).toEqual(expected);
  });

  test('pages follow on one another; one past the end is empty and knows the total', () => {
    expect(ids({ page: 1, pageSize: 2 })).toEqual(['a-day', 'd-month']);
    expect(ids({ page: 3, pageSize: 2 })).toEqual(['b-undated']);
    const sort = { key: 'date', descending: true } as const;
    expect(listRecords(index, 'initiative', { filters: noFilters, sort, page: 9, pageSize: 2 })).toMatchObject({
      items: [],
      total: 5,
      page: 9,
      pageSize: 2,
    });
  });
});

test('a detail names its neighbours in both directions, once each, newest first, and its organisations', () => {
  const index = buildIndex(
    datasetOf({
      activities: [
        activity({ id: 'signing', date: '2024-05-06', agreementIds: ['memorandum'] }),
        activity({ id: 'follow-up', date: '2025-05-06' }),
        activity({ id: 'both-ways', date: '2026-01', agreementIds: ['memorandum'] }),
        activity({ id: 'stranger' }),
      ],
      agreements: [
        agreement({
          id: 'memorandum',
          relatedAgreementIds: ['older', 'not-there'],
          initiativeIds: ['project'],
          parties: ['body-two', 'body-one'].map((organisationId) => ({
            name: 'Party',
            organisationId,
            type: 'state',
            country: null,
            signatory: null,
          })),
          commitments: [
            { text: 'Meet', kind: 'other', followUps: ['follow-up', 'both-ways'].map((activityId) => ({ activityId, note: 'Met' })) },
          ],
        }),
        agreement({ id: 'older' }),
        agreement({
          id: 'newer',
          relatedAgreementIds: ['memorandum'],
          dates: { announced: null, signed: '2025', inForce: null, ends: null },
        }),
      ],
      initiatives: [initiative({ id: 'project' })],
      organisations: [organisation({ id: 'body-one' }), organisation({ id: 'body-two' })],
    }),
  );
  const detail = detailOf(index, 'agreement', 'memorandum');
  const short = (list: readonly { id: string; direction: string }[] | undefined) => list?.map(({ id, direction }) => `${direction} ${id}`);
  expect(short(detail?.related.activities)).toEqual(['to both-ways', 'to follow-up', 'from signing']);
  expect(short(detail?.related.agreements)).toEqual(['from newer', 'to older']);
  expect(short(detail?.related.initiatives)).toEqual(['to project']);
  expect(detail?.organisations.map(({ id }) => id)).toEqual(['body-two', 'body-one']);
  expect(short(detailOf(index, 'initiative', 'project')?.related.agreements)).toEqual(['from memorandum']);
  expect(detailOf(index, 'activity', 'memorandum')).toBeNull();
  expect(detail?.followUps).toEqual([{ status: 'recorded' }]);
  expect(detailOf(index, 'initiative', 'project')).not.toHaveProperty('followUps');
});

test('a detail of an agreement says what came of each commitment, and its line in a list says the best', () => {
  const promise = (...ids: string[]) => ({
    text: 'A promise',
    kind: 'training' as const,
    followUps: ids.map((activityId) => ({ activityId, note: 'Held' })),
  });
  const index = buildIndex(
    datasetOf({
      activities: [activity({ id: 'course', type: 'training', date: '2025', topics: ['data-governance'] })],
      agreements: [
        agreement({ id: 'memorandum', commitments: [promise(), promise('course')] }),
        agreement({ id: 'open', commitments: [promise()] }),
      ],
    }),
  );
  expect(detailOf(index, 'agreement', 'memorandum')?.followUps).toEqual([{ status: 'none' }, { status: 'recorded' }]);
  const query = { filters: noFilters, sort: { key: 'title', descending: false }, page: 1, pageSize: 'all' } as const;
  expect(listRecords(index, 'agreement', query).items).toMatchObject([
    { id: 'memorandum', followUp: 'recorded' },
    { id: 'open', followUp: 'none' },
  ]);
});

describe('suggestions', () => {
  const index = buildIndex(
    datasetOf({
      activities: [
        activity({ id: 'in-summary', title: 'Talks in Tirana', summary: 'About the roaming of phones' }),
        activity({ id: 'in-title', title: 'Roaming talks end well', countries: ['RO', 'RS'], organisationIds: ['often'] }),
      ],
      organisations: [
        organisation({ id: 'inside', name: 'Office for Roaming' }),
        organisation({ id: 'seldom', name: 'Roaming Body' }),
        organisation({ id: 'often', name: 'Roaming Council', aliases: ['Савет за роминг'] }),
      ],
    }),
  );

  test('come in groups, the best first', () => {
    const answer = suggest(index, 'ro');
    expect(answer.records.map(({ id }) => id)).toEqual(['in-title', 'in-summary']);
    expect(answer.countries).toEqual([{ code: 'RO', name: 'Romania' }]);
    expect(answer.topics).toEqual([{ id: 'roaming', label: 'Roaming' }]);
    expect(answer.organisations.map(({ id }) => id)).toEqual(['often', 'seldom', 'inside']);
  });

  test('find an organisation by an alias in another script', () => {
    expect(suggest(index, 'savet').organisations.map(({ id }) => id)).toEqual(['often']);
  });

  test('are empty for an empty text', () => {
    expect(suggest(index, ' ')).toMatchObject({ records: [], countries: [], topics: [], organisations: [] });
  });
});

test('the meta answer spans the dated records and lists countries and organisations by name', () => {
  const index = buildIndex(
    datasetOf({
      activities: [activity({ date: '2015-02', countries: ['MK', 'AL'] })],
      initiatives: [
        initiative({ period: { start: null, end: '2030' } }),
        initiative({ id: 'second', period: { start: '2026', end: null } }),
      ],
      organisations: [organisation({ id: 'zeta', name: 'Zeta' }), organisation({ id: 'cacak', name: 'Čačak' })],
    }),
  );
  const meta = metaOf(index);
  expect(meta.span).toEqual({ start: '2015-02', end: '2026' });
  expect(meta.vocabulary.countries.map(({ name }) => name)).toEqual(['Albania', 'North Macedonia']);
  expect(meta.vocabulary.organisations.map(({ name }) => name)).toEqual(['Čačak', 'Zeta']);
  expect(metaOf(buildIndex(datasetOf())).span).toEqual({ start: '2026', end: '2026' });
});
