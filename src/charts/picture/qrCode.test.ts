import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { markup } from '@/charts/picture/drawing';
import { qrCode } from '@/charts/picture/PictureDocument';

const link = 'https://example.org/?country=MK&from=2019&to=2024-06';

/** The dark modules that a path of boxes one module high covers. */
function modulesOf(svg: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at} ${y}`);
  return dark;
}

it('draws each dark module of the code, and a light border of four', () => {
  const { data } = encode(link, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(modulesOf(markup(qrCode(link)?.drawn))).toEqual(new Set(dark));
  expect(Math.min(...dark.map((place) => Number(place.split(' ')[0])))).toBe(4);
});

it('is dark on light, in modules large enough to be read', () => {
  for (const length of [10, 100, 500, 2000]) {
    const code = markup(qrCode(`${link}&q=${'a'.repeat(length)}`)?.drawn);
    expect(Number(code.match(/scale\(([\d.]+)\)/)?.[1])).toBeGreaterThanOrEqual(2.5);
    expect(code).toMatch(/^<g data-part="qr"><rect width="\d+" height="\d+" fill="#ffffff"><\/rect><path [^>]*fill="#1b2430"/);
  }
});

it('is none for a text that no code can hold', () => expect(qrCode('a'.repeat(3000))).toBeNull());
