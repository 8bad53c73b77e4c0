import type { BarsBody, ChartExport, ColumnsBody, Emphasis, GridBody, MapBody, PictureBody, StackedBarsBody } from '@/charts/model';
import type { FollowUpStatus } from '@/domain/records/followUpRule';
import type { PartialDate } from '@/domain/time/partialDate';
import { slug } from '@/domain/words/fileName';

/** The fixed titles of the overview's charts; links, tests and exports rely on them. */
export const chartTitles = {
  time: 'Records over time',
  country: 'Records by country',
  topic: 'Records by topic',
  type: 'Records by type',
  status: 'Agreements by status',
  commitments: 'Commitments by kind',
  grid: 'Country by topic',
  pairs: 'Country pairs',
  where: 'Where',
} as const;

/** At most this many marks in one chart. */
export const MARK_LIMIT = 200;

/** A chart whose picture has a known shape. */
export interface ChartOf<Body extends PictureBody> extends ChartExport {
  readonly body: Body;
}

/** The facets that are drawn as bars. */
export type BarFacet = 'country' | 'topic' | 'type' | 'status';

/** Bars, and the filter value behind each: `values[i]` belongs to `body.bars[i]`. */
export interface BarSeries {
  readonly chart: ChartOf<BarsBody>;
  readonly facet: BarFacet;
  readonly values: readonly string[];
}

/** The dates a column asks for when it is chosen, and how it stands to the dates chosen now. */
export interface ColumnMark {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly emphasis: Emphasis;
}

/** Stacked columns, and the dates behind each. */
export interface ColumnSeries {
  readonly chart: ChartOf<ColumnsBody>;
  readonly columns: readonly ColumnMark[];
  /** What the stack's parts are: `topics`. */
  readonly partsName: string;
}

/** A heat map, and the filter values behind its rows and columns. */
export interface GridSeries {
  readonly chart: ChartOf<GridBody>;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

/** A matrix of countries against each other, and the code behind each row and column. */
export interface PairSeries {
  readonly chart: ChartOf<GridBody>;
  readonly countries: readonly string[];
}

/** A map, and what stands on it. */
export interface MapSeries {
  readonly chart: ChartOf<MapBody>;
}

/** Commitments by kind, split by what came of them: `statuses[j]` belongs to `body.parts[j]`. */
export interface CommitmentSeries {
  readonly chart: ChartOf<StackedBarsBody>;
  readonly statuses: readonly FollowUpStatus[];
  /** The statuses that the filter keeps. */
  readonly chosen: readonly FollowUpStatus[];
  /** Number of commitments with each status. */
  readonly totals: readonly number[];
}

/** Returns the short name of a chart in links: `records-by-topic`. */
export function slugOf(title: string): string {
  return slug(title);
}
