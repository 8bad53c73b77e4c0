import type { ChartExport, GridBody, PictureBody } from '@/charts/model';
import { SMALL } from '@/charts/picture/drawing';
import { rowOf } from '@/charts/picture/markEmphasis';
import { layoutGrid } from '@/charts/plot/Grid';
import { CROWD } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import { type Counted, numberOf } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';

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

/** Returns the first columns of a heat map; of pairs, whose rows and columns are the same, as many of both. */
function firstCells(body: GridBody, rows: number, columns: number): GridBody {
  return {
    ...body,
    rowLabels: body.rowLabels.slice(0, rows),
    columnLabels: body.columnLabels.slice(0, columns),
    cells: body.cells.slice(0, rows).map((row) => row.slice(0, columns)),
  };
}

/** What each row of a chart counts, in the order in which rows are drawn; null where rows are not counted, none where there are no rows. */
function rowsIn(body: PictureBody): readonly (number | null)[] {
  switch (body.shape) {
    case 'bars':
      return body.bars.map(({ value }) => value);
    case 'stackedBars':
      return body.bars.map(({ values }) => sum(values));
    case 'smallColumns':
      return body.panels.map(({ total }) => total);
    case 'grid':
      return body.cells.map(mostOf);
    case 'rhythm':
      return body.rows.map(({ counts }) => sum(counts));
    case 'facingBars':
      return body.rows.map(({ values }) => Math.max(...values.map((value) => value ?? 0)));
    case 'dumbbells':
      return body.rows.map(({ values }) => (body.isShare ? null : Math.max(...values)));
    case 'timeline':
      return body.lanes.map(() => null);
    default:
      return [];
  }
}

/** Returns a body with its first rows; without a word on what has none. */
function bodyOfFirst(body: PictureBody, most: number): PictureBody {
  switch (body.shape) {
    case 'bars':
      return { ...body, bars: body.bars.slice(0, most), none: [] };
    case 'stackedBars':
      return { ...body, bars: body.bars.slice(0, most), none: [] };
    case 'smallColumns':
      return { ...body, panels: body.panels.slice(0, most) };
    case 'rhythm':
      return { ...body, rows: body.rows.slice(0, most) };
    case 'facingBars':
      return { ...body, rows: body.rows.slice(0, most) };
    case 'dumbbells':
      return { ...body, rows: body.rows.slice(0, most), turn: body.turn !== null && body.turn < most ? body.turn : null, none: [] };
    case 'timeline':
      return { ...body, lanes: body.lanes.slice(0, most) };
    default:
      return body;
  }
}

/** Says how many rows are left out and how much they count at most. */
function leftWords(counts: readonly (number | null)[], most: number): string {
  const left = counts.slice(most);
  const shown =
    most === 1
      ? `The first of ${formatCount(counts.length)} is shown`
      : `The first ${formatCount(most)} of ${formatCount(counts.length)} are shown`;
  const highest = Math.max(...left.map((count) => count ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(highest)) return `${shown}; ${formatCount(left.length)} ${left.length === 1 ? 'is' : 'are'} left out.`;
  const others = left.length === 1 ? 'the one left out has' : `each of the ${formatCount(left.length)} left out has`;
  return `${shown}; ${others} ${formatCount(highest)}${left.length === 1 || new Set(left).size === 1 ? '' : ' or fewer'}.`;
}

function withFootnote(chart: ChartExport, body: PictureBody, text: string): ChartExport {
  return { ...chart, body, notes: [{ kind: 'footnote', text }, ...chart.notes] };
}

/** Returns the chart with its first rows only and a note that says so; as it is where it has no more, or none. */
export function firstRows(chart: ChartExport, most: number | null): ChartExport {
  const counts = rowsIn(chart.body);
  if (most === null || counts.length <= most) return chart;
  const body = bodyOfFirst(chart.body, most);
  const short = withFootnote(chart, body, leftWords(counts, most));
  if (body.shape !== 'bars' && body.shape !== 'stackedBars') return short;
  const { table } = chart;
  const shown = body.bars.map(({ label }) => rowOf(table, label));
  const of = <T>(rows: readonly T[]) => rows.filter((_, at) => shown.includes(at));
  return { ...short, table: { ...table, rows: of(table.rows), ...(table.keys && { keys: { ...table.keys, rows: of(table.keys.rows) } }) } };
}

/** Returns what of a chart's rows a form of it shows, in words; null where it shows all. */
export function rowsShown(form: ChartExport, whole: ChartExport): string | null {
  const columnsOf = ({ body }: ChartExport) => (body.shape === 'grid' ? body.columnLabels.length : 0);
  const [rows, columns] = [rowsIn(form.body).length, columnsOf(form)];
  if (rows === rowsIn(whole.body).length && columns === columnsOf(whole)) return null;
  return columns === 0 ? `the first ${formatCount(rows)}` : `the first ${formatCount(rows)} by ${formatCount(columns)}`;
}

/** Returns a heat map with its first rows and columns, and a note on what is left out; the chart as it is where that is nothing. */
function gridOfFirst(chart: ChartExport, body: GridBody, rows: number, columns: number): ChartExport {
  const [allRows, allColumns] = [body.rowLabels.length, body.columnLabels.length];
  if (rows >= allRows && columns >= allColumns) return chart;
  const left = mostOf(body.cells.flatMap((row, at) => (at < rows ? row.slice(columns) : row)));
  const of = (count: number, all: number, what: string) => (count < all ? [`${formatCount(count)} of ${formatCount(all)} ${what}`] : []);
  const shown = body.halves ? of(rows, allRows, 'rows and columns') : [...of(rows, allRows, 'rows'), ...of(columns, allColumns, 'columns')];
  const text = `The first ${shown.join(' and ')} are shown; no cell left out has more than ${formatCount(left)}.`;
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
  const counted: TimelineBody = { ...bare, inView: { ...rest.inView, records: COUNTED } };
  const fold = band?.isOpen ? ['initiatives under way are counted'] : [];
  const bareWords = isSearched ? [...fold, 'how countries were searched is left out'] : fold;
  const formOf = (body: TimelineBody, words: readonly string[], count: number) => {
    const short = firstRows({ ...chart, body }, count);
    return words.length > 0 ? withFootnote(short, short.body, `For want of room ${words.join(', and ')}.`) : short;
  };
  const half = Math.ceil(lanes.length / 2);
  const all = [lanes.length, ...fewerThan(lanes.length)];
  return [
    ...(fold.length > 0 ? [formOf(folded, fold, lanes.length)] : []),
    ...all.filter((count) => !isNamed || count >= half).map((count) => formOf(bare, bareWords, count)),
    ...(isNamed ? all.map((count) => formOf(counted, [...bareWords, 'records are counted by period, not named'], count)) : []),
    formOf({ ...counted, band: null }, ['records are counted by period, without initiatives under way'], 1),
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
    case 'columns': {
      const { stack, underWay, searched, undated } = body;
      if (!stack) return [];
      const alone = { ...body, underWay: null };
      const one = withFootnote(chart, alone, 'What was under way in each period is not drawn for want of room.');
      const bare = { ...alone, searched: [] };
      const two = withFootnote(chart, bare, 'How each period was searched is not drawn for want of room.');
      const three = undated ? [withFootnote(chart, { ...bare, undated: null }, `${undated}.`)] : [];
      return [...(underWay ? [one] : []), ...(searched.length > 0 ? [two] : []), ...three];
    }
    case 'lifeCycle': {
      const unknown = body.steps.filter(({ date }) => date === null);
      if (unknown.length === 0 || unknown.length === body.steps.length) return [];
      const text = `Not known: ${unknown.map(({ label }) => label.toLowerCase()).join(', ')}.`;
      return [withFootnote(chart, { ...body, steps: body.steps.filter(({ date }) => date !== null) }, text)];
    }
    default: {
      return fewerThan(rowsIn(body).length).map((count) => firstRows(chart, count));
    }
  }
}
