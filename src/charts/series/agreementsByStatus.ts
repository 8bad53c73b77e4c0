import { statusFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import { type BarSeries, chartTitles } from '@/charts/series/chartSeries';
import { emphasisOf } from '@/charts/series/facetBars';
import { labelOfStatus } from '@/charts/series/labels';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';

/** Returns the agreements by status, in the order of the life cycle, zeros too. */
export function agreementsByStatus(overview: Overview, filters: Filters): BarSeries {
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    emphasis: emphasisOf(value, filters.status),
  }));
  return barSeries({
    id: 'agreements-by-status',
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
