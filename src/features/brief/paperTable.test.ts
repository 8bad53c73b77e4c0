import { expect, it } from 'vitest';
import { paperTable } from '@/features/brief/figureParts';

const labels = Array.from({ length: 30 }, (_, at) => `Q${at + 1}`);
const wide = {
  columns: ['Country', 'Silences', ...labels].map((label) => ({ label, isNumber: label.startsWith('Q') })),
  rows: [
    ['Serbia', 'none', ...labels.map((_, at) => at)],
    ['Kosovo*', '2016 to 2017', ...labels.map(() => 7)],
  ],
};

it('turns a table that is too wide, every cell kept', () => {
  const { columns, rows } = paperTable(wide);
  expect(columns.map(({ label }) => label)).toEqual(['Country', 'Serbia', 'Kosovo*']);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toEqual(['Silences', 'none', '2016 to 2017']);
  expect(rows.at(-1)).toEqual(['Q30', 29, 7]);
});

it('leaves a table that fits, or that would not fit better', () => {
  const narrow = { columns: wide.columns.slice(0, 24), rows: wide.rows };
  expect(paperTable(narrow)).toBe(narrow);
  const long = { columns: wide.columns, rows: Array.from({ length: 32 }, () => wide.rows[0] ?? []) };
  expect(paperTable(long)).toBe(long);
});
