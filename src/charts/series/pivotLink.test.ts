import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type PivotPlace, pivotLink } from '@/charts/series/pivotLink';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { dimensionIds } from '@/domain/pivot/dimensions';
import { measureIds } from '@/domain/pivot/measures';
import { settlePivot } from '@/domain/pivot/pivotSpec';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { selectRows } from '../../../mocks/engine/filterRecords';
import { pivotOf } from '../../../mocks/engine/pivot';
import { anyFilters, dataset } from '../../../mocks/testing/bundledViews';

// Some hundred rounds, on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const index = buildIndex(dataset);

const anySpec = fc
  .record({
    rows: fc.constantFrom(...dimensionIds),
    cols: fc.constantFrom(...dimensionIds, 'none' as const),
    value: fc.constantFrom(...measureIds),
    top: fc.constantFrom(3, 12, 40),
    rank: fc.constant(null),
  })
  .map((asked) => settlePivot(asked).spec);

test('every cell, row and column leads to as many records as it counts', () => {
  let followed = 0;
  const totalOf = (filters: Filters) => selectRows(index, filters).left.length;
  fc.assert(
    fc.property(anyFilters, anySpec, fc.nat(), (filters, spec, pick) => {
      const answer = pivotOf(index, filters, spec);
      const { rows, columns } = answer;
      const marks: [PivotPlace | null, PivotPlace | null, number][] = [
        [null, null, answer.all.records],
        ...columns.heads.map((head): [null, PivotPlace, number] => [null, head, head.all.records]),
        ...rows.lines.flatMap((line): [PivotPlace, PivotPlace | null, number][] => [
          [line, null, line.all.records],
          ...columns.heads.map((head, at): [PivotPlace, PivotPlace, number] => [line, head, line.cells[at]?.records ?? 0]),
        ]),
      ];
      const some = [...marks.filter(([, , records]) => records > 1), ...marks.filter(([, , records]) => records === 1)];
      for (let step = 0; step < 8 && some.length > 0; step += 1) {
        const [row, column, records] = some[(pick + step * 37) % some.length] ?? [null, null, 0];
        const leadsTo = pivotLink(filters, spec, answer, row, column);
        followed += 1;
        const what = `${row?.value} × ${column?.value}: ${serialiseFilters(leadsTo)}`;
        expect({ what, total: totalOf(leadsTo) }).toEqual({ what, total: records });
      }
    }),
    { seed: 20261130, numRuns: 1000 },
  );
  expect(followed).toBeGreaterThan(3000);
});
