import { comparisonCharts } from '@/charts/catalogue';
import { type ChartExport, chartNotes, type GroupedColumnsBody } from '@/charts/model';
import type { CountryProfile } from '@/domain/answers/profileAnswers';
import { partnersOnlyNote, searchedWords, yearRanges } from '@/domain/records/coverage';
import { counted, listed, upperFirst } from '@/domain/words/sentences';

type Compared = Pick<CountryProfile, 'code' | 'name' | 'total' | 'years' | 'coverage'>;

const ID = 'records-per-year';

/** The palette's categories for the first, second, third and fourth of what is compared. */
const CATEGORIES = [4, 0, 2, 3] as const;

/** Who has the most in how many years, and where the distance is widest; empty where there is nothing to compare. */
function finding(compared: readonly Compared[], years: readonly string[]): string {
  if (compared.length < 2) return '';
  const counts = years.map((year) =>
    compared.map(({ name, years: own }) => ({ name, count: own.find((bin) => bin.year === year)?.count ?? 0 })),
  );
  const ranked = counts.map((row) => row.toSorted((a, b) => b.count - a.count));
  const leads = compared
    .map(({ name }) => ({
      name,
      years: ranked.filter(([first, second]) => first?.name === name && first.count > (second?.count ?? 0)).length,
    }))
    .toSorted((a, b) => b.years - a.years);
  const [first, second] = leads;
  if (!first || first.years === 0) return '';
  const [widest] = ranked
    .map((row, at) => ({ year: years[at], gap: (row[0]?.count ?? 0) - (row.at(-1)?.count ?? 0) }))
    .toSorted((a, b) => b.gap - a.gap);
  const lead =
    first.years === second?.years
      ? `${listed(leads.filter((other) => other.years === first.years).map(({ name }) => name))} each have the most records in ${counted(first.years, 'year')}`
      : `${first.name} has the most records in ${first.years === years.length ? 'every year' : `${first.years} of ${counted(years.length, 'year')}`}`;
  return `${lead}; the gap is widest in ${widest?.year}.`;
}

/** Returns the records of each country in each year, side by side; a record in which several of them take part counts for each. */
export function recordsPerYear(compared: readonly Compared[]): ChartExport & { readonly body: GroupedColumnsBody } {
  const years = [...new Set(compared.flatMap((country) => country.years.map(({ year }) => year)))].sort();
  const series = compared.map((country, at) => ({
    label: country.name,
    category: CATEGORIES[at % CATEGORIES.length] ?? 0,
    values: years.map((year) => country.years.find((bin) => bin.year === year)?.count ?? 0),
  }));
  const gaps = compared.flatMap(({ name, coverage }) => {
    const unsearched = coverage ? years.filter((year) => (coverage[year] ?? 'none') === 'none').map(Number) : [];
    return unsearched.length > 0 ? [`${name} ${yearRanges(unsearched)}`] : [];
  });
  const remarks = [
    'A record that runs over several years counts in each, and one in which several of these countries take part counts for each of them.',
    ...(gaps.length > 0 ? [`${upperFirst(searchedWords.none)}: ${gaps.join('; ')}.`] : []),
    ...(compared.some(({ coverage }) => coverage === null) ? [partnersOnlyNote] : []),
  ];
  return {
    id: ID,
    title: comparisonCharts[ID].title,
    subject: listed(compared.map(({ name }) => name)),
    finding: finding(compared, years),
    notes: chartNotes(
      remarks,
      compared.map(({ code }) => code),
    ),
    body: { shape: 'groupedColumns', bins: years, series },
    table: {
      columns: [{ label: 'Year', isNumber: false }, ...series.map(({ label }) => ({ label, isNumber: true }))],
      rows: years.map((year, at) => [year, ...series.map(({ values }) => values[at] ?? 0)]),
    },
  };
}
