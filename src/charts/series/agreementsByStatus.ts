import { statusFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { emphasisOf, labelOf } from '@/charts/series/facetBars';
import type { FacetName } from '@/domain/facets/facets';
import { agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';

/** Returns the agreements by status, in the order of the life cycle, zeros too. */
export function agreementsByStatus(source: ChartSource<FacetName>): BarSeries {
  const { overview, filters } = source;
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    emphasis: emphasisOf(value, filters.status),
  }));
  return barSeries(source, {
    unit: 'agreement',
    finding: statusFinding({ bars, filters }, labelOf('status')),
    notes: ['The statuses stand in the order of an agreement’s life.', fadedNote('status', filters.status.length > 0)],
    bars,
  });
}
