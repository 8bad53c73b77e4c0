import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '@/domain/time/timeScale';
import { markOf } from '@/features/timeline/layout/randomMarks';
import { aheadWords, rangeMessage, timelineFinding, timelineNotes } from '@/features/timeline/timelineSentences';

const days = (start: string, end: string) => ({ start: dayNumber(start), end: dayNumber(end) });

describe('what is said of the dates', () => {
  const recorded = days('2014-01-01', '2031-01-01');
  test.each<[string, string, string, number, RegExp | null]>([
    ['before', '1990-01-01', '1996-01-01', 0, /earlier than the first record \(1 January 2014\)/],
    ['just before', '2013-01-01', '2014-01-01', 0, /earlier than the first record/],
    ['after', '2031-01-01', '2032-01-01', 0, /later than the last record \(31 December 2030\)/],
    ['empty', '2015-01-01', '2015-02-01', 0, /No record falls/],
    ['one day', '2015-01-01', '2015-01-02', 3, /only one day, 1 January 2015/],
    ['two days', '2015-01-01', '2015-01-03', 3, /only two days, from 1 January 2015/],
    ['three days', '2015-01-01', '2015-01-04', 3, null],
  ])('%s: %s to %s with %i records', (_, start, end, count, expected) => {
    const message = rangeMessage(days(start, end), recorded, count, false);
    if (expected) expect(message).toMatch(expected);
    else expect(message).toBeNull();
  });
  it('a window outside the dates', () => {
    expect(rangeMessage(recorded, recorded, 5, true)).toMatch(/window of this link is outside/);
  });
});

describe('the finding', () => {
  const lanes = (...counts: [string, number][]) => counts.map(([name, count]) => ({ value: name, name, count }));
  const marks = [
    markOf({ date: '2019-05-02' }),
    markOf({ date: '2014', endDate: '2025-01' }),
    markOf({ kind: 'agreement', date: '2024-01' }),
  ];
  it('says how many, from when to when, and the busiest lane', () => {
    expect(timelineFinding({ total: 1204, marks, lane: 'country', lanes: lanes(['Serbia', 600], ['Albania', 2]), window: null })).toBe(
      '1,204 records from 2014 to January 2024. The busiest country is Serbia, with 600.',
    );
  });
  it('names countries that share the first place', () => {
    const shared = lanes(['Albania', 7], ['Serbia', 7], ['Greece', 1]);
    expect(timelineFinding({ total: 9, marks: null, lane: 'country', lanes: shared, window: null })).toBe(
      '9 records. The busiest are Albania and Serbia, with 7 each.',
    );
  });
  it('speaks of the window', () => {
    const finding = (start: string, end: string) =>
      timelineFinding({ total: 3, marks, lane: 'country', lanes: [], window: days(start, end) });
    expect(finding('2019-04-01', '2019-07-01')).toBe('April 2019 to June 2019: 1 of the 3 records, 1 activity.');
    expect(finding('2019-01-01', '2025-01-01')).toBe('2019 to 2024: 2 of the 3 records, 1 activity and 1 agreement.');
    expect(finding('2020-01-01', '2021-01-01')).toBe('2020: none of the 3 records is dated in these days.');
  });
  test.each<[string[], string]>([
    [['2024', '2024-12-01'], ' in 2024'],
    [['2024', '2024-12-01', '2023-02'], ' from February 2023 to 2024'],
    [['2024-05-01', '2024-05'], ' in May 2024'],
  ])('is never more precise than the dates: %j', (dates, expected) => {
    const own = dates.map((date) => markOf({ date }));
    expect(timelineFinding({ total: 2, marks: own, lane: 'country', lanes: [], window: null })).toBe(`2 records${expected}.`);
  });
  test.each([
    [lanes(['A', 7], ['C', 1]), ' A is the main topic of 7.'],
    [lanes(['A', 7], ['B', 7], ['C', 1]), ' A and B are each the main topic of 7.'],
    [lanes(['A', 7], ['B', 7], ['C', 7], ['D', 7]), ''],
    [lanes(['A', 4], ['B', 1]), ''],
    [[{ value: '', name: 'No topic', count: 9 }], ''],
    [[], ''],
  ])('tells of the lanes %#', (given, expected) => {
    expect(timelineFinding({ total: 1, marks: null, lane: 'topic', lanes: given, window: null })).toBe(`1 record.${expected}`);
  });
});

it('the notes tell only what is so', () => {
  const none = {
    lane: 'type',
    hasMarks: true,
    isRanged: false,
    time: null,
    undated: 0,
    unseen: 0,
    searchedTo: [],
    lanesLeft: 0,
    unshown: 0,
    hasInitiatives: false,
  } as const;
  const waiting = timelineNotes({ ...none, searchedTo: ['2026-02-25', '2025-12-31', '2026-02-25'] });
  expect(waiting.at(-1)).toBe(
    'Hollow: 3 agreements announced or negotiated, no signing found, searched up to 31 December 2025 or 25 February 2026.',
  );
  expect(timelineNotes(none)).toHaveLength(1);
  expect(
    timelineNotes({ ...none, lane: 'country', undated: 1, unseen: 1, lanesLeft: 2, unshown: 3, isRanged: true, hasMarks: false }),
  ).toHaveLength(7);
});

it('tells what lies ahead', () => {
  const day = (kind: 'agreement' | 'initiative', date: string, milestone: string | null = null) => ({
    kind,
    id: 'a',
    title: 'A',
    date,
    milestone,
  });
  expect(
    aheadWords([
      day('agreement', '2027-01'),
      day('initiative', '2030'),
      day('initiative', '2028', 'Review'),
      day('initiative', '2028', 'End'),
    ]),
  ).toBe('Still to come: 1 expiry, 1 end of an initiative, 2 milestones, to 2030');
});
