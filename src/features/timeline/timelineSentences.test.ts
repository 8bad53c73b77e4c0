import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '@/domain/time/timeScale';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { HORIZON, markOf } from '@/features/timeline/layout/randomMarks';
import { rangeMessage, timelineFinding, timelineNotes } from '@/features/timeline/timelineSentences';
import { clusterOpening } from '@/features/timeline/useOpenMark';

const days = (start: string, end: string) => ({ start: dayNumber(start), end: dayNumber(end) });

describe('what is said of the dates', () => {
  const span = { start: '2014-02-03', end: '2030-12-31' };
  test.each<[string, string, string, number, RegExp | null]>([
    ['before', '1990-01-01', '1996-01-01', 0, /before all records, which begin on 3 February 2014/],
    ['just before', '2014-01-01', '2014-02-03', 0, /before all records/],
    ['after', '2031-01-01', '2032-01-01', 0, /after all records, which end on 31 December 2030/],
    ['empty', '2015-01-01', '2015-02-01', 0, /No record lies/],
    ['one day', '2015-01-01', '2015-01-02', 3, /one day only, 1 January 2015/],
    ['two days', '2015-01-01', '2015-01-03', 3, /two days only, from 1 January 2015/],
    ['three days', '2015-01-01', '2015-01-04', 3, null],
  ])('%s: %s to %s with %i records', (_, start, end, count, expected) => {
    const message = rangeMessage(days(start, end), span, count);
    if (expected) expect(message).toMatch(expected);
    else expect(message).toBeNull();
  });
});

describe('the finding', () => {
  const lanes = (...counts: [string, number][]) => counts.map(([name, count]) => ({ value: name, name, count }));
  const marks = [markOf({ date: '2019-05-02' }), markOf({ date: '2014', endDate: '2024-01' })];
  it('says how many, from when to when, and the busiest lane', () => {
    expect(timelineFinding(1204, marks, 'country', lanes(['Serbia', 600], ['Albania', 2]))).toBe(
      '1,204 records from 2014 to January 2024. The busiest country is Serbia, with 600.',
    );
  });
  test.each([
    [lanes(['A', 7], ['B', 7], ['C', 1]), ' The busiest are A and B, with 7 each.'],
    [lanes(['A', 7], ['B', 7], ['C', 7], ['D', 7]), ''],
    [lanes(['A', 4], ['B', 1]), ''],
    [[{ value: '', name: 'No topic', count: 9 }], ''],
    [[], ''],
  ])('tells of the lanes %#', (given, expected) => {
    expect(timelineFinding(1, null, 'topic', given)).toBe(`1 record.${expected}`);
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
  } as const;
  const waiting = timelineNotes({ ...none, searchedTo: ['2026-02-25', '2025-12-31', '2026-02-25'] });
  expect(waiting.at(-1)).toBe(
    'Dashed to the last day collected: 3 agreements announced or negotiated, no signing found, searched to 31 December 2025 or 25 February 2026.',
  );
  expect(timelineNotes(none)).toHaveLength(1);
  expect(
    timelineNotes({ ...none, lane: 'country', undated: 1, unseen: 1, lanesLeft: 2, unshown: 3, isRanged: true, hasMarks: false }),
  ).toHaveLength(8);
});

describe('a press on a cluster', () => {
  const whole = HORIZON;
  const clusterOf = (...dates: string[]) => {
    const marks = drawMarks(
      dates.map((date, index) => markOf({ id: `record-${index}`, date })),
      HORIZON,
    ).drawn;
    return { marks, start: Math.min(...marks.map(({ start }) => start)), end: Math.max(...marks.map(({ end }) => end)) };
  };
  it('comes closer, about its days', () => {
    const cluster = clusterOf('2020-01-01', '2020-03-01');
    const opened = clusterOpening(cluster, whole, whole);
    expect(opened?.start).toBeLessThan(cluster.start);
    expect(opened?.end).toBeGreaterThan(cluster.end);
  });
  it('lists its records when coming closer shows no less of them', () => {
    const cluster = clusterOf('2020-01-01', '2020-01-02');
    expect(clusterOpening(cluster, days('2020-01-01', '2020-01-05'), whole)).toBeNull();
  });
  it('lists at once what begins on one day and finds no rows', () => {
    expect(clusterOpening(clusterOf(...Array.from({ length: 7 }, () => '2020-01-01')), whole, whole)).toBeNull();
    expect(clusterOpening(clusterOf(...Array.from({ length: 6 }, () => '2020-01-01')), whole, whole)).not.toBeNull();
  });
});
