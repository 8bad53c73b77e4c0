import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import { orderLanes } from '@/features/timeline/layout/lanes';
import {
  CLUSTER_ELEMENTS,
  itemElements,
  layoutAggregates,
  layoutTimeline,
  mostInView,
  type TimelineLayout,
} from '@/features/timeline/layout/layoutTimeline';
import { cullLayout } from '@/features/timeline/layout/places';
import { HORIZON, LANES, markOf, randomDrawn, randomScale } from '@/features/timeline/layout/randomMarks';
import { worldX } from '@/features/timeline/layout/timeWindow';

const LAW = { seed: 20261124, numRuns: 80 };
const lanes = ['', ...LANES].map((value) => ({ value, name: value, count: 1 }));
const VIEW = 1200;

function keysOf({ lanes: laid }: TimelineLayout): string[] {
  return laid.flatMap(({ value, items, clusters }) =>
    [...items, ...clusters.flatMap(({ marks }) => marks)].map(({ key }) => `${value} ${key}`),
  );
}

/** 697 records between 2014 and 2026 in up to three of twelve lanes, denser in later years, a sixth of them running on. */
function realLike() {
  const laneNames = Array.from({ length: 12 }, (_, index) => `lane-${index}`);
  const marks = Array.from({ length: 697 }, (_, index) => {
    const day = isoDay(dayNumber('2014-09-01') + Math.floor(Math.sqrt((index * 37) % 697) * 172));
    const own = [0, 1, 2].slice(0, 1 + (index % 3)).map((step) => laneNames[(index * index + step * 5) % 12] ?? '');
    const isLong = index % 6 === 0;
    return markOf({
      id: `record-${index}`,
      ...(isLong ? { kind: 'initiative' as const, status: 'ongoing' as const } : {}),
      date: day.slice(0, [4, 7, 10, 10, 10][index % 5]),
      lanes: own,
    });
  });
  return { drawn: drawMarks(marks, HORIZON).drawn, lanes: laneNames.map((value) => ({ value, name: value, count: 1 })) };
}

describe('the order of lanes', () => {
  const counts = [
    { value: 'RS', count: 9 },
    { value: '', count: 7 },
    { value: 'MK', count: 5 },
    { value: 'AL', count: 5 },
    { value: 'BA', count: 1 },
  ];
  const names = new Map([
    ['RS', 'Serbia'],
    ['MK', 'North Macedonia'],
    ['AL', 'Albania'],
    ['BA', 'Bosnia and Herzegovina'],
  ]);
  const order = (by: 'count' | 'name', most: number) => {
    const { shown, left } = orderLanes(counts, by, (value) => names.get(value) ?? 'None', most);
    return [shown.map(({ value }) => value), left];
  };
  it.each([
    ['count', 9, [['RS', 'AL', 'MK', 'BA', ''], 0]],
    ['name', 9, [['AL', 'BA', 'MK', 'RS', ''], 0]],
    ['count', 2, [['RS', 'AL', ''], 2]],
    ['name', 3, [['AL', 'MK', 'RS', ''], 1]],
  ] as const)('by %s, %i at most', (by, most, expected) => expect(order(by, most)).toEqual(expected));
});

/** The number of elements of all lanes. */
function elementsOf(laid: ReturnType<typeof layoutTimeline>['lanes']): number {
  return laid.flatMap(({ items, clusters }) => [...items.map(itemElements), clusters.length * CLUSTER_ELEMENTS]).reduce((a, b) => a + b, 0);
}

describe('a laid out timeline', () => {
  it('has every dated record in each of its lanes, at every scale', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, randomScale, (drawn, scale, other) => {
        const layout = layoutTimeline(drawn, lanes, scale, { viewWidth: VIEW });
        const expected = drawn.flatMap(({ key, mark }) => (mark.lanes.length > 0 ? mark.lanes : ['']).map((lane) => `${lane} ${key}`));
        expect(keysOf(layout).sort()).toEqual(expected.sort());
        expect(keysOf(layoutTimeline(drawn, lanes, other, { viewWidth: VIEW })).sort()).toEqual(expected);
        expect(layout.unshown).toBe(0);
      }),
      LAW,
    );
  });

  it('has lanes under each other without gaps, tall enough for their rows', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, (drawn, scale) => {
        const { lanes: laid, height } = layoutTimeline(drawn, lanes, scale, { viewWidth: VIEW });
        let y = 0;
        for (const lane of laid) {
          expect(lane.y).toBe(y);
          expect(lane.height).toBeGreaterThanOrEqual(lane.rows * 14);
          y += lane.height;
        }
        expect(height).toBe(y);
      }),
      LAW,
    );
  });

  it('draws no more elements than the budget wherever the view stands', () => {
    fc.assert(
      fc.property(
        randomDrawn,
        randomScale,
        fc.integer({ min: 80, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawn, scale, budget, share) => {
          const layout = layoutTimeline(drawn, lanes, scale, { viewWidth: VIEW, budget });
          expect(layout.elements).toBeLessThanOrEqual(budget);
          const left = worldX(HORIZON.start + share * (HORIZON.end - HORIZON.start), scale);
          expect(elementsOf(cullLayout(layout, left, left + VIEW, null, 0).lanes)).toBeLessThanOrEqual(layout.elements);
        },
      ),
      LAW,
    );
  });

  it.each([0.2, 0.4, 1, 3, 10, 100])('keeps to 1,500 elements with as many records as there are, at %f px a day', (scale) => {
    const { drawn, lanes: twelve } = realLike();
    expect(layoutTimeline(drawn, twelve, scale, { viewWidth: 1780 }).elements).toBeLessThanOrEqual(1500);
  });

  it('uses its rows before it gathers, and gathers before it draws too much', () => {
    const { drawn, lanes: twelve } = realLike();
    const shown = [2000, 1000, 300].map((budget) =>
      layoutTimeline(drawn, twelve, 0.4, { viewWidth: 1780, budget }).lanes.reduce((sum, { items }) => sum + items.length, 0),
    );
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  it('counts the records in no shown lane', () => {
    const marks = [markOf({ id: 'one', lanes: ['MK', 'RS'] }), markOf({ id: 'two', lanes: ['XK'] })];
    const shown = ['MK', 'RS'].map((value) => ({ value, name: value, count: 1 }));
    const layout = layoutTimeline(drawMarks(marks, HORIZON).drawn, shown, 1, { viewWidth: VIEW });
    expect(layout.unshown).toBe(1);
  });
});

describe('culling', () => {
  it('keeps what meets the range, as it was, and the box that has the focus', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, fc.integer({ min: 0, max: 7600 }), (drawn, scale, offset) => {
        const layout = layoutTimeline(drawn, lanes, scale, { viewWidth: VIEW });
        const left = worldX(HORIZON.start + offset, scale);
        const lane = layout.lanes.find(({ items }) => items.length > 0);
        const keep = lane?.items[0] ? { lane: lane.value, key: lane.items[0].key } : null;
        const culled = cullLayout(layout, left, left + VIEW, keep, 100);
        culled.lanes.forEach(({ items, clusters, ...rest }, index) => {
          const { items: all, clusters: allClusters, ...whole } = layout.lanes[index] ?? { items: [], clusters: [] };
          expect(rest).toEqual(whole);
          const isNear = ({ x0, x1 }: { x0: number; x1: number }) => x1 >= left - 100 && x0 <= left + VIEW + 100;
          const isFocused = ({ key }: { key: string }) => rest.value === keep?.lane && key === keep.key;
          expect(items).toEqual(all.filter((item) => isNear(item) || isFocused(item)));
          expect(clusters).toEqual(allClusters.filter(isNear));
        });
      }),
      LAW,
    );
  });
});

it('no lanes show nothing', () => expect(mostInView([], VIEW)).toBe(0));

describe('counts instead of marks', () => {
  const aggregates = {
    unit: 'quarter' as const,
    bins: [
      { start: '2024-01-01', end: '2024-03-31' },
      { start: '2024-04-01', end: '2024-06-30' },
    ],
    counts: [
      [3, 0],
      [1, 4],
    ],
  };
  const answered = [
    { value: 'RS', count: 5 },
    { value: 'MK', count: 3 },
  ];

  it('stand in the lanes of the answer, over their days', () => {
    const shown = ['MK', 'RS'].map((value) => ({ value, name: value, count: 1 }));
    const layout = layoutAggregates(aggregates, answered, shown, 2, { viewWidth: VIEW });
    expect(layout.lanes.map(({ clusters }) => clusters.map(({ count, start, end }) => [count, isoDay(start), isoDay(end - 1)]))).toEqual([
      [
        [1, '2024-01-01', '2024-03-31'],
        [4, '2024-04-01', '2024-06-30'],
      ],
      [[3, '2024-01-01', '2024-03-31']],
    ]);
    const [first] = layout.lanes[0]?.clusters ?? [];
    expect(first?.x0).toBe(worldX(dayNumber('2024-01-01'), 2));
    expect(first?.x1).toBe(worldX(dayNumber('2024-04-01'), 2) - 2);
    expect(layout.elements).toBe(6);
  });

  it('keep a box in the right order however narrow it is', () => {
    const [first, second] =
      layoutAggregates(aggregates, answered, [{ value: 'MK', name: 'MK', count: 1 }], 0.01, { viewWidth: VIEW }).lanes[0]?.clusters ?? [];
    expect(first && second && first.x1 > first.x0 && first.x1 <= second.x0).toBe(true);
  });
});
