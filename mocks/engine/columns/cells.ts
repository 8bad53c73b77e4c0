import { type Column, codesAt } from './column';
import type { WideColumn } from './columns';

/** Where the codes of a dimension go: `slots[code]` is a place among the `size` shown, -1 for what is left out. Several codes may share a place. */
export interface Slots {
  readonly column: Column;
  readonly slots: Int32Array;
  readonly size: number;
}

/** Counts of every place of one dimension in every place of another: `[row * width + column]`. The last row and the last column are of all records, each once. */
export interface Cells {
  readonly width: number;
  readonly height: number;
  readonly records: Uint32Array;
  /** What is counted, and what it is a share of. */
  readonly number: Uint32Array;
  readonly of: Uint32Array;
}

/** What a record counts. `shared`: codes that count once in a cell however many of its records have them; `isOwn` tells those that a cell leaves out. */
export type Weights =
  | { readonly by: 'rows' }
  | { readonly by: 'weight'; readonly number: readonly Column[]; readonly of: readonly Column[] }
  | {
      readonly by: 'distinct';
      readonly shared: Pick<WideColumn, 'size' | 'starts'> & { readonly codes: Uint16Array | Uint32Array };
      readonly isOwn: (code: number, row: number, column: number) => boolean;
    };

/** Fills in the places of a record, each once, and behind them that of all records; returns how many. */
function placesAt({ column: { starts, codes }, slots, size }: Slots, row: number, places: Int32Array): number {
  let count = 0;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const place = slots[codes[at] ?? 0] ?? -1;
    if (place < 0) continue;
    let known = 0;
    while (known < count && places[known] !== place) known += 1;
    if (known === count) places[count++] = place;
  }
  places[count] = size;
  return count + 1;
}

function visit(down: Slots, across: Slots, rows: Uint32Array, each: (cell: number, row: number) => void): void {
  const width = across.size + 1;
  const [tall, wide] = [new Int32Array(down.size + 1), new Int32Array(width)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const [downs, acrosses] = [placesAt(down, row, tall), placesAt(across, row, wide)];
    for (let y = 0; y < downs; y++) {
      const base = (tall[y] ?? 0) * width;
      for (let x = 0; x < acrosses; x++) each(base + (wide[x] ?? 0), row);
    }
  }
}

function sumAt(columns: readonly Column[], row: number): number {
  let sum = 0;
  for (const column of columns) sum += codesAt(column, row);
  return sum;
}

/** Counts the rows in one pass; what records share takes a second one, cell by cell. */
export function countPlaces(down: Slots, across: Slots, rows: Uint32Array, weights: Weights): Cells {
  const [width, height] = [across.size + 1, down.size + 1];
  const records = new Uint32Array(width * height);
  if (weights.by === 'rows') {
    visit(down, across, rows, (cell) => {
      records[cell] = (records[cell] ?? 0) + 1;
    });
    return { width, height, records, number: records, of: records };
  }
  const [number, of] = [new Uint32Array(width * height), new Uint32Array(width * height)];
  if (weights.by === 'weight') {
    visit(down, across, rows, (cell, row) => {
      records[cell] = (records[cell] ?? 0) + 1;
      number[cell] = (number[cell] ?? 0) + sumAt(weights.number, row);
      of[cell] = (of[cell] ?? 0) + sumAt(weights.of, row);
    });
    return { width, height, records, number, of };
  }
  visit(down, across, rows, (cell) => {
    records[cell] = (records[cell] ?? 0) + 1;
  });
  const starts = new Uint32Array(records.length + 1);
  for (let cell = 0; cell < records.length; cell++) starts[cell + 1] = (starts[cell] ?? 0) + (records[cell] ?? 0);
  const filled = starts.slice();
  const held = new Uint32Array(starts.at(-1) ?? 0);
  visit(down, across, rows, (cell, row) => {
    const at = filled[cell] ?? 0;
    held[at] = row;
    filled[cell] = at + 1;
  });
  const { shared, isOwn } = weights;
  const seenIn = new Int32Array(shared.size).fill(-1);
  for (let cell = 0; cell < records.length; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
      const record = held[at] ?? 0;
      const end = shared.starts[record + 1] ?? 0;
      for (let place = shared.starts[record] ?? 0; place < end; place++) {
        const code = shared.codes[place] ?? 0;
        if (seenIn[code] === cell || isOwn(code, row, column)) continue;
        seenIn[code] = cell;
        number[cell] = (number[cell] ?? 0) + 1;
      }
    }
  }
  return { width, height, records, number, of };
}
