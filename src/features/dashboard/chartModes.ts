import { chartTitles, slugOf } from '@/charts/series/chartSeries';
import { type PairOrder, pairOrders } from '@/charts/series/countryPairs';
import { type Stacking, stackings } from '@/charts/series/recordsOverTime';
import type { LinkProblem } from '@/domain/facets/filterCodec';

/** How the charts are shown: what the columns are stacked by, how the pairs are ordered, and which charts stand as tables, by short name. */
export interface ChartModes {
  readonly by: Stacking;
  readonly pairs: PairOrder;
  readonly tables: readonly string[];
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
}

const slugs = Object.values(chartTitles).map(slugOf);

/** Reads the parameters `by`, `table` and `pairs` of a link. What is not known is left out and named. Never throws. */
export function settleModes(by: string, tables: readonly string[], pairs = ''): ChartModes {
  const stacking = stackings.find((known) => known === by);
  const order = pairOrders.find((known) => known === pairs);
  const problems: LinkProblem[] = [];
  if (by && !stacking)
    problems.push({
      parameter: 'by',
      value: by,
      message: `“by=${by.slice(0, 60)}” is not known; write ${stackings.join(', ')}. Records over time are stacked by topic.`,
    });
  if (pairs && !order)
    problems.push({
      parameter: 'pairs',
      value: pairs,
      message: `“pairs=${pairs.slice(0, 60)}” is not known; write ${pairOrders.join(' or ')}. Country pairs are ordered by total.`,
    });
  for (const table of tables)
    if (!slugs.includes(table))
      problems.push({
        parameter: 'table',
        value: table,
        message: `“table=${table.slice(0, 60)}” names no chart of this page. It was left out.`,
      });
  return { by: stacking ?? 'topic', pairs: order ?? 'total', tables: tables.filter((table) => slugs.includes(table)), problems };
}
