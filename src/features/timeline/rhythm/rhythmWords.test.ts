import { describe, expect, it } from 'vitest';
import { lengthWords, rowNotes, silenceWords, usualWords } from '@/features/timeline/rhythm/rhythmFinding';

describe('words', () => {
  it.each([
    [181, '6 months'],
    [426, '14 months'],
    [700, '23 months'],
    [731, '2 years'],
    [953, '2 years 7 months'],
    [761, '2 years 1 month'],
  ])('%d days are %s', (days, words) => {
    expect(lengthWords(days)).toBe(words);
    expect(silenceWords({ days })).toBe(`silent ${words}`);
  });

  it.each([
    [null, null],
    [0.5, 'usually every day'],
    [1, 'usually every day'],
    [29.5, 'usually every 30 days'],
    [1376, 'usually every 1,376 days'],
  ])('an interval of %s is %s', (days, words) => expect(usualWords(days)).toBe(words));

  it('of a row name what no column shows', () => {
    expect(rowNotes({ counts: [0, 2], undated: 3, usualDays: 23 })).toEqual(['usually every 23 days', '3 more known to the year only']);
    expect(rowNotes({ counts: [0, 0], undated: 1, usualDays: null })).toEqual(['1 known to the year only']);
    expect(rowNotes({ counts: [1], undated: 0, usualDays: null })).toEqual([]);
  });
});
