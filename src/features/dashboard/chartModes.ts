import { overviewIds } from '@/charts/chartList';
import { type PairOrder, pairOrders, type Stacking, stackings } from '@/charts/series/chartSeries';
import type { LinkProblem } from '@/domain/address/linkProblem';

/** How the charts are shown: what the columns are stacked by, how the pairs are ordered, and which charts stand as tables, by id. */
export interface ChartModes {
  readonly by: Stacking;
  readonly pairs: PairOrder;
  readonly tables: readonly string[];
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
}

const ids: readonly string[] = overviewIds;

/** Reads the parameters `by`, `table` and `pairs` of a link. What is not known is left out and named. Never throws. */
export function settleModes(by: string, tables: readonly string[], pairs = ''): ChartModes {
  const stacking = stackings.find((known) => known === by);
  const order = pairOrders.find((known) => known === pairs);
  const problems: LinkProblem[] = [];
  if (by && !stacking) problems.push({ parameter: 'by', value: by, code: 'unknown-word', expected: stackings });
  if (pairs && !order) problems.push({ parameter: 'pairs', value: pairs, code: 'unknown-word', expected: pairOrders });
  for (const table of tables) if (!ids.includes(table)) problems.push({ parameter: 'table', value: table, code: 'chart-not-on-page' });
  return { by: stacking ?? 'topic', pairs: order ?? 'total', tables: tables.filter((table) => ids.includes(table)), problems };
}
