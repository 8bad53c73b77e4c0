import type { ChartExport } from '@/charts/model';
import { agreementsByStatus } from '@/charts/series/agreementsByStatus';
import { chartTitles, slugOf } from '@/charts/series/chartSeries';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import { countryByTopic } from '@/charts/series/countryByTopic';
import { countryPairs } from '@/charts/series/countryPairs';
import { recordsByCountry } from '@/charts/series/recordsByCountry';
import { recordsByTopic } from '@/charts/series/recordsByTopic';
import { recordsByType } from '@/charts/series/recordsByType';
import { recordsOverTime } from '@/charts/series/recordsOverTime';
import { recordsWhere } from '@/charts/series/recordsWhere';
import { embedCharts, embedSlugs } from '@/domain/address/embedCharts';
import { listOf, type Parameter, type Settled, serialiseAll } from '@/domain/address/parameters';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import { listed } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { type LaneModes, laneParameters } from '@/features/timeline/timelineModes';

type ChartKey = keyof typeof chartTitles;

/** Makes each of the overview's charts from its answer, in the overview's order; the columns and pairs stand as they do without a choice. */
const makers: Readonly<Record<ChartKey, (overview: Overview, filters: Filters, research: Research) => ChartExport>> = {
  time: (overview, filters) => recordsOverTime(overview, filters, 'topic').chart,
  country: (overview, filters) => recordsByCountry(overview, filters).chart,
  topic: (overview, filters) => recordsByTopic(overview, filters).chart,
  type: (overview, filters) => recordsByType(overview, filters).chart,
  status: (overview, filters) => agreementsByStatus(overview, filters).chart,
  commitments: (overview, filters) => commitmentsByKind(overview, filters).chart,
  grid: (overview, filters, research) => countryByTopic(overview, filters, research).chart,
  pairs: (overview, filters, research) => countryPairs(overview, filters, research, 'total').chart,
  where: (overview, filters, research) => recordsWhere(overview, filters, research).chart,
};

const keys = Object.keys(makers) as ChartKey[];

/** The charts that a brief can hold, by the short names of links, in their order, each with its title: those that can stand alone elsewhere too. */
export const briefCharts: readonly { readonly slug: string; readonly title: string }[] = embedSlugs.map((slug) => ({
  slug,
  title: embedCharts[slug],
}));

/** Returns the title of the chart with this short name; the name itself where it is none. */
export function chartTitle(slug: string): string {
  return briefCharts.find((chart) => chart.slug === slug)?.title ?? slug;
}

/** What a brief holds when its link names no chart. */
export const defaultCharts: readonly string[] = [chartTitles.time, chartTitles.country, chartTitles.topic].map(slugOf);

/** Stands in a link for a brief without charts. */
const NO_CHARTS = 'none';

/** The parameter `charts`: short names with commas between them, or `none`; the default is not written. */
export const chartsParameter: Parameter<readonly string[]> = { settle: settleCharts, serialise: serialiseCharts };

function settleCharts(text: string | null): Settled<readonly string[]> {
  const asked = listOf.settle(text, 'charts').value;
  const known = briefCharts.map(({ slug }) => slug);
  const problems = asked
    .filter((slug) => slug !== NO_CHARTS && !known.includes(slug))
    .map((value) => ({ parameter: 'charts', value, code: 'chart-not-in-brief', expected: known }) as const);
  const chosen = known.filter((slug) => asked.includes(slug));
  const isDefault = chosen.length === 0 && !asked.includes(NO_CHARTS);
  return { value: isDefault ? defaultCharts : chosen, problems };
}

/** Returns a sentence on the charts that are chosen and have no number under the filters, so that they are not among those shown; null when there is none. */
export function leftOutNote(chosen: readonly string[], shown: readonly Pick<ChartExport, 'title'>[]): string | null {
  const titles = briefCharts
    .filter(({ slug, title }) => chosen.includes(slug) && !shown.some((chart) => chart.title === title))
    .map(({ title }) => `“${title}”`);
  if (titles.length === 0) return null;
  return `${listed(titles)} ${titles.length === 1 ? 'has' : 'have'} no number under these filters and ${titles.length === 1 ? 'is' : 'are'} left out.`;
}

function serialiseCharts(chosen: readonly string[]): string | null {
  const inOrder = briefCharts.map(({ slug }) => slug).filter((slug) => chosen.includes(slug));
  if (inOrder.join() === defaultCharts.join()) return null;
  return inOrder.join(',') || NO_CHARTS;
}

/** Returns the path of a brief with its parameters in the fixed order: `/brief?country=MK&lane=topic&charts=timeline`. */
export function briefPath(filters: Filters, chosen: readonly string[], lanes: LaneModes): string {
  return hrefWith('/brief', filters, { charts: serialiseCharts(chosen), ...serialiseAll(laneParameters, lanes) });
}

/** Tells whether a chart's table has any number in it. */
export function hasNumber({ table }: Pick<ChartExport, 'table'>): boolean {
  return table.rows.some((row) => row.some((cell) => typeof cell === 'number' && cell > 0));
}

/** Returns the overview's charts under these filters, by their short names, in their order; one without any number in it is left out. */
export function chartsOf(overview: Overview, filters: Filters, research: Research): ReadonlyMap<string, ChartExport> {
  const all = keys.map((key) => [slugOf(chartTitles[key]), makers[key](overview, filters, research)] as const);
  return new Map(all.filter(([, chart]) => hasNumber(chart)));
}
