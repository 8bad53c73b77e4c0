import type { PivotGrid, PivotNumber } from '@/charts/series/pivotGrid';
import type { MarkPlaces, MarkWords } from '@/ui/marks/marks';

/** The key of a mark; `all` stands for a total, and `others` for what is shown as one. */
export function markKey(row: string | null, column: string | null): string {
  return `${row ?? 'others'}/${column ?? 'others'}`;
}

/** A row of marks each for the totals of the columns, for every row, and in it: its cells, then its total. Without a filter there is none. */
export function marksOf(
  { rows, columns, whole }: PivotGrid,
  hasCells: boolean,
): { readonly byKey: ReadonlyMap<string, PivotNumber>; readonly places: MarkPlaces } {
  const byKey = new Map<string, PivotNumber>();
  const key = (row: string | null, column: string | null, number: PivotNumber) => {
    if (!number.filters) return null;
    const own = markKey(row, column);
    byKey.set(own, number);
    return own;
  };
  const across = hasCells ? columns : [];
  const keys = [
    ...across.map(({ value, total }) => key('all', value, total)),
    key('all', 'all', whole),
    ...rows.flatMap(({ value, cells, total }) => [
      ...across.map((column, at) => (cells[at] ? key(value, column.value, cells[at]) : null)),
      key(value, 'all', total),
    ]),
  ];
  return { byKey, places: { keys, perRow: across.length + 1 } };
}

/** What the tip of a number says; `known` is what came to be known of its records since. */
export function pivotWords({ label, words, more }: PivotNumber, known: PivotKnown | null): MarkWords {
  const value = [words, more, known?.searched].filter(Boolean).join('. ').replaceAll('..', '.');
  return { label, value, isChosen: false, action: 'open these records', ...(known && { parts: known.parts }) };
}

/** What the records of a number are, beside how many: how many countries they name, and how these were searched. */
export interface PivotKnown {
  readonly parts: NonNullable<MarkWords['parts']>;
  readonly searched: string;
}
