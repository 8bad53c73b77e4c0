import { absencesIn } from '@/charts/plot/AbsenceSigns';
import { type Counted, type NoneOf, numberOf } from '@/domain/records/absence';

type Cells = readonly (Counted | null)[];

/** What of a heat map is drawn, by the places of rows and columns, and the names of what counts nothing. */
interface FoldedGrid {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly none: readonly NoneOf[];
}

/** Returns the name of a row or a column that counts nothing, with the reasons in its cells. */
export function noneOf(label: string, cells: Cells): NoneOf {
  return { label, absences: absencesIn(cells.filter((cell) => cell !== null)) };
}

/** Separates the rows and columns that count something from those that are only named. If no row does, the columns need no mention. */
export function foldZeros(cells: readonly Cells[], rowLabels: readonly string[], columnLabels: readonly string[]): FoldedGrid {
  const places = (labels: readonly string[], cellsOf: (at: number) => Cells) => {
    const counts = labels.map((_, at) => cellsOf(at).some((cell) => cell !== null && numberOf(cell) > 0));
    const held = labels.flatMap((_, at) => (counts[at] ? [at] : []));
    return { held, none: labels.flatMap((label, at) => (counts[at] ? [] : [noneOf(label, cellsOf(at))])) };
  };
  const rows = places(rowLabels, (at) => cells[at] ?? []);
  const columns = places(columnLabels, (at) => rows.held.map((row) => cells[row]?.[at] ?? null));
  return { rows: rows.held, columns: columns.held, none: rows.held.length > 0 ? [...rows.none, ...columns.none] : rows.none };
}
