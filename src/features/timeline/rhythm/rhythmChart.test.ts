import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteTexts } from '@/charts/model';
import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import { filtersWith, noFilters } from '@/domain/facets/filters';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { rhythmMarks } from '@/features/timeline/rhythm/quarterMarks';
import { RHYTHM_ROWS, rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { metaOf } from '../../../../mocks/engine/meta';
import { rhythmOf } from '../../../../mocks/engine/rhythm';
import { firstRelease as dataset, firstIndex as index } from '../../../../mocks/testing/firstRelease';
import { randomFilters } from '../../../../mocks/testing/randomFilters';

const research = metaOf(index);
const seeded = { seed: 20261124, numRuns: 60 };

const quarters = [
  { start: '2023-11-15', end: '2023-12-31' },
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
];

function country(code: string, patch: Partial<CountryRhythm> = {}): CountryRhythm {
  const none = { total: 0, counts: [0, 0, 0], records: [0, 0, 0], coarse: [0, 0, 0], regional: 0, unsearched: [] };
  return { ...none, country: code, usualDays: null, silences: [], ...patch };
}

describe('the chart', () => {
  const rhythm: Rhythm = {
    release: '2026.11',
    total: 5,
    records: 7,
    undated: 1,
    collectedTo: '2024-05-16',
    quarters,
    countries: [
      country('XK', {
        total: 3,
        counts: [1, 0, 2],
        records: [1, 0, 3],
        coarse: [0, 0, 1],
        regional: 2,
        usualDays: 29.5,
        silences: [{ start: '2022-01-01', end: '2024-02-15', days: 775 }],
        unsearched: [{ start: '2023-11-15', end: '2023-12-31' }],
      }),
      country('US', { total: 1, counts: [0, 1, 0], silences: [{ start: '2020-01-01', end: '2021-01-01', days: 366 }] }),
    ],
  };

  it('holds picture and table of the same rows, silences cut to the quarters', () => {
    const { chart } = rhythmChart(rhythm, noFilters, research, false);
    expect(chart.title).toBe('Rhythm of contacts');
    expect(chart.body.rows[0]).toMatchObject({
      label: 'Kosovo*',
      notes: ['usually every 30 days', '2 regional meetings'],
      counts: [1, 0, 2],
      coarse: [0, 0, 1],
      unsearched: [{ from: 0, to: 1 }],
      silences: [{ from: 0, words: 'silent 2 years 1 month' }],
    });
    expect(chart.body.rows[0]?.silences[0]?.to).toBeCloseTo(1 + 45 / 91);
    expect(chart.body.rows[1]?.silences).toEqual([]);
    expect(chart.table.columns.map(({ label }) => label).slice(-3)).toEqual(['Q4 2023', 'Q1 2024', 'Q2 2024']);
    expect(chart.table.rows).toEqual([
      [
        'Kosovo*',
        3,
        2,
        29.5,
        '1 January 2022 to 15 February 2024 (2 years 1 month, searched systematically)',
        '15 November to 31 December 2023',
        1,
        'none found',
        2,
      ],
      [
        'United States',
        1,
        0,
        'too few contacts',
        '1 January 2020 to 1 January 2021 (12 months)',
        'none',
        'not searched for by name',
        1,
        'not searched for by name',
      ],
    ]);
  });

  it('states the definition, what counts once, the rule, how far was searched, and the footnote', () => {
    const notes = noteTexts(rhythmChart(rhythm, noFilters, research, false).chart).join(' ');
    expect(notes).toMatch(/by two to five countries\. 5 contacts match\./);
    expect(notes).toMatch(/count once, so that these contacts are 7 records/);
    expect(notes).toMatch(/1 contact without a date is in no quarter/);
    expect(notes).toMatch(/A silence is the time from one recorded contact to the next/);
    expect(notes).toMatch(/collected up to 16 May 2024/);
    expect(notes).toMatch(/Hatching means not researched/);
    expect(notes).toMatch(/not searched for by name/);
    expect(notes).toContain(kosovoFootnote);
    expect(notes).not.toMatch(/under way/);
    const underWay = rhythmChart(rhythm, filtersWith({ from: '2024', time: 'underway' }), research, false);
    expect(noteTexts(underWay.chart).join(' ')).toMatch(/counted by their own date here/);
  });

  it('of the real records shows the first rows and names the others', () => {
    const real = rhythmOf(index, noFilters);
    const some = rhythmChart(real, noFilters, research, false);
    expect(some.countries).toHaveLength(RHYTHM_ROWS);
    expect(some.countries[0]).toBe('MK');
    expect(some.hidden).toBe(real.countries.length - RHYTHM_ROWS);
    expect(noteTexts(some.chart).join(' ')).toContain(`${some.hidden} more countries have contacts`);
    expect(rhythmChart(real, noFilters, research, true)).toMatchObject({ hidden: 0, countries: real.countries.map((own) => own.country) });
  });

  it('has one mark per count, under any filter', () => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const real = rhythmOf(index, filters);
        const series = rhythmChart(real, filters, research, true);
        const { places, markOf } = rhythmMarks(series, real, filters);
        const keys = places.keys.filter((key) => key !== null);
        expect(new Set(keys).size).toBe(real.countries.flatMap(({ counts }) => counts.filter((count) => count > 0)).length);
        for (const key of keys) expect(markOf(key)).not.toBeNull();
        for (const { silences } of series.chart.body.rows)
          for (const { from, to } of silences) expect(0 <= from && from < to && to <= real.quarters.length).toBe(true);
        expect(series.chart.finding).toMatch(/^([A-Z].*\.)?$/);
      }),
      seeded,
    );
  });
});
