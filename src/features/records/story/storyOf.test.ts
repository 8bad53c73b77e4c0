import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Searched } from '@/domain/records/coverage';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { LONG_GAP, type StoryFrame, type StoryRecord, storyKey, storyOf } from '@/features/records/story/storyOf';

const searched: Searched = {
  collectedTo: '2026-02-25',
  coverage: {
    note: '',
    countries: {
      RS: {
        2015: 'partial',
        2016: 'systematic',
        2017: 'systematic',
        2018: 'systematic',
        2019: 'systematic',
        2020: 'systematic',
        2021: 'systematic',
        2022: 'systematic',
        2023: 'systematic',
        2024: 'systematic',
        2025: 'systematic',
        2026: 'partial',
      },
      BY: {
        2015: 'partial',
        2016: 'partial',
        2017: 'partial',
        2018: 'none',
        2019: 'partial',
        2020: 'partial',
        2021: 'partial',
        2022: 'partial',
        2023: 'partial',
        2024: 'partial',
        2025: 'partial',
        2026: 'none',
      },
    },
  },
};
const frame: StoryFrame = { countries: ['BY', 'RS'], searched, published: '2026-11-24', range: { from: null, to: null }, isWhole: true };
const noDates = { announced: null, signed: null, inForce: null, ends: null };

function told(fields: Partial<StoryRecord>): StoryRecord {
  return {
    kind: 'activity',
    id: 'visit',
    title: 'A visit',
    type: 'official-visit',
    status: 'held',
    date: '2024-08-28',
    endDate: null,
    dates: null,
    countries: ['BY', 'RS'],
    links: [],
    ...fields,
  };
}
const visit = told({ endDate: '2024-08-30' });
const announced = told({
  kind: 'agreement',
  id: 'posts',
  type: 'agreement',
  status: 'announced',
  dates: { ...noDates, announced: '2024-08-28' },
});
const signed = (id: string, date: string, links: string[] = []) =>
  told({ kind: 'agreement', id, type: 'memorandum', status: 'signed', date, dates: { ...noDates, signed: date }, links });
const shapeOf = (records: readonly StoryRecord[], own: Partial<StoryFrame> = {}) =>
  storyOf(records, { ...frame, ...own }).items.map((item) =>
    item.is === 'event'
      ? item.event.key
      : 'day' in item
        ? `${item.is} ${isoDay(item.day)}`
        : `${item.is} ${isoDay(item.start)} ${isoDay(item.end)}`,
  );

test('a visit, an agreement announced at it, and what was found of a signing since', () => {
  expect(shapeOf([visit, announced])).toEqual([
    'before 2015-01-01 2024-08-28',
    'activity/visit',
    'agreement/posts',
    'tail 2024-08-31 2026-01-01',
    'collected 2026-02-25',
    'release 2026-11-24',
  ]);
  const { items, waiting } = storyOf([visit, announced], frame);
  expect(items.map(({ isDashed }) => isDashed)).toEqual([false, false, true, true, true, true]);
  expect(waiting.map(({ searchedTo }) => searchedTo)).toEqual(['2025-12-31']);
});

test('silence counts only on the days on which every country was searched', () => {
  const gap = storyOf([told({ date: '2017-12-31' }), told({ id: 'talks', date: '2019-02-01' })], frame).items.find(
    ({ is }) => is === 'gap',
  );
  expect(gap).toMatchObject({ start: dayNumber('2018-01-01'), end: dayNumber('2019-02-01'), silent: 31, isNamed: true });
});

test('an agreement and its signing are one pair; no signing goes with two', () => {
  const signing = told({ id: 'signing', type: 'signing', date: '2020-05-04', links: ['agreement/a', 'agreement/b'] });
  const { items } = storyOf([signed('a', '2020-05-04'), signing, signed('b', '2020-05')], frame);
  const events = items.flatMap((item) => (item.is === 'event' ? [item.event] : []));
  expect(events.map(({ key, signing: other }) => [key, other?.id ?? null])).toEqual([
    ['agreement/b', null],
    ['agreement/a', 'signing'],
  ]);
});

test('a signing of other days, or one that names no agreement, stands alone', () => {
  const signing = told({ id: 'signing', type: 'signing', date: '2021-05-04', links: ['agreement/a'] });
  expect(
    shapeOf([signed('a', '2020-05-04'), signing, told({ id: 'other', type: 'signing', date: '2020-05-04' })], { isWhole: false }),
  ).toEqual(['activity/other', 'agreement/a', 'gap 2020-05-05 2021-05-04', 'activity/signing']);
});

test('dates asked for cut the story: it begins and ends with them, and no end of the records is told within', () => {
  expect(shapeOf([visit], { range: { from: '2024', to: '2025-06' } })).toEqual([
    'before 2024-01-01 2024-08-28',
    'activity/visit',
    'tail 2024-08-31 2025-07-01',
  ]);
});

describe('laws on random records', () => {
  const anyDate = fc
    .tuple(fc.integer({ min: dayNumber('2014-06-01'), max: dayNumber('2026-02-20') }), fc.constantFrom(4, 7, 10, 10))
    .map(([day, length]) => isoDay(day).slice(0, length));
  const anyRecord = fc
    .tuple(
      fc.constantFrom('activity', 'agreement', 'initiative'),
      fc.option(anyDate, { freq: 8 }),
      fc.boolean(),
      fc.constantFrom('signing', 'meeting'),
    )
    .map(([kind, date, isComing, type], at = 0) =>
      kind === 'agreement'
        ? {
            ...(isComing ? announced : signed('x', date ?? '2020')),
            date,
            dates: { ...noDates, [isComing ? 'announced' : 'signed']: date },
          }
        : told({
            kind: kind === 'activity' ? 'activity' : 'initiative',
            type: kind === 'activity' ? (type === 'signing' ? 'signing' : 'meeting') : 'project',
            date,
            id: `x${at}`,
          }),
    );
  const anyRecords = fc.array(fc.tuple(anyRecord, fc.array(fc.nat(9), { maxLength: 2 })), { minLength: 1, maxLength: 10 }).map((all) => {
    const named = all.map(([record], at) => ({ ...record, id: `r${at}` }));
    return named.map((record, at) => ({
      ...record,
      links: (all[at]?.[1] ?? []).flatMap((other) => (named[other] ? [storyKey(named[other])] : [])),
    }));
  });
  const law = { seed: 20261130, numRuns: 400 };

  test('no record is lost or told twice', () => {
    fc.assert(
      fc.property(anyRecords, fc.boolean(), (records, isWhole) => {
        const { items, undated } = storyOf(records, { ...frame, isWhole });
        const events = items.flatMap((item) => (item.is === 'event' ? [item.event] : []));
        const all = [...events.flatMap(({ record, signing }) => (signing ? [record, signing] : [record])), ...undated];
        expect(all.map(storyKey).sort()).toEqual(records.map(storyKey).sort());
      }),
      law,
    );
  });

  test('events stand in the order of time, and the times between them and theirs together are the whole time', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { items } = storyOf(records, { ...frame, isWhole: false });
        const [first] = items;
        if (first?.is !== 'event') return items.length === 0;
        let [at, covered, gaps] = [first.event.start, 0, 0];
        for (const item of items) {
          if (item.is === 'event') {
            const { start, end } = item.event;
            expect(start).toBeLessThanOrEqual(at);
            covered += Math.max(0, end - at);
            at = Math.max(at, end);
          } else if ('start' in item) {
            expect(item.start).toBe(at);
            expect(item.silent).toBeGreaterThanOrEqual(0);
            expect(item.silent).toBeLessThanOrEqual(item.end - item.start);
            expect(item.isNamed).toBe(item.end - item.start > LONG_GAP);
            gaps += item.end - item.start;
            at = item.end;
          }
        }
        const starts = items.flatMap((item) => (item.is === 'event' ? [item.event.start] : []));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(covered + gaps).toBe(at - first.event.start);
        return true;
      }),
      law,
    );
  });

  test('the tail ends where one of the countries was no longer searched', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const tail = storyOf(records, frame).items.find(({ is }) => is === 'tail');
        if (tail && 'silent' in tail) expect(tail.silent).toBe(tail.end - tail.start);
      }),
      law,
    );
  });
});
