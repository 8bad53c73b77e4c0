import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldScale, MOST_STRETCH } from '@/features/timeline/scene';

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
