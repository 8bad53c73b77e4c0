import { describe, expect, it } from 'vitest';
import { highlight } from '@/features/search/highlight';

/** The text with what was typed in brackets. */
const marked = (text: string, q: string) =>
  highlight(text, q)
    .map((part) => (part.isTyped ? `[${part.text}]` : part.text))
    .join('');

describe('what was typed, in what was found', () => {
  it.each([
    ['the beginning of a word', 'Digital identity', 'dig', '[Dig]ital identity'],
    ['of every word that begins so', 'Identity and identification', 'iden', '[Iden]tity and [iden]tification'],
    ['not the middle of a word', 'Cybersecurity', 'secur', 'Cybersecurity'],
    ['several words in any order', 'North Macedonia', 'mac nor', '[Nor]th [Mac]edonia'],
    ['whatever the case', 'ENISA', 'enisa', '[ENISA]'],
    ['without accents in what was typed', 'Ristić', 'ristic', '[Ristić]'],
    ['with accents in what was typed', 'Ristic', 'ristić', '[Ristic]'],
    ['with accents that stand apart in the text', 'Ristic\u0301 M.', 'ristic', '[Ristic\u0301] M.'],
    ['in the other script', 'Ристић', 'ris', '[Рис]тић'],
    ['a letter that is two in the other script is marked whole', 'Љубљана', 'l', '[Љ]убљана'],
    ['the longest of two', 'Digital', 'di digi', '[Digi]tal'],
    ['numbers', 'Regulation 2024/1689', '2024', 'Regulation [2024]/1689'],
    ['nothing for an empty text', 'Digital', '  ', 'Digital'],
    ['nothing in an empty text', '', 'dig', ''],
    ['signs are letters of no pattern', 'C++ (a)', '(a', 'C++ ([a])'],
  ])('%s', (_rule, text, q, expected) => {
    expect(marked(text, q)).toBe(expected);
  });

  it('the parts make the text again', () => {
    const text = 'Министерство на електронното управление – MEU (Bulgaria), č1';
    for (const q of ['м', 'meu b', 'e', 'управ 1', 'c1'])
      expect(
        highlight(text, q)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});
