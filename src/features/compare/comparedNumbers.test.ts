import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { commitmentsCompared } from '@/charts/series/commitmentsCompared';
import type { ComparedCountry, ComparedSource } from '@/charts/series/comparedCountries';
import { partnersCompared } from '@/charts/series/partnersCompared';
import { hasOwnYears, recordsPerYear } from '@/charts/series/recordsPerYear';
import { topicsCompared } from '@/charts/series/topicsCompared';
import { comparedScales, partnerUnits } from '@/domain/address/parameters';
import { parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';
import { bothFilters, type Filters, filtersWith, groupsOf } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { headCommitments, headNumbers, sharedNumbers } from '@/features/compare/headNumbers';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { filterEntries } from '../../../mocks/engine/filterRecords';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { countryProfileOf } from '../../../mocks/engine/profiles';
import { firstIndex } from '../../../mocks/testing/firstRelease';
import { randomFilters } from '../../../mocks/testing/randomFilters';

// Some hundred comparisons, each of a dozen answers; a busy machine may take longer than the usual minute.
vi.setConfig({ testTimeout: 180_000 });

const { dataset } = readDataset(bundledTexts);
const newestIndex = buildIndex(dataset);
const research = metaOf(newestIndex);
const compared = fc.uniqueArray(fc.constantFrom(...Object.keys(dataset.coverage.countries), 'US', 'EE'), { minLength: 2, maxLength: 4 });
const seeded = { seed: 20261130, numRuns: 60 };

function sourceOf(codes: readonly string[], filters: Filters, index = newestIndex): ComparedSource {
  const countries = codes.map((code): ComparedCountry => {
    const own = bothFilters(filters, profileFilters.country(code));
    return { code, filters: own, overview: overviewOf(index, own), profile: countryProfileOf(index, code, filters) };
  });
  return { countries, filters, research, subject: codes.join() };
}

/** As a link says them. */
function totalBehind(filters: Filters): number {
  return filterEntries(newestIndex, parseFilters(new URLSearchParams(serialiseFilters(filters))).filters).length;
}

interface Linked {
  readonly what: string;
  readonly count: number;
  readonly filters: Filters;
}

/** Every number of the page that is a link. */
function linksOf(source: ComparedSource): Linked[] {
  const series = [
    topicsCompared(source, 'number'),
    commitmentsCompared(source),
    ...partnerUnits.map((unit) => partnersCompared(source, unit)),
    ...(hasOwnYears(source.filters) ? [recordsPerYear(source)] : []),
  ];
  const marks = series.flatMap(({ chart, marks: rows }) =>
    rows.flat().flatMap((mark) => (mark ? [{ what: `${chart.id}: ${mark.label}`, count: mark.count, filters: mark.filters }] : [])),
  );
  const heads = source.countries.flatMap((country) => {
    const { agreements, filters } = headCommitments(country);
    const kept = { what: `${country.code} followed up`, count: agreements.recorded, filters };
    return [...headNumbers(country).map(({ id, ...number }) => ({ what: `${country.code} ${id}`, ...number })), kept];
  });
  const shared = sharedNumbers(source.countries).map(({ codes, ...number }) => ({ what: codes.join(), ...number }));
  return [...heads, ...shared, ...marks];
}

/** Runs a law over random filters and countries. */
function holdsFor(law: (source: ComparedSource) => void): void {
  fc.assert(
    fc.property(randomFilters(dataset), compared, (filters, codes) => law(sourceOf(codes, filters))),
    seeded,
  );
}

describe('under any filter', () => {
  test('every number of a comparison is the total behind its link', () => {
    let followed = 0;
    fc.assert(
      fc.property(randomFilters(dataset), compared, fc.nat(), (filters, codes, pick) => {
        const links = linksOf(sourceOf(codes, filters));
        const some = [...links.slice(0, 6 * codes.length), ...links.filter(({ count }) => count > 0)];
        for (let step = 0; step < 12; step++) {
          const link = some[(pick + step * 31) % some.length];
          if (!link) continue;
          followed += link.count;
          expect({ what: link.what, total: totalBehind(link.filters) }).toEqual({ what: link.what, total: link.count });
        }
      }),
      seeded,
    );
    expect(followed).toBeGreaterThan(1000);
  });

  test('no number exceeds what its country has of it', () => {
    holdsFor((source) => {
      const totals = source.countries.map(({ overview }) => overview.total);
      const within = (values: readonly (number | null)[]) => values.every((value, at) => (value ?? 0) <= (totals[at] ?? 0));
      expect(topicsCompared(source, 'number').chart.body.rows.every(({ values }) => within(values))).toBe(true);
      for (const unit of partnerUnits)
        expect(partnersCompared(source, unit).chart.body.rows.every(({ values }) => within(values))).toBe(true);
      for (const [at, { overview }] of source.countries.entries()) {
        const values = recordsPerYear(source).chart.body.series[at]?.values ?? [];
        expect(Math.max(0, ...values)).toBeLessThanOrEqual(overview.total);
      }
      const [records, ...pairs] = [Math.min(...totals.slice(0, 2)), ...sharedNumbers(source.countries).map(({ count }) => count)];
      expect(pairs[0]).toBeLessThanOrEqual(records ?? 0);
    });
  });

  test('differences and shares are those of the numbers, all sixteen topics stand there, and the line is where the lead turns', () => {
    holdsFor((source) => {
      const totals = source.countries.map(({ overview }) => overview.total);
      for (const scale of comparedScales) {
        const { chart, marks } = topicsCompared(source, scale);
        const { rows, turn, none = [] } = chart.body;
        expect([...rows, ...none].map(({ label }) => label).sort()).toEqual(Object.values(topics).sort());
        expect(rows.every(({ values }) => values.some((value) => value > 0))).toBe(true);
        expect(none.every(({ absences }) => absences.length > 0)).toBe(true);
        const gaps = rows.map(({ label }) => Number(chart.table.rows.find((row) => row[0] === label)?.at(-1)));
        expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
        for (const [row, { values }] of rows.entries()) {
          const counts = marks[row]?.map((mark) => mark?.count ?? 0) ?? [];
          const exact = counts.map((count, at) => (scale === 'share' ? (100 * count) / Math.max(1, totals[at] ?? 0) : count));
          for (const [at, value] of values.entries()) expect(Math.abs(value - (exact[at] ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9);
          const gap = values.length === 2 ? (values[1] ?? 0) - (values[0] ?? 0) : Math.max(...values) - Math.min(...values);
          expect(gaps[row]).toBeCloseTo(gap, 6);
          if (turn !== null) expect((gaps[row] ?? 0) < 0).toBe(row >= turn);
        }
        if (source.countries.length > 2) expect(turn).toBeNull();
      }
    });
  });

  test('the years of a country and what has no date add up to its records, where every date is known to the year', () => {
    let added = 0;
    holdsFor((source) => {
      if (!hasOwnYears(source.filters)) return;
      const { series } = recordsPerYear(source).chart.body;
      for (const [at, { overview }] of source.countries.entries()) {
        const sum = (series[at]?.values ?? []).reduce((total, value) => total + value, 0);
        expect(sum + overview.periods.undated).toBe(overview.total);
        added += sum;
      }
    });
    expect(added).toBeGreaterThan(1000);
  });

  test('no country meets itself, and two of the compared have the same number with each other', () => {
    holdsFor((source) => {
      const codes = source.countries.map(({ code }) => code);
      for (const unit of partnerUnits) {
        const { rows } = partnersCompared(source, unit).chart.body;
        const ofPartner = new Map(rows.map(({ label, values }) => [label, values]));
        for (const { values } of rows) expect(values.some((value) => value)).toBe(true);
        for (const [at, code] of codes.entries()) {
          const own = ofPartner.get(countryName(code));
          if (!own) continue;
          expect(own.flatMap((value, place) => (value === null ? [place] : []))).toEqual([at]);
          for (const [other, value] of own.entries()) {
            const back = ofPartner.get(countryName(codes[other] ?? ''));
            if (other !== at && back) expect(back[at]).toBe(value);
          }
        }
      }
    });
  });
});

test('Albania and Serbia from 2020 to 2025, counted by hand over the records', () => {
  const source = sourceOf(['AL', 'RS'], filtersWith({ from: '2020', to: '2025' }), firstIndex);
  expect(
    source.countries.map((country) =>
      headNumbers(country)
        .map(({ count }) => count)
        .slice(0, 4),
    ),
  ).toEqual([
    [138, 84, 28, 26],
    [160, 95, 35, 30],
  ]);
  expect(sharedNumbers(source.countries).map(({ count }) => count)).toEqual([77]);
  const { chart } = topicsCompared(source, 'number');
  expect(chart.body.rows.slice(0, 3)).toEqual([
    { label: 'Artificial intelligence', values: [13, 31], gap: '+18' },
    { label: 'Digital economy', values: [14, 31], gap: '+17' },
    { label: 'Postal services', values: [3, 14], gap: '+11' },
  ]);
  expect(chart.body.rows.at(-1)).toEqual({ label: 'Cybersecurity', values: [59, 44], gap: '−15' });
  expect([chart.body.turn, chart.body.gapLabel]).toEqual([12, 'RS − AL']);
  expect(chart.finding).toBe(
    'Serbia leads on 12 of 16 topics, most on artificial intelligence (31 to 13); Albania on 4, most on cybersecurity (59 to 44).',
  );
  expect(recordsPerYear(source).chart.table.rows).toEqual([
    ['2020', 20, 21],
    ['2021', 13, 23],
    ['2022', 26, 20],
    ['2023', 32, 32],
    ['2024', 24, 40],
    ['2025', 23, 24],
  ]);
  const [albania, serbia] = source.countries.map((country) => headCommitments(country));
  expect([albania?.commitments.recorded, albania?.all, serbia?.commitments.recorded, serbia?.all]).toEqual([17, 64, 19, 72]);
});

test('one country of the filter stays with each of the compared', () => {
  const filters = filtersWith({ country: groupsOf('country', [['MK'], ['AL', 'RS']]) });
  const { countries } = sourceOf(['AL', 'RS'], filters);
  expect(countries.map((country) => country.filters.country)).toEqual([
    [['AL'], ['MK']],
    [['MK'], ['RS']],
  ]);
});
