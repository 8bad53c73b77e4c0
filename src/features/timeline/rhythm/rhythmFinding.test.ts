import { describe, expect, it } from 'vitest';
import type { CountryRhythm } from '@/domain/answers/timelineAnswers';
import { rhythmFinding } from '@/features/timeline/rhythm/rhythmFinding';

function country(code: string, patch: Partial<CountryRhythm> = {}): CountryRhythm {
  return { country: code, counts: [0, 0, 0], undated: 0, usualDays: null, silences: [], ...patch };
}

describe('the finding', () => {
  const gap = { start: '2014-09-29', end: '2017-05-09', days: 953 };
  const long = { start: '2010-01-10', end: '2017-05-09', days: 2676 };
  const serbia = country('RS', { counts: [4, 0, 1], undated: 1, usualDays: 17 });
  const cases: readonly (readonly [string, number, readonly CountryRhythm[], string])[] = [
    ['nothing', 0, [], 'No contact matches.'],
    ['one without a country', 1, [], 'The one contact that matches names no country.'],
    ['several without a country', 3, [], 'None of the 3 contacts that match names a country.'],
    ['none placed', 1, [country('RS')], 'No contact that matches began in these quarters.'],
    ['one country', 6, [serbia], 'Serbia has 6 contacts, usually every 17 days; no silence is marked.'],
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
      'a longer silence of a country not searched for',
      8,
      [serbia, country('ME', { counts: [1, 0, 0], silences: [gap] }), country('US', { counts: [1, 0, 0], silences: [long] })],
      'Serbia has the most contacts (6), usually every 17 days; the longest silence of a country searched for on its own is 2 years 7 months: Montenegro, September 2014 to May 2017.',
    ],
    [
      'silences of others only, and two who lead',
      2,
      [country('RS', { counts: [1, 0, 0] }), country('US', { counts: [1, 0, 0], silences: [long] })],
      'Serbia and United States have the most contacts, 1 each; silences are marked only for countries not searched for on their own.',
    ],
    [
      'many who lead',
      4,
      ['RS', 'ME', 'AL', 'MK'].map((code) => country(code, { counts: [1, 0, 0] })),
      'No country stands out: 4 have the most contacts, 1 each; no silence is marked.',
    ],
  ];
  it.each(cases)('on %s', (_, total, countries, finding) => {
    expect(rhythmFinding({ total, countries }, (code) => code !== 'US')).toBe(finding);
  });
});
