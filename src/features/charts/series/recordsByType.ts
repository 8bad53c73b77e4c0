import type { Overview } from '@/domain/apiAnswers';
import type { Filters } from '@/domain/filters';
import { counted } from '@/domain/sentences';
import { typeFinding } from '@/features/charts/findings';
import { barSeries, fadedNote } from '@/features/charts/series/barSeries';
import { type BarSeries, chartTitles } from '@/features/charts/series/chartSeries';
import { leftOut, topBars } from '@/features/charts/series/facetBars';
import { labelOfType } from '@/features/charts/series/labels';

/** Bars shown; the rest is in the filter's list. */
export const TYPE_BARS = 12;

/** Returns the activity types, agreement kinds and initiative kinds with most records, the chosen ones always among them. */
export function recordsByType(overview: Overview, filters: Filters): BarSeries {
  const counts = overview.facets.type;
  const bars = topBars(counts, filters.type, TYPE_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries({
    title: chartTitles.type,
    facet: 'type',
    rowName: 'Type',
    numberName: 'Records',
    finding: typeFinding({ total: overview.total, filters, bars }, labelOfType),
    notes: [
      fadedNote('type', filters.type.length > 0),
      hidden > 0 ? `${counted(hidden, 'more type has', 'more types have')} records; all are in the list of the type filter.` : null,
    ],
    bars,
    labelOf: labelOfType,
  });
}
