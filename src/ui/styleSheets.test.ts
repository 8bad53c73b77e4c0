import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakpoints } from '@/ui/useMediaQuery';

// Not public/start.css, which draws the page before the theme is there.
const sheets = globSync('src/**/*.css').toSorted();
const media = Object.values(breakpoints).flatMap((width) => [`(max-width: ${width - 1}px)`, `(min-width: ${width}px)`]);
const textSize = /^(?:var\(--(?:text|paper)-\d+\)|inherit|[\d.]+em)$/;
const font = /^(?:inherit|\d+ var\(--text-\d+\) \/ [\d.]+ var\(--(?:sans|serif)\))$/;

/** Returns what the pattern's first group finds in the sheet. */
function found(css: string, pattern: RegExp): string[] {
  return [...css.matchAll(pattern)].map(([, value = '']) => value);
}

describe.each(sheets)('%s', (path) => {
  const css = readFileSync(path, 'utf8');

  it('asks for the width of the window at breakpoints only', () => {
    const widths = found(css, /@media([^{]*)/g).flatMap((query) => query.match(/\([^)]*(?:width|inline-size)[^)]*\)/g) ?? []);
    expect(widths.filter((width) => !media.includes(width))).toEqual([]);
  });

  it('takes the sizes of type from the theme', () => {
    expect(found(css, /[\s{;]font-size:\s*([^;}]+)/g).filter((size) => !textSize.test(size))).toEqual([]);
    expect(found(css, /[\s{;]font:\s*([^;}]+)/g).filter((value) => !font.test(value))).toEqual([]);
  });

  it('asks for tokens that the theme has', () => {
    const theme = readFileSync('src/ui/theme.css', 'utf8');
    expect(found(css, /var\(--((?:text|paper)-\d+)\)/g).filter((token) => !theme.includes(`--${token}:`))).toEqual([]);
  });
});
