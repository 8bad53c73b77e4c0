import type { BarsBody, ChartExport, ColumnsBody, GridBody, MapBody, PictureBody, SmallColumnsBody, StackedBarsBody } from '@/charts/model';
import type { PairOrder, Stacking } from '@/domain/address/parameters';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { FacetName } from '@/domain/facets/facets';
import type { DateFilters, Filters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import type { FollowUpStatus } from '@/domain/records/followUpRule';
import type { Kind, Scope } from '@/domain/vocabulary/vocabulary';

/** What the charts of the overview are made from. */
export interface OverviewSource {
  readonly overview: Overview;
  readonly filters: Filters;
  readonly research: Research;
  readonly by: Stacking;
  readonly pairs: PairOrder;
}

/** What one chart is made from: the above, and what the catalogue says of it. */
export interface ChartSource<Facet = unknown> extends OverviewSource {
  readonly id: string;
  readonly title: string;
  /** The facet that its marks filter by. */
  readonly facet: Facet;
}

/** At most this many marks in one chart. */
export const MARK_LIMIT = 200;

/** A chart whose picture has a known shape. */
export interface ChartOf<Body extends PictureBody> extends ChartExport {
  readonly body: Body;
}

/** Bars, and the value behind each: `values[i]` belongs to `body.bars[i]`, `scopes[j]` to `body.parts[j]`. Without a facet they are only read. */
export interface BarSeries {
  readonly chart: ChartOf<BarsBody>;
  readonly facet: FacetName | null;
  readonly values: readonly string[];
  readonly filters: Filters;
  /** The scopes behind each part of a bar. */
  readonly scopes: readonly (readonly Scope[])[];
  /** What is counted, and the kind that its marks therefore ask for. */
  readonly unit: 'record' | 'agreement';
}

/** What a mark asks for when it is pressed: values, dates, or both. */
export interface ChartMark {
  /** Each a group by itself; several of one facet are together one group. */
  readonly values?: Readonly<Partial<Record<FacetName, string | readonly string[]>>>;
  /** The kinds that its chart counts alone. */
  readonly kind?: Kind | readonly Kind[];
  readonly dates?: DateFilters;
}

/** What the views of charts whose marks filter are given besides their series. */
export interface MarkProps {
  /** Chooses what a mark stands for, or takes the choice back. */
  readonly onToggle: (mark: ChartMark) => void;
  /** The pointer or the focus is on a mark. */
  readonly onVisit?: (mark: ChartMark) => void;
  /** The reader asks what the number of a mark rests on. */
  readonly onAsk?: (mark: ChartMark, place: Element) => void;
}

/** A number of a chart over time, with what it asks for and whether that is chosen. */
export interface TimeMark {
  readonly count: number;
  readonly asks: ChartMark;
  readonly isChosen: boolean;
  /** What is said of it, where that is not so many records; and what pressing it does, where that is not to filter. */
  readonly says?: string;
  readonly action?: string | null;
}

/** Columns over time, and what is behind each number; `own[j]` and `underWay[j]` belong to `body.bins[j]`. */
export interface ColumnSeries {
  readonly chart: ChartOf<ColumnsBody>;
  readonly own: readonly TimeMark[];
  readonly undated: TimeMark | null;
  /** In the whole range. */
  readonly running: TimeMark | null;
  readonly underWay: readonly TimeMark[];
  /** What is dated so far off that no column is drawn for it, each side with its name. */
  readonly outside: readonly (TimeMark & { readonly name: string })[];
}

/** Small columns over time, and what is behind each panel and each of its columns. */
export interface SmallColumnSeries {
  readonly chart: ChartOf<SmallColumnsBody>;
  readonly panels: readonly { readonly whole: TimeMark; readonly columns: readonly TimeMark[] }[];
}

/** A heat map, and the filter values behind its rows and columns. */
export interface GridSeries {
  readonly chart: ChartOf<GridBody>;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** The countries and topics that the filters keep. */
  readonly chosen: Pick<Filters, 'country' | 'topic'>;
}

/** A matrix of countries against each other, and the code behind each row and column. */
export interface PairSeries {
  readonly chart: ChartOf<GridBody>;
  readonly countries: readonly string[];
  readonly filters: Filters;
}

/** A map, and the scopes behind each of `body.parts`. */
export interface MapSeries {
  readonly chart: ChartOf<MapBody>;
  readonly scopes: readonly (readonly Scope[])[];
  readonly filters: Filters;
}

/** Commitments by type, split by what came of them: `statuses[j]` belongs to `body.parts[j]`. */
export interface CommitmentSeries {
  readonly chart: ChartOf<StackedBarsBody>;
  readonly statuses: readonly FollowUpStatus[];
  /** The statuses that the filter keeps. */
  readonly chosen: readonly FollowUpStatus[];
  /** Number of commitments with each status, and of agreements whose best follow-up it is. */
  readonly totals: readonly number[];
  readonly agreements: readonly number[];
}
