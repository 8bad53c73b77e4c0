import {
  type ChartEntry,
  comparisonCharts,
  explorerCharts,
  type FilteredEntry,
  followCharts,
  type OverviewEntry,
  type OverviewShape,
  overviewCharts,
  type Shapes,
  timelineCharts,
} from '@/charts/catalogue';
import type { ChartExport } from '@/charts/model';
import type { OverviewSource } from '@/charts/series/chartSeries';
import { pages } from '@/domain/address/pages';
import type { AddressParameter } from '@/domain/address/parameterOrder';
import { pairOrders, stackings } from '@/domain/address/parameters';
import type { Filters } from '@/domain/facets/filters';
import { idsOf, isIdOf } from '@/domain/vocabulary/vocabulary';

const filtered = { ...overviewCharts, ...timelineCharts, ...explorerCharts, ...followCharts };
const every = { ...filtered, ...comparisonCharts };

export type OverviewChartId = keyof typeof overviewCharts;
export type TimelineChartId = keyof typeof timelineCharts;
export type FollowChartId = keyof typeof followCharts;
/** A chart that briefs and embeds can show. */
export type ChartId = keyof typeof filtered;

/** The charts of the records that the filters leave, by their ids, in the order of the pages: links, briefs and embeds know these. */
export const charts: Readonly<Record<ChartId, FilteredEntry>> = filtered;
export const chartIds = idsOf(charts);

/** Every chart there is: the search and the stories go through these. */
export const everyChart: Readonly<Record<ChartId | keyof typeof comparisonCharts, ChartEntry>> = every;

const overviewEntries: Readonly<Record<OverviewChartId, OverviewEntry>> = overviewCharts;
export const overviewIds = idsOf(overviewEntries);

export function isChartId(text: string): text is ChartId {
  return isIdOf(charts, text);
}

/** Returns the parameters that an embed of the chart obeys besides those of every embed. */
export function readInFrame(id: ChartId): readonly AddressParameter[] {
  const { modes, opened = [] } = charts[id];
  return [...modes, ...opened];
}

/** Tells whether the chart is one of the timeline's page, not of the overview. */
export function isTimelineChart(id: string): id is TimelineChartId {
  return isIdOf(timelineCharts, id);
}

/** Tells whether the chart is that of the page of follow-through. */
export function isFollowChart(id: string): id is FollowChartId {
  return isIdOf(followCharts, id);
}

/** Tells whether the chart is that of the explorer. */
export function isExplorerChart(id: string): id is keyof typeof explorerCharts {
  return isIdOf(explorerCharts, id);
}

/** Returns what a chart is called under these filters: `Partners of Serbia` is what becomes of the records by country. */
export function chartTitle({ title, titleUnder }: ChartEntry, filters: Filters): string {
  return titleUnder?.(filters) ?? title;
}

/** Returns where a chart stands in the atlas: `/#where`, `/timeline?mode=rhythm#rhythm`. */
export function chartPath(id: keyof typeof everyChart): string {
  const mode = isTimelineChart(id) && timelineCharts[id].mode !== 'auto' ? `?mode=${timelineCharts[id].mode}` : '';
  return `${pages[everyChart[id].page ?? 'overview'].path}${mode}#${id}`;
}

export function overviewEntry(id: OverviewChartId): OverviewEntry {
  return overviewEntries[id];
}

/** The modes of charts as they stand where nobody chooses. */
export const usualModes: Pick<OverviewSource, 'by' | 'pairs'> = { by: stackings[0], pairs: pairOrders[0] };

/** Makes a chart's rows and words, and what its marks stand for: the one way to do so. */
export function seriesOf<S extends OverviewShape>(id: string, entry: OverviewEntry<S>, source: OverviewSource): Shapes[S]['series'] {
  return entry.series({ ...source, id, title: chartTitle(entry, source.filters), facet: entry.facet });
}

/** Tells whether a chart's table has any number in it. */
export function hasNumber({ table }: Pick<ChartExport, 'table'>): boolean {
  return table.rows.some((row) => row.some((cell) => typeof cell === 'number' && cell > 0));
}
