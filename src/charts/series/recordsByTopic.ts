import { topicFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { byCount, emphasisOf, labelOf } from '@/charts/series/facetBars';
import type { FacetName } from '@/domain/facets/facets';

/** Returns every topic, most records first, zeros too. */
export function recordsByTopic(source: ChartSource<FacetName>): BarSeries {
  const { overview, filters } = source;
  const bars = byCount(overview.facets.topic).map((fact) => ({ ...fact, emphasis: emphasisOf(fact.value, filters.topic) }));
  return barSeries(source, {
    finding: topicFinding({ total: overview.total, filters, bars }, labelOf('topic')),
    notes: [
      'A record with several topics counts under each, so the bars may add up to more than the total.',
      fadedNote('topic', filters.topic.length > 0),
    ],
    bars,
  });
}
