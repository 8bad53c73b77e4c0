import { type ChartEntry, type OverviewEntry, type OverviewShape, overviewCharts, type Shapes, timelineCharts } from '@/charts/catalogue';
import type { ChartExport } from '@/charts/model';
import type { OverviewSource } from '@/charts/series/chartSeries';
import { pairOrders, stackings } from '@/domain/address/parameters';
import { idsOf, isIdOf } from '@/domain/vocabulary/vocabulary';

const all = { ...overviewCharts, ...timelineCharts };

export type OverviewChartId = keyof typeof overviewCharts;
export type TimelineChartId = keyof typeof timelineCharts;
export type ChartId = keyof typeof all;

/** Every chart that links, briefs, embeds and the palette know, by its id, in the order of the pages. */
export const charts: Readonly<Record<ChartId, ChartEntry>> = all;
export const chartIds = idsOf(charts);

const overviewEntries: Readonly<Record<OverviewChartId, OverviewEntry>> = overviewCharts;
export const overviewIds = idsOf(overviewEntries);

export function isChartId(text: string): text is ChartId {
  return isIdOf(charts, text);
}

/** Tells whether the chart is one of the timeline's page, not of the overview. */
export function isTimelineChart(id: ChartId): id is TimelineChartId {
  return isIdOf(timelineCharts, id);
}

/** Returns where a chart stands in the atlas: `/#where`, `/timeline?mode=rhythm#rhythm`. */
export function chartPath(id: ChartId): string {
  if (!isTimelineChart(id)) return `/#${id}`;
  const { mode } = timelineCharts[id];
  return `/timeline${mode === 'lanes' ? '' : `?mode=${mode}`}#${id}`;
}

export function overviewEntry(id: OverviewChartId): OverviewEntry {
  return overviewEntries[id];
}

/** The modes of charts as they stand where nobody chooses. */
export const usualModes: Pick<OverviewSource, 'by' | 'pairs'> = { by: stackings[0], pairs: pairOrders[0] };

/** Makes a chart's rows and words, and what its marks stand for: the one way to do so. */
export function seriesOf<S extends OverviewShape>(id: string, entry: OverviewEntry<S>, source: OverviewSource): Shapes[S]['series'] {
  return entry.series({ ...source, id, title: entry.title, facet: entry.facet });
}

/** Tells whether a chart's table has any number in it. */
export function hasNumber({ table }: Pick<ChartExport, 'table'>): boolean {
  return table.rows.some((row) => row.some((cell) => typeof cell === 'number' && cell > 0));
}
