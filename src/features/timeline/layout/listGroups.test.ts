import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listGroups } from '@/features/timeline/layout/listGroups';
import { markOf, randomMarks } from '@/features/timeline/layout/randomMarks';
import { markKey } from '@/features/timeline/layout/timelineBody';

const LAW = { seed: 20261124, numRuns: 100 };

function outline(dates: readonly (string | null)[], order: 'newest' | 'oldest') {
  return listGroups(
    dates.map((date, index) => markOf({ id: `r${index}`, date })),
    order,
  ).map(({ heading, count, months }) => [
    `${heading} (${count})`,
    ...months.map((month) => `${month.heading}: ${month.marks.map(({ date }) => date ?? '?').join(' ')}`),
  ]);
}

const DATES = ['2024-05-02', null, '2023', '2024', '2024-05', '2024-05-01', '2023-12-01', '2024-01'];

describe('the list by year and month', () => {
  it('from the oldest', () =>
    expect(outline(DATES, 'oldest')).toEqual([
      ['2023 (2)', 'December 2023: 2023-12-01', '2023, month not known: 2023'],
      ['2024 (5)', 'January 2024: 2024-01', 'May 2024: 2024-05-01 2024-05-02 2024-05', '2024, month not known: 2024'],
      ['Date not known (1)', 'Date not known: ?'],
    ]));

  it('from the newest', () =>
    expect(outline(DATES, 'newest')).toEqual([
      ['2024 (5)', 'May 2024: 2024-05-02 2024-05-01 2024-05', 'January 2024: 2024-01', '2024, month not known: 2024'],
      ['2023 (2)', 'December 2023: 2023-12-01', '2023, month not known: 2023'],
      ['Date not known (1)', 'Date not known: ?'],
    ]));

  it('lists an initiative of which only the end is known under that', () =>
    expect(listGroups([markOf({ kind: 'initiative', date: null, endDate: '2024-05' })], 'oldest')[0]?.key).toBe('2024'));

  it('holds every record once, with right counts', () => {
    fc.assert(
      fc.property(randomMarks, fc.constantFrom('newest' as const, 'oldest' as const), (marks, order) => {
        const years = listGroups(marks, order);
        const listed = years.flatMap(({ months }) => months.flatMap((month) => month.marks));
        expect(listed.map(markKey).sort()).toEqual(marks.map(markKey).sort());
        for (const { count, months } of years) expect(count).toBe(months.reduce((sum, month) => sum + month.marks.length, 0));
        expect(new Set(years.flatMap(({ months }) => months.map(({ heading }) => heading))).size).toBe(
          years.reduce((sum, { months }) => sum + months.length, 0),
        );
      }),
      LAW,
    );
  });

  it('does not depend on the order of the answer', () => {
    fc.assert(
      fc.property(randomMarks, (marks) => {
        expect(listGroups(marks.toReversed(), 'newest')).toEqual(listGroups(marks, 'newest'));
      }),
      LAW,
    );
  });
});
