import { describe, expect, it } from 'vitest';
import { dateFact, milestoneWords, placeName } from '@/features/records/factRows';

describe('facts in words', () => {
  it.each([
    ['2020', '2020', 'known to the year only'],
    ['2020-05', 'May 2020', 'known to the month only'],
    ['2020-05-04', '4 May 2020', null],
  ])('a date is shown as precise as it is: %s', (date, value, note) => {
    expect(dateFact('Signed', date, 'dates.signed')).toEqual({ label: 'Signed', value, note, path: 'dates.signed', isStated: true });
  });

  it('a missing date is not known and cites nothing', () => {
    expect(dateFact('Ends', null, 'dates.ends')).toEqual({
      label: 'Ends',
      value: 'not known',
      note: null,
      path: 'dates.ends',
      isStated: false,
    });
  });

  it('a place may be a country only', () => {
    expect(placeName({ city: 'Ohrid', country: 'MK' })).toBe('Ohrid, North Macedonia');
    expect(placeName({ city: null, country: 'XK' })).toBe('Kosovo*');
  });

  it.each([
    ['2025', 'planned', 'planned, outcome not recorded'],
    ['2026-11', 'planned', 'planned'],
    ['2027', 'planned', 'planned'],
    ['2025', 'done', 'done'],
    ['2025', 'missed', 'missed'],
  ] as const)('a milestone of %s that is %s on 20 November 2026: %s', (date, status, words) => {
    expect(milestoneWords({ date, text: 'Portal opened', status }, '2026-11-20')).toBe(words);
  });
});
