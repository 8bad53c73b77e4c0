import { describe, expect, it } from 'vitest';
import { compareRows, compareTable } from '@/features/compare/compareRows';

const one = [
  { label: 'Kind', lines: ['Treaty'] },
  { label: 'Topics', lines: ['Roaming', 'Broadband'] },
];
const two = [
  { label: 'Kind', lines: ['Protocol'] },
  { label: 'Topics', lines: ['Broadband', 'Roaming'] },
];

describe('the rows of a comparison', () => {
  it('stand side by side and say where the columns differ; the order of lines does not count', () => {
    expect(compareRows([one, two])).toEqual([
      { label: 'Kind', cells: [['Treaty'], ['Protocol']], isDifferent: true },
      {
        label: 'Topics',
        cells: [
          ['Roaming', 'Broadband'],
          ['Broadband', 'Roaming'],
        ],
        isDifferent: false,
      },
    ]);
  });

  it('do not differ where there is one column, and are none where there is no column', () => {
    expect(compareRows([one]).some(({ isDifferent }) => isDifferent)).toBe(false);
    expect(compareRows([])).toEqual([]);
  });

  it('are saved with one column each and the footnote', () => {
    expect(compareTable(['A', 'B'], compareRows([one, two]), '* Note')).toEqual([
      ['', 'A', 'B', 'Differs'],
      ['Kind', 'Treaty', 'Protocol', 'yes'],
      ['Topics', 'Roaming; Broadband', 'Broadband; Roaming', 'no'],
      ['* Note'],
    ]);
  });
});
