import { type ChartId, chartIds, charts, hasNumber, isChartId, overviewEntry, overviewIds, seriesOf, usualModes } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import type { LinkProblem } from '@/domain/address/linkProblem';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import { listed } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { type LaneModes, laneParameters } from '@/features/timeline/timelineModes';

/** What a brief holds when its link names no chart. */
export const defaultCharts: readonly ChartId[] = overviewIds.filter((id) => overviewEntry(id).isFirst);

/** Stands in a link for a brief without charts. */
const NO_CHARTS = 'none';

/** Reads the parameter `charts` of a link: short names with commas between them, `none`; null asks for the default. What is not known is named. Never throws. */
export function settleCharts(raw: string | null): { chosen: readonly ChartId[]; problems: readonly LinkProblem[] } {
  const asked = [...new Set((raw ?? '').split(',').map((part) => part.trim()))].filter(Boolean);
  const problems = asked
    .filter((slug) => slug !== NO_CHARTS && !isChartId(slug))
    .map((value) => ({ parameter: 'charts', value, code: 'chart-not-in-brief', expected: chartIds }) as const);
  const chosen = chartIds.filter((id) => asked.includes(id));
  const isDefault = chosen.length === 0 && !asked.includes(NO_CHARTS);
  return { chosen: isDefault ? defaultCharts : chosen, problems };
}

/** Returns a sentence on the charts that are chosen and have no number under the filters, so that they are not among those shown; null when there is none. */
export function leftOutNote(chosen: readonly string[], shown: readonly Pick<ChartExport, 'id'>[]): string | null {
  const titles = chartIds
    .filter((id) => chosen.includes(id) && !shown.some((chart) => chart.id === id))
    .map((id) => `“${charts[id].title}”`);
  if (titles.length === 0) return null;
  return `${listed(titles)} ${titles.length === 1 ? 'has' : 'have'} no number under these filters and ${titles.length === 1 ? 'is' : 'are'} left out.`;
}

/** Writes the charts chosen as they stand in a link; null for the default, which is not written. `settleCharts` reads them back. */
export function chartsParameter(chosen: readonly string[]): string | null {
  const inOrder = chartIds.filter((id) => chosen.includes(id));
  if (inOrder.join() === defaultCharts.join()) return null;
  return inOrder.join(',') || NO_CHARTS;
}

/** Returns the path of a brief with its parameters in the fixed order: `/brief?country=MK&lane=topic&charts=timeline`. */
export function briefPath(filters: Filters, chosen: readonly string[], lanes: LaneModes): string {
  return hrefWith('/brief', filters, { charts: chartsParameter(chosen) ?? '', ...laneParameters(lanes) });
}

/**
 * Returns the overview's charts under these filters, by their ids, in their order; the columns and pairs stand as they do without a choice, and a chart without any
 * number in it is left out.
 */
export function chartsOf(overview: Overview, filters: Filters, research: Research): ReadonlyMap<ChartId, ChartExport> {
  const source = { overview, filters, research, ...usualModes };
  const all = overviewIds.map((id) => [id, seriesOf(id, overviewEntry(id), source).chart] as const);
  return new Map(all.filter(([, chart]) => hasNumber(chart)));
}
