import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absenceOf,
  absenceSentences,
  absenceWords,
  countedOr,
  isAbsent,
  numberOrWords,
  searchedSince,
  searchedSinceWords,
} from '@/domain/records/absence';
import { isListed, observedTo, type Research } from '@/domain/records/coverage';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { metaOf } from '../../../mocks/engine/meta';

const research: Research = {
  span: { start: '2014', end: '2026-11-02' },
  coverage: {
    note: '',
    countries: {
      RS: { 2015: 'partial', 2016: 'systematic', 2017: 'systematic', 2026: 'systematic' },
      AL: { 2016: 'systematic', 2017: 'systematic' },
      GR: { 2015: 'none', 2016: 'partial', 2025: 'none', 2026: 'none' },
      HR: { 2025: 'none', 2026: 'none' },
    },
  },
};
const collected: Research = {
  ...research,
  release: '2026.11',
  releases: [
    {
      id: '2026.11',
      published: '2026-11-24',
      collectedTo: '2026-02-25',
      note: '',
      records: 697,
      changed: { added: 0, revised: 0, removed: 0 },
    },
  ],
};

it.each([
  [['RS'], '2026', 'searched systematically'],
  [['RS'], '2015', 'searched in part'],
  [['RS', 'AL'], '2018', 'searched in part'],
  [['GR', 'HR'], '2025', 'not researched'],
  // Partners that the table does not list are ignored, unless there are no others.
  [['RS', 'EE'], '2026', 'searched systematically'],
  [['EE'], '2016', 'not searched for by name'],
  [['RS'], '2027', 'not yet collected'],
] as const)('what came of an agreement of %j was, since %s, %s', (countries, since, words) => {
  expect(searchedSinceWords(collected, countries, since)).toBe(words);
});

describe('that nothing is shown of a country', () => {
  it.each([
    ['RS', '2016', '2017', 'systematic', 'Serbia: searched systematically, none found.'],
    ['RS', '2026', null, 'systematic', 'Serbia: searched systematically, none found.'],
    ['RS', '2015-03', '2016-04-01', 'partial', 'Serbia: searched in part, none found (systematic: 2016; partial: 2015).'],
    // A year that the table leaves out is one not researched, also between two that were searched.
    [
      'RS',
      '2016',
      '2026-11-01',
      'partial',
      'Serbia: searched in part, none found (systematic: 2016 to 2017, 2026; not researched: 2018 to 2025).',
    ],
    ['RS', '2018', '2025', 'unresearched', 'Serbia: not researched, which does not mean that nothing happened.'],
    ['RS', null, '2012', 'unresearched', 'Serbia: not researched, which does not mean that nothing happened.'],
    ['RS', '0001', '9999', 'partial', null],
    ['GR', '2025', '2026', 'unresearched', null],
    ['GR', '2015-12-31', '2016-01-01', 'partial', 'Greece: searched in part, none found (partial: 2016; not researched: 2015).'],
    ['GR', null, null, 'partial', null],
    ['HR', null, null, 'unresearched', 'Croatia: not researched, which does not mean that nothing happened.'],
    ['EE', '2016', null, 'unlisted', 'Estonia: not searched for by name: it appears only where the search for another country found it.'],
    ['toString', '2016', null, 'unlisted', null],
    // What lies after the last day is of no country.
    ['RS', '2027', null, 'uncollected', 'Not yet collected: records were collected up to 2 November 2026.'],
    ['EE', '2030', '2031', 'uncollected', 'Not yet collected: records were collected up to 2 November 2026.'],
  ] as const)('%s from %s to %s: %s', (country, from, to, form, sentence) => {
    expect(absenceOf(research, [[country]], { from, to })).toBe(form);
    if (sentence) expect(absenceSentences(research, [[country]], { from, to })[0]).toBe(sentence);
  });

  it('is systematic only as far as the release was collected', () => {
    const year = { from: '2026', to: '2026' };
    expect(absenceOf(collected, [['RS']], { from: '2026', to: '2026-02-25' })).toBe('systematic');
    expect(absenceOf(collected, [['RS']], year)).toBe('partial');
    expect(absenceOf(collected, [['RS']], { from: '2026-03', to: null })).toBe('uncollected');
    expect(absenceSentences(collected, [['RS']], year).at(-1)).toBe('Records were collected up to 25 February 2026.');
  });
});

describe('of several countries', () => {
  const early = { from: '2016', to: '2017' };
  const late = { from: '2025', to: '2026-11-02' };
  it.each([
    ['one of each group: the least searched', [['RS'], ['GR']], early, 'partial'],
    ['one of each group: not researched', [['RS'], ['GR']], late, 'unresearched'],
    ['a pair with a partner', [['RS'], ['EE']], early, 'unlisted'],
    ['a dark year tells more than a partner', [['GR'], ['EE']], late, 'unresearched'],
    ['any of a group: all searched alike', [['RS', 'AL']], early, 'systematic'],
    ['any of a group: one of them searched', [['RS', 'GR']], { from: '2026', to: '2026-11-02' }, 'partial'],
    ['any of a group: a partner and one searched', [['RS', 'EE']], early, 'partial'],
    ['any of a group: nobody looked', [['GR', 'EE']], late, 'unresearched'],
    ['any of a group: partners', [['EE', 'US']], early, 'unlisted'],
    ['none chosen stands for all listed', [], early, 'partial'],
  ] as const)('%s', (_, groups, range, form) => {
    expect(absenceOf(research, groups, range)).toBe(form);
  });

  it('where none is chosen the listed ones are counted', () => {
    expect(absenceSentences(research, [], early)).toEqual([
      'Of the 4 countries in the coverage table, 2 were searched systematically, 1 in part and 1 not at all in this period.',
    ]);
    expect(absenceSentences(research, [], { from: '2013', to: '2013' })).toEqual([
      'None of the 4 countries in the coverage table was researched in this period, which does not mean that nothing happened.',
    ]);
    expect(absenceSentences(research, [['RS', 'GR'], ['RS']], early)).toHaveLength(2);
  });
});

it('says how countries were searched since a date, those alike together', () => {
  expect(searchedSince(collected, ['RS', 'AL', 'GR', 'EE', 'US'], '2016-05')).toBe(
    'Serbia 2016 to 2017, 2026 searched systematically, 2018 to 2025 not at all; Albania 2016 to 2017 searched systematically, 2018 to 2026 not at all; Greece 2016 searched in part, 2017 to 2026 not at all; Estonia and United States not searched for by name',
  );
  expect(searchedSince(collected, ['HR'], '2025')).toBe('Croatia 2025 to 2026 not researched');
});

it('gives a zero as the reason for it, in a table in words, and every other count as it is', () => {
  expect(countedOr(0, research, [['GR']], { from: '2026', to: null })).toBe('unresearched');
  expect(countedOr(3, research, [['GR']], { from: '2026', to: null })).toBe(3);
  expect(numberOrWords('unlisted')).toBe('not searched for by name');
  expect(numberOrWords(3)).toBe(3);
});

describe('over the real data', () => {
  const index = buildIndex(readDataset(bundledTexts).dataset);
  const real = metaOf(index);
  const codes = [...new Set([...index.entries.flatMap(({ countries }) => countries), ...Object.keys(real.coverage.countries)])];
  const years = Array.from({ length: 20 }, (_, at) => 2010 + at);
  const ofYear = (code: string, year: number) => absenceOf(real, [[code]], { from: `${year}`, to: `${year}` });
  const seeded = { seed: 20261130, numRuns: 200 };
  const anyCode = fc.constantFrom(...codes);
  const anyRange = fc
    .tuple(fc.constantFrom(...years), fc.constantFrom(...years))
    .map(([a, b]) => ({ from: `${Math.min(a, b)}`, to: `${Math.max(a, b)}` }));

  it('the forms part all countries and years, as the coverage table has them', () => {
    for (const code of codes)
      for (const year of years) {
        const level = real.coverage.countries[code]?.[year];
        const expected =
          year > 2026
            ? 'uncollected'
            : !isListed(real, code)
              ? 'unlisted'
              : !level || level === 'none'
                ? 'unresearched'
                : year === 2026
                  ? 'partial'
                  : level;
        expect([code, year, ofYear(code, year)]).toEqual([code, year, expected]);
      }
  });

  it('a range is what its years are: dark only where all are, systematic only where all are', () => {
    fc.assert(
      fc.property(anyCode, anyRange, (code, range) => {
        const within = years.filter((year) => `${year}` >= range.from && `${year}` <= range.to).map((year) => ofYear(code, year));
        const known = within.filter((form) => form !== 'uncollected');
        const form = absenceOf(real, [[code]], range);
        expect(form === 'uncollected').toBe(known.length === 0);
        if (known.length === 0) return;
        expect(form === 'unresearched').toBe(known.every((one) => one === 'unresearched'));
        expect(form === 'systematic').toBe(within.every((one) => one === 'systematic'));
      }),
      seeded,
    );
  });

  it('one more country to be named never makes a search better, one more to choose from never darker', () => {
    const order = idsOf(absenceWords);
    const isSearched = (form: string) => form === 'systematic' || form === 'partial';
    fc.assert(
      fc.property(fc.array(anyCode, { minLength: 1, maxLength: 3 }), anyCode, anyRange, (some, other, range) => {
        const alone = absenceOf(
          real,
          some.map((code) => [code]),
          range,
        );
        const more = absenceOf(
          real,
          [...some, other].map((code) => [code]),
          range,
        );
        if (isSearched(more)) expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(alone));
        if (!isSearched(alone)) expect(isSearched(more)).toBe(false);
        if (isSearched(absenceOf(real, [some], range))) expect(isSearched(absenceOf(real, [[...some, other]], range))).toBe(true);
      }),
      seeded,
    );
  });

  it('a count of records is never given as absent', () => {
    fc.assert(
      fc.property(fc.nat(700), anyCode, anyRange, (count, code, range) => {
        expect(isAbsent(countedOr(count, real, [[code]], range))).toBe(count === 0);
      }),
      seeded,
    );
  });

  it('what a record could show is observed to the last day before a dark year, or to the last day collected', () => {
    fc.assert(
      fc.property(anyCode, fc.integer({ min: 2015, max: 2025 }), (code, since) => {
        const end = observedTo(real, [code], `${since}`, '2026-02-25');
        const dark = years.find((year) => year > since && year <= 2026 && ofYear(code, year) === 'unresearched');
        expect(end).toBe(dark === undefined ? '2026-02-25' : `${dark - 1}-12-31`);
      }),
      seeded,
    );
  });
});
