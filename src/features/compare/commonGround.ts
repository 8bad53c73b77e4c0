import type { Filters } from '@/domain/facets/filters';
import { type CoverageLevel, howWords, isListed, type Research, yearRanges } from '@/domain/records/coverage';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import { counted, listed } from '@/domain/words/sentences';

/** How the compared countries were searched in each year of the range, and whether that was alike. */
export interface CommonGround {
  readonly years: readonly number[];
  /** A level for each year; null for a country that was not searched for by name. */
  readonly rows: readonly { readonly code: string; readonly levels: readonly CoverageLevel[] | null }[];
  readonly isEqual: boolean;
  /** `Equal ground`, `Unequal`, and after the colon what it rests on. */
  readonly verdict: string;
  readonly reason: string;
}

/** The years that the filter's range and the coverage table have in common; those of the range alone where they have none. */
function yearsOf({ coverage }: Research, { from, to }: Pick<Filters, 'from' | 'to'>): number[] {
  const known = Object.values(coverage.countries).flatMap((levels) => Object.keys(levels).map(Number));
  const first = Math.max(from ? Number(from.slice(0, 4)) : 0, Math.min(...known));
  const last = Math.min(to ? Number(to.slice(0, 4)) : 9999, Math.max(...known));
  return known.length > 0 ? Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at) : [];
}

/** `systematically in 2018 to 2025, in part in 2015 to 2017`. */
function levelsIn(years: readonly number[], levels: readonly CoverageLevel[]): string {
  return idsOf(coverageLevels)
    .flatMap((level) => {
      const own = years.filter((_, at) => levels[at] === level);
      return own.length > 0 ? [`${howWords[level]} in ${yearRanges(own, ' to ')}`] : [];
    })
    .join(', ');
}

/** Returns whether numbers of these countries may be compared: whether each year of the range was searched alike for all of them. */
export function commonGround(research: Research, codes: readonly string[], range: Pick<Filters, 'from' | 'to'>): CommonGround {
  const years = yearsOf(research, range);
  const rows = codes.map((code) => ({
    code,
    levels: isListed(research, code) ? years.map((year) => research.coverage.countries[code]?.[year] ?? 'none') : null,
  }));
  const searched = rows.flatMap(({ code, levels }) => (levels ? [{ code, levels }] : []));
  const unlisted = rows.filter(({ levels }) => levels === null).map(({ code }) => countryInSentence(code));
  const everyone = codes.length === 2 ? 'both' : 'all';
  if (years.length === 0)
    return { years, rows, isEqual: false, verdict: 'Coverage unknown', reason: 'nothing is recorded on how these years were searched.' };
  if (unlisted.length > 0) {
    const verb = unlisted.length === 1 ? 'was' : 'were';
    const reason = `${listed(unlisted)} ${verb} not searched for by name and ${unlisted.length === 1 ? 'appears' : 'appear'} only where the search for another country found ${unlisted.length === 1 ? 'it' : 'them'}.`;
    return { years, rows, isEqual: false, verdict: searched.length > 0 ? 'Unequal coverage' : 'Thin coverage', reason };
  }
  const differing = years.flatMap((_, at) => (new Set(searched.map(({ levels }) => levels[at])).size > 1 ? [at] : []));
  if (differing.length > 0) {
    const own = differing.map((at) => years[at] ?? 0);
    const each = searched.map(({ code, levels }, at) => {
      const ofOwn = differing.map((year) => levels[year] ?? 'none');
      return `${countryInSentence(code)} ${at === 0 ? 'was searched ' : ''}${levelsIn(own, ofOwn)}`;
    });
    const rest = differing.length < years.length ? ' The other years were searched equally.' : '';
    const reason = `${each.join('; ')}. Fewer records may simply mean fewer searches.${rest}`;
    return { years, rows, isEqual: false, verdict: 'Unequal coverage', reason };
  }
  const [first] = searched;
  const isWhole = first?.levels.every((level) => level === 'systematic') ?? false;
  const span = years.length === 1 ? `in ${years[0]}` : `in all ${counted(years.length, 'year')}`;
  const reason = isWhole
    ? `${everyone} were searched systematically ${span}, so their numbers can be compared.`
    : `${everyone} were searched equally, ${levelsIn(years, first?.levels ?? [])}.`;
  return { years, rows, isEqual: true, verdict: 'Equal coverage', reason };
}
