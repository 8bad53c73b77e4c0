import { describe, expect, it } from 'vitest';
import { newLead, timeFinding } from '@/charts/findings/timeFinding';

/** An answer with so many records in each period, so many of them not exact, and so many without a date. */
function answer(totals: readonly number[], { coarse = [] as readonly number[], undated = 0 } = {}) {
  const parts = { kind: {}, type: {}, scope: {} };
  const bins = totals.map((total, at) => ({
    start: '',
    end: '',
    total,
    ...parts,
    topic: {},
    coarse: { total: coarse[at] ?? 0, ...parts },
    underWay: 0,
  }));
  const total = totals.reduce((sum, count) => sum + count, undated);
  return { total, periods: { unit: 'year' as const, bins, undated, underWay: 0 } };
}

const years = ['2021', '2022', '2023', '2024'].map((label) => ({ label }));
const cyber = { label: 'Cybersecurity', values: [1, 6, 7, 9] };
const roaming = { label: 'Roaming', values: [5, 2, 1, 0] };

describe('the finding of records over time', () => {
  it.each([
    ['no record', answer([]), 'No record matches.'],
    ['a record or two', answer([0, 2]), ''],
    ['all in one year', answer([0, 12, 0]), 'All 12 records fall in 2022.'],
    ['all that have a date', answer([0, 12, 0], { undated: 3 }), 'All 12 records with a date fall in 2022.'],
    ['a year that stands out', answer([20, 97, 60, 85]), '2022 has the most records (97).'],
    ['one that hardly does', answer([20, 97, 60, 95]), ''],
    ['few records', answer([1, 4, 2, 1]), ''],
    ['two peaks', answer([8, 8, 1]), ''],
    ['a peak of what is not exact', answer([1, 9, 1], { coarse: [0, 6, 0] }), ''],
    ['none with a date', answer([], { undated: 5 }), ''],
  ])('with %s', (_, overview, sentence) => {
    expect(timeFinding(overview, years, [], null)).toBe(sentence);
  });

  it('adds who leads since when', () => {
    expect(timeFinding(answer([6, 8, 20, 9]), years, [cyber, roaming], null)).toBe(
      '2023 has the most records (20); the largest group since 2022: cybersecurity.',
    );
    expect(timeFinding(answer([6, 8, 8, 8]), years, [cyber, roaming], null)).toBe('The largest group since 2022: cybersecurity.');
  });
});

describe('a new lead', () => {
  it('is one that lasts to the end, three periods at least, after another', () => {
    expect(newLead([cyber, roaming], years)).toEqual({ leader: 'Cybersecurity', since: '2022' });
    expect(newLead([cyber, roaming], years.slice(0, 3))).toBeNull();
  });

  it('is none where nothing changed, in a tie, or after empty periods', () => {
    expect(newLead([cyber], years)).toBeNull();
    expect(newLead([cyber, { ...roaming, values: [5, 2, 1, 9] }], years)).toBeNull();
    expect(
      newLead(
        [
          { ...cyber, values: [0, 6, 7, 9] },
          { ...roaming, values: [0, 0, 0, 0] },
        ],
        years,
      ),
    ).toBeNull();
  });
});
