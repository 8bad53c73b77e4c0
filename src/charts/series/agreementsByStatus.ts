import { statusFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import type { BarFacet, BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { emphasisOf } from '@/charts/series/facetBars';
import { labelOfStatus } from '@/charts/series/labels';
import { agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';

/** Returns the agreements by status, in the order of the life cycle, zeros too. */
export function agreementsByStatus(source: ChartSource<BarFacet>): BarSeries {
  const { overview, filters } = source;
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    emphasis: emphasisOf(value, filters.status),
  }));
  return barSeries(source, {
    rowName: 'Status',
    unit: 'agreement',
    finding: statusFinding({ bars, filters }, labelOfStatus),
    notes: ['The statuses stand in the order of an agreement’s life.', fadedNote('status', filters.status.length > 0)],
    bars,
    labelOf: labelOfStatus,
  });
}
