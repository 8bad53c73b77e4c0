import { usualModes } from '@/charts/chartList';
import type { ChartSource, OverviewSource } from '@/charts/series/chartSeries';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';

/** Returns what a chart is made from; every year counts as searched, unless `patch` says otherwise. */
export function sourceOf<Facet>(
  facet: Facet,
  overview: Overview,
  filters: Filters,
  patch: Partial<OverviewSource> = {},
): ChartSource<Facet> {
  const research = { span: { start: '2014', end: '2026' }, coverage: { note: '', countries: {} } };
  return { id: 'made-up', title: 'Made up', facet, overview, filters, research, ...usualModes, ...patch };
}
