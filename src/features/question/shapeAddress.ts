import type { OverviewChartId } from '@/charts/chartList';
import { type Pages, pages } from '@/domain/address/pages';
import type { QuestionShape } from '@/domain/answers/questionAnswer';
import type { Filters } from '@/domain/facets/filters';
import { hrefWith } from '@/features/filters/filterHref';

/** The most countries that stand side by side. */
const MOST_COMPARED = 4;

/** The chart of the overview that answers a question split by this. */
const chartBy: { readonly [By in NonNullable<QuestionShape['rows']>]?: OverviewChartId } = {
  partner: 'records-by-country',
  country: 'records-by-country',
  topic: 'records-by-topic',
  type: 'records-by-type',
  status: 'agreements-by-status',
  year: 'records-over-time',
  quarter: 'records-over-time',
  month: 'records-over-time',
};
/** And of one split by both. */
const chartByBoth: Readonly<Record<string, OverviewChartId>> = {
  'topic year': 'topics-over-time',
  'country topic': 'country-by-topic',
  'topic country': 'country-by-topic',
};

/** Where the answer to a question stands: the address without its hash, and the chart there that answers it. */
export interface ShapeAddress {
  readonly to: string;
  readonly chart: OverviewChartId | null;
}

/** Returns the page that answers a question of this shape, with the question itself where that page keeps it. Pages that are not in the catalogue are never led to. */
export function shapeAddress({ form, rows, cols }: QuestionShape, filters: Filters, ask: string, catalogue: Pages = pages): ShapeAddress {
  const overview = (chart: OverviewChartId | null): ShapeAddress => ({ to: hrefWith(pages.overview.path, filters, { ask }), chart });
  const codes = filters.country.flat();
  if (form === 'compare' && codes.length > 1 && codes.length <= MOST_COMPARED)
    return { to: hrefWith(pages.compare.path, { ...filters, country: [] }, { ids: codes.join(',') }), chart: null };
  if (form === 'followUp')
    return catalogue.followThrough ? { to: hrefWith(catalogue.followThrough.path, filters), chart: null } : overview('commitments-by-kind');
  if (!rows) return overview(null);
  const chart = cols ? chartByBoth[`${rows} ${cols}`] : chartBy[rows];
  if (chart) return overview(chart);
  // The page chooses the drawing by its own rule.
  if (catalogue.explore)
    return { to: hrefWith(catalogue.explore.path, filters, { rows, cols: cols ?? 'none', value: 'records' }), chart: null };
  return overview(chartBy[rows] ?? null);
}
