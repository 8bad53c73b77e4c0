import type { DumbbellsBody, FacingBarsBody, GroupedColumnsBody } from '@/charts/comparisonBodies';
import type { FollowBody } from '@/charts/followBody';
import type { SlideRecord } from '@/charts/picture/slide/slideRecord';
import type { LinesBody, PivotBody } from '@/charts/pivotBody';
import type { RhythmBody } from '@/charts/rhythmBody';
import type { TimelineBody } from '@/charts/timelineBody';
import type { Absence, Counted, NoneOf } from '@/domain/records/absence';
import type { CoverageLevel } from '@/domain/records/coverage';
import type { PartialDate } from '@/domain/time/partialDate';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { Hue, ScopeHue } from '@/ui/palette';

/**
 * What a chart hands over to be exported: rows and words, no pixels. Picture, CSV and the table view are all made from it, so they cannot
 * differ from each other.
 */
export interface ChartExport {
  /** The chart's short name, which links hang on: `records-by-country`. */
  readonly id: string;
  /** What the chart shows under the filter: `Records by country`, `Partners of Serbia`. */
  readonly title: string;
  /** What the chart is of, where that is not the records that the filters leave: an agreement's title. Stands in the picture instead of the filters. */
  readonly subject?: string;
  /** What the chart counts, where that is not the records that the filters leave: `11 commitments in 4 agreements`. */
  readonly amount?: string;
  /** What each of its numbers counts; records where nothing is said. */
  readonly unit?: 'agreement' | 'commitment' | 'contact';
  /** The sentence under the title; empty where there is nothing to say. */
  readonly finding: string;
  readonly notes: readonly ChartNote[];
  /** What the picture draws. */
  readonly body: PictureBody;
  /** The same numbers as a table. */
  readonly table: ChartTable;
  /** The dated records of which a slide may name some, worked out when they are asked for, and the last day collected; of charts that can be drawn so. */
  readonly slide?: { readonly records: () => readonly SlideRecord[]; readonly collectedTo: string };
}

/** Stands for the query of a chart that follows no filters of the address: the life of one agreement. */
export const ANY_FILTERS = '*';

/** A chart with what is counted in it. */
export interface CountedChart {
  readonly chart: ChartExport;
  /** Records that match. */
  readonly total: number;
  /** The query of the filters that its numbers answer; null while they answer others than those in force. Nothing is handed out but under these. */
  readonly query: string | null;
}

/** A remark on counting, in one sentence, or a footnote: an asterisk in a name calls for it, so that it stays where remarks are left out. */
export interface ChartNote {
  readonly kind: 'note' | 'footnote';
  readonly text: string;
}

/** A table of a chart's rows: header cells, and one row per mark or bin. The first column names the row. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What files have in place of the first column, so that programs can join and split: codes beside names, one value a column. A row for each of `rows`. */
  readonly keys?: { readonly labels: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Columns of which a cell holds several values, by their labels. Files give every value, or part of it, a column of its own. */
  readonly lists?: Readonly<Record<string, TableList>>;
}

/** The values in the cells of a column, for each row of the table, each value in its parts: of a time its first day and its last. */
interface TableList {
  readonly parts: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** Returns the cell of a page that holds several values, `none` where it holds none. */
export function listCell(values: readonly string[] = []): string {
  return values.join('; ') || 'none';
}

/** Returns the codes behind a table's first column beside their names, for files. `label` is that of the column: `Country`. */
export function codedKeys(label: string, codes: readonly string[], nameOf: (code: string) => string): NonNullable<ChartTable['keys']> {
  return { labels: [`${label} code`, label], rows: codes.map((code) => [code, nameOf(code)]) };
}

/** Returns a table as files have it: codes beside names, and one value a column. */
export function fileTable(table: ChartTable): ChartTable {
  const { columns, rows, keys } = withListsSpread(table);
  if (!keys) return { columns, rows };
  return {
    columns: [...keys.labels.map((label) => ({ label, isNumber: false })), ...columns.slice(1)],
    rows: rows.map(([, ...cells], at) => [...(keys.rows[at] ?? []), ...cells]),
  };
}

/** Returns the table with columns for as many values as the longest list has: `Silences 1, first day`, `Silences 1, last day`, `Silences 2, first day`. */
function withListsSpread({ columns, rows, lists = {}, ...rest }: ChartTable): ChartTable {
  const spread = columns.map(({ label }) => {
    const list = lists[label];
    if (!list) return null;
    const most = Math.max(1, ...list.rows.map(({ length }) => length));
    const places = Array.from({ length: most }, (_, place) => list.parts.map((part, at) => ({ place, part, at }))).flat();
    return { places, rows: list.rows };
  });
  return {
    ...rest,
    columns: columns.flatMap((column, at) => {
      const label = (place: number, part: string) => `${column.label} ${place + 1}, ${part}`;
      return spread[at]?.places.map(({ place, part }) => ({ label: label(place, part), isNumber: false })) ?? [column];
    }),
    rows: rows.map((row, line) =>
      row.flatMap((cell, at) => {
        const list = spread[at];
        return list ? list.places.map(({ place, at: part }) => list.rows[line]?.[place]?.[part] ?? '') : [cell];
      }),
    ),
  };
}

/** Returns the heads of a table's columns: those of words, then those of numbers. */
export function tableHeads(words: readonly string[], numbers: readonly string[]): ChartTable['columns'] {
  const heads = (labels: readonly string[], isNumber: boolean) => labels.map((label) => ({ label, isNumber }));
  return [...heads(words, false), ...heads(numbers, true)];
}

/** Horizontal bars, one value each. Where they are split, the values of a bar's parts add up to its own: `bars[i].parts[j]` belongs to `parts[j]`. */
export interface BarsBody {
  readonly shape: 'bars';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    /** Why there is nothing, of a bar of zero. */
    readonly absence?: Absence;
    readonly emphasis: Emphasis;
    readonly parts?: readonly number[];
  }[];
  readonly parts?: readonly { readonly label: string; readonly hue: ScopeHue }[];
  readonly none?: readonly NoneOf[];
}

/** How a mark stands to the reader's choice: chosen is what every record left has, and what a click takes away. */
export type Emphasis = 'none' | 'chosen';

/** A period. Where its name has two parts, `short` and `year` stand on two lines under its column: `May 2024`, `May`, `2024`. */
export interface ColumnsBin {
  readonly label: string;
  readonly short: string;
  readonly year: string | null;
}

/**
 * Records over time: columns by own date, and under them, on the same time axis, what was under way. `values[j]` belongs to `bins[j]`. Null is what the filters
 * leave no room for.
 */
export interface ColumnsBody {
  readonly shape: 'columns';
  readonly bins: readonly ColumnsBin[];
  readonly stack: ColumnsStack | null;
  /** Agreements and initiatives by their span; `text` says how many in the whole range. */
  readonly underWay: { readonly text: string; readonly values: readonly Counted[] } | null;
  /** What is said of the records without an own date. */
  readonly undated: string | null;
  readonly searched: readonly SearchedRow[];
  /** So many periods, with a fraction, lie before the day after the last collected; null where all do. */
  readonly collected: number | null;
}

/**
 * Parts exclude each other and add up to the totals; a period without records says why it is empty. Of `values[j]`, `coarse[j]` are dated so loosely that they may
 * lie outside the period.
 */
export interface ColumnsStack {
  readonly totals: readonly Counted[];
  readonly parts: readonly {
    readonly label: string;
    readonly hue: Hue;
    readonly values: readonly number[];
    readonly coarse: readonly number[];
  }[];
}

/** How sources were searched in each period: shares of the countries and years in it, one in all. `label` names the country; '' stands for all. */
export interface SearchedRow {
  readonly label: string;
  readonly cells: readonly Readonly<Record<CoverageLevel, number>>[];
}

/** Small columns over time, a panel for each value, all on one scale. `values[j]` belongs to `bins[j]`. */
export interface SmallColumnsBody {
  readonly shape: 'smallColumns';
  readonly bins: readonly ColumnsBin[];
  readonly panels: readonly { readonly label: string; readonly total: number; readonly values: readonly number[] }[];
  /** Why a panel has no column in a period. */
  readonly absences: readonly Absence[];
  /** As for columns. */
  readonly collected: number | null;
  readonly none?: readonly NoneOf[];
}

/** A heat map. `cells[row][column]`; null where a row of pairs meets itself. */
export interface GridBody {
  readonly shape: 'grid';
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly cells: readonly (readonly (Counted | null)[])[];
  /** Set where rows and columns are the same and nothing stands where one meets itself: what the cells above that diagonal count, and those below. */
  readonly halves?: { readonly above: string; readonly below: string };
  readonly none?: readonly NoneOf[];
}

/**
 * A map of countries. One that is chosen is outlined and the others are shaded. Those that the frame leaves out are listed beside it, split by how many countries
 * their records name: `places[i].parts[j]` belongs to `parts[j]`.
 */
export interface MapBody {
  readonly shape: 'map';
  readonly places: readonly MapPlace[];
  readonly parts: readonly { readonly label: string; readonly hue: ScopeHue }[];
}

export interface MapPlace {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  readonly label: string;
  readonly count: Counted;
  readonly isChosen: boolean;
  readonly parts: readonly number[];
}

/** Horizontal stacked bars. `bars[i].values[j]` belongs to `parts[j]`. */
export interface StackedBarsBody {
  readonly shape: 'stackedBars';
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly parts: readonly { readonly label: string; readonly hue: Hue }[];
  readonly none?: readonly NoneOf[];
}

/** The steps of an agreement's life in their order, drawn to scale as far as they are dated. */
export interface LifeCycleBody {
  readonly shape: 'lifeCycle';
  /** `value` is the date in words; `date` null where it is not known. */
  readonly steps: readonly { readonly label: string; readonly value: string; readonly date: PartialDate | null }[];
  /** The day up to which anything is known, `YYYY-MM-DD`. */
  readonly today: string;
  /** It is over, even where its end is not dated. */
  readonly hasEnded: boolean;
  /** Of one that awaits its signing: the last day collected (`YYYY-MM-DD`), and what is said there; absent for all others. */
  readonly waiting?: { readonly to: string; readonly words: string };
}

export type PictureBody =
  | BarsBody
  | StackedBarsBody
  | ColumnsBody
  | SmallColumnsBody
  | GridBody
  | MapBody
  | TimelineBody
  | RhythmBody
  | LifeCycleBody
  | DumbbellsBody
  | FacingBarsBody
  | GroupedColumnsBody
  | PivotBody
  | LinesBody
  | FollowBody;

/** Returns remarks as a chart's notes, without those that are null, and after them the footnote that the names of these countries call for. */
export function chartNotes(remarks: readonly (string | null)[], countries: Iterable<string>): ChartNote[] {
  const footnote = footnoteFor(countries);
  return [
    ...remarks.flatMap((text): ChartNote[] => (text === null ? [] : [{ kind: 'note', text }])),
    ...(footnote ? [{ kind: 'footnote' as const, text: footnote }] : []),
  ];
}

/** Returns all notes as text. */
export function noteTexts({ notes }: Pick<ChartExport, 'notes'>): readonly string[] {
  return notes.map(({ text }) => text);
}

/** Returns a chart's notes as they stand on a page: the footnote on Kosovo is at the foot of every page, and exports carry it by themselves. */
export function pageNotes({ notes }: Pick<ChartExport, 'notes'>): readonly string[] {
  return noteTexts({ notes: notes.filter(({ kind }) => kind === 'note') });
}
