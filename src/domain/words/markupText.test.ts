import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanText, markupText, scriptJson } from '@/domain/words/markupText';

describe(cleanText, () => {
  it.each([
    ['two\r\nlines\rthree\nfour', 'two\nlines\nthree\nfour'],
    ['bell\u0007 null\u0000 tab\t', 'bell null tab\t'],
    ['half \ud83d of a character', 'half \ufffd of a character'],
    ['😀 Ристић', '😀 Ристић'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('changes nothing that is clean already', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ж', '<', '\t', '\r', '\n', '\u0000', '\u001f', '\ufffe', '\ud83d', '\ude00') }),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
    );
  });
});

test('markup has no sign of its own left, and comes back as it was', () => {
  expect(markupText(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
});

test('JSON for a script element cannot close it, and is the same JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('</script>', '<!--', '\u2028', ''), (json, bait) => {
      const value: unknown = [JSON.parse(json), bait];
      const text = scriptJson(value);
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(value);
    }),
  );
});
