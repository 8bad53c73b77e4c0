import { countryFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { leftOut, topBars } from '@/charts/series/facetBars';
import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { counted } from '@/domain/words/sentences';

/** Bars shown; the rest is in the filter's list. */
export const COUNTRY_BARS = 12;

function choiceNote(filters: Filters): string | null {
  const isChosen = filters.country.length > 0;
  if (isChosen && filters.countryMatch === 'all')
    return 'Faded bars show how many records would be left if that country had to take part too.';
  return fadedNote('country', isChosen);
}

/** Returns the countries with most records, the chosen ones always among them. */
export function recordsByCountry(source: ChartSource<FacetName>): BarSeries {
  const { overview, filters } = source;
  const counts = overview.facets.country;
  const bars = topBars(counts, filters.country, COUNTRY_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries(source, {
    finding: countryFinding({ total: overview.total, filters, bars }),
    notes: [
      'A record in which several countries take part counts for each, so the bars may add up to more than the total.',
      choiceNote(filters),
      hidden > 0
        ? `${counted(hidden, 'more country has', 'more countries have')} records; all are in the list of the country filter.`
        : null,
    ],
    bars,
  });
}
