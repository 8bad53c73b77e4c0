import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/domain/time/timeScale';
import { HORIZON, markOf, TODAY } from '@/features/timeline/layout/randomMarks';
import { exportScene, heldScale, MOST_STRETCH } from '@/features/timeline/scene';
import { timelineChart } from '@/features/timeline/timelineChart';

const window = { start: dayNumber('2024-01-01'), end: dayNumber('2025-01-01') };
const lanes = ['MK', 'RS'].map((value) => ({ value, name: `Lane ${value}`, count: 1 }));

describe('the scene of a picture', () => {
  const marks = [
    markOf({ id: 'alone', date: '2024-07-01', lanes: ['MK'] }),
    markOf({ id: 'undated', date: null, lanes: ['MK'] }),
    ...Array.from({ length: 30 }, (_, index) => markOf({ id: `crowd-${index}`, date: '2024-10-10', lanes: ['RS'] })),
  ];
  const scene = exportScene({ marks }, lanes, window, HORIZON);

  it('stands still and holds the window from edge to edge', () => {
    expect([scene.stretch, scene.width, scene.undated]).toEqual([1, 1000, 1]);
    expect(scene.scale * (window.end - window.start)).toBeCloseTo(scene.width, 4);
    const { body } = timelineChart({ scene, window, today: TODAY, finding: '', notes: [], marks });
    const shown = body.shape === 'timeline' ? body.lanes : [];
    const counted = shown.map(({ items, clusters }) => items.length + clusters.reduce((sum, { count }) => sum + count, 0));
    expect(counted).toEqual([1, 30]);
  });

  it('draws counts when there is nothing finer', () => {
    const aggregates = { unit: 'quarter' as const, bins: [{ start: '2024-01-01', end: '2024-03-31' }], counts: [[4], [0]] };
    const counts = exportScene(
      {
        aggregates,
        lanes: [
          { value: 'MK', count: 4 },
          { value: 'RS', count: 0 },
        ],
      },
      lanes,
      window,
      HORIZON,
    );
    expect(counts.layout.lanes.map(({ clusters }) => clusters.map(({ count }) => count))).toEqual([[4], []]);
  });
});

describe('the scale of the layout', () => {
  it.each([
    ['stays while the time moves a little', 2, 2.5, true, 2],
    ['stays while the time moves back a little', 2, 1.6, true, 2],
    ['follows once the drawing would be stretched too far', 2, 3, true, 3],
    ['follows once it would be squeezed too far', 2, 1.2, true, 1.2],
    ['is the scale itself at rest', 2, 2.5, false, 2.5],
  ])('%s', (_, kept, scale, isMoving, expected) => {
    expect(heldScale(kept, scale, isMoving)).toBe(expected);
  });

  it('never stretches the drawing further than is allowed', () => {
    const someScale = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(someScale, someScale, fc.boolean(), (kept, scale, isMoving) => {
        const stretch = scale / heldScale(kept, scale, isMoving);
        return stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH;
      }),
      { seed: 20261128 },
    );
  });
});
