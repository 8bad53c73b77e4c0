import { typeFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { labelOf, leftOut, topBars } from '@/charts/series/facetBars';
import type { FacetName } from '@/domain/facets/facets';
import { counted } from '@/domain/words/sentences';

/** Bars shown; the rest is in the filter's list. */
export const TYPE_BARS = 12;

/** Returns the activity types, agreement kinds and initiative kinds with most records, the chosen ones always among them. */
export function recordsByType(source: ChartSource<FacetName>): BarSeries {
  const { overview, filters } = source;
  const counts = overview.facets.type;
  const bars = topBars(counts, filters.type, TYPE_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries(source, {
    finding: typeFinding({ total: overview.total, filters, bars }, labelOf('type')),
    notes: [
      fadedNote('type', filters.type.length > 0),
      hidden > 0 ? `${counted(hidden, 'more type has', 'more types have')} records; all are in the list of the type filter.` : null,
    ],
    bars,
  });
}
