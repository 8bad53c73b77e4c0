import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayUnder, draggedWindow, pinchedWindow, wheelMove } from '@/features/timeline/useGestures';

const turn = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};
const whole = { start: 10_000, end: 20_000 };
const settings = { seed: 20261124, numRuns: 200 };
const anyWindow = fc
  .tuple(fc.integer({ min: 10_000, max: 19_900 }), fc.integer({ min: 3, max: 100 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('a turn of the wheel', () => {
  test.each<[string, Partial<typeof turn>, ReturnType<typeof wheelMove>]>([
    ['alone scrolls the page', { deltaY: 100 }, null],
    ['sideways moves', { deltaX: 30, deltaY: 10 }, { pan: 30 }],
    ['with Shift moves', { deltaY: -50, shiftKey: true }, { pan: -50 }],
    ['with Shift that the browser turned sideways moves', { deltaX: 50, shiftKey: true }, { pan: 50 }],
    ['told in lines moves by lines', { deltaX: 3, deltaMode: 1 }, { pan: 48 }],
    ['too fast is held back', { deltaX: 5000 }, { pan: 240 }],
    ['with Ctrl zooms out', { deltaY: 100, ctrlKey: true }, { zoom: Math.exp(-0.2) }],
    ['with Command zooms in', { deltaY: -100, metaKey: true }, { zoom: Math.exp(0.2) }],
    ['sideways with Alt does nothing', { deltaX: 30, altKey: true }, null],
  ])('%s', (_, given, expected) => {
    expect(wheelMove({ ...turn, ...given })).toEqual(expected);
  });
});

it('the day under the pointer stays under it while it is dragged', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 0, max: 800 }), fc.integer({ min: -300, max: 300 }), (window, x, px) => {
      const moved = draggedWindow(window, px, 800, { start: 0, end: 40_000 });
      expect(dayUnder(moved, x + px, 800)).toBeCloseTo(dayUnder(window, x, 800), 6);
    }),
    settings,
  );
});

const finger = fc.integer({ min: 0, max: 800 });

it('a pinch keeps the day between the fingers there', () => {
  fc.assert(
    fc.property(anyWindow, finger, finger, finger, finger, (window, a, b, c, d) => {
      const moved = pinchedWindow(window, [a, b], [c, d], 800, { start: 0, end: 40_000 });
      expect(dayUnder(moved, (c + d) / 2, 800)).toBeCloseTo(dayUnder(window, (a + b) / 2, 800), 6);
    }),
    settings,
  );
});

it('a pinch stays in the whole window', () => {
  fc.assert(
    fc.property(anyWindow, finger, finger, finger, finger, (window, a, b, c, d) => {
      const moved = pinchedWindow(window, [a, b], [c, d], 800, whole);
      expect(moved.start).toBeGreaterThanOrEqual(whole.start);
      expect(moved.end).toBeLessThanOrEqual(whole.end);
    }),
    settings,
  );
});
