import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteTexts } from '@/charts/model';
import { settleAll } from '@/domain/address/parameters';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { dayNumber } from '@/domain/time/timeScale';
import { FIRST_LANES, stillTimeline } from '@/features/timeline/lanesChart';
import { laneParameters } from '@/features/timeline/timelineModes';
import { sourceOf } from '@/features/timeline/timelineQueries';
import { dataset, index, names } from '@/testing/listedRecords';
import { overviewOf } from '../../../mocks/engine/overview';
import { timelineOf } from '../../../mocks/engine/timeline';
import { randomFilters } from '../../../mocks/testing/randomFilters';

vi.setConfig({ testTimeout: 30_000 });

const today = dayNumber('2026-11-24');

function chartUnder(filters: Filters, asked: Readonly<Record<string, string>> = {}, mostMarks?: number) {
  const modes = settleAll(laneParameters, asked).values;
  const allDates = { filters: { ...filters, from: null, to: null }, lane: modes.lane };
  const answer = timelineOf(index, allDates, mostMarks);
  const source = sourceOf(answer.marks ? answer : timelineOf(index, { filters, lane: modes.lane }, mostMarks));
  const { total } = overviewOf(index, filters);
  return stillTimeline({ answer, source, filters, modes, total, today, nameOf: names.organisationName });
}

function lanesOf({ body }: ReturnType<typeof chartUnder>): readonly string[] {
  return body.shape === 'timeline' ? body.lanes.map(({ label }) => label) : [];
}

describe(stillTimeline, () => {
  it('has the lanes that are asked for, in their order', () => {
    const byCountry = lanesOf(chartUnder(noFilters));
    expect(byCountry).toHaveLength(FIRST_LANES + 1);
    expect(byCountry.at(-1)).toBe('No country');
    const byName = lanesOf(chartUnder(noFilters, { order: 'name' }));
    expect(byName).not.toEqual(byCountry);
    expect(byName.toSorted()).toEqual(byCountry.toSorted());
    expect(lanesOf(chartUnder(noFilters, { lanes: 'all' })).length).toBeGreaterThan(byCountry.length);
    expect(lanesOf(chartUnder(noFilters, { lane: 'topic' }))).toContain('Roaming');
  });

  it('draws the days that the filter asks for', () => {
    const { body, notes } = chartUnder(filtersWith({ from: '2022-03', to: '2023' }));
    expect(body).toMatchObject({ window: { start: '2022-03-01', end: '2023-12-31' } });
    expect(noteTexts({ notes }).join(' ')).toContain('follows from the records of all dates');
  });

  it('draws counts where there are too many records, and says so', () => {
    const filters = filtersWith({ from: '2022', to: '2023' });
    const { table, finding, notes } = chartUnder(filters, {}, 10);
    expect(table.columns.map(({ label }) => label)).toEqual(['Lane', 'First day', 'Last day', 'Records']);
    expect(finding).toBe(`${overviewOf(index, filters).total} records.`);
    expect(noteTexts({ notes }).join(' ')).toContain('boxes count those of a period');
  });

  it('lists and counts as many records as the overview, under any filter', () => {
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        const { total } = overviewOf(index, filters);
        const { table, finding } = chartUnder(filters);
        expect(table.rows).toHaveLength(total);
        expect(finding).toMatch(new RegExp(`^${total.toLocaleString('en')} records?\\b`));
      }),
      { seed: 20261124, numRuns: 25 },
    );
  });
});
