import type { Overview } from '@/domain/apiAnswers';
import type { Filters } from '@/domain/filters';
import { topicFinding } from '@/features/charts/findings';
import { barSeries, fadedNote } from '@/features/charts/series/barSeries';
import { type BarSeries, chartTitles } from '@/features/charts/series/chartSeries';
import { byCount, emphasisOf } from '@/features/charts/series/facetBars';
import { labelOfTopic } from '@/features/charts/series/labels';

/** Returns every topic, most records first, zeros too. */
export function recordsByTopic(overview: Overview, filters: Filters): BarSeries {
  const bars = byCount(overview.facets.topic).map((fact) => ({ ...fact, emphasis: emphasisOf(fact.value, filters.topic) }));
  return barSeries({
    title: chartTitles.topic,
    facet: 'topic',
    rowName: 'Topic',
    numberName: 'Records',
    finding: topicFinding({ total: overview.total, filters, bars }, labelOfTopic),
    notes: [
      'A record with several topics counts under each, so the bars may add up to more than the total.',
      fadedNote('topic', filters.topic.length > 0),
    ],
    bars,
    labelOf: labelOfTopic,
  });
}
