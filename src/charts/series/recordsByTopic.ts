import { topicFinding } from '@/charts/findings/findings';
import { barSeries, fadedNote } from '@/charts/series/barSeries';
import { type BarSeries, chartTitles } from '@/charts/series/chartSeries';
import { byCount, emphasisOf } from '@/charts/series/facetBars';
import { labelOfTopic } from '@/charts/series/labels';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';

/** Returns every topic, most records first, zeros too. */
export function recordsByTopic(overview: Overview, filters: Filters): BarSeries {
  const bars = byCount(overview.facets.topic).map((fact) => ({ ...fact, emphasis: emphasisOf(fact.value, filters.topic) }));
  return barSeries({
    id: 'records-by-topic',
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
