import { plainCsv } from '@/domain/tables/csv';
import { precisionOf } from '@/domain/time/partialDate';

/** Stands between several values of one cell. */
export const VALUE_SEPARATOR = '; ';

/** What a cell holds: text, a number, or a partial date (`2024`, `2024-05`, `2024-05-06`), which is as precise as its length tells. */
export type ColumnType = 'text' | 'number' | 'date';

/** What a table asks of the world around the rows. */
export interface TableNames {
  /** Returns the name of an organisation; an id that is not known comes back as it is. */
  readonly organisationName: (id: string) => string;
  /** Tells whether the registry has an organisation under no country. */
  readonly isBodyOfNoCountry: (id: string) => boolean;
  /** Turns a path of the page into a full address. */
  readonly addressOf: (path: string) => string;
}

/** One column of a table of data; every form of export draws its cells from it. */
export interface TableColumn<Row> {
  readonly name: string;
  /** What stands in the column, one sentence. */
  readonly description: string;
  readonly type: ColumnType;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
  /** Whether a cell holds several values, joined by `VALUE_SEPARATOR`. */
  readonly isList: boolean;
  /** Returns the cell, or null where there is nothing to say. */
  readonly cell: (row: Row, names: TableNames) => string | number | null;
}

/** Returns rows as CSV for programs under the names of their columns; null becomes an empty cell. */
export function columnsCsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], names: TableNames): string {
  return plainCsv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row, names) ?? ''))]);
}

/** What distinguishes a column from a plain one: text, one value, not always there. */
type Traits = Partial<Pick<TableColumn<never>, 'type' | 'isRequired' | 'isList'>>;

/** Returns a column: text that may be missing, unless `traits` say otherwise. */
export function column<Row>(name: string, description: string, cell: TableColumn<Row>['cell'], traits: Traits = {}): TableColumn<Row> {
  return { name, description, type: 'text', isRequired: false, isList: false, ...traits, cell };
}

/**
 * Returns a column whose cells hold several values, in one order with the other columns of the same things. What parts the values is a comma inside one, so
 * that there are as many parts as values.
 */
export function listColumn<Row>(
  name: string,
  description: string,
  values: (row: Row, names: TableNames) => readonly string[],
  isRequired = false,
): TableColumn<Row> {
  const partOf = (value: string) => value.replaceAll(VALUE_SEPARATOR, ', ');
  return column(name, description, (row, names) => values(row, names).map(partOf).join(VALUE_SEPARATOR) || null, {
    isRequired,
    isList: true,
  });
}

/** Follows the name of a column of dates: how precise each is. */
const PRECISION_SUFFIX = ' precision';

/** Returns the columns, and after each of dates one that says how precise they are: `day`, `month` or `year`. */
export function withPrecisions<Row>(columns: readonly TableColumn<Row>[]): readonly TableColumn<Row>[] {
  return columns.flatMap((dated) => {
    if (dated.type !== 'date') return [dated];
    const precision = column<Row>(
      dated.name + PRECISION_SUFFIX,
      `How precise “${dated.name}” is: day, month or year.`,
      (row, names) => {
        const date = dated.cell(row, names);
        return date === null ? null : precisionOf(String(date));
      },
      { isRequired: dated.isRequired },
    );
    return [dated, precision];
  });
}
