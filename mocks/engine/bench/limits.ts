import crossfilter from 'crossfilter2';
import type { FacetName } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { meets, spanOf } from '@/domain/time/partialDate';
import { dayNumber } from '@/domain/time/timeScale';
import type { NaiveRecord } from '../../testing/naiveCounts';
import { naiveValues } from '../../testing/naiveCounts';

/** What the engine is compared with: the what-if counts of these facets alone, counted in the plainest way, by crossfilter, and in the fastest way known. None uses the engine. */
const counted = ['kind', 'country', 'topic', 'type', 'status', 'scope', 'org', 'sourceQuality'] as const satisfies readonly FacetName[];

export type Counts = Record<string, number>[];
type Counter = (filters: Filters) => Counts;

function rangeOf({ from, to }: Filters) {
  return from || to ? spanOf(from, to) : null;
}

/** A loop over the records for each facet, with sets and objects of strings. */
export function naiveCounter(records: readonly NaiveRecord[]): Counter {
  const values = records.map((record) => counted.map((facet) => [...new Set(naiveValues[facet](record))]));
  return (filters) => {
    const range = rangeOf(filters);
    const groups = counted.map((facet) => filters[facet].map((group: readonly string[]) => new Set(group)));
    return counted.map((_, aside) => {
      const counts: Record<string, number> = {};
      for (const [place, { own, span }] of records.entries()) {
        const days = filters.time === 'underway' ? span : own;
        if (filters.time === 'undated' ? own !== null : range && !(days && meets(days, range))) continue;
        const held = values[place] ?? [];
        if (!groups.every((sets, at) => at === aside || sets.every((set) => held[at]?.some((value) => set.has(value))))) continue;
        for (const value of held[aside] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
    });
  };
}

const NEVER = 1e7;

/** One array of codes per facet; a byte per record counts the facets that keep it out, then one scan counts the codes. */
export function columnarCounter(records: readonly NaiveRecord[]): Counter {
  const size = records.length;
  const columns = counted.map((facet) => {
    const lists = records.map((record) => [...new Set(naiveValues[facet](record))]);
    const dictionary = [...new Set(lists.flat())];
    const codeOf = new Map(dictionary.map((value, code) => [value, code]));
    const starts = new Uint32Array(size + 1);
    for (let row = 0; row < size; row++) starts[row + 1] = (starts[row] ?? 0) + (lists[row]?.length ?? 0);
    return { dictionary, codeOf, starts, codes: Uint16Array.from(lists.flat(), (value) => codeOf.get(value) ?? 0) };
  });
  const days = (pick: 'own' | 'span', end: 'start' | 'end', none: number) =>
    Int32Array.from(records, (record) => (record[pick] ? dayNumber(record[pick][end].replace('9999-99-99', '9999-12-31')) : none));
  const own = { start: days('own', 'start', NEVER), end: days('own', 'end', -NEVER) };
  const span = { start: days('span', 'start', NEVER), end: days('span', 'end', -NEVER) };
  return (filters) => {
    const misses = new Uint8Array(size);
    const missed = new Uint8Array(size);
    const keepOut = (row: number, by: number) => {
      // A facet that misses twice is still one facet.
      if (missed[row] !== by || misses[row] === 0) misses[row] = (misses[row] ?? 0) + 1;
      missed[row] = by;
    };
    columns.forEach(({ codeOf, dictionary, starts, codes }, at) => {
      for (const group of filters[counted[at] ?? 'kind']) {
        const wanted = new Uint8Array(dictionary.length);
        for (const value of group) {
          const code = codeOf.get(value);
          if (code !== undefined) wanted[code] = 1;
        }
        for (let row = 0; row < size; row++) {
          let hit = 0;
          for (let i = starts[row] ?? 0, end = starts[row + 1] ?? 0; i < end; i++) hit |= wanted[codes[i] ?? 0] ?? 0;
          if (hit === 0) keepOut(row, at);
        }
      }
    });
    const range = rangeOf(filters);
    if (range || filters.time === 'undated') {
      const { start, end } = filters.time === 'underway' ? span : own;
      const [first, last] = range ? [dayNumber(range.start), dayNumber(range.end)] : [NEVER, -NEVER];
      for (let row = 0; row < size; row++) {
        const isIn = range ? (start[row] ?? 0) <= last && (end[row] ?? 0) >= first : start[row] === NEVER;
        if (!isIn) keepOut(row, counted.length);
      }
    }
    return columns.map(({ dictionary, starts, codes }, at) => {
      const counts = new Uint32Array(dictionary.length);
      for (let row = 0; row < size; row++) {
        if (misses[row] !== 0 && !(misses[row] === 1 && missed[row] === at)) continue;
        for (let i = starts[row] ?? 0, end = starts[row + 1] ?? 0; i < end; i++) {
          const code = codes[i] ?? 0;
          counts[code] = (counts[code] ?? 0) + 1;
        }
      }
      return Object.fromEntries(dictionary.map((value, code) => [value, counts[code] ?? 0]));
    });
  };
}

/** Tells whether crossfilter can ask this: a facet with several values has one filter there, so one group. */
export function isForCrossfilter(filters: Filters): boolean {
  return counted.every((facet) => filters[facet].length <= 1);
}

/** One dimension and one grouping per facet. Going from one set of filters to the next, only those that differ are set, as a page does it. */
export function crossfilterCounter(records: readonly NaiveRecord[]): Counter {
  const all = crossfilter(records.map((record) => ({ record, values: counted.map((facet) => [...new Set(naiveValues[facet](record))]) })));
  const dimensions = counted.map((_, at) => all.dimension(({ values }) => values[at] ?? [], true));
  const groups = dimensions.map((dimension) => dimension.group<string, number>());
  const dates = all.dimension(({ record }) => record as never);
  let before = counted.map(() => '');
  return (filters) => {
    const wanted = counted.map((facet) => filters[facet].flat() as string[]);
    dimensions.forEach((dimension, at) => {
      const values = wanted[at] ?? [];
      const text = values.join();
      if (before[at] === text) return;
      const set = new Set(values);
      if (values.length === 0) dimension.filterAll();
      else dimension.filterFunction((value) => set.has(String(value)));
    });
    before = wanted.map((values) => values.join());
    const range = rangeOf(filters);
    if (filters.time === 'undated') dates.filterFunction((record) => (record as NaiveRecord).own === null);
    else if (range)
      dates.filterFunction((value) => {
        const { own, span } = value as NaiveRecord;
        const days = filters.time === 'underway' ? span : own;
        return days !== null && meets(days, range);
      });
    else dates.filterAll();
    return groups.map((group) => Object.fromEntries(group.all().map(({ key, value }) => [key, value])));
  };
}
