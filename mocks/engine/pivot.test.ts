import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PivotCell } from '@/domain/answers/pivotAnswer';
import { pivotSchema } from '@/domain/answers/pivotAnswer';
import { filtersWith, groupsOf } from '@/domain/facets/filters';
import { dimensionIds, dimensions, isPeriod } from '@/domain/pivot/dimensions';
import { measureIds } from '@/domain/pivot/measures';
import { LARGEST_TOP, type PivotSpec, settlePivot } from '@/domain/pivot/pivotSpec';
import { dataset } from '../testing/bundledViews';
import { type NaiveRecord, naiveRecords } from '../testing/naiveCounts';
import { naiveCell, naiveHeld, naiveHolds, naiveMeasured } from '../testing/naivePivot';
import { randomFilters } from '../testing/randomFilters';
import { syntheticDataset } from '../testing/syntheticDataset';
import { buildIndex } from './atlasIndex';
import { pivotOf } from './pivot';

// Some hundred rounds each, on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const anySpec: fc.Arbitrary<PivotSpec> = fc
  .record({
    rows: fc.constantFrom(...dimensionIds),
    cols: fc.constantFrom(...dimensionIds, 'none' as const),
    value: fc.constantFrom(...measureIds),
    top: fc.oneof(fc.constant(12), fc.integer({ min: 1, max: LARGEST_TOP })),
    rank: fc.constantFrom(null, null, 'most', 'name', '2022', 'RS', 'cybersecurity'),
  })
  .map((asked) => settlePivot(asked).spec);

const countryOf = (id: PivotSpec['cols'], value: string | null) =>
  id !== 'none' && value !== null && dimensions[id].facet === 'country' ? [value] : [];

/** The value of each cell beside what a second count says. */
function compared(
  index: ReturnType<typeof buildIndex>,
  records: readonly NaiveRecord[],
  filters: Parameters<typeof pivotOf>[1],
  spec: PivotSpec,
) {
  const answer = pivotOf(index, filters, spec);
  const { rows, cols, value } = spec;
  const left = naiveMeasured(records, filters, value);
  const found: [string, PivotCell, PivotCell][] = [];
  const down = [...rowsOf(rows, answer.rows), { name: 'all', holds: () => true, own: [], line: null }];
  const across = [...rowsOf(cols, answer.columns), { name: 'all', holds: () => true, own: [], line: null }];

  function rowsOf(id: PivotSpec['cols'], side: typeof answer.rows | typeof answer.columns) {
    if (id === 'none') return [];
    const named = ('lines' in side ? side.lines : side.heads).map(({ value: own }, at) => ({
      name: own,
      holds: (record: NaiveRecord) => naiveHolds(record, id, own, filters),
      own: countryOf(id, own),
      line: at,
    }));
    const held = [...naiveHeld(left, id, filters)];
    const hidden = held.filter((one) => !named.some(({ name }) => name === one));
    // What has no row of its own is in the others, and nothing else is.
    expect(hidden).toHaveLength(isPeriod(id) ? 0 : (side.others?.hidden ?? 0));
    if (hidden.length === 0) return named;
    const others = {
      name: 'others',
      holds: (record: NaiveRecord) => hidden.some((one) => naiveHolds(record, id, one, filters)),
      own: [],
      line: named.length,
    };
    return [...named, others];
  }

  const columns = across.map((column) => ({ ...column, held: new Set(left.filter(column.holds)) }));
  const lines = [...answer.rows.lines, ...(answer.rows.others ? [answer.rows.others] : [])];
  const heads = [...answer.columns.heads, ...(answer.columns.others ? [answer.columns.others] : [])];
  for (const row of down) {
    const inRow = left.filter(row.holds);
    for (const column of columns) {
      const line = row.line === null ? null : lines[row.line];
      const shown =
        line && column.line !== null
          ? line.cells[column.line]
          : line
            ? line.all
            : column.line !== null
              ? heads[column.line]?.all
              : answer.all;
      const cell = naiveCell(
        inRow.filter((record) => column.held.has(record)),
        value,
        filters,
        [...row.own, ...column.own],
      );
      if (shown) found.push([`${row.name} × ${column.name}`, shown, cell]);
    }
  }
  return { answer, left, found };
}

function agrees(data: typeof dataset, numRuns: number): void {
  const index = buildIndex(data);
  const records = naiveRecords(data);
  let cells = 0;
  fc.assert(
    fc.property(randomFilters(data), anySpec, (filters, spec) => {
      const { answer, left, found } = compared(index, records, filters, spec);
      expect(Object.fromEntries(found.map(([name, shown]) => [name, shown]))).toEqual(
        Object.fromEntries(found.map(([name, , counted]) => [name, counted])),
      );
      const held = (record: NaiveRecord, id: PivotSpec['cols'], values: readonly string[]) =>
        id === 'none' ? 0 : values.filter((one) => naiveHolds(record, id, one, filters)).length;
      const valuesOf = (id: PivotSpec['cols'], shown: readonly { value: string }[]) =>
        id === 'none' ? [] : isPeriod(id) ? shown.map(({ value }) => value) : [...naiveHeld(left, id, filters)];
      for (const [id, side, shown] of [
        [spec.rows, answer.rows, answer.rows.lines],
        [spec.cols, answer.columns, answer.columns.heads],
      ] as const) {
        if (id === 'none') continue;
        const counts = left.map((record) => held(record, id, valuesOf(id, shown)));
        expect([side.several, side.none]).toEqual([counts.filter((n) => n > 1).length, counts.filter((n) => n === 0).length]);
      }
      cells += found.filter(([, shown]) => shown.number > 1).length;
    }),
    { seed: 20261130, numRuns },
  );
  expect(cells).toBeGreaterThan(10 * numRuns);
}

describe('every cell, row, column and total is what a second count says', () => {
  test('on 700 random questions to the real records', () => agrees(dataset, 700));

  test('on 300 random questions to synthetic ones', () => agrees(syntheticDataset(dataset, 1200, 5), 300));
});

describe('the explorer', () => {
  const index = buildIndex(dataset);
  const agreements = { rows: 'country', cols: 'year', value: 'agreements', top: 12, rank: null } as const;

  test('counts agreements by country and year, each once in the totals, and says why rows are no sums', () => {
    const { all, rows, columns } = pivotOf(index, filtersWith({}), agreements);
    expect(rows.lines).toHaveLength(12);
    expect(columns.heads.reduce((sum, { all: { number } }) => sum + number, 0)).toBe(all.number);
    expect(rows.several).toBeGreaterThan(0);
    expect(columns.several).toBe(0);
    expect(rows.lines.map(({ all: { number } }) => number)).toEqual(rows.lines.map(({ all: { number } }) => number).sort((a, b) => b - a));
  });

  test('orders rows by one of its columns, and ignores one that is not there', () => {
    const byYear = pivotOf(index, filtersWith({}), { ...agreements, rank: '2022' });
    const at = byYear.columns.heads.findIndex(({ value }) => value === '2022');
    const numbers = byYear.rows.lines.map(({ cells }) => cells[at]?.number ?? 0);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(byYear.rank).toBe('2022');
    expect(pivotOf(index, filtersWith({}), { ...agreements, rank: '1822' }).rank).toBeNull();
  });

  test('takes the chosen countries out of the partners', () => {
    const { rows } = pivotOf(index, filtersWith({ country: groupsOf('country', [['MK', 'RS']]) }), { ...agreements, rows: 'partner' });
    const values = rows.lines.map(({ value }) => value);
    expect(values).not.toContain('MK');
    expect(values).not.toContain('RS');
    expect(values).toContain('AL');
  });

  test('answers by its schema, also where nothing is left', () => {
    for (const q of ['', 'nothinghasthisword'])
      expect(pivotSchema.safeParse(pivotOf(index, filtersWith({ q }), agreements)).error).toBeUndefined();
    expect(pivotOf(index, filtersWith({ q: 'nothinghasthisword' }), agreements).rows.lines).toEqual([]);
  });
});
