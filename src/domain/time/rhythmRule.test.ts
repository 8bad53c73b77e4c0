import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInterval } from '@/domain/time/partialDate';
import { type Contact, LEAST_CONTACTS, rhythmOfContacts, SILENCE_DAYS, SILENCE_FACTOR, silenceRule } from '@/domain/time/rhythmRule';
import { dayNumber, isoDay } from '@/domain/time/timeScale';

const UNTIL = '2026-01-01';

/** Contacts on the days given, each `date` or `date/endDate`. */
function contacts(...days: readonly string[]): Contact[] {
  return days.map((text) => {
    const [date = '', endDate = null] = text.split('/');
    return { date, endDate };
  });
}

/** `count` contacts that follow each other every `step` days, the last on `end`. */
function every(step: number, count: number, end: string): string[] {
  return Array.from({ length: count }, (_, place) => isoDay(dayNumber(end) - (count - 1 - place) * step));
}

function silences(days: readonly string[], until = UNTIL): string[] {
  return rhythmOfContacts(contacts(...days), until).silences.map(({ start, end, days: length }) => `${start}..${end} ${length}`);
}

describe('the usual interval is the median of the days between contacts', () => {
  test.each<[string, string[], number | null]>([
    ['none', [], null],
    ['seven contacts are too few', every(10, 7, '2025-12-31'), null],
    ['eight are enough', every(10, 8, '2025-12-31'), 10],
    ['two on one day are one', [...every(10, 7, '2025-12-31'), '2025-12-31'], null],
    ['and make no interval of 0 days', [...every(10, 8, '2025-12-31'), ...every(10, 8, '2025-12-31')], 10],
    ['the middle of an even number of intervals', [...every(10, 5, '2025-06-01'), ...every(13, 5, '2025-07-23')].sort(), 11.5],
    ['a month counts by its first day', ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08'], 31],
    ['a year is left aside', [...every(10, 7, '2025-12-31'), '2024'], null],
    ['days are counted from beginning to beginning', every(10, 8, '2025-12-31').map((day) => `${day}/2025-12-31`), 10],
    ['what is planned for later is left aside', [...every(10, 7, '2025-12-31'), '2026-01-10'], null],
    ['what begins on the last day counts', [...every(10, 7, '2025-12-22'), '2026-01-01'], 10],
  ])('%s', (_, days, expected) => {
    expect(rhythmOfContacts(contacts(...days), UNTIL).usualDays).toBe(expected);
  });
});

describe('a silence is long for the country and long by itself', () => {
  /** Seven contacts up to 10 January 2024, ten days apart, and more behind. */
  const before = every(10, 7, '2024-01-10');
  const slow = every(100, 8, '2024-01-10');
  test.each<[string, string[], string[]]>([
    ['no silence without a usual interval', ['2020-01-01', '2025-01-01'], []],
    ['180 days are none', [...before, '2024-07-08', ...every(170, 4, '2025-12-31')], []],
    [
      '181 days are one',
      [...before, '2024-07-09', ...every(10, 10, '2024-10-17'), ...every(170, 3, '2025-12-20')],
      ['2024-01-10..2024-07-09 181'],
    ],
    ['three times the usual interval are none', [...slow, '2024-11-05', ...every(100, 4, '2025-12-10')], []],
    ['a day more is one', [...slow, '2024-11-06', ...every(100, 4, '2025-12-10')], ['2024-01-10..2024-11-06 301']],
    [
      'a contact of several days ends on its last',
      [...before, '2024-01-20/2024-02-01', '2024-12-01', '2025-05-20', '2025-11-01'],
      ['2024-02-01..2024-12-01 304'],
    ],
    [
      'a longer one reaches over those within it',
      [...before, '2024-01-20/2024-11-30', '2024-02-01', '2024-12-01', '2025-05-20', '2025-11-01'],
      [],
    ],
    ['a month is silent on no day', [...before, '2024-02', '2024-12', '2025-05', '2025-10'], ['2024-02-29..2024-12-01 276']],
    ['neither is a year', [...before, '2024-01-11', '2024', '2025-05-20', '2025-11-01'], []],
    ['the time since the last contact', [...before, '2024-01-20'], ['2024-01-20..2026-01-01 712']],
    ['a contact that is planned for later does not end it', [...before, '2024-01-20', '2026-01-02'], ['2024-01-20..2026-01-01 712']],
    [
      'a last contact of which only the month is known, and that may be to come',
      [...before, '2025-07', '2026-01'],
      ['2024-01-10..2025-07-01 538'],
    ],
  ])('%s', (_, days, expected) => {
    expect(silences(days)).toEqual(expected);
  });

  test('the window may end earlier', () => {
    expect(silences([...before, '2024-01-20'], '2024-07-18')).toEqual([]);
    expect(silences([...before, '2024-01-20'], '2024-07-19')).toEqual(['2024-01-20..2024-07-19 181']);
    expect(silences([...before, '2024-01-20'], '2010-01-01')).toEqual([]);
  });
});

test('silences follow on one another, are as long as they say, and no contact may lie within one', () => {
  const date = fc
    .tuple(fc.integer({ min: 12_000, max: 20_800 }), fc.constantFrom(4, 7, 10, 10, 10))
    .map(([day, length]) => isoDay(day).slice(0, length));
  const anyContacts = fc.array(fc.record({ date, endDate: fc.constant(null) }), { maxLength: 40 });
  fc.assert(
    fc.property(anyContacts, fc.integer({ min: 15_000, max: 21_000 }), (list, last) => {
      const until = isoDay(last);
      const rhythm = rhythmOfContacts(list, until);
      expect(rhythmOfContacts([...list].reverse(), until)).toEqual(rhythm);
      for (const [place, { start, end, days }] of rhythm.silences.entries()) {
        expect(days).toBe(dayNumber(end) - dayNumber(start));
        expect(days).toBeGreaterThan(Math.max(SILENCE_DAYS, SILENCE_FACTOR * (rhythm.usualDays ?? Number.POSITIVE_INFINITY)));
        expect(start >= (rhythm.silences[place - 1]?.end ?? '')).toBe(true);
        expect(end <= until).toBe(true);
        for (const contact of list) {
          const possible = toInterval(contact.date);
          expect(possible.end <= start || possible.start >= end).toBe(true);
        }
      }
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

test('the rule in words names its numbers', () => {
  for (const number of [SILENCE_FACTOR, SILENCE_DAYS, LEAST_CONTACTS]) expect(silenceRule).toContain(` ${number} `);
});
