/**
 * The kernels of the engine: loops over numbers, without a string or an object in them. A row is a record's place in the index, a code a value's place in its
 * dictionary. `?? 0` says only what the types cannot: that no index leaves its array.
 */

/** What each record has of one thing: the codes of a row are those from `starts[row]` to before `starts[row + 1]`, in the record's own order. */
export interface Column {
  /** How many codes there are. */
  readonly size: number;
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
}

/** A column whose codes are places in a list of values, which stand in the order of the answers. */
export interface Dictionary extends Column {
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
}

/** A code is two bytes; no vocabulary or registry comes near so many values. */
const MOST_VALUES = 2 ** 16;

/** Returns a dictionary from its parts. */
export function dictionaryOf(values: readonly string[], starts: Uint32Array, codes: Uint16Array): Dictionary {
  return { values, codeOf: new Map(values.map((value, code) => [value, code])), size: values.length, starts, codes };
}

/** Returns the column of what `valuesAt` says of each row. Its values stand in the order of `ids`, then of their code units. Throws for more values than there are codes. */
export function columnOf(rows: number, valuesAt: (row: number) => readonly string[], ids: readonly string[] = []): Dictionary {
  const starts = new Uint32Array(rows + 1);
  const codeByValue = new Map<string, number>();
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (const value of valuesAt(row)) {
      const known = codeByValue.get(value);
      const code = known ?? codeByValue.size;
      if (known === undefined) codeByValue.set(value, code);
      found.push(code);
    }
    starts[row + 1] = found.length;
  }
  if (codeByValue.size > MOST_VALUES) throw new RangeError(`${codeByValue.size} values of one facet; the index holds ${MOST_VALUES}.`);
  const listed = ids.filter((id) => codeByValue.has(id));
  const isListed = new Set(listed);
  const values = [...listed, ...[...codeByValue.keys()].filter((value) => !isListed.has(value)).sort()];
  const placeOf = new Uint16Array(values.length);
  for (const [place, value] of values.entries()) placeOf[codeByValue.get(value) ?? 0] = place;
  return dictionaryOf(
    values,
    starts,
    Uint16Array.from(found, (code) => placeOf[code] ?? 0),
  );
}

/** Returns the values of a row. */
export function valuesAt({ values, starts, codes }: Dictionary, row: number): string[] {
  return Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => values[code] ?? '');
}

/** Returns how many codes a row has. */
export function codesAt({ starts }: Pick<Column, 'starts'>, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** Returns how many of the rows have each code; a row that has one twice counts twice. */
export function countCodes({ size, starts, codes }: Column, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** Returns how many of the rows have a code of the one column and one of the other: `counts[code * other.size + otherCode]`. */
export function countCells(one: Column, other: Column, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(one.size * other.size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const otherStart = other.starts[row] ?? 0;
    const otherEnd = other.starts[row + 1] ?? 0;
    const end = one.starts[row + 1] ?? 0;
    for (let at = one.starts[row] ?? 0; at < end; at++) {
      const base = (one.codes[at] ?? 0) * other.size;
      for (let otherAt = otherStart; otherAt < otherEnd; otherAt++) {
        const cell = base + (other.codes[otherAt] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Returns how many of the rows have each two codes of the column: `counts[lower * size + higher]`. */
export function countPairs({ size, starts, codes }: Column, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size * size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const one = codes[at] ?? 0;
      for (let next = at + 1; next < end; next++) {
        const other = codes[next] ?? 0;
        const cell = one < other ? one * size + other : other * size + one;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Returns how many different codes the rows have. */
export function countDistinct({ size, starts, codes }: Omit<Column, 'codes'> & { readonly codes: Uint32Array }, rows: Uint32Array): number {
  const seen = new Uint8Array(size);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      count += 1 - (seen[code] ?? 0);
      seen[code] = 1;
    }
  }
  return count;
}

/** Returns the rows that hold the value. */
export function rowsWith({ codeOf, starts, codes }: Dictionary, value: string, rows: Uint32Array): Uint32Array {
  const wanted = codeOf.get(value);
  if (wanted === undefined) return new Uint32Array();
  return rows.filter((row) => {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) if (codes[at] === wanted) return true;
    return false;
  });
}
