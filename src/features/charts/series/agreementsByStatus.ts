import type { Overview } from '@/domain/apiAnswers';
import type { Filters } from '@/domain/filters';
import { agreementStatuses, idsOf } from '@/domain/vocabulary';
import { statusFinding } from '@/features/charts/findings';
import { barSeries, fadedNote } from '@/features/charts/series/barSeries';
import { type BarSeries, chartTitles } from '@/features/charts/series/chartSeries';
import { emphasisOf } from '@/features/charts/series/facetBars';
import { labelOfStatus } from '@/features/charts/series/labels';

/** Returns the agreements by status, in the order of the life cycle, zeros too. */
export function agreementsByStatus(overview: Overview, filters: Filters): BarSeries {
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    emphasis: emphasisOf(value, filters.status),
  }));
  return barSeries({
    title: chartTitles.status,
    facet: 'status',
    rowName: 'Status',
    numberName: 'Agreements',
    finding: statusFinding({ bars, filters }, labelOfStatus),
    notes: ['The statuses stand in the order of an agreement’s life.', fadedNote('status', filters.status.length > 0)],
    bars,
    labelOf: labelOfStatus,
  });
}
