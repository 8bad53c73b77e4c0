import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { FEW } from '@/charts/findings/findings';
import { chartNotes } from '@/charts/model';
import {
  type ComparedCountry,
  type ComparedSeries,
  type ComparedSource,
  comparedHead,
  comparedMark,
  comparedSeries,
  countriesListed,
  countryFirst,
} from '@/charts/series/comparedCountries';
import type { Filters } from '@/domain/facets/filters';
import { isListed, lastCollected, partnersOnlyNote, searchedWords, yearRanges } from '@/domain/records/coverage';
import { formatPartialDate } from '@/domain/time/partialDate';
import { shortMonths } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, upperFirst } from '@/domain/words/sentences';

/** The records of one year, in the order of the countries. */
interface YearRow {
  readonly year: string;
  readonly counts: readonly number[];
}

/** The years of the range, from the first to the last in which any of the countries has a record. */
function yearsOf(countries: readonly ComparedCountry[], { from, to }: Filters): readonly YearRow[] {
  const known = [...new Set(countries.flatMap(({ profile }) => profile.years.map(({ year }) => year)))].sort();
  const rows = known
    .filter((year) => (!from || from.slice(0, 4) <= year) && (!to || year <= to.slice(0, 4)))
    .map((year) => ({
      year,
      counts: countries.map(({ profile }) => profile.years.find((bin) => bin.year === year)?.count ?? 0),
    }));
  const isHeld = ({ counts }: YearRow) => counts.some((count) => count > 0);
  return rows.slice(Math.max(0, rows.findIndex(isHeld)), rows.findLastIndex(isHeld) + 1);
}

/** Who has the most in how many years, and where the distance is widest; empty where there is little to compare. */
function finding(countries: readonly ComparedCountry[], rows: readonly YearRow[]): string {
  if (countries.length < 2 || Math.max(0, ...rows.flatMap(({ counts }) => counts)) < FEW) return '';
  const leads = countries
    .map(({ code }, at) => ({
      code,
      years: rows.filter(({ counts }) => counts.every((count, other) => other === at || count < (counts[at] ?? 0))).length,
    }))
    .toSorted((a, b) => b.years - a.years);
  const [first, second] = leads;
  if (!first || first.years === 0) return '';
  const gapOf = ({ counts }: YearRow) => Math.max(...counts) - Math.min(...counts);
  const [widest] = rows.toSorted((a, b) => gapOf(b) - gapOf(a));
  const equal = leads.filter(({ years }) => years === first.years).map(({ code }) => code);
  const lead =
    first.years === second?.years
      ? `${upperFirst(countriesListed(equal))} each have the most records in ${counted(first.years, 'year')}`
      : `${countryFirst(first.code)} has the most records in ${first.years === rows.length ? 'every year' : `${first.years} of ${counted(rows.length, 'year')}`}`;
  return `${lead}; the gap is widest in ${widest?.year}.`;
}

/** A year of the filter's range, cut to it. */
function datesOf(year: string, { from, to }: Filters): Pick<Filters, 'from' | 'to' | 'time'> {
  return { from: from?.startsWith(year) ? from : year, to: to?.startsWith(year) ? to : year, time: null };
}

/** Tells whether records can be counted by their own date: not where the view asks for what was under way, or for what has no date. */
export function hasOwnYears({ time }: Filters): boolean {
  return time === null;
}

/** Returns the records of each country in each year by their own date, side by side. A mark opens its year; see `hasOwnYears`. */
export function recordsPerYear(source: ComparedSource): ComparedSeries<GroupedColumnsBody> {
  const { countries, filters, research } = source;
  const rows = yearsOf(countries, filters);
  const last = lastCollected(research);
  const codes = countries.map(({ code }) => code);
  // A year that is not collected to its end carries its last month.
  const nameOfYear = (year: string) =>
    last?.startsWith(year) && last < `${year}-12-31` ? `${shortMonths[Number(last.slice(5, 7)) - 1]} ${year}` : year;
  const gaps = codes.flatMap((code) => {
    const levels = research.coverage.countries[code];
    const unsearched = levels ? rows.filter(({ year }) => (levels[year] ?? 'none') === 'none').map(({ year }) => Number(year)) : [];
    return unsearched.length > 0 ? [`${countryName(code)} ${yearRanges(unsearched)}`] : [];
  });
  const remarks = [
    `Records count in the year of their own date; those of several of these countries count for each. ${last ? `Collected up to ${formatPartialDate(last)}.` : ''}`.trim(),
    gaps.length > 0 ? `${upperFirst(searchedWords.none)}: ${gaps.join('; ')}.` : null,
    codes.some((code) => !isListed(research, code)) ? partnersOnlyNote : null,
  ];
  const series = comparedSeries(countries).map((one, at) => ({ ...one, values: rows.map(({ counts }) => counts[at] ?? 0) }));
  return {
    chart: {
      ...comparedHead('records-per-year', source),
      finding: finding(countries, rows),
      notes: chartNotes(remarks, codes),
      body: { shape: 'groupedColumns', bins: rows.map(({ year }) => nameOfYear(year)), series },
      table: {
        columns: [{ label: 'Year', isNumber: false }, ...series.map(({ label }) => ({ label, isNumber: true }))],
        rows: rows.map(({ year, counts }) => [year, ...counts]),
      },
    },
    marks: rows.map(({ year, counts }) =>
      countries.map((country, at) => {
        const count = counts[at] ?? 0;
        const mark = { label: `${countryName(country.code)}, ${year}`, value: counted(count, 'record'), count };
        return comparedMark(country, mark, { dates: datesOf(year, country.filters) });
      }),
    ),
  };
}
