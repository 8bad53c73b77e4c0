import {
  type ChartId,
  chartIds,
  charts,
  chartTitle,
  hasNumber,
  isChartId,
  overviewEntry,
  overviewIds,
  seriesOf,
  usualModes,
} from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { listOf, type Parameter, type Settled } from '@/domain/address/parameter';
import { serialiseAll } from '@/domain/address/parameters';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import { listed } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { type LaneModes, laneParameters } from '@/features/timeline/timelineModes';

/** What a brief holds when its link names no chart. */
export const defaultCharts: readonly ChartId[] = overviewIds.filter((id) => overviewEntry(id).isInBriefs);

/** Stands in a link for a brief without charts. */
const NO_CHARTS = 'none';

/** The parameter `charts`: ids with commas between them, or `none`; the default is not written. */
export const chartsParameter: Parameter<readonly ChartId[]> = { settle: settleCharts, serialise: serialiseCharts };

function settleCharts(text: string | null): Settled<readonly ChartId[]> {
  const asked = listOf.settle(text, 'charts').value;
  const problems = asked
    .filter((slug) => slug !== NO_CHARTS && !isChartId(slug))
    .map((value) => ({ parameter: 'charts', value, code: 'chart-not-in-brief', expected: chartIds }) as const);
  const chosen = chartIds.filter((id) => asked.includes(id));
  const isDefault = chosen.length === 0 && !asked.includes(NO_CHARTS);
  return { value: isDefault ? defaultCharts : chosen, problems };
}

/** Returns a sentence on the charts that are chosen and have no number under the filters, so that they are not among those shown; null when there is none. */
export function leftOutNote(chosen: readonly string[], shown: readonly Pick<ChartExport, 'id'>[], filters: Filters): string | null {
  const titles = chartIds
    .filter((id) => chosen.includes(id) && !shown.some((chart) => chart.id === id))
    .map((id) => `“${chartTitle(charts[id], filters)}”`);
  if (titles.length === 0) return null;
  return `${listed(titles)} ${titles.length === 1 ? 'has' : 'have'} nothing to show under these filters and ${titles.length === 1 ? 'is' : 'are'} left out.`;
}

function serialiseCharts(chosen: readonly string[]): string | null {
  const inOrder = chartIds.filter((id) => chosen.includes(id));
  if (inOrder.join() === defaultCharts.join()) return null;
  return inOrder.join(',') || NO_CHARTS;
}

/** Returns the path of a brief with its parameters in the fixed order: `/brief?country=MK&lane=topic&charts=timeline`. */
export function briefPath(
  filters: Filters,
  chosen: readonly string[],
  lanes: LaneModes,
  explorer: Readonly<Record<string, string | null>> = {},
): string {
  return hrefWith('/brief', filters, { charts: serialiseCharts(chosen), ...serialiseAll(laneParameters, lanes), ...explorer });
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
