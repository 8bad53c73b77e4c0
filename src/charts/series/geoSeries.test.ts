import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isOnMap } from '@/charts/plot/mapCountries';
import { MARK_LIMIT } from '@/charts/series/chartSeries';
import { countryByTopic, countryPairs, inOrder, PAIR_COUNTRIES, recordsWhere } from '@/charts/series/geoSeries';
import { pairOrders } from '@/domain/address/parameters';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { absenceOf, numberOf } from '@/domain/records/absence';
import { countryName } from '@/domain/vocabulary/countries';
import { sourceOf } from '@/testing/chartSource';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { firstRelease as dataset, firstIndex as index } from '../../../mocks/testing/firstRelease';
import { randomFilters } from '../../../mocks/testing/randomFilters';

vi.setConfig({ testTimeout: 60_000 });

const research = metaOf(index);
const seeded = { seed: 20261124, numRuns: 60 };
const late = filtersWith({ from: '2026', to: '2026' });

function overview(filters: Filters = noFilters) {
  return overviewOf(index, filters);
}

describe('country pairs', () => {
  it('have the twelve countries with most shared records, the most first, and all pairs in the table', () => {
    const { countryPairs: pairs, total } = overview();
    const { chart, countries } = countryPairs(sourceOf(null, overview(), noFilters, { research }));
    expect(countries).toHaveLength(PAIR_COUNTRIES);
    const sum = (code: string) => pairs.reduce((all, { a, b, count }) => all + (a === code || b === code ? count : 0), 0);
    expect(countries.map(sum)).toEqual(countries.map(sum).toSorted((a, b) => b - a));
    expect(chart.table.rows).toHaveLength(pairs.length);
    expect(pairs.length).toBeGreaterThan(100);
    const most = Math.max(...pairs.map(({ count }) => count));
    expect(chart.table.rows[0]?.[1]).toBe(most);
    expect(chart.finding).toMatch(new RegExp(`share the most records \\(${most}\\); among two-country records, .* \\(\\d+\\)\\.$`));
    expect(Math.max(...pairs.map(({ two }) => two))).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(most);
  });

  it('are ordered by name when asked', () => {
    const byTotal = countryPairs(sourceOf(null, overview(), noFilters, { research })).countries;
    const { countries, chart } = countryPairs(sourceOf(null, overview(), noFilters, { research, pairs: 'alphabet' }));
    expect(new Set(countries)).toEqual(new Set(byTotal));
    expect(chart.body.rowLabels.join()).toBe(chart.body.rowLabels.toSorted((a, b) => a.localeCompare(b, 'en')).join());
  });

  it('name a chosen country that shares no record under the others, and have nothing to draw where none does', () => {
    const one = filtersWith({ country: [['KG']], q: 'nothing like this' });
    expect(countryPairs(sourceOf(null, overview(one), one, { research })).countries).toEqual([]);
    const two = filtersWith({ ...late, country: [['GR', 'RS']] });
    const { countries, chart } = countryPairs(sourceOf(null, overview(two), two, { research }));
    expect(countries).toContain('RS');
    expect(countries).not.toContain('GR');
    expect(chart.body.none).toEqual([{ label: 'Greece', absences: ['unresearched'] }]);
  });

  it('have no row and column of zeros, under any filter', () => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const { cells } = countryPairs(sourceOf(null, overview(filters), filters, { research })).chart.body;
        for (const [at, row] of cells.entries())
          expect([...row, ...cells.map((other) => other[at] ?? null)].some((cell) => typeof cell === 'number')).toBe(true);
      }),
      seeded,
    );
  });

  it('hold all records above the diagonal and those of the two alone below, within the limit, under any filter', () => {
    fc.assert(
      fc.property(randomFilters(dataset), fc.constantFrom(...pairOrders), (filters, order) => {
        const answer = overview(filters);
        const { chart, countries } = countryPairs(sourceOf(null, answer, filters, { research, pairs: order }));
        const { cells } = chart.body;
        expect(countries.length * (countries.length - 1)).toBeLessThanOrEqual(MARK_LIMIT);
        countries.forEach((row, r) => {
          countries.forEach((column, c) => {
            const [a, b] = inOrder(row, column);
            const found = answer.countryPairs.find((pair) => pair.a === a && pair.b === b);
            const count = r < c ? found?.count : found?.two;
            const reason = absenceOf(research, [...filters.country, [row], [column]], filters);
            expect(cells[r]?.[c]).toBe(r === c ? null : count || reason);
          });
        });
      }),
      seeded,
    );
  });
});

describe('not researched', () => {
  it('is said where a zero lies in years that nobody searched, in the table in words', () => {
    const filters = { ...late, country: [['GR', 'RS']] as const };
    const { chart, countries } = countryByTopic(sourceOf(null, overview(filters), filters, { research }));
    expect(countries).not.toContain('GR');
    expect(chart.body.none).toContainEqual({ label: 'Greece', absences: ['unresearched'] });
    // The release was collected to February 2026, so that no search of the year is whole.
    expect(chart.body.none?.some(({ absences }) => absences.includes('partial') && !absences.includes('unresearched'))).toBe(true);
    expect(chart.body.cells.flat()).not.toContain('unresearched');
    const [greece, serbia] = ['Greece', 'Serbia'].map((name) => chart.table.rows.find((row) => row[0] === name)?.slice(1));
    expect(new Set(greece)).toEqual(new Set(['not researched']));
    expect(greece).toHaveLength(chart.table.columns.length - 1);
    expect(serbia).not.toContain('not researched');
  });

  it('holds in the matrix when either country is, on the map for each country, and never with all years', () => {
    const filters = { ...late, country: [['GR', 'RS']] as const };
    const { chart, countries } = countryPairs(sourceOf(null, overview(filters), filters, { research }));
    expect(overview(filters).countryPairs.some(({ a, b }) => a === 'GR' && b === 'RS')).toBe(false);
    expect(countries).not.toContain('GR');
    expect(chart.body.none).toEqual([{ label: 'Greece', absences: ['unresearched'] }]);
    for (const { code, count } of recordsWhere(sourceOf('country' as const, overview(late), late, { research })).chart.body.places)
      expect(count).toBe(overview(late).counts.country.find(({ value }) => value === code)?.count || absenceOf(research, [[code]], late));
    expect(
      recordsWhere(sourceOf('country' as const, overview(), noFilters, { research })).chart.body.places.some(
        ({ count }) => count === 'unresearched',
      ),
    ).toBe(false);
  });
});

describe('where', () => {
  it('has every country of the dataset with the numbers of its facet, most first', () => {
    const { chart } = recordsWhere(sourceOf('country' as const, overview(), noFilters, { research }));
    const { places } = chart.body;
    expect(places).toHaveLength(research.vocabulary.countries.length);
    expect(places.find(({ code }) => code === 'XK')?.label).toBe('Kosovo*');
    const [first] = overview().counts.country.toSorted((a, b) => b.count - a.count);
    expect(chart.table.rows[0]?.slice(0, 2)).toEqual([countryName(first?.value ?? ''), first?.count]);
    expect(chart.notes.at(-1)?.text).toMatch(/^\* Without prejudice/);
    expect(chart.table.rows).toHaveLength(places.length);
  });

  it('splits the records of each country by how many countries they name, which adds up to its number', () => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const { body } = recordsWhere(sourceOf('country' as const, overview(filters), filters, { research })).chart;
        for (const { count, parts } of body.places) {
          expect(parts).toHaveLength(body.parts.length);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(numberOf(count));
        }
      }),
      seeded,
    );
  });

  it('keeps a chosen country without records, and those beyond the map', () => {
    const filters = filtersWith({ country: [['KG'], ['US']], topic: [['postal-services']], q: 'zzzz' });
    const { places } = recordsWhere(sourceOf('country' as const, overview(filters), filters, { research })).chart.body;
    expect(places.filter(({ isChosen }) => isChosen).map(({ code }) => code)).toEqual(expect.arrayContaining(['KG', 'US']));
    const all = recordsWhere(sourceOf('country' as const, overview(), noFilters, { research })).chart.body.places;
    expect(all.find(({ code }) => code === 'CN' && !isOnMap(code))?.count).toBeGreaterThan(0);
  });
});
