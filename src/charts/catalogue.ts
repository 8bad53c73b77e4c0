import {
  agreementsByStatus,
  alsoAboutTitle,
  partnersTitle,
  recordsByCountry,
  recordsByTopic,
  recordsByType,
} from '@/charts/series/barSeries';
import type {
  BarSeries,
  ChartSource,
  ColumnSeries,
  CommitmentSeries,
  GridSeries,
  MapSeries,
  PairSeries,
  SmallColumnSeries,
} from '@/charts/series/chartSeries';
import { commitmentsByKind } from '@/charts/series/commitmentsByKind';
import { countryByTopic, countryPairs, partnersMapTitle, recordsWhere } from '@/charts/series/geoSeries';
import { recordsOverTime } from '@/charts/series/recordsOverTime';
import { topicsOverTime } from '@/charts/series/topicsOverTime';
import type { AddressParameter } from '@/domain/address/parameterOrder';
import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';

/** What the catalogue says of every chart. Its key is its id, which links hang on and which therefore stays. */
export interface ChartEntry {
  readonly title: string;
  /** What it is called under filters that turn it into something else; null where they do not. */
  readonly titleUnder?: (filters: Filters) => string | null;
  /** The page that it stands on; the overview where nothing is said. Where that page follows no filters, neither a brief nor an embed can show the chart. */
  readonly page?: 'timeline' | 'compare' | 'explore' | 'followThrough';
}

/** A chart of the records that the filters leave, which an address with filters is enough for: briefs and embeds show it. */
export interface FilteredEntry extends ChartEntry {
  /** Parameters of the address that it reads besides the filters. */
  readonly modes: readonly AddressParameter[];
  /** Parameters that it writes when a reader opens something in it. The code of an embed leaves them out. */
  readonly opened?: readonly AddressParameter[];
  /** Height in px of a frame in another site's text column in which it stands without scrolling, words included. */
  readonly frameHeight: number;
}

/** What a chart of each shape is drawn from, and the facet that its marks filter by: null where they ask for something else, or for nothing. */
export interface Shapes {
  bars: { readonly series: BarSeries; readonly facet: FacetName | null };
  columns: { readonly series: ColumnSeries; readonly facet: null };
  smallColumns: { readonly series: SmallColumnSeries; readonly facet: 'topic' };
  stackedBars: { readonly series: CommitmentSeries; readonly facet: 'followUp' };
  grid: { readonly series: GridSeries; readonly facet: null };
  pairs: { readonly series: PairSeries; readonly facet: null };
  map: { readonly series: MapSeries; readonly facet: 'country' };
}
export type OverviewShape = keyof Shapes;

/** The parts of the overview that hold charts, in its order. Links hang on their ids. */
export const overviewSections = {
  short: 'In short',
  about: 'What it is about',
  agreed: 'What was agreed',
  whom: 'With whom, and where',
} as const;
export type SectionId = keyof typeof overviewSections;

/** A chart of the overview: made from its answer, and drawn by its shape. */
export type OverviewEntry<Shape extends OverviewShape = OverviewShape> = {
  [S in Shape]: FilteredEntry & {
    readonly shape: S;
    readonly facet: Shapes[S]['facet'];
    readonly series: (source: ChartSource<Shapes[S]['facet']>) => Shapes[S]['series'];
    /** Under which heading of the overview it stands. */
    readonly section: SectionId;
    /** Whether it is in a brief whose link names no chart; and on profiles. */
    readonly isInBriefs?: true;
    readonly isOnProfiles?: true;
    /** Why it is left out where nothing in it is counted. */
    readonly leftOut?: string;
  };
}[Shape];

/** The charts of the overview, in its order. */
export const overviewCharts = {
  'records-over-time': {
    title: 'Records over time',
    shape: 'columns',
    series: recordsOverTime,
    facet: null,
    section: 'short',
    modes: ['by'],
    frameHeight: 900,
    isInBriefs: true,
    isOnProfiles: true,
  },
  'records-by-country': {
    title: 'Records by country',
    titleUnder: partnersTitle,
    shape: 'bars',
    series: recordsByCountry,
    facet: 'country',
    section: 'short',
    modes: [],
    frameHeight: 720,
    isInBriefs: true,
    isOnProfiles: true,
  },
  'records-by-topic': {
    title: 'Records by topic',
    titleUnder: alsoAboutTitle,
    shape: 'bars',
    series: recordsByTopic,
    facet: 'topic',
    section: 'about',
    modes: [],
    frameHeight: 720,
    isOnProfiles: true,
  },
  'records-by-type': {
    title: 'Records by type',
    shape: 'bars',
    series: recordsByType,
    facet: 'type',
    section: 'about',
    modes: [],
    frameHeight: 720,
    isOnProfiles: true,
  },
  'agreements-by-status': {
    title: 'Agreements by status',
    shape: 'bars',
    series: agreementsByStatus,
    facet: 'status',
    section: 'agreed',
    modes: [],
    frameHeight: 720,
    isOnProfiles: true,
  },
  'commitments-by-kind': {
    title: 'Commitments by type',
    shape: 'stackedBars',
    series: commitmentsByKind,
    facet: 'followUp',
    section: 'agreed',
    modes: [],
    frameHeight: 720,
    leftOut: 'no matching agreement has a recorded commitment',
  },
  'topics-over-time': {
    title: 'Topics over time',
    shape: 'smallColumns',
    series: topicsOverTime,
    facet: 'topic',
    section: 'about',
    modes: [],
    frameHeight: 1100,
    isOnProfiles: true,
    leftOut: 'it counts records by their own date, and this view has none or shows what was under way',
  },
  'country-by-topic': {
    title: 'Country by topic',
    shape: 'grid',
    series: countryByTopic,
    facet: null,
    section: 'whom',
    modes: [],
    frameHeight: 860,
  },
  'country-pairs': {
    title: 'Country pairs',
    shape: 'pairs',
    series: countryPairs,
    facet: null,
    section: 'whom',
    modes: ['pairs'],
    frameHeight: 900,
  },
  where: {
    title: 'Where',
    titleUnder: partnersMapTitle,
    shape: 'map',
    series: recordsWhere,
    facet: 'country',
    section: 'whom',
    modes: [],
    frameHeight: 960,
  },
} as const satisfies Readonly<Record<string, OverviewEntry>>;

/** The charts of the timeline's page, one for each of its modes. */
export const timelineCharts = {
  timeline: {
    title: 'Timeline',
    page: 'timeline',
    mode: 'auto',
    modes: ['sort', 'lane', 'order', 'lanes', 'colour', 'band', 'view'],
    opened: ['record'],
    frameHeight: 1200,
  },
  rhythm: { title: 'Rhythm of contacts', page: 'timeline', mode: 'rhythm', modes: ['lanes'], frameHeight: 1240 },
} as const satisfies Readonly<Record<string, FilteredEntry & { readonly mode: string }>>;

/** The chart of follow-through. It counts agreements alone, by the time since their signing, and is split as its address says. */
export const followCharts = {
  'follow-through': {
    title: 'Share of agreements with a recorded follow-up',
    page: 'followThrough',
    modes: ['follow', 'split'],
    frameHeight: 940,
  },
} as const satisfies Readonly<Record<string, FilteredEntry>>;

/** The charts of the comparison. They show what its address names side by side, which filters cannot say. */
export const comparisonCharts = {
  'topics-compared': { title: 'Topics compared', page: 'compare' },
  'commitments-compared': { title: 'Commitments and their follow-up', page: 'compare' },
  'records-per-year': { title: 'Records per year', page: 'compare' },
  'partners-compared': { title: 'Partners side by side', page: 'compare' },
} as const satisfies Readonly<Record<string, ChartEntry>>;

/** The chart of the explorer, which draws what its address puts against what; the title is that where the address says nothing. */
export const explorerCharts = {
  explorer: {
    title: 'Records by country and year',
    page: 'explore',
    modes: ['rows', 'cols', 'value', 'shown', 'view', 'rank', 'top'],
    frameHeight: 900,
  },
} as const satisfies Readonly<Record<string, FilteredEntry>>;
