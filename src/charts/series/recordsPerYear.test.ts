import { describe, expect, it } from 'vitest';
import type { ComparedCountry, ComparedSource } from '@/charts/series/comparedCountries';
import { hasOwnYears, recordsPerYear } from '@/charts/series/recordsPerYear';
import { type Filters, filtersWith, noFilters, timeMeanings } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import type { Research } from '@/domain/records/coverage';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { overviewOf } from '../../../mocks/engine/overview';

type Levels = Research['coverage']['countries'];

/** The columns are made from the years alone. */
const anyOverview = overviewOf(buildIndex(readDataset(bundledTexts).dataset), noFilters);

function country(code: string, counts: Readonly<Record<string, number>>): ComparedCountry {
  return {
    code,
    filters: filtersWith(profileFilters.country(code)),
    overview: anyOverview,
    profile: { partners: [], years: Object.entries(counts).map(([year, count]) => ({ year, count })) },
  };
}

function sourceOf(countries: readonly ComparedCountry[], patch: Partial<Filters> = {}, levels: Levels = {}): ComparedSource {
  const filters = filtersWith(patch);
  const release = {
    id: '1',
    published: '2024-12-31',
    collectedTo: '2024-05',
    note: '',
    records: 9,
    changed: { added: 0, revised: 0, removed: 0 },
  };
  const research = { release: '1', releases: [release], span: { start: '2022', end: '2024' }, coverage: { note: '', countries: levels } };
  const own = countries.map((one) => ({ ...one, filters: { ...filters, ...profileFilters.country(one.code) } }));
  return { countries: own, filters, research, subject: 'Albania and Serbia; since 2022' };
}

const albania = country('AL', { 2021: 0, 2022: 24, 2023: 5, 2024: 40 });
const serbia = country('RS', { 2021: 0, 2022: 20, 2023: 32, 2024: 7 });

const findingOf = (...countries: readonly ComparedCountry[]) => recordsPerYear(sourceOf(countries)).chart.finding;

describe('records per year', () => {
  it('hold each country’s number in each year, as columns and as a table, from the first year with a record', () => {
    const { body, table, subject, id } = recordsPerYear(sourceOf([albania, serbia])).chart;
    expect(id).toBe('records-per-year');
    expect(body.series.map(({ label, values }) => [label, ...values])).toEqual([
      ['Albania', 24, 5, 40],
      ['Serbia', 20, 32, 7],
    ]);
    expect(table.rows).toEqual([
      ['2022', 24, 20],
      ['2023', 5, 32],
      ['2024', 40, 7],
    ]);
    expect(subject).toBe('Albania and Serbia; since 2022');
  });

  it('cover the range of the filter, and the year that is not collected to its end carries its last month', () => {
    const { chart, marks } = recordsPerYear(sourceOf([albania, serbia], { from: '2023-06' }));
    expect(chart.body.bins).toEqual(['2023', 'May 2024']);
    expect(marks.map((row) => row[0]?.filters)).toMatchObject([
      { country: [['AL']], from: '2023-06', to: '2023', time: null },
      { country: [['AL']], from: '2024', to: '2024', time: null },
    ]);
  });

  it('have no mark where nothing is counted, and stand only where the view counts by own date', () => {
    expect(recordsPerYear(sourceOf([albania, country('RS', { 2022: 1 })])).marks.map((row) => row[1]?.count ?? null)).toEqual([
      1,
      null,
      null,
    ]);
    expect([null, ...timeMeanings].map((time) => hasOwnYears(filtersWith({ time })))).toEqual([true, false, false]);
  });

  it('say who has the most in how many years, and where the gap is widest', () => {
    expect(findingOf(albania, serbia)).toBe('Albania has the most records in 2 of 3 years; the gap is widest in 2024.');
    expect(findingOf(albania, country('RS', { 2022: 1, 2023: 2, 2024: 3 }))).toMatch(/^Albania has the most records in every year;/);
    expect(findingOf(country('AL', { 2022: 4, 2023: 2 }), country('ME', { 2022: 1, 2023: 9 }))).toBe(
      'Albania and Montenegro each have the most records in 1 year; the gap is widest in 2023.',
    );
    expect(findingOf(albania)).toBe('');
    expect(findingOf(country('AL', { 2022: 2 }), country('RS', { 2022: 2 }))).toBe('');
  });

  it('name the years that were not searched, partners that were not searched for, and Kosovo’s footnote', () => {
    const levels: Levels = { AL: { 2022: 'none' }, XK: { 2022: 'systematic', 2023: 'partial', 2024: 'systematic' } };
    const compared = [country('AL', { 2022: 0, 2023: 5, 2024: 1 }), country('XK', { 2022: 1 }), country('US', { 2022: 1 })];
    const { notes } = recordsPerYear(sourceOf(compared, {}, levels)).chart;
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Not researched: Albania 2022–2024.',
        expect.stringMatching(/^Countries outside the coverage table/),
        expect.stringMatching(/^\* Without prejudice/),
      ]),
    );
    expect(notes.at(-1)?.kind).toBe('footnote');
  });

  it('give every one of four a colour of its own', () => {
    const four = ['AL', 'RS', 'ME', 'MK'].map((code) => country(code, { 2022: 1 }));
    expect(new Set(recordsPerYear(sourceOf(four)).chart.body.series.map(({ hue }) => hue)).size).toBe(4);
  });
});
