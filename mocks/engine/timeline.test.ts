import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaneVariable, laneVariables } from '@/domain/answers/laneVariables';
import { timelineSchema } from '@/domain/answers/timelineAnswers';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { bundledTexts } from '../api/bundledArchive';
import { naiveRecords } from '../testing/naiveCounts';
import { naiveLanes, naiveLinks, naiveNamedBy, naiveTimeline } from '../testing/naiveTimeline';
import { randomFilters } from '../testing/randomFilters';
import { syntheticDataset } from '../testing/syntheticDataset';
import { activity, agreement, datasetOf, initiative } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { type Dataset, readDataset } from './dataset';
import { timelineOf } from './timeline';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const records = naiveRecords(dataset);
const anyFilters = randomFilters(dataset);
const anyLane = fc.constantFrom(...laneVariables);
const seeded = { seed: 20261124, numRuns: 60 };

const noDates = { announced: null, signed: null, inForce: null, ends: null };

function timeline(parts: Partial<Dataset>, filters: Partial<Filters> = {}, lane: LaneVariable = 'country', mostMarks?: number) {
  return timelineOf(buildIndex(datasetOf(parts)), { filters: { ...noFilters, ...filters }, lane }, mostMarks);
}

const synthetic = syntheticDataset(dataset, 500, 7);

describe('under any filter the timeline is what a naive count of the same words gives:', () => {
  test.each([
    ['real', index, records, seeded.numRuns],
    ['synthetic', buildIndex(synthetic), naiveRecords(synthetic), 20],
  ] as const)('%s total, span, density, lanes, the order of the marks, and the counts per lane and period', (_, of, naively, numRuns) => {
    fc.assert(
      fc.property(anyFilters, anyLane, (filters, lane) => {
        const naive = naiveTimeline(naively, filters, lane, dataset.release.collectedTo);
        const { total, span, density, lanes, marks, aggregates } = timelineOf(of, { filters, lane });
        const keys = marks?.map(({ kind, id }) => `${kind}/${id}`);
        expect({ total, span, density, lanes, marks: keys }).toEqual({ ...naive, aggregates: undefined });
        expect(aggregates).toBeNull();
        const many = timelineOf(of, { filters, lane }, 0);
        many.aggregates?.byKind.forEach((parts, at) => {
          const sums = many.aggregates?.bins.map((_, bin) => Object.values(parts).reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0));
          expect(sums).toEqual(many.aggregates?.counts[at]);
        });
        expect(many).toMatchObject(total === 0 ? { marks: [], aggregates: null } : { marks: null, aggregates: naive.aggregates });
      }),
      { ...seeded, numRuns },
    );
  });

  test('the answer fits the schema', () => {
    fc.assert(
      fc.property(anyFilters, anyLane, fc.constantFrom(0, 3000), (filters, lane, mostMarks) => {
        expect(timelineSchema.safeParse(timelineOf(index, { filters, lane }, mostMarks)).error).toBeUndefined();
      }),
      { ...seeded, numRuns: 40 },
    );
  });
});

test('every mark stands in the lanes of its values and names every record that is linked with it', () => {
  const byKey = new Map(records.map((record) => [`${record.kind}/${record.entry.record.id}`, record]));
  for (const lane of laneVariables)
    for (const { kind, id, lanes } of timelineOf(index, { filters: noFilters, lane }).marks ?? []) {
      const record = byKey.get(`${kind}/${id}`);
      expect(lanes.length > 0 ? lanes : ['']).toEqual(record && naiveLanes(record, lane));
    }
  // Every record against every other takes long; some suffice.
  const some = (timelineOf(index, { filters: noFilters, lane: 'country' }).marks ?? []).filter((_, place) => place % 23 === 0);
  expect(some.some(({ links }) => links.length > 1)).toBe(true);
  for (const { kind, id, links } of some) {
    const record = byKey.get(`${kind}/${id}`);
    expect({ id, links }).toEqual({ id, links: record && naiveLinks(records, record) });
  }
});

test('every mark says how many others name it, how many sources it has, and which bodies its title names', () => {
  const { marks } = timelineOf(index, { filters: noFilters, lane: 'country' });
  expect(marks).toHaveLength(records.length);
  const byKey = new Map(records.map((record) => [`${record.kind}/${record.entry.record.id}`, record]));
  for (const { kind, id, namedBy, sources, bodies, title } of marks ?? []) {
    const record = byKey.get(`${kind}/${id}`);
    expect({ id, namedBy }).toEqual({ id, namedBy: record && naiveNamedBy(records, record) });
    expect({ id, sources }).toEqual({ id, sources: new Set(record?.entry.record.sources.map(({ url }) => url)).size });
    expect(bodies.filter((body) => !title.includes(body))).toEqual([]);
  }
});

test('links go both ways, each once, and lead to records that are there', () => {
  const { marks } = timeline({
    activities: [activity({ id: 'signing', agreementIds: ['memo', 'lost'], initiativeIds: ['plan'] }), activity({ id: 'course' })],
    agreements: [
      agreement({
        id: 'memo',
        relatedAgreementIds: ['older', 'memo'],
        initiativeIds: ['plan'],
        commitments: [
          { text: 'Train', kind: 'training', followUps: ['course', 'signing'].map((activityId) => ({ activityId, note: 'Held' })) },
        ],
      }),
      agreement({ id: 'older' }),
    ],
    initiatives: [initiative({ id: 'plan' })],
  });
  expect(Object.fromEntries(marks?.map(({ id, links }) => [id, links]) ?? [])).toEqual({
    signing: ['agreement/memo', 'initiative/plan'],
    course: ['agreement/memo'],
    memo: ['activity/course', 'activity/signing', 'agreement/older', 'initiative/plan'],
    older: ['agreement/memo'],
    plan: ['activity/signing', 'agreement/memo'],
  });
});

test('a mark carries its dates as partial dates, an agreement its life cycle', () => {
  const dates = { announced: '2023', signed: '2024-05', inForce: null, ends: '2030-01-01' };
  const { marks } = timeline({
    activities: [activity({ date: '2024-05-06', endDate: '2024-05-07' })],
    agreements: [agreement({ dates })],
    initiatives: [initiative({ period: { start: null, end: '2031' } })],
  });
  expect(marks?.map(({ kind, date, endDate, dates: cycle }) => ({ kind, date, endDate, cycle }))).toEqual([
    { kind: 'agreement', date: '2024-05', endDate: null, cycle: dates },
    { kind: 'activity', date: '2024-05-06', endDate: '2024-05-07', cycle: null },
    { kind: 'initiative', date: null, endDate: '2031', cycle: null },
  ]);
});

test('records after the last day collected are listed separately, the nearest first; a mark gives its main topic and its subject', () => {
  const collected = datasetOf({}).release.collectedTo;
  const after = `${Number(collected.slice(0, 4)) + 2}`;
  const { ahead, marks } = timeline({
    agreements: [
      agreement({ id: 'memo', dates: { ...noDates, signed: '2020', ends: `${after}-06` }, summary: 'It is short. It goes on.' }),
    ],
    initiatives: [
      initiative({
        id: 'plan',
        period: { start: '2020', end: after },
        milestones: [
          { date: `${after}-03`, text: 'Review', status: 'planned' },
          { date: '2021', text: 'Start', status: 'planned' },
        ],
      }),
    ],
  });
  expect(ahead.map(({ id, date, milestone }) => [id, date, milestone])).toEqual([
    ['plan', after, null],
    ['plan', `${after}-03`, 'Review'],
    ['memo', `${after}-06`, null],
  ]);
  expect(marks?.find(({ id }) => id === 'memo')?.line).toBe('It is short.');
  expect(marks?.every(({ topic, countries, scope }) => topic !== undefined && (countries.length !== 2 || scope === 'two'))).toBe(true);
});

describe('the span holds every day that a date may mean and leaves open sides and the window aside', () => {
  test.each<[string, Partial<Dataset>, string | null]>([
    ['nothing', {}, null],
    ['nothing dated', { initiatives: [initiative({ period: { start: null, end: null } })] }, null],
    ['a month', { activities: [activity({ date: '2024-02' })] }, '2024-02-01..2024-02-29'],
    ['an open plan', { initiatives: [initiative({ period: { start: '2020-05-06', end: null } })] }, '2020-05-06..2020-05-06'],
    ['a plan known by its end', { initiatives: [initiative({ period: { start: null, end: '2020' } })] }, '2020-01-01..2020-12-31'],
    [
      'a life cycle',
      { agreements: [agreement({ dates: { announced: '2023', signed: '2024', inForce: null, ends: '2030-01-01' } })] },
      '2023-01-01..2030-01-01',
    ],
    [
      'an agreement that awaits its signing',
      { agreements: [agreement({ status: 'announced', dates: { ...noDates, announced: '2023' } })] },
      '2023-01-01..2025-12-31',
    ],
  ])('%s', (_, parts, expected) => {
    for (const window of [{}, { from: '2001', to: '2002' }]) {
      const { span } = timeline(parts, window);
      expect(span && `${span.start}..${span.end}`).toBe(expected);
    }
  });
});

describe('more records than can be drawn are counted over', () => {
  const open = initiative({ id: 'open', period: { start: '2020', end: null } });
  const day = activity({ id: 'day', date: '2024-05-06', countries: ['MK'] });
  const counted = (filters: Partial<Filters>, parts: Partial<Dataset> = { activities: [day], initiatives: [open] }) => {
    const { aggregates, lanes } = timeline(parts, filters, 'country', 0);
    return aggregates && { unit: aggregates.unit, bins: aggregates.bins.map(({ start, end }) => `${start}..${end}`), lanes: lanes.length };
  };

  test.each<[string, Partial<Filters>, string, string]>([
    ['the span', {}, 'quarter', '2020-01-01..2020-03-31 … 2024-04-01..2024-06-30'],
    ['the window cuts the ends', { from: '2023-11-02', to: '2024-05' }, 'week', '2023-11-02..2023-11-05 … 2024-05-06..2024-05-12'],
    ['a window that reaches past the span', { from: '2024-05-02', to: '2040' }, 'day', '2024-05-02..2024-05-02 … 2024-05-06..2024-05-06'],
    [
      'a window after the span',
      { from: '2029', to: '2029-02', time: 'underway' },
      'week',
      '2029-01-01..2029-01-07 … 2029-02-26..2029-02-28',
    ],
    [
      'a half-open window after the span: the date that is given',
      { from: '2029', time: 'underway' },
      'month',
      '2029-01-01..2029-01-31 … 2029-12-01..2029-12-31',
    ],
    ['a day', { from: '2024-05-06', to: '2024-05-06' }, 'day', '2024-05-06..2024-05-06'],
  ])('%s', (_, filters, unit, ends) => {
    const { bins = [], ...rest } = counted(filters) ?? {};
    expect({ ...rest, ends: [...new Set([bins[0], bins.at(-1)])].join(' … ') }).toEqual({ unit, ends, lanes: 1 });
    expect(bins.length).toBeLessThanOrEqual(48);
  });

  test('no period, when nothing has a date and no window is asked for', () => {
    const parts = { initiatives: [initiative({ period: { start: null, end: null }, countries: [] })] };
    expect(timeline(parts, {}, 'country', 0)).toMatchObject({
      span: null,
      density: { unit: 'year', bins: [] },
      lanes: [{ value: '', count: 1 }],
      aggregates: { unit: 'year', bins: [], counts: [[]], byKind: [{ activity: { counts: [], coarse: [] } }] },
    });
    const open48 = { activities: [day], initiatives: [open] };
    expect(counted({ from: '2024-06', to: '9999', time: 'underway' }, open48)?.bins).toHaveLength(48);
  });

  test('once per lane and period, and in no lane as having no value', () => {
    const parts = {
      activities: [
        activity({ id: 'two', date: '2024-05', countries: ['RS', 'MK', 'MK'] }),
        activity({ id: 'none', date: '2024-06', countries: [] }),
      ],
      agreements: [agreement({ dates: { ...noDates, signed: '2024' } })],
    };
    const { lanes, aggregates } = timeline(parts, { from: '2024-05', to: '2024-06' }, 'country', 2);
    expect(lanes).toEqual([
      { value: 'MK', count: 2 },
      { value: 'RS', count: 2 },
      { value: '', count: 1 },
    ]);
    expect(aggregates?.counts.map((counts) => [...new Set(counts)])).toEqual([
      [2, 1],
      [2, 1],
      [0, 1],
    ]);
    expect(timeline(parts, {}, 'country', 3).aggregates).toBeNull();
  });
});
