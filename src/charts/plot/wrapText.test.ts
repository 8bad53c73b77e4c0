import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';

describe(wrapText, () => {
  it('keeps every letter and no line wider than allowed', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 60, max: 1100 }), (text, width) => {
        const lines = wrapText(text, 16, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(width);
      }),
      { seed: 7 },
    );
  });

  it('breaks an address that is wider than the line', () => {
    const address = `https://example.org/?org=${'a'.repeat(300)}`;
    expect(wrapText(address, 16, 400).join('')).toBe(address);
  });
});

it.each([
  [['one', 'two'], 2, ['one', 'two']],
  [['one', 'two', 'three'], 2, ['one', 'tw…']],
  [['one', 'two 👍', 'three'], 2, ['one', 'two…']],
  [[], 2, []],
])('%o in %i lines is %o', (lines, most, expected) => expect(clampLines(lines, most)).toEqual(expected));
