import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { layoutTimeline, rowY } from '@/features/timeline/layout/layoutTimeline';
import { joinsOf } from '@/features/timeline/layout/places';
import { HORIZON, LANES, markOf, randomDrawn, randomScale } from '@/features/timeline/layout/randomMarks';

const lanes = ['', ...LANES].map((value) => ({ value, name: value, count: 1 }));
const layoutOf = (marks: Parameters<typeof drawMarks>[0], rows = 6) =>
  layoutTimeline(drawMarks(marks, HORIZON).drawn, lanes, 1, { viewWidth: 1200, rows });

describe('lines between linked records', () => {
  const marks = [
    markOf({ id: 'chosen', date: '2020-01-01', lanes: ['AL', 'RS'] }),
    markOf({ id: 'near', date: '2021-01-01', lanes: ['AL', 'ME', 'RS'] }),
    markOf({ id: 'other', date: '2022-01-01', lanes: ['ME'] }),
  ];
  const links = ['activity/near', 'activity/other', 'activity/elsewhere', 'activity/near'];

  it('lead from the chosen place to the nearest place of each record that is shown', () => {
    const joins = joinsOf(layoutOf(marks), { lane: 'RS', key: 'activity/chosen' }, links);
    expect(joins.map(({ place }) => `${place.lane} ${place.key}`)).toEqual(['RS activity/near', 'ME activity/other']);
    expect(new Set(joins.map(({ from }) => `${from.x} ${from.y}`)).size).toBe(1);
    expect((joins[0]?.to.x ?? 0) - (joins[0]?.from.x ?? 0)).toBeCloseTo(366);
  });

  it('begin at another place of the record when its lane is gone', () =>
    expect(joinsOf(layoutOf(marks), { lane: 'XK', key: 'activity/chosen' }, ['activity/near'])[0]?.place.lane).toBe('AL'));

  it('are none when the record is not shown', () =>
    expect(joinsOf(layoutOf(marks), { lane: 'RS', key: 'activity/none' }, links)).toEqual([]));

  it('end at the cluster that holds a record, and not inside one', () => {
    const crowd = ['2020-01-10', '2020-01-11', '2020-01-12'].map((date, index) => markOf({ id: `crowd-${index}`, date, lanes: ['AL'] }));
    const layout = layoutOf([...crowd, markOf({ id: 'alone', date: '2023-01-01', lanes: ['AL'] })], 1);
    const cluster = { lane: 'AL', key: 'cluster/activity/crowd-0' };
    expect(joinsOf(layout, { lane: 'AL', key: 'activity/alone' }, ['activity/crowd-1']).map(({ place }) => place)).toEqual([cluster]);
    expect(joinsOf(layout, { lane: 'AL', key: 'activity/crowd-1' }, ['activity/crowd-2'])).toEqual([]);
  });

  it('are one per linked record at most, each between boxes of the layout', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, (drawn, scale) => {
        const layout = layoutTimeline(drawn, lanes, scale, { viewWidth: 1200 });
        const keys = drawn.map(({ key }) => key);
        const [first] = drawn;
        if (!first) return;
        const joins = joinsOf(layout, { lane: first.mark.lanes[0] ?? '', key: first.key }, keys);
        expect(new Set(joins.map(({ key }) => key)).size).toBe(joins.length);
        for (const { to, place } of joins) {
          const lane = layout.lanes.find(({ value }) => value === place.lane);
          const box = lane && [...lane.items, ...lane.clusters].find(({ key }) => key === place.key);
          expect(lane && box && rowY(lane, box.row)).toBe(to.y);
          expect(box && box.x0 <= to.x && to.x <= box.x1).toBe(true);
        }
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });
});
