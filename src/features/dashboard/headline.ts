import { pages, type SinglePage } from '@/domain/address/pages';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { type Research, yearOf } from '@/domain/records/coverage';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';

/** One number of the head count with the noun that fits it. */
export interface HeadNumber {
  readonly count: number;
  readonly noun: string;
}

function noun(count: number, one: string, many: string): HeadNumber {
  return { count, noun: count === 1 ? one : many };
}

/** Returns how many records match. */
export function totalNumber({ total }: Overview): HeadNumber {
  return noun(total, 'record', 'records');
}

/** Returns the records by kind, in the order of the vocabulary. */
export function kindNumbers({ totals }: Overview): readonly (HeadNumber & { readonly kind: Kind })[] {
  return idsOf(kinds).map((kind) => ({ kind, ...noun(totals[kind], kind, recordKinds[kind].plural) }));
}

const behind = { country: 'countries', organisation: 'organisations', source: 'sources' } as const;

/** Returns the distinct countries, organisations and sources among the records that match, each with the page that lists them. */
export function behindNumbers({ totals }: Overview): readonly (HeadNumber & { readonly page: SinglePage })[] {
  return idsOf(behind).map((scope) => ({ page: pages[behind[scope]], ...noun(totals[scope], scope, behind[scope]) }));
}

/** Years with records, and which records those are. */
interface DatedRecords {
  /** `2014 to 2026`, `2024` */
  readonly years: string;
  readonly count: number;
  /** What keeps just these records; null where those of the view do. */
  readonly filters: Filters | null;
}

/**
 * Returns the years from the first to the last own date among the records, without those far off, and the records that have one; null when none has. Under a range of dates
 * these are all records of the view.
 */
export function datedRecords({ total, periods }: Overview, filters: Filters): DatedRecords | null {
  const filled = periods.bins.filter((bin) => bin.total > 0);
  const from = filled[0]?.start.slice(0, 4);
  const to = filled.at(-1)?.end.slice(0, 4);
  if (!from || !to) return null;
  const outside = (periods.outside ?? []).reduce((sum, { count }) => sum + count, 0);
  const isDated = outside === 0 && (filters.from !== null || filters.to !== null);
  return {
    years: from === to ? from : `${from} to ${to}`,
    count: total - periods.undated - outside,
    filters: isDated ? null : { ...filters, from, to },
  };
}

/** How many country-years were searched systematically: a year counts once for each country that the view asks for. */
interface SearchedYears {
  readonly systematic: number;
  readonly all: number;
  /** The countries that it asks for one by one; none where all of the coverage table are meant. */
  readonly countries: readonly string[];
}

/** Returns how the years were searched from the first to the last that has a record; null where none has. Countries outside the table were searched in none. */
export function searchedYears({ periods }: Overview, filters: Filters, { coverage }: Pick<Research, 'coverage'>): SearchedYears | null {
  const filled = periods.bins.filter((bin) => bin.total > 0);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return null;
  const countries: readonly string[] = loneValues(filters.country);
  const asked = countries.length > 0 ? countries : Object.keys(coverage.countries);
  const years = Array.from({ length: yearOf(last.end) - yearOf(first.start) + 1 }, (_, at) => yearOf(first.start) + at);
  const levels = asked.flatMap((country) => years.map((year) => coverage.countries[country]?.[year] ?? 'none'));
  return { systematic: levels.filter((level) => level === 'systematic').length, all: levels.length, countries };
}

/** Returns the commitments of the agreements left, and how many of them have a recorded follow-up. */
export function commitmentNumbers({ commitments }: Pick<Overview, 'commitments'>): { readonly recorded: number; readonly all: number } {
  const recorded = commitments.reduce((sum, count) => sum + count.recorded, 0);
  return { recorded, all: recorded + commitments.reduce((sum, count) => sum + count.none, 0) };
}
