import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteTexts } from '@/charts/model';
import { settleAll } from '@/domain/address/parameters';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { searchedOf } from '@/domain/records/coverage';
import { dayNumber } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { FIRST_LANES } from '@/features/timeline/layout/lanes';
import { contentOf, markOf } from '@/features/timeline/layout/randomMarks';
import { stillTimeline } from '@/features/timeline/timelineChart';
import { laneOf, laneParameters } from '@/features/timeline/timelineModes';
import { sourceOf } from '@/features/timeline/timelineQueries';
import { dataset, index, names } from '@/testing/listedRecords';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { timelineOf } from '../../../mocks/engine/timeline';
import { randomFilters } from '../../../mocks/testing/randomFilters';

vi.setConfig({ testTimeout: 30_000 });

const marks = [
  markOf({ id: 'inside', date: '2024-07-01', title: 'Inside', lanes: ['MK'] }),
  markOf({ id: 'planned', date: '2024-03', status: 'planned', title: 'Known to the month', lanes: ['MK'] }),
  markOf({ id: 'outside', date: '2022-07-01', title: 'Outside', lanes: ['MK'] }),
];

describe('what a timeline holds', () => {
  const [lane] = contentOf(marks).lanes.filter(({ value }) => value === 'MK');

  it('the records in the order of time, with what a reader hears of them', () => {
    expect(lane?.marks.map(({ words }) => words)).toEqual([
      'Outside, activity, 1 July 2022',
      'Known to the month, activity, March 2024 (known to the month only), planned, outcome not recorded',
      'Inside, activity, 1 July 2024',
    ]);
    expect(lane?.marks.map(({ isPlanned, isExact }) => [isPlanned, isExact])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
  });
});

const today = dayNumber('2026-11-24');

function chartUnder(filters: Filters, asked: Readonly<Record<string, string>> = {}, mostMarks?: number) {
  const modes = settleAll(laneParameters, asked).values;
  const undated = filters.time === 'undated' ? filters.time : null;
  const allDates = { filters: { ...filters, from: null, to: null, time: undated }, lane: laneOf(modes, filters) };
  const answer = timelineOf(index, allDates, mostMarks);
  const source = sourceOf(answer.marks ? answer : timelineOf(index, { filters, lane: allDates.lane }, mostMarks));
  const { total } = overviewOf(index, filters);
  return stillTimeline({
    answer,
    source,
    filters,
    modes,
    total,
    today,
    searched: searchedOf(metaOf(index)),
    nameOf: names.organisationName,
  });
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

  it('carries the footnote on Kosovo when a lane is Kosovo, and only then', () => {
    const hasFootnote = (filters: Filters, asked: Readonly<Record<string, string>>) =>
      chartUnder(filters, asked).notes.some(({ kind }) => kind === 'footnote');
    expect(hasFootnote(noFilters, { lanes: 'all' })).toBe(true);
    expect(hasFootnote(filtersWith({ country: [['MD']], topic: [['roaming']] }), { lane: 'topic' })).toBe(false);
    const alone = chartUnder(noFilters, { order: 'name' });
    expect(hasFootnote(noFilters, { order: 'name' })).toBe(lanesOf(alone).includes(countryName('XK')));
  });

  it('draws the days that the filter asks for', () => {
    const { body } = chartUnder(filtersWith({ from: '2022-03', to: '2023' }));
    const days = { start: dayNumber('2022-03-01'), end: dayNumber('2024-01-01') };
    expect(body).toMatchObject({ window: days, range: days });
  });

  it('ends in the quarter of the last day collected: ends and milestones that lie ahead do not stretch it', () => {
    const { body } = chartUnder(noFilters);
    const last = body.shape === 'timeline' ? body.window.end : 0;
    expect(last).toBeGreaterThanOrEqual(dayNumber(dataset.release.collectedTo));
    expect(last).toBeLessThan(dayNumber(dataset.release.collectedTo) + 93);
  });

  it('leads by topic where a country is chosen, whose own lane would hold everything', () => {
    expect(lanesOf(chartUnder(filtersWith({ country: [['MK']] })))).toContain('Roaming');
    expect(lanesOf(chartUnder(filtersWith({ country: [['MK', 'RS']] })))).toContain('Serbia');
  });

  it('draws counts by kind where there are too many records, and says so', () => {
    const filters = filtersWith({ from: '2022', to: '2023' });
    const { table, finding, notes } = chartUnder(filters, {}, 10);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Lane',
      'First day',
      'Last day',
      'Records',
      'Activity',
      'Agreement',
      'Initiative',
    ]);
    for (const [, , , count, ...parts] of table.rows) expect(parts.reduce((sum: number, part) => sum + Number(part), 0)).toBe(count);
    expect(finding).toBe(`${overviewOf(index, filters).total} records.`);
    expect(noteTexts({ notes }).join(' ')).toContain('each box is the count for a period');
  });

  it('draws the records alone that the dates leave: by own date; what began before them is listed', () => {
    const drawnIn = (filters: Filters) => {
      const { body, table, notes } = chartUnder(filters, { lane: 'type', lanes: 'all' });
      const lanes = body.shape === 'timeline' ? body.lanes : [];
      const range = body.shape === 'timeline' ? body.range : { start: 0, end: 0 };
      const drawn = new Set(
        lanes.flatMap(({ marks: own }) => own.filter(({ start, end }) => start < range.end && end > range.start).map(({ key }) => key)),
      );
      const elsewhere = Number(/(\d+) records? (?:is|are) dated outside/.exec(noteTexts({ notes }).join(' '))?.[1] ?? 0);
      return { drawn: drawn.size, elsewhere, listed: table.rows.length };
    };
    const asked = filtersWith({ kind: [['activity', 'agreement']], country: [['ME']], from: '2021-02', to: '2021-04' });
    const [own, underWay] = [drawnIn(asked), drawnIn({ ...asked, time: 'underway' })];
    expect(own).toMatchObject({ drawn: own.listed, elsewhere: 0 });
    expect(underWay.drawn + underWay.elsewhere).toBe(underWay.listed);
    expect(underWay.listed).toBeGreaterThan(own.listed);
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
