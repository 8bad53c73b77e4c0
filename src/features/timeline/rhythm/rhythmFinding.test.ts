import { describe, expect, it } from 'vitest';
import type { CountryRhythm } from '@/domain/answers/timelineAnswers';
import { lengthWords } from '@/domain/time/lengthWords';
import { rhythmFinding, rowNotes, silenceWords, usualWords } from '@/features/timeline/rhythm/rhythmFinding';

function country(code: string, patch: Partial<CountryRhythm> = {}): CountryRhythm {
  const { counts = [0, 0, 0] } = patch;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    country: code,
    total,
    counts,
    records: counts,
    coarse: [0, 0, 0],
    regional: 0,
    usualDays: null,
    silences: [],
    unsearched: [],
    ...patch,
  };
}

describe('the finding', () => {
  const gap = { start: '2014-09-29', end: '2017-05-09', days: 953 };
  const long = { start: '2010-01-10', end: '2017-05-09', days: 2676 };
  const serbia = country('RS', { counts: [4, 0, 1], total: 6, usualDays: 17 });
  const cases: readonly (readonly [string, number, readonly CountryRhythm[], string])[] = [
    ['nothing', 0, [], 'No contact matches.'],
    ['none placed', 1, [country('RS', { total: 1 })], 'No contact that matches has a date in these quarters.'],
    ['one country', 6, [serbia], 'Serbia has 6 contacts, usually every 17 days.'],
    [
      'one country with a silence',
      6,
      [{ ...serbia, silences: [gap] }],
      'Serbia has 6 contacts, usually every 17 days; its longest silence is 2 years 7 months, September 2014 to May 2017.',
    ],
    [
      'several',
      7,
      [serbia, country('ME', { counts: [1, 0, 0], silences: [gap] })],
      'Serbia has the most contacts (6), usually every 17 days; the longest silence is 2 years 7 months: Montenegro, September 2014 to May 2017.',
    ],
    [
      'two who lead, and the longest silence',
      8,
      [country('RS', { counts: [4, 0, 0] }), country('ME', { counts: [4, 0, 0], silences: [gap, long] })],
      'Serbia and Montenegro have the most contacts, 4 each; the longest silence is 7 years 4 months: Montenegro, January 2010 to May 2017.',
    ],
    ['many who lead', 8, ['RS', 'ME', 'AL', 'MK'].map((code) => country(code, { counts: [2, 0, 0] })), ''],
    ['a few contacts, which are read faster than a sentence', 4, [country('RS', { counts: [4, 0, 0], silences: [gap] })], ''],
  ];
  it.each(cases)('on %s', (_, total, countries, finding) => {
    expect(rhythmFinding({ total, countries })).toBe(finding);
  });
});

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
    expect(rowNotes({ regional: 3, usualDays: 23 })).toEqual(['usually every 23 days', '3 regional meetings']);
    expect(rowNotes({ regional: 1, usualDays: null })).toEqual(['1 regional meeting']);
    expect(rowNotes({ regional: 0, usualDays: null })).toEqual([]);
  });
});
