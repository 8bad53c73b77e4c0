/** One statement on one of the compared: its label and its values, one a line. */
export interface CompareFact {
  readonly label: string;
  readonly lines: readonly string[];
}

/** One row of the comparison: a cell per column, each with its lines. */
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly (readonly string[])[];
  /** The columns do not say the same. The order of a cell's lines does not count. */
  readonly isDifferent: boolean;
}

function asOne(lines: readonly string[]): string {
  return JSON.stringify([...lines].sort());
}

/** Lays facts side by side: `columns[i]` are those of one of the compared, each with the same labels in the same order. */
export function compareRows(columns: readonly (readonly CompareFact[])[]): readonly CompareRow[] {
  const [first = []] = columns;
  return first.map(({ label }, row) => {
    const cells = columns.map((facts) => facts[row]?.lines ?? []);
    return { label, cells, isDifferent: new Set(cells.map(asOne)).size > 1 };
  });
}

/** Returns the rows as a table to save, several values of a cell joined by "; ", with the remark that the columns' words call for. */
export function compareTable(names: readonly string[], rows: readonly CompareRow[], footnote: string | null): string[][] {
  const head = ['', ...names, 'Differs'];
  const body = rows.map(({ label, cells, isDifferent }) => [label, ...cells.map((lines) => lines.join('; ')), isDifferent ? 'yes' : 'no']);
  return footnote ? [head, ...body, [footnote]] : [head, ...body];
}
