import { describe, expect, test } from 'vitest';
import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import { filtersWith } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';
import { mayBeTooLow, restsOnLine, searchGaps, standingOf } from '@/domain/rests/standing';

const years = (levels: string) =>
  Object.fromEntries(
    [...levels].map((level, at) => [2019 + at, ({ s: 'systematic', p: 'partial', n: 'none' } as const)[level as 's' | 'p' | 'n']]),
  );
const research: Research = {
  coverage: { note: '', countries: { MK: years('sssspppp'), RS: years('ssssssss'), AL: years('ssssssnn'), BG: years('psssssss') } },
  span: { start: '2019', end: '2026' },
  release: '2026.11',
  releases: [{ id: '2026.11', published: '2026-03-01', collectedTo: '2026-02-25', activity: 0, agreement: 0, initiative: 0 }] as never,
};
const since2019 = { from: '2019' };

describe('what was not searched systematically', () => {
  test.each([
    [{ country: [['MK']] }, 'searched in part from 2023'],
    [{ country: [['RS']] }, ''],
    [{ country: [['AL']] }, 'not researched from 2025'],
    [{ country: [['BG']] }, 'searched in part 2019'],
    [{ country: [['MK']], from: '2024' }, 'searched in part'],
    [{ country: [['EE']] }, 'not searched for by name'],
    [{ country: [['MK'], ['RS']] }, 'North Macedonia searched in part from 2023'],
    [{ country: [['AL'], ['MK']] }, 'Albania not researched from 2025; North Macedonia searched in part from 2023'],
    [{}, '1 of the 4 countries searched systematically in every year'],
  ])('%j: %s', (patch, words) => {
    expect(searchGaps(research, filtersWith({ ...since2019, ...patch } as never))).toBe(words);
  });
});

const answer = (patch: Partial<RestsOn> = {}): RestsOn => ({
  release: '2026.11',
  total: 40,
  kinds: [{ value: 'activity', count: 40, scope: { one: 0, 'one-with-body': 0, two: 12, few: 28, many: 0 } }],
  bestSource: [
    { value: 'official', count: 30 },
    { value: 'press', count: 10 },
  ],
  single: { all: 20, unofficial: 8 },
  dates: { day: 40, month: 0, year: 0, none: 0 },
  signings: 0,
  countries: [],
  changes: [],
  ...patch,
});

describe('how well a number stands', () => {
  const serbia = filtersWith({ ...since2019, country: [['RS']] });
  const macedonia = filtersWith({ ...since2019, country: [['MK']] });
  test.each([
    [answer(), serbia, 'solid', 'searched systematically in every year'],
    [answer(), macedonia, 'partial', 'searched in part from 2023'],
    [answer({ total: 9 }), serbia, 'thin', 'only 9 records'],
    [answer({ total: 1 }), serbia, 'thin', 'only 1 record'],
    [answer({ total: 0 }), serbia, 'thin', 'no record'],
    [answer({ single: { all: 21, unofficial: 21 } }), serbia, 'thin', '21 of 40 rest on one source that is not official'],
    // Exactly half is not more than half.
    [answer({ single: { all: 20, unofficial: 20 } }), serbia, 'solid', 'searched systematically in every year'],
  ] as const)('case %#', (given, filters, level, reason) => {
    expect(standingOf(given, filters, research)).toEqual({ level, reason });
  });
});

test('the line of exports says how many, on what, and how searched', () => {
  expect(restsOnLine(answer(), filtersWith({ ...since2019, country: [['MK']] }), research)).toBe(
    '40 records, 30 with an official source, 12 of two countries only; searched in part from 2023.',
  );
  expect(restsOnLine(answer({ total: 0 }), filtersWith({ country: [['RS']], from: '2020' }), research)).toBe(
    '0 records; searched systematically in every year.',
  );
});

test('a number may be too low where the search left a gap, and after the last day collected', () => {
  expect(mayBeTooLow(research, filtersWith({ ...since2019, country: [['MK']] }))).toBe(
    'North Macedonia was searched in part from 2023. Nothing after 25 February 2026 is in.',
  );
  expect(mayBeTooLow(research, filtersWith({ country: [['RS']], from: '2020', to: '2024' }))).toBe('');
});
