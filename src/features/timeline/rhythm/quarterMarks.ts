import type { Rhythm } from '@/domain/answers/timelineAnswers';
import { type Filters, toggled } from '@/domain/facets/filters';
import type { Interval } from '@/domain/time/partialDate';
import { type CountryCode, isCountryCode } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { quarterDates, quarterName } from '@/features/timeline/rhythm/quarters';
import type { RhythmSeries } from '@/features/timeline/rhythm/rhythmChart';
import type { MarkWords } from '@/ui/marks/marks';

/** A quarter of a country with contacts. */
export interface QuarterMark {
  readonly country: string;
  readonly quarter: Rhythm['quarters'][number];
  readonly words: MarkWords;
}

/** Returns where the marks lie, one row of quarters per country and null where there is no contact; and the way from a key to its mark, null for no mark. */
export function rhythmMarks({ chart, countries }: RhythmSeries, quarters: Rhythm['quarters'], filters: Filters) {
  const { rows } = chart.body;
  const marks = new Map<string, QuarterMark>();
  const keys = countries.flatMap((country, row) =>
    quarters.map((quarter, at) => {
      const count = rows[row]?.counts[at] ?? 0;
      if (count === 0) return null;
      const key = `${country}/${quarter.start}`;
      const label = `${rows[row]?.label}, ${quarterName(quarter)}`;
      marks.set(key, {
        country,
        quarter,
        words: { label, value: counted(count, 'contact'), isChosen: isQuarterChosen(filters, country, quarter) },
      });
      return key;
    }),
  );
  return { places: { keys, perRow: Math.max(1, quarters.length) }, markOf: (key: string) => marks.get(key) ?? null };
}

/** Tells whether a country and the dates of a quarter are both chosen. */
export function isQuarterChosen(filters: Filters, country: string, quarter: Interval): boolean {
  const { from, to } = quarterDates(quarter);
  return filters.from === from && filters.to === to && filters.country.some((code) => code === country);
}

/**
 * The countries to choose so that the contacts counted in this country's row are left. A row under a filter counts what the row's country and the chosen ones
 * share; with several of which any may match, that cannot be asked for, and the country is chosen alone.
 */
function countriesWith({ country: chosen, countryMatch }: Filters, country: CountryCode): Pick<Filters, 'country' | 'countryMatch'> {
  const isTogether = countryMatch === 'all' || (chosen.length === 1 && !chosen.includes(country));
  if (chosen.length === 0 || !isTogether) return { country: [country], countryMatch: 'any' };
  return { country: chosen.includes(country) ? chosen : toggled(chosen, country), countryMatch: 'all' };
}

/** Returns what to set so that a country and a quarter are chosen, or neither when both were; nothing for a country that the filter does not know. */
export function toggleQuarter(filters: Filters, country: string, quarter: Interval): Partial<Filters> {
  if (!isCountryCode(country)) return {};
  if (!isQuarterChosen(filters, country, quarter)) return { ...quarterDates(quarter), ...countriesWith(filters, country) };
  const rest = toggled(filters.country, country);
  return { from: null, to: null, country: rest, countryMatch: rest.length > 1 ? filters.countryMatch : 'any' };
}
