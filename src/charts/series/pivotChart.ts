import type { ChartId } from '@/charts/chartList';
import { pivotFinding } from '@/charts/findings/pivotFinding';
import { type ChartExport, type ChartTable, chartNotes, type PictureBody, tableHeads } from '@/charts/model';
import type { PivotBody } from '@/charts/pivotBody';
import { cellWords, type PivotGrid, type PivotNumber, type PivotSource, pivotGrid } from '@/charts/series/pivotGrid';
import { isSumOf, pivotNotes } from '@/charts/series/pivotNotes';
import { collectedPeriods } from '@/charts/series/timeMarks';
import type { Filters } from '@/domain/facets/filters';
import { togetherValues } from '@/domain/facets/groups';
import { dimensions, isPeriod, UNDATED } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';
import { type Absence, absenceOf, absenceWords } from '@/domain/records/absence';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { formatCount, listed } from '@/domain/words/sentences';
import { comparedHues } from '@/ui/palette';

export const PIVOT_CHART = 'explorer' satisfies ChartId;

/** What the explorer draws, and its numbers with their links. */
export interface PivotSeries {
  readonly chart: ChartExport;
  readonly grid: PivotGrid;
}

/** So many rows can be told apart as lines, and as columns side by side. */
const MOST_LINES = 6;
const MOST_COMPARED = 4;

const unitsOfForm = { row: '% of row', column: '% of column', change: 'change' } as const;

/** `Agreements of North Macedonia by partner and year`: what is counted, of whom where all records name the same countries, and by what. */
export function pivotTitle({ rows, cols, value }: Pick<PivotSpec, 'rows' | 'cols' | 'value'>, filters: Pick<Filters, 'country'>): string {
  const countries = togetherValues<string>(filters.country);
  const of = countries.length > 0 ? ` of ${listed(countries.map(countryInSentence))}` : '';
  const by = [rows, ...(cols === 'none' ? [] : [cols])].map((id) => dimensions[id].word);
  return `${measureOf(value).label}${of} by ${by.join(' and ')}`;
}

function sums({ rows, columns }: PivotGrid) {
  const of = (numbers: readonly PivotNumber[]) => numbers.reduce((sum, { cell }) => sum + cell.number, 0);
  return {
    columns: columns.map((_, at) => of(rows.flatMap(({ cells }) => cells[at] ?? []))),
    whole: of(rows.map(({ total }) => total)),
  };
}

function addedUp(source: PivotSource, grid: PivotGrid): PivotBody['added'] {
  const { by } = measureOf(source.spec.value);
  if (isSumOf(source, 'rows') || by === 'share' || by === 'distinct' || grid.rows.length === 0) return null;
  const { columns, whole } = sums(grid);
  return {
    label: 'Rows added up',
    texts: columns.map(formatCount),
    whole: `${formatCount(whole)}, not ${formatCount(grid.whole.cell.number)}`,
  };
}

/** Returns the periods' part that was collected; null for what is no time, and where all was. */
function collectedOf({ pivot, spec, research }: PivotSource): number | null {
  if (spec.cols === 'none' || !isPeriod(spec.cols)) return null;
  const bins = pivot.columns.heads.flatMap(({ start, end }) => (start && end ? [{ start, end }] : []));
  return collectedPeriods(bins, research);
}

function pivotBody(source: PivotSource, grid: PivotGrid): PivotBody {
  const { spec, shown, view } = source;
  const { label, by } = measureOf(spec.value);
  const isBars = view === 'bars' || spec.cols === 'none';
  const columns = isBars ? [] : grid.columns;
  const added = addedUp(source, grid);
  return {
    shape: 'pivot',
    corner: { label: by === 'share' ? 'All commitments' : `All ${measureOf(spec.value).many}`, text: grid.whole.text },
    columns: columns.map(({ label: name, bin, value, total }) => ({
      label: name,
      short: bin.year === null ? bin.short : `${bin.short} ${bin.year}`,
      total: by === 'share' ? total.weight : total.cell.number,
      text: total.text,
      isOthers: value === null,
    })),
    rows: grid.rows.map(({ label: name, value, total, cells }) => ({
      label: name,
      total: by === 'share' ? total.weight : total.cell.number,
      text: total.text,
      isOthers: value === null,
      cells: isBars ? [] : cells.map(({ text, weight, absence }) => ({ text, weight, absence })),
    })),
    colours: view === 'table' ? null : shown === 'change' ? 'change' : 'heat',
    unit: shown === 'number' ? label : unitsOfForm[shown],
    isPercent: by === 'share' || shown === 'row' || shown === 'column',
    added: added && { ...added, texts: isBars ? [] : added.texts },
    collected: collectedOf(source),
  };
}

/** Why a column is empty, in a chart that draws several countries over time: what can be said of the filter as a whole. */
function absencesOver({ pivot, research, filters }: PivotSource): Absence[] {
  return pivot.columns.heads.map(({ start, end }) => absenceOf(research, filters.country, { from: start ?? null, to: end ?? null }));
}

function bodyOf(source: PivotSource, grid: PivotGrid): PictureBody {
  const { view } = source;
  const named = grid.rows.filter(({ value }) => value !== null);
  // Lines and panels are of time; what has no date stands beside it, in the table.
  const places = grid.columns.flatMap(({ value }, at) => (value === UNDATED ? [] : [at]));
  const numbers = (cells: readonly PivotNumber[]) => places.map((at) => cells[at]?.cell.number ?? 0);
  const bins = places.flatMap((at) => grid.columns[at]?.bin ?? []);
  // What is not yet collected is no zero.
  const collected = collectedOf(source) ?? Number.POSITIVE_INFINITY;
  const reached = (cells: readonly PivotNumber[]) => numbers(cells).map((number, at) => (at < collected ? number : null));
  if (view === 'small')
    return {
      shape: 'smallColumns',
      bins,
      panels: grid.rows.map(({ label, total, cells }) => ({ label, total: total.cell.number, values: numbers(cells) })),
      absences: absencesOver(source).slice(0, bins.length),
      collected: collectedOf(source),
    };
  if (view === 'lines' || view === 'slope') {
    const ends = view === 'slope' ? slopeEnds(bins.length, collected) : bins.map((_, at) => at);
    return {
      shape: 'lines',
      isSlope: view === 'slope',
      bins: ends.flatMap((at) => bins[at]?.label ?? []),
      series: named
        .slice(0, MOST_LINES)
        .map(({ label, cells }, at) => ({ label, hue: at, values: ends.map((end) => reached(cells)[end] ?? null) })),
    };
  }
  if (view === 'columns') {
    const of = source.spec.cols === 'none' ? [] : named.slice(0, MOST_COMPARED);
    const series = of.map(({ label, cells }, at) => ({ label, hue: comparedHues[at] ?? 'first', values: numbers(cells) }));
    if (source.spec.cols !== 'none') return { shape: 'groupedColumns', bins: bins.map(({ label }) => label), series };
    const all = { label: measureOf(source.spec.value).label, hue: 'second' as const, values: named.map(({ total }) => total.cell.number) };
    return { shape: 'groupedColumns', bins: named.map(({ label }) => label), series: [all] };
  }
  return pivotBody(source, grid);
}

/** Returns the first and the last of the periods that were collected to their end: the two points of a slope. */
export function slopeEnds(periods: number, collected: number): readonly number[] {
  const last = Math.max(0, Math.min(periods, Math.floor(collected)) - 1);
  return last > 0 ? [0, last] : [0];
}

/** What a drawing leaves out, which the table has. */
function leftOutNote({ view, spec }: PivotSource, grid: PivotGrid): string | null {
  const most = view === 'columns' && spec.cols !== 'none' ? MOST_COMPARED : view === 'lines' || view === 'slope' ? MOST_LINES : null;
  const isUndated = ['small', 'lines', 'slope'].includes(view) && grid.columns.some(({ value }) => value === UNDATED);
  const rows = most !== null && grid.rows.length > most ? `The first ${formatCount(most)} rows are drawn; the table has all.` : '';
  return [rows, isUndated ? 'What has no date is in the table alone.' : ''].filter(Boolean).join(' ') || null;
}

function tableOf({ spec, shown }: PivotSource, { rows, columns, whole }: PivotGrid): ChartTable {
  const isPlain = shown === 'number' && measureOf(spec.value).by !== 'share';
  const say = ({ cell, text, absence }: PivotNumber) => (absence ? absenceWords[absence] : isPlain ? cell.number : text);
  const shownColumns = spec.cols === 'none' ? [] : columns;
  const own = rows.map(({ name, total, cells }) => [
    name,
    ...shownColumns.flatMap((_, at) => (cells[at] ? [say(cells[at])] : [])),
    say(total),
  ]);
  const { label } = dimensions[spec.rows];
  return {
    columns: tableHeads(
      [label],
      [...shownColumns.map((column) => column.name), spec.cols === 'none' ? measureOf(spec.value).label : 'All'],
    ),
    rows: [...own, ['All', ...shownColumns.map(({ total }) => say(total)), say(whole)]],
    keys: { labels: [`${label} code`, label], rows: [...rows.map((row) => [row.value ?? '', row.name]), ['', 'All']] },
  };
}

/** Returns what the explorer shows: the numbers with their links, and the chart that is drawn, written and saved of them. */
export function pivotSeries(source: PivotSource): PivotSeries {
  const { pivot, spec, filters } = source;
  const grid = pivotGrid(source);
  const countries = [spec.rows, spec.cols].some((id) => id !== 'none' && dimensions[id].facet === 'country')
    ? [...pivot.rows.lines, ...pivot.columns.heads].map(({ value }) => value)
    : [];
  return {
    grid,
    chart: {
      id: PIVOT_CHART,
      title: pivotTitle(spec, filters),
      ...(spec.value !== 'records' && { amount: cellWords(pivot.all, spec.value) }),
      finding: pivotFinding(grid, spec),
      notes: chartNotes([...pivotNotes(source), leftOutNote(source, grid)], [...countries, ...togetherValues<string>(filters.country)]),
      body: bodyOf(source, grid),
      table: tableOf(source, grid),
    },
  };
}
