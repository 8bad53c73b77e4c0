import { type CountryCoverage, type CoverageLevel, coverageLines } from '@/domain/records/coverage';
import type { Meta } from '@/domain/answers/apiAnswers';
import { countryName } from '@/domain/vocabulary/countries';

/** One country of the coverage table: its levels stand in the order of the years. */
interface CoverageRow {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly CoverageLevel[];
}

/** Returns the countries by name and every year that one of them lists, the oldest first. A year that a country leaves out was not searched. */
export function coverageTable({ countries }: Meta['coverage']) {
  const years = [...new Set(Object.values(countries).flatMap((levels) => Object.keys(levels)))].sort();
  const rows = Object.entries(countries).map(([code, levels]): CoverageRow => ({
    code,
    name: countryName(code),
    levels: years.map((year) => levels[year] ?? 'none'),
  }));
  return { years, rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** Returns how many pairs of country and year have each level. */
export function countLevels(rows: readonly CoverageRow[]): Readonly<Record<CoverageLevel, number>> {
  const counts = { systematic: 0, partial: 0, none: 0 };
  for (const level of rows.flatMap(({ levels }) => levels)) counts[level] += 1;
  return counts;
}

/** Returns how the years of a country were searched, as a sentence for each level: `Systematic: 2018 to 2025. Not researched: 2014, 2026.` */
export function coverageSentence(coverage: CountryCoverage): string {
  return coverageLines(coverage, ' to ')
    .map((line) => `${line}.`)
    .join(' ');
}
