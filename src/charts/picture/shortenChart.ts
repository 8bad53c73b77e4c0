import type { ChartExport, ColumnsBody, GridBody, PictureBody } from '@/charts/model';
import { SMALL } from '@/charts/picture/drawing';
import { rowOf } from '@/charts/picture/markEmphasis';
import { pivotAcross, pivotOf } from '@/charts/picture/shortenPivot';
import { layoutGrid } from '@/charts/plot/Grid';
import { CROWD } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import { type Counted, numberOf } from '@/domain/records/absence';
import { counted, formatCount, listed } from '@/domain/words/sentences';

/** At least so many rows of a chart are shown. */
const LEAST_ROWS = 1;
/** Slanted names that stand closer to each other than so many times their size touch. */
const NAMES_APART = 1.6;
/** With so many records in view the lanes of a timeline are columns. */
const COUNTED = CROWD + 1;

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function mostOf(cells: readonly (Counted | null)[]): number {
  return Math.max(0, ...cells.map((cell) => (cell === null ? 0 : numberOf(cell))));
}

/** Returns the first rows and columns of a heat map. */
function firstCells(body: GridBody, rows: number, columns: number): GridBody {
  return {
    ...body,
    rowLabels: body.rowLabels.slice(0, rows),
    columnLabels: body.columnLabels.slice(0, columns),
    cells: body.cells.slice(0, rows).map((row) => row.slice(0, columns)),
  };
}

/** What the rows of a chart are called, and what each of them counts in the order in which they are drawn; null where rows are not counted. */
interface Rows {
  readonly noun: string;
  readonly counts: readonly (number | null)[];
}

/** Returns the rows of a chart, none of a shape that has no rows. */
function rowsIn(body: PictureBody): Rows {
  switch (body.shape) {
    case 'bars':
      return { noun: 'bar', counts: body.bars.map(({ value }) => value) };
    case 'stackedBars':
      return { noun: 'bar', counts: body.bars.map(({ values }) => sum(values)) };
    case 'smallColumns':
      return { noun: 'panel', counts: body.panels.map(({ total }) => total) };
    case 'grid':
      return { noun: 'row', counts: body.cells.map(mostOf) };
    case 'pivot':
      return { noun: 'row', counts: body.rows.map(({ total }) => total) };
    case 'rhythm':
      return { noun: 'row', counts: body.rows.map(({ counts }) => sum(counts)) };
    case 'facingBars':
      return { noun: 'row', counts: body.rows.map(({ values }) => Math.max(...values.map((value) => value ?? 0))) };
    case 'dumbbells':
      return { noun: 'row', counts: body.rows.map(({ values }) => (body.isShare ? null : Math.max(...values))) };
    case 'follow':
      return { noun: 'curve', counts: body.lines.map(({ watched }) => watched[0] ?? 0) };
    case 'timeline':
      return { noun: 'lane', counts: body.lanes.map(() => null) };
    default:
      return { noun: 'row', counts: [] };
  }
}

/** Returns a body with its first rows, and without the line on what counts nothing; a heat map is cut by `gridOfFirst`. */
function bodyOfFirst(body: PictureBody, most: number): PictureBody {
  switch (body.shape) {
    case 'bars':
      return { ...body, bars: body.bars.slice(0, most), none: [] };
    case 'stackedBars':
      return { ...body, bars: body.bars.slice(0, most), none: [] };
    case 'smallColumns':
      return { ...body, panels: body.panels.slice(0, most), none: [] };
    case 'rhythm':
      return { ...body, rows: body.rows.slice(0, most) };
    case 'facingBars':
      return { ...body, rows: body.rows.slice(0, most) };
    case 'dumbbells':
      return { ...body, rows: body.rows.slice(0, most), turn: body.turn !== null && body.turn < most ? body.turn : null, none: [] };
    case 'follow':
      return { ...body, lines: body.lines.slice(0, most) };
    case 'timeline':
      return { ...body, lanes: body.lanes.slice(0, most) };
    default:
      return body;
  }
}

/** Says how many rows are left out, and how much of the chart's unit they count at most. */
function leftWords({ noun, counts }: Rows, most: number, unit: string): string {
  const left = counts.slice(most);
  const all = counted(counts.length, noun);
  const shown = most === 1 ? `The first of ${all} is shown` : `The first ${formatCount(most)} of ${all} are shown`;
  const highest = Math.max(...left.map((count) => count ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(highest)) return `${shown}; ${formatCount(left.length)} ${left.length === 1 ? 'is' : 'are'} left out.`;
  const others = left.length === 1 ? 'the one left out has' : `each of the ${formatCount(left.length)} left out has`;
  return `${shown}; ${others} ${counted(highest, unit)}${left.length === 1 || new Set(left).size === 1 ? '' : ' or fewer'}.`;
}

/** Returns the noun of a chart's numbers, in the singular. */
function unitOf({ unit }: ChartExport): string {
  return unit ?? 'record';
}

function withFootnote(chart: ChartExport, body: PictureBody, text: string): ChartExport {
  return { ...chart, body, notes: [{ kind: 'footnote', text }, ...chart.notes] };
}

/** Returns the chart with its first rows only and a note that says so; as it is where it has no more, or none. */
export function firstRows(chart: ChartExport, most: number | null): ChartExport {
  const rows = rowsIn(chart.body);
  if (most === null || rows.counts.length <= most) return chart;
  if (chart.body.shape === 'pivot') return pivotOf(chart, chart.body, most, chart.body.columns.length);
  if (chart.body.shape === 'grid') return gridOfFirst(chart, chart.body, most, chart.body.halves ? most : chart.body.columnLabels.length);
  const body = bodyOfFirst(chart.body, most);
  const short = withFootnote(chart, body, leftWords(rows, most, unitOf(chart)));
  if (body.shape !== 'bars' && body.shape !== 'stackedBars') return short;
  const { table } = chart;
  const shown = body.bars.map(({ label }) => rowOf(table, label));
  const of = <T>(all: readonly T[]) => all.filter((_, at) => shown.includes(at));
  return { ...short, table: { ...table, rows: of(table.rows), ...(table.keys && { keys: { ...table.keys, rows: of(table.keys.rows) } }) } };
}

/** Returns which of a chart's rows a form of it shows, `the first 6 bars`; null where it shows all. */
export function rowsShown(form: ChartExport, whole: ChartExport): string | null {
  const columnsOf = ({ body }: ChartExport) => (body.shape === 'grid' ? body.columnLabels.length : 0);
  const [{ noun, counts }, columns] = [rowsIn(form.body), columnsOf(form)];
  if (counts.length === rowsIn(whole.body).counts.length && columns === columnsOf(whole)) return null;
  const rows = counts.length === 1 ? `the first ${noun}` : `the first ${counted(counts.length, noun)}`;
  return columns === 0 ? rows : `${rows} and ${counted(columns, 'column')}`;
}

/** Returns a heat map with its first rows and columns, and a note on what is left out; the chart as it is where that is nothing. */
function gridOfFirst(chart: ChartExport, body: GridBody, rows: number, columns: number): ChartExport {
  const [allRows, allColumns] = [body.rowLabels.length, body.columnLabels.length];
  if (rows >= allRows && columns >= allColumns) return chart;
  const left = mostOf(body.cells.flatMap((row, at) => (at < rows ? row.slice(columns) : row)));
  const of = (count: number, all: number, what: string) => (count < all ? [`${formatCount(count)} of ${formatCount(all)} ${what}`] : []);
  const shown = body.halves ? of(rows, allRows, 'rows and columns') : [...of(rows, allRows, 'rows'), ...of(columns, allColumns, 'columns')];
  const text = `The first ${shown.join(' and ')} are shown; no cell left out has more than ${counted(left, unitOf(chart))}.`;
  return withFootnote(chart, { ...firstCells(body, rows, columns), ...(rows < allRows && { none: [] }) }, text);
}

/** Returns how many columns of a heat map find room in a width with their numbers in the size of the names. */
function columnsAcross(body: GridBody, width: number): number {
  const all = body.columnLabels.length;
  for (let columns = all; columns > 1; columns -= 1) {
    const form = firstCells(body, body.halves ? columns : body.rowLabels.length, columns);
    const { number, heads } = layoutGrid(form, { width, height: null, text: SMALL });
    const pitch = (heads[1]?.x ?? width) - (heads[0]?.x ?? 0);
    if (number >= SMALL && pitch >= SMALL * NAMES_APART) return columns;
  }
  return Math.min(1, all);
}

/** Returns a heat map with as many columns as find room in a width; other charts as they are. */
export function withRoomAcross(chart: ChartExport, width: number): ChartExport {
  const { body } = chart;
  if (body.shape === 'pivot') return pivotAcross(chart, body, width);
  if (body.shape !== 'grid') return chart;
  const columns = columnsAcross(body, width);
  return gridOfFirst(chart, body, body.halves ? columns : body.rowLabels.length, columns);
}

/** Returns the numbers of rows under one, downwards to the least that is shown. */
function fewerThan(count: number, least = LEAST_ROWS): readonly number[] {
  return Array.from({ length: Math.max(0, count - least) }, (_, fewer) => count - 1 - fewer);
}

/** Returns a timeline with its band folded, then without the strips of how countries were searched, then with columns for names, then with fewer lanes. */
function shorterTimelines(chart: ChartExport, { band, lanes, ...rest }: TimelineBody): readonly ChartExport[] {
  const isNamed = rest.inView.records <= CROWD && lanes.every(({ cells }) => cells === null);
  const isSearched = lanes.some(({ searched }) => searched.length > 0);
  const folded: TimelineBody = { ...rest, lanes, band: band && { ...band, isOpen: false } };
  const bare: TimelineBody = { ...folded, lanes: lanes.map((lane) => ({ ...lane, searched: [] })) };
  const byPeriod: TimelineBody = { ...bare, inView: { ...rest.inView, records: COUNTED } };
  const fold = band?.isOpen ? ['initiatives under way are only counted'] : [];
  const strips = isSearched ? ['how countries were searched is left out'] : [];
  const names = isNamed ? ['records are counted by period rather than named'] : [];
  const formOf = (body: TimelineBody, words: readonly string[], count: number) => {
    const short = firstRows({ ...chart, body }, count);
    return words.length > 0 ? withFootnote(short, short.body, `To save space, ${listed(words)}.`) : short;
  };
  const half = Math.ceil(lanes.length / 2);
  const all = [lanes.length, ...fewerThan(lanes.length)];
  return [
    ...(fold.length > 0 ? [formOf(folded, fold, lanes.length)] : []),
    ...all.filter((count) => !isNamed || count >= half).map((count) => formOf(bare, [...fold, ...strips], count)),
    ...(isNamed ? all.map((count) => formOf(byPeriod, [...fold, ...strips, ...names], count)) : []),
    formOf({ ...byPeriod, band: null }, [...strips, ...names, ...(band ? ['initiatives under way are left out'] : [])], 1),
  ];
}

/** Returns columns without what was under way, then without how periods were searched, then with the records without a date in a note. */
function shorterColumns(chart: ChartExport, body: ColumnsBody): readonly ChartExport[] {
  const { stack, underWay, searched, undated } = body;
  if (!stack) return [];
  const dropped = [...(underWay ? ['what was under way'] : []), ...(searched.length > 0 ? ['how each period was searched'] : [])];
  const without = (form: ColumnsBody, words: readonly string[]) =>
    words.length === 0
      ? chart
      : withFootnote(chart, form, `To save space, ${listed(words)} ${words.length === 1 ? 'is' : 'are'} left out.`);
  const bare = { ...body, underWay: null, searched: [] };
  return [
    ...(underWay ? [without({ ...body, underWay: null }, dropped.slice(0, 1))] : []),
    ...(searched.length > 0 ? [without(bare, dropped)] : []),
    ...(undated ? [withFootnote(without(bare, dropped), { ...bare, undated: null }, `${undated}.`)] : []),
  ];
}

/** Returns a chart in forms that need less and less height at a width, each with a line on what it leaves out; none where it cannot be shortened. */
export function shorterForms(chart: ChartExport, width: number): readonly ChartExport[] {
  const { body } = chart;
  switch (body.shape) {
    case 'grid': {
      const columns = columnsAcross(body, width);
      const rows = body.halves ? columns : body.rowLabels.length;
      return fewerThan(rows).map((count) => gridOfFirst(chart, body, count, body.halves ? count : columns));
    }
    case 'timeline':
      return shorterTimelines(chart, body);
    case 'columns':
      return shorterColumns(chart, body);
    case 'lifeCycle': {
      const unknown = body.steps.filter(({ date }) => date === null);
      if (unknown.length === 0 || unknown.length === body.steps.length) return [];
      const text = `Not known: ${unknown.map(({ label }) => label.toLowerCase()).join(', ')}.`;
      return [withFootnote(chart, { ...body, steps: body.steps.filter(({ date }) => date !== null) }, text)];
    }
    default: {
      return fewerThan(rowsIn(body).counts.length).map((count) => firstRows(chart, count));
    }
  }
}
