import { describe, expect, it } from 'vitest';
import { markAfter, tabStopOf } from '@/ui/marks/marks';

const bars = { keys: ['a', 'b', 'c'], perRow: 1 };
/** Two rows of three places; the middle of each row and the end of the second have no mark. */
const grid = { keys: ['a', null, 'c', 'd', null, null], perRow: 3 };

describe('arrows', () => {
  it('walk bars one by one and stop at the ends', () => {
    expect(markAfter('ArrowDown', 'a', bars)).toBe('b');
    expect(markAfter('ArrowRight', 'b', bars)).toBe('c');
    expect(markAfter('ArrowUp', 'b', bars)).toBe('a');
    expect(markAfter('ArrowDown', 'c', bars)).toBeNull();
    expect(markAfter('ArrowUp', 'a', bars)).toBeNull();
  });

  it('walk a grid past places without a mark', () => {
    expect(markAfter('ArrowRight', 'a', grid)).toBe('c');
    expect(markAfter('ArrowDown', 'a', grid)).toBe('d');
    expect(markAfter('ArrowDown', 'c', grid)).toBeNull();
    expect(markAfter('ArrowUp', 'd', grid)).toBe('a');
  });

  it('leave other keys alone; Home and End go to the ends', () => {
    expect(markAfter('Enter', 'a', bars)).toBeNull();
    expect(markAfter('Home', 'c', bars)).toBe('a');
    expect(markAfter('End', 'a', grid)).toBe('d');
  });
});

describe('the tab stop', () => {
  it('is the mark last visited while it is there, else the first', () => {
    expect(tabStopOf(bars, null)).toBe('a');
    expect(tabStopOf(bars, 'c')).toBe('c');
    expect(tabStopOf(bars, 'gone')).toBe('a');
    expect(tabStopOf({ keys: [null], perRow: 1 }, null)).toBeNull();
  });
});
