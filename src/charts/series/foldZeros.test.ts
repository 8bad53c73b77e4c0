import { expect, it } from 'vitest';
import { foldZeros } from '@/charts/series/foldZeros';
import type { Counted } from '@/domain/records/absence';

const rows = ['Serbia', 'Greece'];
const columns = ['Roaming', 'Smart cities'];

it.each<[string, (Counted | null)[][], ReturnType<typeof foldZeros>]>([
  [
    'nothing where all count',
    [
      [1, 2],
      [3, 4],
    ],
    { rows: [0, 1], columns: [0, 1], none: [] },
  ],
  [
    'a row',
    [
      [1, 2],
      ['unresearched', 'unresearched'],
    ],
    { rows: [0], columns: [0, 1], none: [{ label: 'Greece', absences: ['unresearched'] }] },
  ],
  [
    'a column with each reason in it, the best searched first',
    [
      [1, 'unresearched'],
      [3, 'partial'],
    ],
    { rows: [0, 1], columns: [0], none: [{ label: 'Smart cities', absences: ['partial', 'unresearched'] }] },
  ],
  [
    'a column only for what is drawn of it',
    [
      [1, 'partial'],
      ['unresearched', 'unresearched'],
    ],
    {
      rows: [0],
      columns: [0],
      none: [
        { label: 'Greece', absences: ['unresearched'] },
        { label: 'Smart cities', absences: ['partial'] },
      ],
    },
  ],
  [
    'the rows alone where none counts',
    [
      [0, null],
      ['partial', 'partial'],
    ],
    {
      rows: [],
      columns: [],
      none: [
        { label: 'Serbia', absences: [] },
        { label: 'Greece', absences: ['partial'] },
      ],
    },
  ],
])('folds %s', (_, cells, folded) => {
  expect(foldZeros(cells, rows, columns)).toEqual(folded);
});
