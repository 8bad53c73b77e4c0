import { describe, expect, it } from 'vitest';
import { type PeriodCounts, timeFinding } from '@/charts/findings/timeFinding';

function year(label: string, total: number, parts: Readonly<Record<string, number>> = {}): PeriodCounts {
  return { label, total, parts: Object.entries(parts).map(([part, count]) => ({ label: part, count })) };
}

const roamingFirst = { Roaming: 5, Cybersecurity: 2 };
const cyberFirst = { Roaming: 1, Cybersecurity: 6 };

describe('the finding of records over time', () => {
  it('names the peak and who leads in every year since', () => {
    const periods = [year('2021', 9, roamingFirst), year('2022', 20, cyberFirst), year('2023', 97, cyberFirst)];
    expect(timeFinding(126, periods, 'year')).toBe('Most records fall in 2023 (97); cybersecurity leads in every year since 2022.');
  });

  it('says that one leads throughout only when it does', () => {
    const periods = [year('2022', 20, cyberFirst), year('2023', 97, cyberFirst)];
    expect(timeFinding(117, periods, 'year')).toBe('Most records fall in 2023 (97); cybersecurity leads in every year.');
  });

  it('speaks of kinds in the plural, and of none that the filter leaves alone', () => {
    const periods = [year('2022', 5, { Activities: 5 }), year('2023', 9, { Activities: 8, Agreements: 1 })];
    expect(timeFinding(14, periods, 'year', 'lead')).toBe('Most records fall in 2023 (9); activities lead in every year.');
    expect(timeFinding(14, periods, 'year', null)).toBe('Most records fall in 2023 (9).');
  });

  it('does not count a tie or an empty year as a lead', () => {
    const tie = { Roaming: 3, Cybersecurity: 3 };
    const periods = [year('2021', 9, cyberFirst), year('2022', 6, tie), year('2023', 0), year('2024', 8, cyberFirst)];
    expect(timeFinding(23, periods, 'year')).toBe('Most records fall in 2021 (9).');
  });

  it('counts the years in which one leads when it is more than half of them', () => {
    const periods = [year('2021', 9, cyberFirst), year('2022', 8, cyberFirst), year('2023', 7, roamingFirst)];
    expect(timeFinding(24, periods, 'year')).toBe('Most records fall in 2021 (9); cybersecurity leads in 2 of 3 years.');
  });

  it.each([
    ['no record', 0, [], 'No record matches.'],
    ['none with a date', 2, [], 'No record that matches has a date.'],
    ['one record', 1, [year('2024', 1)], 'The one record falls in 2024.'],
    ['one record over two years', 1, [year('2024', 1), year('2025', 1)], 'The one record runs from 2024 to 2025.'],
    ['all in one year', 12, [year('2024', 12)], 'All 12 records fall in 2024.'],
    ['two peaks', 8, [year('2023', 4), year('2024', 4)], 'Most records fall in 2023 and 2024 (4 each).'],
    ['four peaks', 4, ['1', '2', '3', '4'].map((label) => year(label, 1)), 'No year stands out: 4 have 1 record each.'],
  ])('with %s', (_, total, periods, sentence) => {
    expect(timeFinding(total, periods, 'year')).toBe(sentence);
  });
});
