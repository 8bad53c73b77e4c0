import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords, foldText } from '@/domain/words/foldText';

describe('folding makes one spelling of', () => {
  test.each([
    ['case and diacritics', 'Ristić', 'ristic'],
    ['Serbian Cyrillic', 'Ристић', 'ristic'],
    ['Serbian letters with two Latin signs', 'Љубљана, Његош, Џеп', 'ljubljana, njegos, dzep'],
    ['crossed letters', 'Đorđe Łódź Øresund', 'dorde lodz oresund'],
    ['the Cyrillic of Đorđe', 'Ђорђе', 'dorde'],
    ['Macedonian letters', 'Ќе, Ѓорѓи, Ѕвезда', 'ke, gorgi, dzvezda'],
    ['Bulgarian letters', 'Стратегическа група на пощенските оператори', 'strategiceska grupa na postenskite operatori'],
    ['Ukrainian letters', 'Україна Єва Ґалаґан', 'ukrajina jeva galagan'],
    ['Russian letters', 'Союзное государство – ещё объём', 'sojuznoe gosudarstvo – este obaem'],
    ['letters and accents written apart', 'Ристић Тирана́ й', 'ristic tirana j'],
    ['German and Nordic letters', 'Straße Ærø', 'strasse aero'],
    ['Turkish letters', 'İstanbul Kırıkkale Türkiye', 'istanbul kirikkale turkiye'],
    ['Albanian and Romanian letters', 'Prishtinë Iași Chișinău', 'prishtine iasi chisinau'],
    ['the two forms of sigma', 'ΟΔΥΣΣΕΑΣ Οδυσσέας', 'οδυσσεασ οδυσσεασ'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

const anyText = fc.array(fc.integer({ min: 0, max: 0x2ffff }), { maxLength: 12 }).map((codes) => String.fromCodePoint(...codes));

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('folding twice changes nothing for any single character', () => {
  const unstable: string[] = [];
  for (let code = 0; code < 0x20000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const once = foldText(String.fromCodePoint(code));
    if (foldText(once) !== once) unstable.push(code.toString(16));
  }
  expect(unstable).toEqual([]);
});

test('words are runs of letters and digits', () => {
  expect(foldedWords('  e-Government (2024): „Дигитална агенда”  ')).toEqual(['e', 'government', '2024', 'digitalna', 'agenda']);
  expect(foldedWords(' – … ')).toEqual([]);
});
