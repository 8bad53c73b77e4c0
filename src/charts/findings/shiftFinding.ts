import { FEW } from '@/charts/findings/findings';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { type CoverageLevel, lastDayOf, type Research, yearOf, yearRanges } from '@/domain/records/coverage';
import { formatCount } from '@/domain/words/sentences';

/** Two spans of so many years each are compared, the longer where there are years enough. */
const SPANS = [3, 2] as const;
/** What changed by less than half, or by fewer records than `FEW`, may have changed by chance. */
const LARGE_CHANGE = 0.5;

interface Change {
  readonly before: number;
  readonly after: number;
}

function isLarge({ before, after }: Change): boolean {
  return Math.abs(after - before) >= Math.max(FEW, LARGE_CHANGE * Math.max(before, after));
}

const verb = ({ before, after }: Change) => (after > before ? 'rose' : 'fell');

/** Returns the whole years of the view that were collected to their end, in order; none where the view is not divided into years. */
function wholeYears({ unit, bins }: Overview['periods'], { from, to }: Filters, research: Research): readonly PeriodBin[] {
  if (unit !== 'year') return [];
  const isCut = (bin: PeriodBin) =>
    (from !== null && from.length > 4 && from.startsWith(bin.start.slice(0, 4))) ||
    (to !== null && to.length > 4 && to.startsWith(bin.start.slice(0, 4)));
  return bins.filter((bin) => bin.end <= lastDayOf(research) && !isCut(bin));
}

/** Returns how each year was searched for the countries that the filters name one by one, or for all that the coverage table lists. */
function searchesOf(bins: readonly PeriodBin[], filters: Filters, { coverage }: Research): readonly (readonly CoverageLevel[])[] {
  const chosen: readonly string[] = loneValues(filters.country);
  const countries = chosen.length > 0 ? chosen : Object.keys(coverage.countries).toSorted();
  return bins.map(({ start }) => countries.map((country) => coverage.countries[country]?.[yearOf(start)] ?? 'none'));
}

/** Returns what has to be said of how the years were searched: nothing where they were alike. */
function caveat(bins: readonly PeriodBin[], filters: Filters, research: Research): string {
  const searches = searchesOf(bins, filters, research);
  const distinct = new Set(searches.map((levels) => levels.join()));
  if (distinct.size <= 1) return '';
  const firstPartial = searches.findIndex((levels) => levels.some((level) => level !== 'systematic'));
  const isSteady = searches.every((levels, at) =>
    levels.every((level) => (at < firstPartial ? level === 'systematic' : level === 'partial')),
  );
  const since = bins[firstPartial]?.start.slice(0, 4);
  return isSteady ? ` Since ${since}, sources have been searched only in part.` : ' The years were not all searched in the same way.';
}

/**
 * `Records of two countries fell from 11 in 2019–2021 to 4 in 2022–2024; those of larger groups rose from 8 to 24. Since 2023 sources were searched in part.`
 * Compares the last whole years of the view with as many before them. Empty where neither changed clearly, or where only one did and the years were not
 * searched alike.
 */
export function shiftFinding({ periods }: Pick<Overview, 'periods'>, filters: Filters, research: Research): string {
  const years = wholeYears(periods, filters, research);
  const length = SPANS.find((span) => years.length >= 2 * span);
  if (length === undefined) return '';
  const compared = years.slice(-2 * length);
  const [before, after] = [compared.slice(0, length), compared.slice(length)];
  const changeOf = (count: (bin: PeriodBin) => number): Change => {
    const sum = (bins: readonly PeriodBin[]) => bins.reduce((total, bin) => total + count(bin), 0);
    return { before: sum(before), after: sum(after) };
  };
  const spanOf = (bins: readonly PeriodBin[]) => yearRanges(bins.map(({ start }) => yearOf(start)));
  const said = (what: string, change: Change) =>
    `${what} ${verb(change)} from ${formatCount(change.before)} in ${spanOf(before)} to ${formatCount(change.after)} in ${spanOf(after)}`;
  const pairs = changeOf(({ scope }) => scope.two ?? 0);
  const groups = changeOf(({ scope }) => (scope.few ?? 0) + (scope.many ?? 0));
  const note = caveat(compared, filters, research);
  if (isLarge(pairs) && isLarge(groups) && verb(pairs) !== verb(groups)) {
    const others = `those of larger groups ${verb(groups)} from ${formatCount(groups.before)} to ${formatCount(groups.after)}`;
    return `${said('Two-country records', pairs)}; ${others}.${note}`;
  }
  const all = changeOf(({ total }) => total);
  return isLarge(all) && note === '' ? `${said('The number of records', all)}.` : '';
}
