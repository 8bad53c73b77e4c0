import type { LinkProblem } from '@/domain/filterCodec';
import { chartTitles, slugOf } from '@/features/charts/series/chartSeries';
import { type Stacking, stackings } from '@/features/charts/series/recordsOverTime';

/** How the charts are shown: what the columns are stacked by, and which charts stand as tables, by short name. */
export interface ChartModes {
  readonly by: Stacking;
  readonly tables: readonly string[];
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
}

const slugs = Object.values(chartTitles).map(slugOf);

/** Reads the parameters `by` and `table` of a link. What is not known is left out and named. Never throws. */
export function settleModes(by: string, tables: readonly string[]): ChartModes {
  const stacking = stackings.find((known) => known === by);
  const problems: LinkProblem[] = [];
  if (by && !stacking)
    problems.push({
      parameter: 'by',
      value: by,
      message: `“by=${by.slice(0, 60)}” is not known; write ${stackings.join(', ')}. Records over time are stacked by topic.`,
    });
  for (const table of tables)
    if (!slugs.includes(table))
      problems.push({
        parameter: 'table',
        value: table,
        message: `“table=${table.slice(0, 60)}” names no chart of this page. It was left out.`,
      });
  return { by: stacking ?? 'topic', tables: tables.filter((table) => slugs.includes(table)), problems };
}
