import type { OverviewChartId } from '@/charts/chartList';
import { type Pages, pages } from '@/domain/address/pages';
import { filterParameters } from '@/domain/address/parameterOrder';
import type { QuestionShape } from '@/domain/answers/questionAnswer';
import { filterQuery, parseFilters } from '@/domain/facets/filterCodec';
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

const sorted = (list: string | null) => list?.split(',').toSorted().join();

/** Tells whether an address shows what another one leads to: the same page under the same filters, with what the other one says beside them, in whatever order. */
export function isShownAt(to: string, pathname: string, search: string): boolean {
  const [path, query = ''] = to.split('?');
  const [asked, shown] = [new URLSearchParams(query), new URLSearchParams(search)];
  const own = [...asked.keys()].filter((name) => name !== 'ask' && !(filterParameters as readonly string[]).includes(name));
  const filtersOf = (params: URLSearchParams) => filterQuery(parseFilters(params).filters);
  return (
    path === pathname && filtersOf(asked) === filtersOf(shown) && own.every((name) => sorted(asked.get(name)) === sorted(shown.get(name)))
  );
}

/** Returns the page that answers a question of this shape, with the question itself, which stands there too. Pages that are not in the catalogue are never led to. */
export function shapeAddress({ form, rows, cols }: QuestionShape, filters: Filters, ask: string, catalogue: Pages = pages): ShapeAddress {
  const overview = (chart: OverviewChartId | null): ShapeAddress => ({ to: hrefWith(pages.overview.path, filters, { ask }), chart });
  const codes = filters.country.flat();
  if (form === 'compare' && codes.length > 1 && codes.length <= MOST_COMPARED)
    return { to: hrefWith(pages.compare.path, { ...filters, country: [] }, { ids: codes.join(','), ask }), chart: null };
  if (form === 'followUp')
    return catalogue.followThrough
      ? { to: hrefWith(catalogue.followThrough.path, filters, { ask }), chart: null }
      : overview('commitments-by-kind');
  if (!rows) return overview(null);
  const chart = cols ? chartByBoth[`${rows} ${cols}`] : chartBy[rows];
  if (chart) return overview(chart);
  // The page chooses the drawing by its own rule.
  if (catalogue.explore)
    return { to: hrefWith(catalogue.explore.path, filters, { rows, cols: cols ?? 'none', value: 'records', ask }), chart: null };
  return overview(chartBy[rows] ?? null);
}
