import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import { filtersWith, noFilters, perFacet } from '@/domain/facets/filters';
import { behindNumbers, commitmentNumbers, datedRecords, kindNumbers, searchedYears, totalNumber } from '@/features/dashboard/headline';
import { index } from '@/testing/listedRecords';
import { filterEntries } from '../../../mocks/engine/filterRecords';
import { overviewOf as overviewOfIndex } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

const noParts = { kind: {}, type: {}, scope: {} };

function overviewOf(periods: readonly (readonly [start: string, end: string, total: number])[]): Overview {
  return overviewSchema.parse({
    release: '2026.11',
    total: 6,
    totals: { activity: 1, agreement: 0, initiative: 1204, country: 1, organisation: 2, source: 0 },
    facets: { ...perFacet(() => []), year: [] },
    counts: perFacet(() => []),
    periods: {
      unit: 'year',
      bins: periods.map(([start, end, total]) => ({
        start,
        end,
        total,
        topic: {},
        ...noParts,
        coarse: { total: 0, ...noParts },
        underWay: 0,
      })),
      undated: 2,
      underWay: 0,
    },
    countryTopic: [],
    countryPairs: [],
    agreementStatus: [],
    commitments: [],
    newest: [],
  });
}

describe('the head count', () => {
  it('uses the noun that fits the number', () => {
    const overview = overviewOf([]);
    expect(totalNumber(overview)).toEqual({ count: 6, noun: 'records' });
    expect(kindNumbers(overview).map(({ noun }) => noun)).toEqual(['activity', 'agreements', 'initiatives']);
    expect(behindNumbers(overview).map(({ noun, page }) => [noun, page.path])).toEqual([
      ['country', '/countries'],
      ['organisations', '/organisations'],
      ['sources', '/sources'],
    ]);
  });

  it('spans the years of own dates, and leads to the records that have one', () => {
    const years = (overview: Overview, filters = noFilters) => datedRecords(overview, filters);
    expect(years(overviewOf([]))).toBeNull();
    expect(years(overviewOf([['2024-02-01', '2024-11-30', 2]]))).toMatchObject({ years: '2024', filters: { from: '2024', to: '2024' } });
    const several = overviewOf([
      ['2014-01-01', '2014-12-31', 1],
      ['2015-01-01', '2015-12-31', 2],
      ['2016-01-01', '2016-12-31', 0],
    ]);
    expect(years(several)).toMatchObject({ years: '2014 to 2015', count: 4 });
    expect(years(several, filtersWith({ from: '2013' }))?.filters).toBeNull();
  });

  const coverage = {
    note: '',
    countries: {
      MK: { 2014: 'systematic', 2015: 'systematic', 2016: 'partial' },
      RS: { 2014: 'partial', 2015: 'systematic', 2016: 'none' },
    },
  } as const;
  const year = (of: number, total: number): readonly [string, string, number] => [`${of}-01-01`, `${of}-12-31`, total];
  const [all, middle] = [
    [year(2014, 1), year(2015, 0), year(2016, 2)],
    [year(2014, 0), year(2015, 3), year(2016, 0)],
  ];

  it.each([
    ['no record has a date', [], noFilters, null],
    ['all countries of the table are meant', all, noFilters, { systematic: 3, all: 6, countries: [] }],
    ['years without records lie at the ends', middle, noFilters, { systematic: 2, all: 2, countries: [] }],
    ['one country is asked for', all, filtersWith({ country: [['MK']] }), { systematic: 2, all: 3, countries: ['MK'] }],
    ['two are', all, filtersWith({ country: [['MK'], ['RS']] }), { systematic: 3, all: 6, countries: ['MK', 'RS'] }],
    ['either of two is', all, filtersWith({ country: [['MK', 'RS']] }), { systematic: 3, all: 6, countries: [] }],
    ['it is outside the table', all, filtersWith({ country: [['US']] }), { systematic: 0, all: 3, countries: ['US'] }],
    ['the table has no such year', [year(2019, 1)], filtersWith({ country: [['MK']] }), { systematic: 0, all: 1, countries: ['MK'] }],
  ])('counts the country-years that were searched systematically where %s', (_, periods, filters, expected) => {
    expect(searchedYears(overviewOf(periods), filters, { coverage })).toEqual(expected);
  });

  it.each([
    ['none', [], { recorded: 0, all: 0 }],
    ['a kind without any', [{ kind: 'training', recorded: 0, none: 0 }], { recorded: 0, all: 0 }],
    ['none followed up', [{ kind: 'training', recorded: 0, none: 4 }], { recorded: 0, all: 4 }],
    ['all followed up', [{ kind: 'training', recorded: 3, none: 0 }], { recorded: 3, all: 3 }],
    [
      'several kinds',
      [
        { kind: 'training', recorded: 3, none: 1 },
        { kind: 'other', recorded: 2, none: 5 },
      ],
      { recorded: 5, all: 11 },
    ],
  ] as const)('adds up commitments: %s', (_, commitments, expected) => {
    expect(commitmentNumbers({ commitments: [...commitments] })).toEqual(expected);
  });

  it('counts, under any filter, as many dated records as its link leaves', () => {
    fc.assert(
      fc.property(randomFilters(index.dataset), (filters) => {
        const dated = datedRecords(overviewOfIndex(index, filters), filters);
        if (dated) expect(filterEntries(index, dated.filters ?? filters)).toHaveLength(dated.count);
      }),
      { seed: 20261124, numRuns: 60 },
    );
  }, 60_000);
});
