import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesIn, lettersByFace, unicodeRange } from './fontFaces';

const faces = facesIn(readFileSync('node_modules/@fontsource-variable/source-sans-3/wght.css', 'utf8'));
const fileOf = (letter: string) => [...lettersByFace(faces, letter).keys()].map(({ file }) => file);

describe('the faces of a font', () => {
  it('are read from its style sheet, each with its file', () => {
    expect(faces.map(({ file }) => file)).toContain('source-sans-3-cyrillic-wght-normal');
    expect(new Set(faces.map(({ family, weights }) => `${family} ${weights}`))).toEqual(new Set(['Source Sans 3 Variable 200 900']));
  });

  it.each([
    ['a', 'latin'],
    ['’', 'latin'],
    ['ç', 'latin'],
    ['č', 'latin-ext'],
    // Two files have it; a browser takes the one that is declared later.
    ['đ', 'latin-ext'],
    ['ж', 'cyrillic'],
    ['ό', 'greek'],
  ])('%s is drawn by the file of %s alone', (letter, script) => {
    expect(fileOf(letter)).toEqual([`source-sans-3-${script}-wght-normal`]);
  });

  it('leaves out letters that no file has', () => {
    expect(fileOf('あ')).toEqual([]);
  });
});

describe('the value of unicode-range', () => {
  it('names runs and single letters', () => {
    expect(unicodeRange('cabxž')).toBe('U+61-63, U+78, U+17E');
  });

  it('holds exactly the letters, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x4ff }), { minLength: 1 }), (codes) => {
        const face = `@font-face { font-family: 'F'; font-weight: 400; src: url(./files/f.woff2); unicode-range: ${unicodeRange(String.fromCodePoint(...codes))}; }`;
        const held = facesIn(face).flatMap(({ runs }) =>
          runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
        );
        expect(held).toEqual(codes.toSorted((one, other) => one - other));
      }),
    );
  });
});
