import { describe, expect, it } from 'vitest';
import { staggerLabels } from '@/charts/plot/lifeCycleLayout';

const rowsAndLefts = (labels: [x: number, width: number][], room = 400) =>
  staggerLabels(
    labels.map(([x, width]) => ({ x, width })),
    room,
  ).map(({ left, row }) => [left, row]);

describe('labels beside each other', () => {
  it.each([
    [
      'stand in one row where there is room',
      [
        [50, 80],
        [200, 80],
      ],
      [
        [10, 0],
        [160, 0],
      ],
    ],
    [
      'go to the next row where they would touch',
      [
        [100, 80],
        [120, 80],
      ],
      [
        [60, 0],
        [80, 1],
      ],
    ],
    [
      'come back to the first row when it is free again',
      [
        [100, 80],
        [120, 80],
        [210, 80],
      ],
      [
        [60, 0],
        [80, 1],
        [170, 0],
      ],
    ],
    [
      'stay inside at both ends',
      [
        [0, 80],
        [400, 80],
      ],
      [
        [0, 0],
        [320, 0],
      ],
    ],
    ['start at 0 when wider than the room', [[200, 500]], [[0, 0]]],
    [
      'at one place make a pile',
      [
        [100, 80],
        [100, 80],
        [100, 80],
      ],
      [
        [60, 0],
        [60, 1],
        [60, 2],
      ],
    ],
  ] as [string, [number, number][], number[][]][])('%s', (_rule, labels, expected) => {
    expect(rowsAndLefts(labels)).toEqual(expected);
  });

  it('never overlap in a row, whatever comes', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round += 1) {
      const labels = Array.from({ length: 1 + Math.floor(random() * 7) }, () => ({ x: random() * 500, width: 20 + random() * 150 }));
      const placed = staggerLabels(labels, 500);
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1))
          expect(a.row !== b.row || a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true);
    }
  });
});
