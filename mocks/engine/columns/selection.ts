import type { FacetName } from '@/domain/facets/facets';
import { type Filters, facetNames } from '@/domain/facets/filters';
import { spanOf } from '@/domain/time/partialDate';
import type { Column } from './column';
import type { Columns } from './columns';
import { type DayRange, type Days, NO_DAYS, rangeOf } from './days';

/** What a test is of: a group of a facet, the dates or the text. */
type TestOf = FacetName | 'dates' | 'q';

/** The rows that the filters leave, and those that a single test keeps out, all in ascending order. */
export interface Selection {
  readonly left: Uint32Array;
  /** Returns the rows that would be left too if the test were not asked: those of a group of a facet, of the dates, of the text. */
  nearMisses(of: TestOf, group?: number): Uint32Array;
}

/** What is known of a row while the tests are asked one after the other: 0, it has passed so far; a test's number, that one alone kept it out; `SEVERAL` did. */
type Misses = Uint16Array;
const SEVERAL = 2 ** 16 - 1;

function missGroup(misses: Misses, test: number, { starts, codes }: Column, wanted: Uint8Array): void {
  for (let row = 0; row < misses.length; row++) {
    const before = misses[row] ?? 0;
    if (before === SEVERAL) continue;
    let hit = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) hit |= wanted[codes[at] ?? 0] ?? 0;
    if (hit === 0) misses[row] = before === 0 ? test : SEVERAL;
  }
}

function missDays(misses: Misses, test: number, { first, last }: Days, range: DayRange): void {
  for (let row = 0; row < misses.length; row++) {
    if ((first[row] ?? 0) <= range.last && range.first <= (last[row] ?? 0)) continue;
    misses[row] = misses[row] === 0 ? test : SEVERAL;
  }
}

function missRows(misses: Misses, test: number, isFound: (row: number) => boolean): void {
  for (let row = 0; row < misses.length; row++) if (!isFound(row)) misses[row] = misses[row] === 0 ? test : SEVERAL;
}

/** Returns the rows by what kept them out: those that passed, then those that each test alone did. */
function rowsByMiss(misses: Misses, tests: number): Uint32Array[] {
  const counts = new Uint32Array(tests + 1);
  for (let row = 0; row < misses.length; row++) {
    const miss = misses[row] ?? 0;
    if (miss !== SEVERAL) counts[miss] = (counts[miss] ?? 0) + 1;
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(tests + 1);
  for (let row = 0; row < misses.length; row++) {
    const miss = misses[row] ?? 0;
    const list = lists[miss];
    if (!list) continue;
    const at = filled[miss] ?? 0;
    list[at] = row;
    filled[miss] = at + 1;
  }
  return lists;
}

/** Returns the rows that the filters leave of the columns. `found` has 1 for each row that the text finds; null where it asks for nothing. */
export function select(columns: Columns, filters: Filters, found: Uint8Array | null): Selection {
  const misses = new Uint16Array(columns.rows);
  const asked: string[] = [];
  const ask = (of: TestOf, group = 0): number => asked.push(`${of} ${group}`);
  for (const facet of facetNames) {
    const { values, codeOf, ...column } = columns.facets[facet];
    for (const [place, group] of filters[facet].entries()) {
      const wanted = new Uint8Array(values.length);
      for (const value of group) {
        const code = codeOf.get(value);
        if (code !== undefined) wanted[code] = 1;
      }
      missGroup(misses, ask(facet, place), column, wanted);
    }
  }
  const { own, span } = columns;
  const { from, to, time } = filters;
  if (time === 'undated') missRows(misses, ask('dates'), (row) => own.first[row] === NO_DAYS.first);
  else if (from || to) missDays(misses, ask('dates'), time === 'underway' ? span : own, rangeOf(spanOf(from, to)));
  if (found) missRows(misses, ask('q'), (row) => found[row] === 1);
  const [left = new Uint32Array(), ...alone] = rowsByMiss(misses, asked.length);
  return { left, nearMisses: (of, group = 0) => alone[asked.indexOf(`${of} ${group}`)] ?? new Uint32Array() };
}
