import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { noteTexts } from '@/charts/model';
import { scopeParts } from '@/charts/series/barSeries';
import { MARK_LIMIT } from '@/charts/series/chartSeries';
import { recordsOverTime } from '@/charts/series/recordsOverTime';
import { topicsOverTime } from '@/charts/series/topicsOverTime';
import { type Stacking, stackings } from '@/domain/address/parameters';
import { signingRule } from '@/domain/answers/countingMethod';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { isAbsent } from '@/domain/records/absence';
import { activityTypes, agreementKinds, idsOf, initiativeKinds, scopes } from '@/domain/vocabulary/vocabulary';
import { sourceOf } from '@/testing/chartSource';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { firstRelease as dataset, firstIndex as index } from '../../../mocks/testing/firstRelease';
import { randomFilters } from '../../../mocks/testing/randomFilters';

// Some hundred rounds over the whole dataset; a busy machine may take longer than the usual minute.
vi.setConfig({ testTimeout: 120_000 });

const research = metaOf(index);

function overTime(filters: Filters, by: Stacking = 'kind') {
  const overview = overviewOf(index, filters);
  return { overview, ...recordsOverTime(sourceOf(null, overview, filters, { by, research })) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('records over time', () => {
  it('count each year by own date, and beside it what has none', () => {
    const { chart } = overTime(noFilters);
    expect(chart.body.bins.map(({ label }) => label)).toEqual(Array.from({ length: 13 }, (_, at) => String(2014 + at)));
    expect(chart.body.stack?.totals).toEqual([2, 17, 18, 36, 62, 61, 69, 60, 79, 97, 83, 85, 21]);
    expect(chart.body.undated).toBe('Without a date of their own: 7 records');
  });

  it('have for a kind and for a scope the hue that they have everywhere, also where another one is missing', () => {
    const huesOf = (filters: Filters, by: Stacking = 'kind') =>
      overTime(filters, by).chart.body.stack?.parts.map(({ label, hue }) => [label, hue]);
    expect(huesOf(noFilters)).toEqual([
      ['Activities', 'activity'],
      ['Agreements', 'agreement'],
      ['Initiatives', 'initiative'],
    ]);
    expect(huesOf(filtersWith({ kind: [['initiative']] }))).toEqual([['Initiatives', 'initiative']]);
    expect(huesOf(noFilters, 'scope')).toEqual([
      ['Two countries', 'two'],
      ['Three to five countries', 'few'],
      ['Six or more countries, or none named', 'many'],
      ['One country', 'one'],
    ]);
    expect(scopeParts.flatMap(({ scopes: ids }) => ids).toSorted()).toEqual(idsOf(scopes).toSorted());
  });

  it('give no type the hue of a kind that it is not, nor that of another type', () => {
    const parts = overTime(noFilters, 'type').chart.body.stack?.parts ?? [];
    expect(new Set(parts.map(({ hue }) => hue)).size).toBe(parts.length);
    const kindsOf = (hue: unknown) => parts.filter((part) => part.hue === hue).map(({ label }) => label);
    for (const label of kindsOf('activity')) expect(Object.values<string>(activityTypes)).toContain(label);
    for (const label of kindsOf('agreement')) expect(Object.values<string>(agreementKinds)).toContain(label);
    for (const label of kindsOf('initiative')) expect(Object.values<string>(initiativeKinds)).toContain(label);
  });

  it('say that a signing and its agreement are two records, where both are in view', () => {
    const saysSo = (filters: Filters) => overTime(filters).chart.notes.some(({ text }) => text === signingRule);
    expect([noFilters, filtersWith({ kind: [['agreement']] }), filtersWith({ type: [['meeting']] })].map(saysSo)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('name under way what is no part of the records', () => {
    const filters = filtersWith({ country: [['MK']], topic: [['cybersecurity']], from: '2019' });
    const { chart, overview } = overTime(filters);
    expect(overview.total).toBe(69);
    expect(chart.body.underWay?.text).toBe('Under way or in force: 22 agreements and initiatives, not part of the 69 records');
    expect(chart.body.underWay?.values).toHaveLength(chart.body.bins.length);
  });

  it('stand alone as what was under way where the filters ask for it', () => {
    const { chart, own, running } = overTime(filtersWith({ country: [['MK']], from: '2019', time: 'underway' }));
    expect(chart.body.stack).toBeNull();
    expect(own).toEqual([]);
    expect(chart.body.underWay?.text).toMatch(/^Under way or in force: \d+ of the \d+ records are agreements and initiatives$/);
    expect(running?.count).toBe(sum([0, ...(chart.body.underWay ? [Number(/\d+/.exec(chart.body.underWay.text)?.[0])] : [])]));
  });

  it('draw no columns of what has no date', () => {
    const { chart, undated } = overTime(filtersWith({ time: 'undated' }));
    expect(chart.body).toMatchObject({ bins: [], stack: null, underWay: null, undated: 'Without a date of their own: 7 records' });
    expect(undated).toMatchObject({ count: 7, isChosen: true });
  });

  it('mark the period that is chosen', () => {
    const chosen = overTime(filtersWith({ from: '2024-05', to: '2024-05' })).own;
    expect(chosen.map(({ isChosen }) => isChosen)).toEqual([true]);
    expect(overTime(noFilters).own.some(({ isChosen }) => isChosen)).toBe(false);
  });

  it('say what was not collected to its end, and how the chosen countries were searched', () => {
    const { chart } = overTime(filtersWith({ country: [['MK'], ['US']] }));
    expect(chart.body.collected).toBeGreaterThan(chart.body.bins.length - 1);
    expect(noteTexts(chart)).toContain('Records were collected up to 25 February 2026.');
    expect(chart.body.searched).toHaveLength(1);
    expect(noteTexts(chart).join(' ')).toMatch(/North Macedonia: searched systematically in .* appear only as partners\./);
  });

  it('give the table all of these numbers, named', () => {
    const { chart, overview } = overTime(noFilters);
    expect(chart.table.columns.map(({ label }) => label)).toEqual(
      [
        'Year',
        'Records',
        'Activities',
        'Agreements',
        'Initiatives',
        'Of these, date not exact',
        'Under way (not part of the records)',
        'Collected',
      ].filter((label) => label !== 'Of these, date not exact' || overview.periods.bins.some(({ coarse }) => coarse.total > 0)),
    );
    const named = (name: string) => chart.table.rows.find(([label]) => label === name);
    expect(named('Undated')?.[1]).toBe(7);
    expect(named('Whole view')?.[1]).toBe(697);
    expect(named('Whole view')).toContain(overview.periods.underWay);
    expect(named('2026')?.at(-1)).toBe('to 25 February 2026');
  });
});

describe('a period without records', () => {
  it('is no zero where nobody searched, or nothing is collected yet', () => {
    const cellsOf = (filters: Filters) => new Map(overTime(filters).chart.table.rows.map(([label, records]) => [label, records]));
    const filters = filtersWith({ country: [['BG']], topic: [['roaming']], from: '2014' });
    const { body } = overTime(filters).chart;
    const unsearched = body.bins.filter((_, at) => body.searched[0]?.cells[at]?.none === 1 && typeof body.stack?.totals[at] === 'string');
    expect(unsearched.length).toBeGreaterThan(0);
    for (const { label } of unsearched) expect(cellsOf(filters).get(label)).toBe('not researched');
    expect([...cellsOf(filters).values()]).toContain('searched in part, none found');
    expect([...cellsOf(filters).values()]).not.toContain(0);
    expect(cellsOf(filtersWith({ country: [['ME']], topic: [['smart-cities']], from: '2026', to: '2026' })).get('June 2026')).toBe(
      'not yet collected',
    );
  });
});

const seeded = { seed: 20261128, numRuns: 150 };

test('the parts of a column exclude each other and add up to the number on top, and no number exceeds the view', () => {
  let light = 0;
  fc.assert(
    fc.property(randomFilters(dataset), fc.constantFrom(...stackings), (filters, by) => {
      const { chart, overview, own } = overTime(filters, by);
      const { stack, bins } = chart.body;
      if (!stack) return;
      expect(bins.length * (stack.parts.length + 1)).toBeLessThanOrEqual(2 * MARK_LIMIT);
      for (const [at, shown] of stack.totals.entries()) {
        const total = isAbsent(shown) ? 0 : shown;
        expect(isAbsent(shown)).toBe(overview.periods.bins[at]?.total === 0);
        expect(sum(stack.parts.map(({ values }) => values[at] ?? 0))).toBe(total);
        expect(sum(stack.parts.map(({ coarse }) => coarse[at] ?? 0))).toBe(overview.periods.bins[at]?.coarse.total);
        for (const { values, coarse } of stack.parts) expect(coarse[at]).toBeLessThanOrEqual(values[at] ?? 0);
        expect(total).toBeLessThanOrEqual(overview.total);
        expect(own[at]?.count).toBe(total);
        light += sum(stack.parts.map(({ coarse }) => coarse[at] ?? 0));
      }
    }),
    seeded,
  );
  expect(light).toBeGreaterThan(30);
});

test('every row of a table has a cell for every column, and the strip’s shares are one in all', () => {
  fc.assert(
    fc.property(randomFilters(dataset), fc.constantFrom(...stackings), (filters, by) => {
      const { chart, overview } = overTime(filters, by);
      const topics = topicsOverTime(sourceOf('topic', overview, filters, { research })).chart;
      for (const { table } of [chart, topics]) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      for (const { cells } of chart.body.searched) for (const shares of cells) expect(sum(Object.values(shares))).toBeCloseTo(1);
    }),
    seeded,
  );
});
