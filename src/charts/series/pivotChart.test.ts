import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteTexts } from '@/charts/model';
import { pivotSeries, slopeEnds } from '@/charts/series/pivotChart';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { UNDATED } from '@/domain/pivot/dimensions';
import { type PivotView, pivotViews, type ShownForm, viewNeeds } from '@/domain/pivot/pivotForms';
import type { PivotSpec } from '@/domain/pivot/pivotSpec';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { metaOf } from '../../../mocks/engine/meta';
import { pivotOf } from '../../../mocks/engine/pivot';
import { anyFilters, dataset } from '../../../mocks/testing/bundledViews';

const index = buildIndex(dataset);
const research = metaOf(index);
const usual: PivotSpec = { rows: 'country', cols: 'year', value: 'agreements', top: 12, rank: null };

function seriesOf(
  spec: Partial<PivotSpec> = {},
  filters: Filters = filtersWith({}),
  view: PivotView = 'heat',
  shown: ShownForm = 'number',
) {
  const whole = { ...usual, ...spec };
  return pivotSeries({ pivot: pivotOf(index, filters, whole), filters, spec: whole, shown, view, research, nameOf: (id) => id });
}

describe('the explorer’s chart', () => {
  it('says in its title what is counted, of whom, and by what', () => {
    expect(seriesOf().chart.title).toBe('Agreements by country and year');
    const ofTwo = filtersWith({ country: [['AL'], ['MK']] });
    expect(seriesOf({ rows: 'partner', cols: 'none', value: 'contacts' }, ofTwo, 'bars').chart.title).toBe(
      'Contacts of Albania and North Macedonia by partner',
    );
  });

  it('says that rows are no sums, by how much, and why', () => {
    const { chart, grid } = seriesOf();
    if (chart.body.shape !== 'pivot') throw new Error('expected a table that is drawn');
    const sum = grid.rows.reduce((all, { total }) => all + total.cell.number, 0);
    expect(chart.body.added?.whole).toBe(`${sum}, not ${grid.whole.cell.number}`);
    expect(noteTexts(chart).join(' ')).toMatch(
      /\d+ of the \d+ agreements stand in several rows, as they have several values of “Country”\./,
    );
  });

  it('leaves that line out where the rows are parts of the whole', () => {
    const { chart } = seriesOf({ rows: 'scope' });
    expect(chart.body).toMatchObject({ shape: 'pivot', added: null });
  });

  it('shows shares of the row, of which a few stay numbers, and changes from whole period to whole period', () => {
    const shares = seriesOf({}, filtersWith({}), 'heat', 'row').grid.rows[0];
    expect(shares?.cells.every(({ cell, text, absence }) => absence !== null || cell.number === 0 || text.endsWith('%'))).toBe(true);
    const changes = seriesOf({}, filtersWith({}), 'heat', 'change').grid.rows[0];
    expect(changes?.cells[0]?.text).toBe('–');
    // The last year was not collected to its end.
    expect(changes?.cells.at(-1)?.text).toBe('–');
    expect(changes?.cells.slice(1, -1).some(({ text }) => /^[+−]\d/.test(text))).toBe(true);
  });

  it.each(pivotViews.filter((view) => viewNeeds(view, usual, 'number') === null))('has the same table drawn as %s', (view) => {
    expect(seriesOf({}, filtersWith({}), view).chart.table).toEqual(seriesOf().chart.table);
  });

  it('says of the last year how far it was collected', () => {
    const { chart, grid } = seriesOf();
    expect(grid.columns.at(-1)).toMatchObject({ label: '2026', name: expect.stringMatching(/^2026, to \d+ \w+ 2026$/) });
    expect(grid.columns.at(-2)?.name).toBe('2025');
    expect(grid.rows[0]?.cells.at(-1)?.label).toContain(', 2026, to ');
    expect(chart.table.columns.at(-2)?.label).toMatch(/^2026, to /);
  });

  it('has no link where no filter gives the records, and says nothing of a few', () => {
    const { grid } = seriesOf();
    expect(grid.rows.at(-1)).toMatchObject({ value: null, total: { filters: null } });
    expect(seriesOf({}, filtersWith({ q: 'nothinghasthisword' })).chart.finding).toBe('');
  });

  it('says both units of what counts no records', () => {
    const { chart, grid } = seriesOf({ value: 'commitments' });
    expect(chart.amount).toMatch(/^\d+ commitments in \d+ agreements$/);
    expect(grid.rows[0]?.cells.every(({ words }) => /commitments? in \d+ agreements?$/.test(words))).toBe(true);
  });
});

describe('lines', () => {
  it('have the numbers of the rows, period by period, and end where collecting ends', () => {
    fc.assert(
      fc.property(
        anyFilters,
        fc.constantFrom('country' as const, 'topic' as const, 'scope' as const, 'partner' as const),
        fc.constantFrom('year' as const, 'quarter' as const),
        fc.constantFrom('records' as const, 'agreements' as const, 'commitments' as const),
        (filters, rows, cols, value) => {
          const { chart, grid } = seriesOf({ rows, cols, value }, filters, 'lines');
          if (chart.body.shape !== 'lines') throw new Error('expected lines');
          const { bins, series } = chart.body;
          const dated = grid.columns.flatMap(({ value: own }, at) => (own === UNDATED ? [] : [at]));
          expect(bins).toEqual(dated.map((at) => grid.columns[at]?.label));
          for (const [at, { label, values }] of series.entries()) {
            const numbers = dated.map((place) => grid.rows[at]?.cells[place]?.cell.number);
            const end = values.indexOf(null) < 0 ? values.length : values.indexOf(null);
            expect(label).toBe(grid.rows[at]?.label);
            expect(values).toEqual([...numbers.slice(0, end), ...numbers.slice(end).map(() => null)]);
          }
        },
      ),
      { seed: 20261201, numRuns: 150 },
    );
  });
});

describe('a slope', () => {
  it('joins the first and the last period that were collected to their end', () => {
    expect(slopeEnds(8, Number.POSITIVE_INFINITY)).toEqual([0, 7]);
    expect(slopeEnds(8, 7.2)).toEqual([0, 6]);
    expect(slopeEnds(1, 1)).toEqual([0]);
    expect(slopeEnds(0, 0)).toEqual([0]);
  });
});
