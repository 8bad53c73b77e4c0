import { describe, expect, it } from 'vitest';
import { type PivotView, settleShown, settleView, usualView } from '@/domain/pivot/pivotForms';
import { pivotParameters, settlePivot } from '@/domain/pivot/pivotSpec';

type Asked = Parameters<typeof usualView>[0];
const over = (cols: Asked['cols'], value: Asked['value'] = 'records'): Asked => ({ rows: 'country', cols, value });

describe('the drawing that the rule chooses', () => {
  const cases: readonly [why: string, Asked, rows: number, columns: number, PivotView][] = [
    ['one dimension', over('none'), 12, 0, 'bars'],
    ['two points in time', over('year'), 12, 2, 'slope'],
    ['up to 15 rows over up to 16 periods', over('year'), 15, 16, 'small'],
    ['more rows', over('year'), 16, 16, 'lines'],
    ['more periods', over('quarter'), 12, 17, 'lines'],
    ['two groupings', over('topic'), 12, 16, 'heat'],
    ['rows of time', { rows: 'year', cols: 'topic', value: 'records' }, 12, 16, 'heat'],
    ['shares, which have no scale in common', over('year', 'followed'), 12, 10, 'heat'],
  ];
  it.each(cases)('%s', (_, asked, rows, columns, view) => {
    expect(usualView(asked, 'number', { rows, columns })).toBe(view);
  });

  it('gives way to the reader’s choice, and says where that cannot be drawn', () => {
    const size = { rows: 12, columns: 12 };
    expect(settleView('table', over('year'), 'number', size)).toEqual({ view: 'table', problems: [] });
    expect(settleView('slope', over('topic'), 'number', size)).toMatchObject({
      view: 'heat',
      problems: [{ parameter: 'view', value: 'slope' }],
    });
    expect(settleView('lines', over('year'), 'change', size)).toMatchObject({ view: 'heat', problems: [{ code: 'not-shown-so' }] });
  });
});

describe('what cannot be shown of a question', () => {
  it('is a change without time, a share of a share, and either without columns', () => {
    expect(settleShown('change', over('topic'))).toMatchObject({
      shown: 'number',
      problems: [{ value: 'change', needs: 'columns of time' }],
    });
    expect(settleShown('row', over('year', 'followed')).problems).toHaveLength(1);
    expect(settleShown('column', over('none')).problems).toHaveLength(1);
    expect(settleShown('change', over('month'))).toEqual({ shown: 'change', problems: [] });
  });

  it('is time against time', () => {
    const asked = { rows: 'year', cols: 'month', value: 'records', top: 12, rank: null } as const;
    expect(settlePivot(asked)).toMatchObject({ spec: { cols: 'none' }, problems: [{ code: 'two-periods', rows: 'year' }] });
  });

  it.each(['0', '61', '-3', '1e1', 'many'])('is %s rows', (text) => {
    expect(pivotParameters.top.settle(text, 'top')).toMatchObject({ value: 12, problems: [{ code: 'not-a-count' }] });
  });
});
