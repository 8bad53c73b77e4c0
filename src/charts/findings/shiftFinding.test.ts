import { describe, expect, test } from 'vitest';
import { shiftFinding } from '@/charts/findings/shiftFinding';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import { filtersWith } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';

type Year = readonly [two: number, many: number];

function periodsOf(years: readonly Year[], unit: Overview['periods']['unit'] = 'year'): Pick<Overview, 'periods'> {
  const none = { total: 0, kind: {}, type: {}, scope: {}, topic: {} };
  const bins = years.map(([two, many], at): PeriodBin => {
    const year = 2019 + at;
    return {
      ...none,
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      total: two + many,
      // Of the larger groups one each year is of three to five countries.
      scope: { two, few: Math.min(1, many), many: Math.max(0, many - 1) },
      coarse: none,
      underWay: 0,
    };
  });
  return { periods: { unit, bins, undated: 0, underWay: 0 } };
}

function searched(levels: string, end = '2030-12-31'): Research {
  const names = { s: 'systematic', p: 'partial', n: 'none' } as const;
  const ofYear = Object.fromEntries([...levels].map((level, at) => [2019 + at, names[level as keyof typeof names]]));
  return { coverage: { note: '', countries: { MK: ofYear } }, span: { start: '2019', end } as Research['span'] };
}

const mk = filtersWith({ country: [['MK']] });
const shift: readonly Year[] = [
  [4, 2],
  [4, 3],
  [3, 3],
  [2, 8],
  [1, 8],
  [1, 8],
];

describe('what changed from some years to the next', () => {
  test.each([
    [
      'both, in opposite directions',
      shift,
      'ssssss',
      'Two-country records fell from 11 in 2019–2021 to 4 in 2022–2024; those of larger groups rose from 8 to 24.',
    ],
    ['the same, after a search in part', shift, 'sssspp', ' Since 2023, sources have been searched only in part.'],
    ['the same, searched in many ways', shift, 'spsnps', ' The years were not all searched in the same way.'],
    [
      'all of them',
      shift.map(([two]): Year => [two * 3, 0]).toReversed(),
      'ssssss',
      'The number of records rose from 12 in 2019–2021 to 33 in 2022–2024.',
    ],
    [
      'both alike, so that their sum says it',
      [1, 1, 1, 9, 10, 11].map((records): Year => [records, records]),
      'ssssss',
      'The number of records rose from 6 in 2019–2021 to 60 in 2022–2024.',
    ],
    [
      'all of them, by two years',
      shift.slice(0, 4).map(([, many]): Year => [many * 3, 0]),
      'ssss',
      'The number of records rose from 15 in 2019–2020 to 33 in 2021–2022.',
    ],
  ])('%s', (_, years, levels, words) => {
    expect(shiftFinding(periodsOf(years), mk, searched(levels))).toContain(words);
  });

  test.each([
    ['little changed', shift.map((): Year => [5, 5]), 'ssssss', 'year'],
    ['the number changed by less than half', [20, 20, 20, 27, 27, 27].map((two): Year => [two, 0]), 'ssssss', 'year'],
    ['only the number did, and the search with it', shift.map(([two]): Year => [two * 3, 0]), 'ssspps', 'year'],
    ['there are three years', shift.slice(0, 3), 'sss', 'year'],
    ['the view is divided into months', shift, 'ssssss', 'month'],
  ] as const)('nothing where %s', (_, years, levels, unit) => {
    expect(shiftFinding(periodsOf(years, unit), mk, searched(levels))).toBe('');
  });

  test('a year that is not collected to its end, or cut by the filter, is not compared', () => {
    const years = [...shift, [0, 1] as const];
    expect(shiftFinding(periodsOf(years), mk, searched('sssssss', '2025-06-30'))).toContain('to 4 in 2022–2024');
    expect(shiftFinding(periodsOf(years), { ...mk, to: '2025-06' }, searched('sssssss'))).toContain('to 4 in 2022–2024');
    expect(shiftFinding(periodsOf(years), mk, searched('sssssss'))).not.toContain('2022–2024');
  });
});
