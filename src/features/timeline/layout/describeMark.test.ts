import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { statusLabel } from '@/domain/records/statusLabel';
import { dayNumber } from '@/domain/time/timeScale';
import { daysWords, describeMark } from '@/features/timeline/layout/describeMark';
import { markOf, noDates, randomMarks } from '@/features/timeline/layout/randomMarks';

it('says of an agreement that awaits its signing to which day it was looked for', () => {
  const mark = markOf({ title: 'It', kind: 'agreement', status: 'announced', dates: { ...noDates, announced: '2024-08-28' } });
  expect(describeMark(mark, '2026-02-25', 'Announced')).toBe(
    'agreement, announced 28 August 2024, no signing found, searched up to 25 February 2026',
  );
});

/** The day on which the marks are read. */
const DAY = '2024-06-15';
const heardOf = (mark: TimelineMark) => describeMark(mark, null, statusLabel(mark, DAY));
const words = (fields: Partial<TimelineMark>) => heardOf(markOf({ title: 'It', ...fields }));
const agreement = (dates: Partial<Record<keyof typeof noDates, string>>, status: TimelineMark['status']) =>
  words({ kind: 'agreement', type: 'treaty', status, dates: { ...noDates, ...dates } });
const initiative = (date: string | null, endDate: string | null, status: TimelineMark['status']) =>
  words({ kind: 'initiative', type: 'project', date, endDate, status });

describe('what is heard of a record', () => {
  it.each([
    [words({ date: '2024-05-04' }), 'activity, 4 May 2024'],
    [words({ date: '2024-06', status: 'planned' }), 'activity, June 2024 (known to the month only), planned'],
    [words({ date: '2024-05', status: 'planned' }), 'activity, May 2024 (known to the month only), planned, outcome not recorded'],
    [words({ date: '2024', status: 'cancelled' }), 'activity, 2024 (known to the year only), cancelled'],
    [words({ date: '2024-05-04', endDate: '2024-05-06' }), 'activity, 4 May 2024 to 6 May 2024'],
    [words({ date: '2024-05', endDate: '2024-07' }), 'activity, May 2024 to July 2024 (known to the month only)'],
    [words({ date: '2024-05-04', endDate: '2024-07' }), 'activity, 4 May 2024 to July 2024 (end known to the month only)'],
    [words({ date: null }), 'activity, date not known'],
    [agreement({ signed: '2024-05-04' }, 'signed'), 'agreement, signed 4 May 2024'],
    [agreement({ signed: '2024-05-04' }, 'adopted'), 'agreement, signed 4 May 2024, adopted'],
    [agreement({ announced: '2023' }, 'negotiating'), 'agreement, announced 2023 (known to the year only), negotiating'],
    [
      agreement({ signed: '2023-05', inForce: '2024-01-01', ends: '2025-12-31' }, 'ended'),
      'agreement, signed May 2023 (known to the month only), in force from 1 January 2024, ended 31 December 2025',
    ],
    [agreement({ signed: '2023-05-01', ends: '2028-12-31' }, 'in-force'), 'agreement, signed 1 May 2023, ends 31 December 2028, in force'],
    [agreement({ signed: '2023-05-01' }, 'ended'), 'agreement, signed 1 May 2023, ended, date not known'],
    [agreement({}, 'announced'), 'agreement, date not known, announced'],
    [initiative('2019', '2024-06-30', 'completed'), 'initiative, 2019 to 30 June 2024 (start known to the year only), completed'],
    [initiative('2019', null, 'ongoing'), 'initiative, since 2019 (known to the year only), ongoing'],
    [initiative('2027-01-01', null, 'planned'), 'initiative, from 1 January 2027, planned'],
    [initiative('2019-02', null, 'completed'), 'initiative, from February 2019 (known to the month only), end not known, completed'],
    [initiative('2020', '2022', 'ended'), 'initiative, 2020 to 2022 (known to the year only), period over, outcome not recorded'],
    [initiative('2020', null, 'ended'), 'initiative, from 2020 (known to the year only), end not known, period over, outcome not recorded'],
    [initiative(null, '2024', 'ongoing'), 'initiative, until 2024 (known to the year only), ongoing'],
    [initiative(null, null, 'ongoing'), 'initiative, date not known, ongoing'],
  ])('%s', (heard, expected) => expect(heard).toBe(expected));

  it('says of every date known to the month or year that it is', () => {
    fc.assert(
      fc.property(randomMarks, (marks) => {
        for (const mark of marks) {
          const dates = mark.dates ? Object.values(mark.dates) : [mark.date, mark.endDate];
          const isVague = dates.some((date) => date !== null && date.length < 10);
          expect(heardOf(mark).includes('only)')).toBe(isVague);
        }
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });
});

describe('days in words', () => {
  it.each([
    ['2021-03-05', '2021-06-20', 'March 2021 to June 2021'],
    ['2021-03-05', '2021-03-05', '5 March 2021'],
    ['2021-03-05', '2021-03-09', '5 March 2021 to 9 March 2021'],
    ['2021-03-01', '2021-03-31', 'March 2021'],
    ['2018-01-01', '2018-12-31', '2018'],
    ['2014-03-05', '2026-02-01', '2014 to 2026'],
  ])('from %s to %s', (first, last, expected) => expect(daysWords({ start: dayNumber(first), end: dayNumber(last) + 1 })).toBe(expected));
});
