import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listGroups } from '@/features/timeline/layout/listGroups';
import { type ListPage, listPages, pageOfYear } from '@/features/timeline/layout/listPages';
import { markOf, randomMarks } from '@/features/timeline/layout/randomMarks';
import { markKey } from '@/features/timeline/layout/timelineBody';

const keysOf = ({ years }: ListPage) => years.flatMap(({ months }) => months.flatMap(({ marks }) => marks.map(markKey)));

test('law: the pages hold every record once and in order, none is empty or too full, and each year begins on the page that the jump leads to', () => {
  fc.assert(
    fc.property(
      randomMarks,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('newest' as const, 'oldest' as const),
      (marks, size, order) => {
        const years = listGroups(marks, order);
        const pages = listPages(years, size);
        expect(pages.flatMap(keysOf)).toEqual(years.flatMap(({ months }) => months.flatMap(({ marks: own }) => own.map(markKey))));
        for (const page of pages) expect(keysOf(page).length).toBeGreaterThan(0);
        for (const page of pages) expect(keysOf(page).length).toBeLessThanOrEqual(size);
        for (const { key } of years) {
          const page = pages[pageOfYear(pages, key) - 1];
          expect(page?.years.find((year) => year.key === key)?.isContinued).toBe(false);
        }
      },
    ),
    { seed: 20261130, numRuns: 200 },
  );
});

test('a page ends with a month where it is at least half full, and says that a year goes on', () => {
  const marks = ['01', '01', '01', '02', '02', '03'].map((month, at) => markOf({ id: `r${at}`, date: `2024-${month}` }));
  const outline = listPages(listGroups(marks, 'oldest'), 4).map(({ years }) =>
    years.map(({ key, count, isContinued, months }) => [key, count, isContinued, ...months.map(({ marks: own }) => own.length)]),
  );
  expect(outline).toEqual([[['2024', 6, false, 3]], [['2024', 6, true, 2, 1]]]);
});
