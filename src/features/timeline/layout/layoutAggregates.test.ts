import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { layoutAggregates } from '@/features/timeline/layout/layoutTimeline';
import { worldX } from '@/features/timeline/layout/timeWindow';

const VIEW = 1200;

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
