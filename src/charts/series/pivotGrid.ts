import type { ColumnsBin } from '@/charts/model';
import { type PivotPlace, pivotLink } from '@/charts/series/pivotLink';
import { binName, collectedPeriods, collectedWords } from '@/charts/series/timeMarks';
import type { Pivot, PivotCell } from '@/domain/answers/pivotAnswer';
import type { OrganisationNames } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { type DimensionId, dimensions, UNDATED, valueName } from '@/domain/pivot/dimensions';
import { type MeasureId, measureOf } from '@/domain/pivot/measures';
import type { PivotView, ShownForm } from '@/domain/pivot/pivotForms';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';
import { type Absence, absenceOf } from '@/domain/records/absence';
import type { Research } from '@/domain/records/coverage';
import { counted, formatCount, nounFor, percent } from '@/domain/words/sentences';

/** What the explorer's chart is made from. */
export interface PivotSource {
  readonly pivot: Pivot;
  readonly filters: Filters;
  readonly spec: PivotSpec;
  readonly shown: ShownForm;
  readonly view: PivotView;
  readonly research: Research;
  readonly nameOf: OrganisationNames;
}

/** A number of the explorer: how it is shown, what is said of it, and the filters of the link to its records; null where none exists. */
export interface PivotNumber {
  readonly cell: PivotCell;
  readonly text: string;
  /** What decides how dark it is: the number, or per cent; negative for a decrease. */
  readonly weight: number;
  readonly absence: Absence | null;
  readonly label: string;
  /** `7 agreements`, `11 commitments in 4 agreements`. */
  readonly words: string;
  /** What a tip adds. */
  readonly more: string;
  readonly filters: Filters | null;
}

export interface PivotRow {
  /** The value; null for the others. */
  readonly value: string | null;
  readonly label: string;
  /** The label where there is room; a period that was not collected to its end says so: `2026, to 25 February 2026`. */
  readonly name: string;
  readonly total: PivotNumber;
  readonly cells: readonly PivotNumber[];
}

export interface PivotColumn {
  readonly value: string | null;
  readonly label: string;
  /** As that of a row. */
  readonly name: string;
  readonly bin: ColumnsBin;
  readonly place: PivotPlace | null;
  readonly total: PivotNumber;
}

/** The answer with names, words and links: every drawing, table and sentence is made from it. */
export interface PivotGrid {
  readonly rows: readonly PivotRow[];
  readonly columns: readonly PivotColumn[];
  readonly whole: PivotNumber;
}

/** Returns what a cell counts in words; where that is not its records, with them. */
export function cellWords({ number, of = 0, records }: PivotCell, value: MeasureId): string {
  const { one, many, by } = measureOf(value);
  if (by === 'rows') return counted(number, one, many);
  const noun = value === 'sources' || value === 'partners' ? 'record' : 'agreement';
  const inRecords = `in ${counted(records, noun)}`;
  if (by === 'share') return `${formatCount(number)} of ${counted(of, 'commitment')} followed up (${percent(number, of)}) ${inRecords}`;
  return `${counted(number, one, many)} ${inRecords}`;
}

function others(id: DimensionId, hidden: number): string {
  const { facet, word } = dimensions[id];
  if (facet === 'country') return `${formatCount(hidden)} other ${nounFor(hidden, 'country', 'countries')}`;
  if (facet === 'org') return `${formatCount(hidden)} other ${nounFor(hidden, 'organisation')}`;
  return facet === 'topic' ? `${formatCount(hidden)} other ${nounFor(hidden, 'topic')}` : `${formatCount(hidden)} others by ${word}`;
}

/** Returns how to name the periods of a side, some of which may not be collected to their end. */
function periodNames(places: readonly PivotPlace[], research: Research) {
  const collected = collectedPeriods(daysOf(places), research);
  return (label: string, place: PivotPlace | null): string => {
    const words = place?.start ? collectedWords(places.indexOf(place), collected, research) : '';
    return words ? `${label}, ${words}` : label;
  };
}

function daysOf(places: readonly PivotPlace[]): { start: string; end: string }[] {
  return places.flatMap(({ start, end }) => (start && end ? [{ start, end }] : []));
}

function binOf(id: DimensionId, unit: Pivot['rows']['unit'], { value, start }: PivotPlace, nameOf: OrganisationNames): ColumnsBin {
  if (value === UNDATED) return { label: 'No date', short: 'No date', year: null };
  if (unit && start) return binName(unit, { start });
  const label = valueName(id, value, nameOf);
  return { label, short: label, year: null };
}

/** A share of the whole, or the change from the number before: what a cell shows in place of its number. */
function shownAs(
  form: ShownForm,
  value: MeasureId,
  cell: PivotCell,
  row: PivotCell,
  column: PivotCell,
  before: PivotCell | null,
): { text: string; weight: number } {
  const share = ({ number, of = 0 }: PivotCell) => (of === 0 ? 0 : Math.round((100 * number) / of));
  const isShare = measureOf(value).by === 'share';
  if (form === 'change') {
    if (!before) return { text: '–', weight: 0 };
    const change = isShare ? share(cell) - share(before) : cell.number - before.number;
    const sign = change > 0 ? '+' : change < 0 ? '−' : '';
    return { text: `${sign}${formatCount(Math.abs(change))}`, weight: change };
  }
  if (isShare) return (cell.of ?? 0) === 0 ? { text: '–', weight: 0 } : { text: percent(cell.number, cell.of ?? 0), weight: share(cell) };
  const base = form === 'row' ? row.number : form === 'column' ? column.number : null;
  // A share of very few says more as their number.
  if (base === null || base < LEAST_BASE) return { text: formatCount(cell.number), weight: base === null ? cell.number : 0 };
  return { text: percent(cell.number, base).replace('less than ', '<'), weight: Math.round((100 * cell.number) / base) };
}

const LEAST_BASE = 5;

/** Returns the answer with names, words and links. */
export function pivotGrid({ pivot, filters, spec, shown, research, nameOf }: PivotSource): PivotGrid {
  const { rows, cols, value } = spec;
  const linkTo = (row: PivotPlace | null, column: PivotPlace | null) => pivotLink(filters, spec, pivot, row, column);
  const isSum = measureOf(value).by !== 'share';
  const collected = collectedPeriods(daysOf(pivot.columns.heads), research) ?? Number.POSITIVE_INFINITY;
  const [nameColumn, nameRow] = [periodNames(pivot.columns.heads, research), periodNames(pivot.rows.lines, research)];
  const columnPlaces = [
    ...pivot.columns.heads.map((place) => ({ place, all: place.all })),
    ...(pivot.columns.others ? [{ place: null, all: pivot.columns.others.all }] : []),
  ];
  const numberOf = (
    cell: PivotCell,
    label: string,
    to: Filters | null,
    form: { text: string; weight: number },
    more: string,
  ): PivotNumber => ({
    cell,
    ...form,
    absence: cell.records === 0 && to ? absenceOf(research, to.country, to) : null,
    label,
    words: cellWords(cell, value),
    more,
    filters: cell.records > 0 ? to : null,
  });
  const plain = (cell: PivotCell) => shownAs('number', value, cell, cell, cell, null);
  const columns = columnPlaces.map(({ place, all }): PivotColumn => {
    const id = cols === 'none' ? rows : cols;
    const bin = place
      ? binOf(id, pivot.columns.unit, place, nameOf)
      : { label: others(id, pivot.columns.others?.hidden ?? 0), short: 'Others', year: null };
    const name = nameColumn(bin.label, place);
    return {
      value: place?.value ?? null,
      label: bin.label,
      name,
      bin,
      place,
      total: numberOf(all, name, place && linkTo(null, place), plain(all), ''),
    };
  });
  const lineOf = (
    place: PivotPlace | null,
    label: string,
    { all, cells }: { all: PivotCell; cells: readonly PivotCell[] },
    name = nameRow(label, place),
  ): PivotRow => ({
    value: place?.value ?? null,
    label,
    name,
    total: numberOf(
      all,
      name,
      place && linkTo(place, null),
      plain(all),
      isSum ? `${percent(all.number, pivot.all.number)} of all ${formatCount(pivot.all.number)}.` : '',
    ),
    cells: cells.map((cell, at) => {
      const column = columns[at];
      const base = columnPlaces[at]?.all ?? all;
      const more =
        isSum && all.number > 0 && base.number > 0
          ? `${percent(cell.number, all.number)} of the row’s ${formatCount(all.number)}; ${percent(cell.number, base.number)} of the column’s ${formatCount(base.number)}.`
          : '';
      const to = place && column?.place ? linkTo(place, column.place) : null;
      // A period that was not collected to its end is no fall.
      const isAfter = at > 0 && column?.value !== UNDATED && at + 1 <= collected;
      return numberOf(
        cell,
        `${name}, ${column?.name ?? ''}`,
        to,
        shownAs(shown, value, cell, all, base, isAfter ? (cells[at - 1] ?? null) : null),
        more,
      );
    }),
  });
  const lines = pivot.rows.lines.map((line) => lineOf(line, binOf(rows, pivot.rows.unit, line, nameOf).label, line));
  const rest = pivot.rows.others;
  return {
    rows: rest ? [...lines, lineOf(null, others(rows, rest.hidden), rest)] : lines,
    columns,
    whole: numberOf(pivot.all, 'All', linkTo(null, null), plain(pivot.all), ''),
  };
}
