import { describe, expect, it } from 'vitest';
import { recordsPerYear } from '@/charts/series/recordsPerYear';

const coverage = { 2022: 'systematic', 2023: 'partial', 2024: 'systematic' } as const;

function country(
  code: string,
  name: string,
  counts: Readonly<Record<string, number>>,
  searched: typeof coverage | Record<string, 'none'> | null = coverage,
) {
  return { code, name, total: 9, years: Object.entries(counts).map(([year, count]) => ({ year, count })), coverage: searched };
}

const albania = country('AL', 'Albania', { 2022: 24, 2023: 5, 2024: 40 });
const serbia = country('RS', 'Serbia', { 2022: 20, 2023: 32, 2024: 7 });

describe('records per year', () => {
  it('hold each country’s number in each year, as columns and as a table', () => {
    const { body, table, subject, id } = recordsPerYear([albania, serbia]);
    expect(id).toBe('records-per-year');
    expect(body.series.map(({ label, values }) => [label, ...values])).toEqual([
      ['Albania', 24, 5, 40],
      ['Serbia', 20, 32, 7],
    ]);
    expect(table.rows).toEqual([
      ['2022', 24, 20],
      ['2023', 5, 32],
      ['2024', 40, 7],
    ]);
    expect(subject).toBe('Albania and Serbia');
  });

  it('say who has the most in how many years, and where the gap is widest', () => {
    expect(recordsPerYear([albania, serbia]).finding).toBe('Albania has the most records in 2 of 3 years; the gap is widest in 2024.');
    expect(recordsPerYear([albania, country('RS', 'Serbia', { 2022: 1, 2023: 2, 2024: 3 })]).finding).toMatch(
      /^Albania has the most records in every year;/,
    );
    const even = country('ME', 'Montenegro', { 2022: 1, 2023: 9 });
    expect(recordsPerYear([country('AL', 'Albania', { 2022: 4, 2023: 2 }), even]).finding).toBe(
      'Albania and Montenegro each have the most records in 1 year; the gap is widest in 2023.',
    );
    expect(recordsPerYear([albania]).finding).toBe('');
    expect(recordsPerYear([country('AL', 'Albania', { 2022: 2 }), country('RS', 'Serbia', { 2022: 2 })]).finding).toBe('');
  });

  it('name the years that were not searched, partners that were not searched for, and Kosovo’s footnote', () => {
    const notes = recordsPerYear([
      country('AL', 'Albania', { 2022: 0, 2023: 5, 2024: 1 }, { 2022: 'none' }),
      country('XK', 'Kosovo*', { 2022: 1 }),
      country('US', 'United States', { 2022: 1 }, null),
    ]).notes;
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Not researched: Albania 2022–2024.',
        expect.stringMatching(/^Countries outside the coverage table/),
        expect.stringMatching(/^\* Without prejudice/),
      ]),
    );
    expect(notes.at(-1)?.kind).toBe('footnote');
  });

  it('give every one of four a colour of its own', () => {
    const four = ['AL', 'RS', 'ME', 'MK'].map((code) => country(code, code, { 2022: 1 }));
    expect(new Set(recordsPerYear(four).body.series.map(({ category }) => category)).size).toBe(4);
  });
});
