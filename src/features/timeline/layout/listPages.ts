import type { ListMonth, ListYear } from '@/features/timeline/layout/listGroups';

/** Records on one page of the list by year and month. */
export const LIST_PAGE = 100;

/** A page of the list: the years on it, with those of their records that stand on it. `isContinued`: the year began on the page before. */
export interface ListPage {
  readonly years: readonly (ListYear & { readonly isContinued: boolean })[];
}

/**
 * Returns the pages of a list, in its order. A year's number counts all of its records, on whatever page they stand; a page is cut between months where that
 * leaves it at least half full, else between records.
 */
export function listPages(years: readonly ListYear[], size = LIST_PAGE): ListPage[] {
  const pages: { years: (ListYear & { isContinued: boolean })[]; room: number }[] = [];
  for (const { months, ...year } of years) {
    let isContinued = false;
    let rest: readonly ListMonth[] = months;
    while (rest.length > 0) {
      let page = pages.at(-1);
      if (!page || page.room <= 0) {
        page = { years: [], room: size };
        pages.push(page);
      }
      const { own, left } = taken(rest, page.room, size);
      if (own.length === 0) page.room = 0;
      else {
        page.years.push({ ...year, months: own, isContinued });
        page.room -= own.reduce((sum, { marks }) => sum + marks.length, 0);
        if (left.length > 0) page.room = 0;
        isContinued = true;
      }
      rest = left;
    }
  }
  return pages.map(({ years: own }) => ({ years: own }));
}

/** As many months as there is room for, the last one cut where the page would be less than half full without. */
function taken(months: readonly ListMonth[], room: number, size: number): { own: ListMonth[]; left: readonly ListMonth[] } {
  const own: ListMonth[] = [];
  let free = room;
  for (const [at, month] of months.entries()) {
    if (month.marks.length <= free) {
      own.push(month);
      free -= month.marks.length;
      continue;
    }
    const left = months.slice(at);
    if (size - free >= size / 2) return { own, left };
    const [first, ...further] = left;
    if (!first) return { own, left };
    const cut = { ...first, marks: first.marks.slice(0, free) };
    return { own: [...own, cut], left: [{ ...first, marks: first.marks.slice(free) }, ...further] };
  }
  return { own, left: [] };
}

/** Returns the page, from 1, on which a year begins; 1 for a year that the list does not have. */
export function pageOfYear(pages: readonly ListPage[], key: string): number {
  return (
    Math.max(
      0,
      pages.findIndex(({ years }) => years.some((year) => year.key === key && !year.isContinued)),
    ) + 1
  );
}
