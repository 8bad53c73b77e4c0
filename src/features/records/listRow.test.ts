import { describe, expect, it } from 'vitest';
import { countSentence, listRow, splitCountries } from '@/features/records/listRow';
import { listedActivity, listedAgreement, listedInitiative } from '@/testing/records';

describe('a line of a list', () => {
  it.each([
    ['a day', listedActivity({ date: '2024-05-04' }), '4 May 2024'],
    ['first and last day', listedActivity({ date: '2024-05-04', endDate: '2024-05-06' }), '4 May 2024 to 6 May 2024'],
  ])('shows %s of an activity', (_case, entry, date) => {
    expect(listRow(entry).date).toBe(date);
  });

  it('says what an agreement’s date stands for when it is not the signing', () => {
    const dates = { announced: null, signed: null, inForce: null, ends: null };
    const row = (some: Partial<typeof dates> | { announced: string }) => listRow(listedAgreement({ dates: { ...dates, ...some } }));
    expect(row({ announced: '2024-05' })).toMatchObject({ date: 'May 2024', dateNote: 'announced' });
    expect(row({})).toMatchObject({ date: 'not known', dateNote: null });
  });

  it('leaves an initiative open on the side that is not known', () => {
    expect(listRow(listedInitiative({ period: { start: '2020', end: null } })).date).toBe('since 2020');
    expect(listRow(listedInitiative({ period: { start: null, end: null } })).date).toBe('not known');
  });

  it.each([
    [[], 'none'],
    [['MK'], 'one'],
    [['MK', 'RS'], 'two'],
    [['AL', 'BA', 'ME', 'MK', 'RS'], 'three to five'],
    [['AL', 'BA', 'ME', 'MK', 'RS', 'XK'], 'six or more'],
  ] as const)('says of %j how many countries they are', (countries, scope) => {
    expect(listRow(listedActivity({ countries: [...countries] })).scope).toBe(scope);
  });

  it('shows five countries and counts the rest', () => {
    expect(splitCountries(['AL', 'BA', 'ME', 'MK', 'RS', 'XK'])).toEqual({ shown: ['AL', 'BA', 'ME', 'MK', 'RS'], rest: ['XK'] });
    expect(splitCountries(['AL']).rest).toEqual([]);
  });

  it.each([
    [135, '135 agreements.'],
    [23, '23 of 135 agreements match.'],
    [1, '1 of 135 agreements matches.'],
    [0, 'None of the 135 agreements matches.'],
  ])('counts %i of 135', (total, sentence) => {
    expect(countSentence('agreement', total, 135)).toBe(sentence);
  });
});
