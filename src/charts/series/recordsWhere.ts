import { chartNotes } from '@/charts/chartNotes';
import { whereFinding } from '@/charts/findings/geoFindings';
import type { ChartSource, MapSeries } from '@/charts/series/chartSeries';
import { byCount } from '@/charts/series/facetBars';
import { numberOrWord, researchNotes } from '@/charts/series/researchNotes';
import type { Filters } from '@/domain/facets/filters';
import { researchedCount } from '@/domain/records/coverage';
import { countryName } from '@/domain/vocabulary/countries';

function choiceNote({ country, countryMatch }: Filters): string[] {
  if (country.length === 0) return [];
  return countryMatch === 'all'
    ? ['The numbers tell how many records would be left if that country had to take part too.']
    : ['The numbers leave the country filter aside: each country shows what it would hold if it were chosen.'];
}

/** Returns every country of the dataset with its records, most first: those on the map and those beside it. */
export function recordsWhere({ id, title, overview, filters, research }: ChartSource): MapSeries {
  const chosen = new Set<string>(filters.country);
  const places = byCount(overview.facets.country).map(({ value, count }) => ({
    code: value,
    label: countryName(value),
    count: researchedCount(count, [value], research, filters),
    isChosen: chosen.has(value),
  }));
  const codes = places.map(({ code }) => code);
  return {
    chart: {
      id,
      title,
      finding: whereFinding(overview.total, places),
      notes: chartNotes(
        [
          'A record in which several countries take part counts for each.',
          ...choiceNote(filters),
          ...researchNotes(
            codes,
            research,
            places.some(({ count }) => count === null),
          ),
          'Outlines: Natural Earth, simplified, with Crimea as part of Ukraine; they imply no position on status or borders.',
        ],
        codes,
      ),
      body: { shape: 'map', places },
      table: {
        columns: [
          { label: 'Country', isNumber: false },
          { label: 'Records', isNumber: true },
        ],
        rows: places.map(({ label, count }) => [label, numberOrWord(count)]),
      },
    },
  };
}
