import { describe, expect, it } from 'vitest';
import type { ChartExport, PictureBody } from '@/charts/model';
import { firstRows, rowsShown, shorterForms } from '@/charts/picture/shortenChart';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { chartOf } from '@/charts/picture/testing/samples';

const WIDTH = 1136;

function footnotesOf({ notes }: ChartExport): readonly string[] {
  return notes.filter(({ kind }) => kind === 'footnote').map(({ text }) => text);
}

describe('the first rows of a chart', () => {
  it.each<[PictureBody['shape'] & keyof typeof bodies, string, string]>([
    ['bars', 'The first 2 of 6 bars are shown; each of the 4 left out has 82 records or fewer.', 'the first 2 bars'],
    ['stackedBars', 'The first 2 of 3 bars are shown; the one left out has 9 records.', 'the first 2 bars'],
    ['smallColumns', 'The first 2 of 4 panels are shown; each of the 2 left out has 48 records or fewer.', 'the first 2 panels'],
    ['grid', 'The first 2 of 6 rows are shown; no cell left out has more than 28 records.', 'the first 2 rows and 4 columns'],
    ['rhythm', 'The first 2 of 3 rows are shown; the one left out has 90 records.', 'the first 2 rows'],
    ['facingBars', 'The first 2 of 6 rows are shown; each of the 4 left out has 15 records or fewer.', 'the first 2 rows'],
    ['dumbbells', 'The first 2 of 3 rows are shown; the one left out has 25 records.', 'the first 2 rows'],
  ])('of the shape %s are counted by their name', (shape, note, words) => {
    const whole = chartOf(bodies[shape]);
    const short = firstRows(whole, 2);
    expect(footnotesOf(short)).toEqual([note]);
    expect(rowsShown(short, whole)).toBe(words);
    expect(rowsShown(whole, whole)).toBeNull();
  });

  it('are counted in the chart’s own unit', () => {
    expect(footnotesOf(firstRows(chartOf(bodies.rhythm, { unit: 'contact' }), 2))[0]).toMatch(/; the one left out has 90 contacts\.$/);
    expect(footnotesOf(firstRows(chartOf(bodies.grid, { unit: 'agreement' }), 2))[0]).toMatch(/more than 28 agreements\.$/);
  });

  it('are one in the singular; lanes are not counted', () => {
    expect(footnotesOf(firstRows(chartOf(bodies.bars), 1))[0]).toMatch(/^The first of 6 bars is shown; each of the 5 left out/);
    const lanes = firstRows(chartOf(bodies.timeline), 1);
    expect(footnotesOf(lanes)).toEqual(['The first of 2 lanes is shown; 1 is left out.']);
    expect(rowsShown(lanes, chartOf(bodies.timeline))).toBe('the first lane');
  });

  it.each(['columns', 'map', 'lifeCycle'] as const)('are none of the shape %s, which stays whole', (shape) => {
    const chart = chartOf(bodies[shape]);
    expect(firstRows(chart, 1)).toBe(chart);
  });

  it('of a heat map are drawn as its note says', () => {
    expect(firstRows(chartOf(bodies.grid), 2).body).toMatchObject({ rowLabels: ['Albania', 'Bosnia and Herzegovina'] });
  });

  it('leave out the line on what counts nothing', () => {
    const none = [{ label: 'Roaming', absences: [] }];
    for (const shape of ['bars', 'stackedBars', 'smallColumns', 'dumbbells', 'grid'] as const)
      expect(firstRows(chartOf({ ...bodies[shape], none }), 1).body).toMatchObject({ none: [] });
  });
});

describe('what a shorter form leaves out', () => {
  it('is said of columns: every part of them that is gone, and the records without a date', () => {
    expect(shorterForms(chartOf(bodies.columns), WIDTH).map(footnotesOf)).toEqual([
      ['To save space, what was under way is left out.'],
      ['To save space, what was under way and how each period was searched are left out.'],
      ['Without a date of their own: 7 records.', 'To save space, what was under way and how each period was searched are left out.'],
    ]);
    const bare = chartOf({ ...bodies.columns, underWay: null, searched: [] });
    expect(shorterForms(bare, WIDTH).map(footnotesOf)).toEqual([['Without a date of their own: 7 records.']]);
  });

  it('is said of a timeline, and only what it had', () => {
    const forms = shorterForms(chartOf(bodies.timeline), WIDTH).map((form) => footnotesOf(form)[0]);
    expect(forms[0]).toBe('To save space, initiatives under way are only counted.');
    expect(forms[1]).toBe('To save space, initiatives under way are only counted and how countries were searched is left out.');
    expect(forms.at(-1)).toBe(
      'To save space, how countries were searched is left out, records are counted by period rather than named and initiatives under way are left out.',
    );
    const bare = { ...bodies.timeline, band: null, lanes: bodies.timeline.lanes.map((lane) => ({ ...lane, searched: [] })) };
    expect(footnotesOf(shorterForms(chartOf(bare), WIDTH).at(-1) ?? chartOf(bare))[0]).toBe(
      'To save space, records are counted by period rather than named.',
    );
  });
});
