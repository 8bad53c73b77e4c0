import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteTexts } from '@/charts/model';
import { noneInWords } from '@/charts/plot/NoneIn';
import {
  agreementsByStatus,
  alsoAboutTitle,
  partnersTitle,
  recordsByCountry,
  recordsByTopic,
  recordsByType,
} from '@/charts/series/barSeries';
import { MARK_LIMIT } from '@/charts/series/chartSeries';
import { countryByTopic } from '@/charts/series/geoSeries';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import { filtersWith, noFilters, perFacet } from '@/domain/facets/filters';
import { agreementStatuses, idsOf, recordTypes, topics } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';
import { sourceOf } from '@/testing/chartSource';

const codes = ['AL', 'BA', 'BG', 'HR', 'ME', 'MK', 'RS', 'XK', 'US', 'EE', 'DE', 'FR', 'IT', 'AT'] as const;

function counts(values: readonly string[], countOf: (index: number) => number) {
  return values.map((value, index) => ({ value, count: countOf(index) }));
}

function overviewWith(patch: Partial<Overview> = {}, inside: Partial<Overview['counts']> = {}): Overview {
  return overviewSchema.parse({
    release: '2026.11',
    total: 100,
    totals: { activity: 60, agreement: 30, initiative: 10, country: 14, organisation: 5, source: 9 },
    facets: {
      ...perFacet(() => []),
      year: [],
    },
    counts: {
      ...perFacet(() => []),
      country: counts(codes, (index) => 40 - index),
      topic: counts(idsOf(topics), (index) => (index === 3 ? 50 : 16 - index)),
      type: counts(idsOf(recordTypes), (index) => 1 + (index % 7)),
      ...inside,
    },
    periods: { unit: 'year', bins: [], undated: 0, underWay: 0 },
    countryTopic: [],
    countryPairs: [],
    agreementStatus: [],
    commitments: [],
    newest: [],
    ...patch,
  });
}

describe('records by country', () => {
  it('shows the ten with most records and says how many are left out', () => {
    const { chart, values } = recordsByCountry(sourceOf('country', overviewWith(), noFilters));
    expect(values).toEqual(codes.slice(0, 10));
    expect(chart.body.bars[5]).toEqual({ label: 'North Macedonia', value: 35, emphasis: 'none' });
    expect(chart.table.rows[7]).toEqual(['Kosovo*', 33]);
    expect(noteTexts(chart)).toContain('4 more countries have records; the country filter lists them all.');
    expect(chart.notes.at(-1)).toEqual({ kind: 'footnote', text: expect.stringMatching(/^\* Without prejudice/) });
  });

  it('keeps a chosen country among them where another choice is between several', () => {
    const { chart, values } = recordsByCountry(sourceOf('country', overviewWith(), filtersWith({ country: [['AT'], ['AL', 'RS']] })));
    expect(values).toHaveLength(10);
    expect(chart.body.bars.at(-1)).toEqual({ label: 'Austria', value: 27, emphasis: 'chosen' });
    expect(chart.body.bars[0]?.emphasis).toBe('none');
  });

  it('leaves out the countries that all records name, and ranks their partners', () => {
    const { chart, values } = recordsByCountry(sourceOf('country', overviewWith(), filtersWith({ country: [['AL'], ['BA']] })));
    expect(values).toEqual(codes.slice(2, 12));
    expect(chart.body.bars.every(({ emphasis }) => emphasis === 'none')).toBe(true);
    expect(noteTexts(chart)[0]).toBe('A record may name several partners, so the bars should not be added up.');
  });

  it('is split by scope, of which those parts stand that count anything; one country with a body is one country', () => {
    const country = [
      { value: 'MK', count: 9, scope: { two: 4, one: 2, 'one-with-body': 3 } },
      { value: 'US', count: 4, scope: { two: 4 } },
    ];
    const { chart, scopes } = recordsByCountry(sourceOf('country', overviewWith({}, { country }), noFilters));
    expect(chart.body.parts?.map(({ label }) => label)).toEqual(['Two countries', 'One country']);
    expect(chart.body.bars.map(({ parts }) => parts)).toEqual([
      [4, 5],
      [4, 0],
    ]);
    expect(scopes).toEqual([['two'], ['one', 'one-with-body']]);
    expect(chart.table.columns.map(({ label }) => label)).toEqual(['Country', 'Records', 'Two countries', 'One country']);
    expect(chart.table.rows[0]).toEqual(['North Macedonia', 9, 4, 5]);
  });

  it.each([
    [filtersWith({}), null],
    [filtersWith({ country: [['MK']] }), 'Partners of North Macedonia'],
    [filtersWith({ country: [['MK'], ['US']] }), 'Partners of North Macedonia and the United States'],
    [filtersWith({ country: [['AL', 'RS']] }), null],
    [filtersWith({ country: [['AL', 'RS'], ['MK']] }), null],
  ])('is called after what all records name', (filters, title) => expect(partnersTitle(filters)).toBe(title));
});

describe('records by topic, type and status', () => {
  it('shows every topic, most first, ties in the order of the vocabulary', () => {
    const { chart } = recordsByTopic(sourceOf('topic', overviewWith({}, { topic: counts(idsOf(topics), () => 2) }), noFilters));
    expect(chart.body.bars.map(({ label }) => label)).toEqual(idsOf(topics).map((topic) => topics[topic]));
    expect(recordsByTopic(sourceOf('topic', overviewWith(), noFilters)).chart.body.bars[0]?.label).toBe('Broadband');
  });

  it('leaves out the topics that all records have', () => {
    const filters = filtersWith({ topic: [['roaming']] });
    const { values, chart } = recordsByTopic(sourceOf('topic', overviewWith(), filters));
    expect(values).toHaveLength(idsOf(topics).length - 1);
    expect(values).not.toContain('roaming');
    expect(noteTexts(chart)[0]).toMatch(/^All records are about roaming; these are their other topics/);
    expect(alsoAboutTitle(filters)).toBe('Also about');
    expect(alsoAboutTitle(filtersWith({ topic: [['broadband', 'roaming']] }))).toBeNull();
  });

  it('shows twelve types', () => {
    expect(recordsByType(sourceOf('type', overviewWith(), noFilters)).values).toHaveLength(12);
  });

  it('shows the statuses in the order of the life cycle, zeros in a line and in the table', () => {
    const { values, chart } = agreementsByStatus(
      sourceOf('status', overviewWith({ agreementStatus: [{ value: 'signed', count: 3 }] }), noFilters),
    );
    expect(values).toEqual(['signed']);
    expect(chart.body.bars.map(({ value }) => value)).toEqual([3]);
    expect(chart.body.none).toHaveLength(idsOf(agreementStatuses).length - 1);
    expect(chart.table.keys?.rows.map(([status]) => status)).toEqual(idsOf(agreementStatuses));
    expect(chart.amount).toBe('30 agreements');
  });

  it.each([
    ['systematic', '2020', 'none found'],
    ['partial', '2021', 'searched in part, none found'],
    ['unresearched', '2022', 'not researched'],
  ])('say of a zero that it is %s, in the line and in the table', (absence, year, words) => {
    const coverage = { note: '', countries: { RS: { 2020: 'systematic', 2021: 'partial', 2022: 'none' } } } as const;
    const filters = filtersWith({ country: [['RS']], from: year, to: year });
    const overview = overviewWith({ agreementStatus: [] }, { topic: counts(['roaming'], () => 0) });
    const patch = { research: { span: { start: '2014', end: '2026' }, coverage } };
    for (const { chart } of [
      recordsByTopic(sourceOf('topic', overview, filters, patch)),
      agreementsByStatus(sourceOf('status', overview, filters, patch)),
    ]) {
      expect(chart.body.bars).toEqual([]);
      expect(noneInWords(chart.body.none ?? [])).toMatch(new RegExp(`^${upperFirst(words)}: [^:]+\\.$`));
      expect(chart.body.none?.every(({ absences }) => absences.length === 1 && absences[0] === absence)).toBe(true);
      expect(chart.table.rows.every((row) => row[1] === words)).toBe(true);
    }
  });

  it('leave a zero as it is where the filters choose another status or kind: nothing was looked for there', () => {
    for (const filters of [filtersWith({ status: [['held']] }), filtersWith({ kind: [['activity']] })]) {
      const { chart } = agreementsByStatus(sourceOf('status', overviewWith(), filters));
      expect(chart.body.none?.flatMap(({ absences }) => absences)).toEqual([]);
      expect(noneInWords(chart.body.none ?? [])).toMatch(/^None: Announced, /);
      expect(new Set(chart.table.rows.map((row) => row[1]))).toEqual(new Set([0]));
    }
  });
});

describe('country by topic', () => {
  it('has the countries with most mentions against the topics with most records', () => {
    const countryTopic = [
      { country: 'RS', topic: 'roaming', count: 2 },
      { country: 'MK', topic: 'roaming', count: 4 },
      { country: 'MK', topic: 'broadband', count: 1 },
    ] as const;
    const {
      chart,
      countries,
      topics: columns,
    } = countryByTopic(sourceOf(null, overviewWith({ countryTopic: [...countryTopic] }), noFilters));
    expect(countries).toEqual(['MK', 'RS']);
    expect(columns[0]).toBe('broadband');
    expect(chart.body.cells.map((row) => row[0])).toEqual([1, 'unlisted']);
    expect(chart.table.rows[1]?.[0]).toBe('Serbia');
  });
});

describe('every chart', () => {
  const anyCount = fc.nat({ max: 400 });
  const anyCells = fc.array(fc.record({ country: fc.constantFrom(...codes), topic: fc.constantFrom(...idsOf(topics)), count: anyCount }));

  it(`has at most ${MARK_LIMIT} marks, and a table row for each bar or row`, () => {
    fc.assert(
      fc.property(anyCells, fc.subarray([...codes]), (countryTopic, country) => {
        const overview = overviewWith({ countryTopic });
        const filters = filtersWith({ country: country.length > 0 ? [country.toSorted()] : [] });
        const { cells } = countryByTopic(sourceOf(null, overview, filters)).chart.body;
        expect(cells.length * (cells[0]?.length ?? 0)).toBeLessThanOrEqual(MARK_LIMIT);
        const { chart, values } = recordsByCountry(sourceOf('country', overview, filters));
        if (country.length === 1) expect(values).not.toContain(country[0]);
        else expect(chart.table.keys?.rows.map(([code]) => code)).toEqual(expect.arrayContaining(country));
        expect(chart.table.rows).toHaveLength(chart.body.bars.length + (chart.body.none ?? []).length);
      }),
    );
  });
});
