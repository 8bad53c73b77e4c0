import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteTexts } from '@/charts/model';
import { settleAll } from '@/domain/address/parameters';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { searchedOf } from '@/domain/records/coverage';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { axisTicks } from '@/features/timeline/layout/axisTicks';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { FIRST_LANES } from '@/features/timeline/layout/lanes';
import { layoutTimeline } from '@/features/timeline/layout/layoutTimeline';
import { HORIZON, markOf, TODAY } from '@/features/timeline/layout/randomMarks';
import { dayAt, worldX } from '@/features/timeline/layout/timeWindow';
import { stillTimeline, timelineChart } from '@/features/timeline/timelineChart';
import { laneParameters } from '@/features/timeline/timelineModes';
import { sourceOf } from '@/features/timeline/timelineQueries';
import { dataset, index, names } from '@/testing/listedRecords';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { timelineOf } from '../../../mocks/engine/timeline';
import { randomFilters } from '../../../mocks/testing/randomFilters';

vi.setConfig({ testTimeout: 30_000 });

const window = { start: dayNumber('2024-01-01'), end: dayNumber('2025-01-01') };
const width = 732;
const scale = width / (window.end - window.start);
const marks = [
  markOf({ id: 'inside', date: '2024-07-01', title: 'Inside', lanes: ['MK'] }),
  markOf({ id: 'planned', date: '2024-03', status: 'planned', title: 'Known to the month', lanes: ['MK'] }),
  markOf({ id: 'outside', date: '2022-07-01', title: 'Outside', lanes: ['MK'] }),
  ...Array.from({ length: 20 }, (_, index) => markOf({ id: `crowd-${index}`, date: '2024-10-10', lanes: ['RS'] })),
];
const lanes = ['MK', 'RS'].map((value) => ({ value, name: `Lane ${value}`, count: 1 }));
const left = worldX(window.start, scale);
const scene = {
  layout: layoutTimeline(drawMarks(marks, HORIZON).drawn, lanes, scale, { viewWidth: width }),
  axis: axisTicks({ start: dayAt(left - 100, scale), end: window.end }, scale),
  undated: 0,
  scale,
  stretch: 1,
  left,
  step: left - 100,
  width,
};
const chart = timelineChart({ scene, window, today: TODAY, finding: 'A finding.', notes: [], marks });

describe('the timeline for exports', () => {
  const body = chart.body.shape === 'timeline' ? chart.body : null;

  it('holds what is in view, at shares of the window', () => {
    expect(body?.window).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    const items = body?.lanes[0]?.items ?? [];
    expect(items.map(({ label }) => label)).toEqual([
      'Known to the month, March 2024 (known to the month only), planned, outcome not recorded',
      'Inside, 1 July 2024',
    ]);
    expect(items.map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
    const [piece] = items[1]?.pieces ?? [];
    expect(piece?.shape).toBe('point');
    expect(piece?.x0).toBeCloseTo((dayNumber('2024-07-01') - window.start) / 366, 6);
  });

  it('counts a crowd once', () => {
    expect(body?.lanes[1]?.clusters.map(({ count }) => count)).toEqual([20]);
  });

  it('leaves today out of a window that does not hold it, and names the period of its left edge', () => {
    expect(body?.today).toBeNull();
    expect(Math.min(...(body?.ticks.map(({ at }) => at) ?? []))).toBeLessThanOrEqual(0);
    expect(body?.ticks.some(({ at }) => at > 1)).toBe(false);
  });

  it('has the records as rows, dates as precise as they are known', () => {
    expect(chart.table.columns.map(({ label }) => label)).toEqual([
      'Date',
      'End date',
      'Kind',
      'Type',
      'Status',
      'Title',
      'Countries',
      'Id',
    ]);
    expect(chart.table.rows).toHaveLength(marks.length);
    expect(chart.table.rows[1]).toEqual([
      '2024-03',
      '',
      'Activity',
      'Meeting',
      'Planned, outcome not recorded',
      'Known to the month',
      '',
      'planned',
    ]);
  });

  it('has rows of counts where records are not known', () => {
    const { table } = timelineChart({ scene, window, today: TODAY, finding: '', notes: [], marks: null });
    expect(table.rows).toEqual([['Lane RS', '2024-10-10', isoDay(dayNumber('2024-10-10')), 20]]);
  });
});

const today = dayNumber('2026-11-24');

function chartUnder(filters: Filters, asked: Readonly<Record<string, string>> = {}, mostMarks?: number) {
  const modes = settleAll(laneParameters, asked).values;
  const undated = filters.time === 'undated' ? filters.time : null;
  const allDates = { filters: { ...filters, from: null, to: null, time: undated }, lane: modes.lane };
  const answer = timelineOf(index, allDates, mostMarks);
  const source = sourceOf(answer.marks ? answer : timelineOf(index, { filters, lane: modes.lane }, mostMarks));
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
    expect(hasFootnote(filtersWith({ country: [['XK']] }), { lane: 'topic' })).toBe(false);
    const alone = chartUnder(noFilters, { order: 'name' });
    expect(hasFootnote(noFilters, { order: 'name' })).toBe(lanesOf(alone).includes(countryName('XK')));
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

  it('draws the records alone that the dates leave: by own date, or what is under way', () => {
    const drawnIn = (filters: Filters) => {
      const { body, table, notes } = chartUnder(filters, { lane: 'type', lanes: 'all' });
      const lanes = body.shape === 'timeline' ? body.lanes : [];
      const boxes = lanes.flatMap(({ items, clusters }) => [...items.map(() => 1), ...clusters.map(({ count }) => count)]);
      const unseen = Number(/(\d+) records? runs? through/.exec(noteTexts({ notes }).join(' '))?.[1] ?? 0);
      return { drawn: boxes.reduce((sum, count) => sum + count, 0), unseen, listed: table.rows.length };
    };
    const asked = filtersWith({ country: [['ME']], from: '2021-02', to: '2021-04' });
    const [own, underWay] = [drawnIn(asked), drawnIn({ ...asked, time: 'underway' })];
    expect(own).toMatchObject({ drawn: own.listed, unseen: 0 });
    expect(underWay.drawn + underWay.unseen).toBe(underWay.listed);
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
