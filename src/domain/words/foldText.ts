/**
 * Cyrillic letters of the region's languages as Latin ones: Serbian and Macedonian by their own Latin alphabet with the accents gone, Bulgarian, Russian
 * and Ukrainian by their common romanisation. Our own table, because the libraries at hand know one language each and keep the accents that we
 * then drop.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'd',
  ѓ: 'g',
  е: 'e',
  ё: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  й: 'j',
  ј: 'j',
  к: 'k',
  ќ: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
  щ: 'st',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  і: 'i',
  ї: 'ji',
  є: 'je',
  ґ: 'g',
  ў: 'u',
};

/** Letters that Unicode does not split into a letter and an accent, and the second forms of sigma and s. */
const OTHERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  þ: 'th',
  ς: 'σ',
};

/** Printable ASCII: nothing to fold but case. */
const PLAIN = /^[\x20-\x7e\n]*$/;

function replaceLetters(text: string): string {
  return [...text].map((letter) => CYRILLIC[letter] ?? OTHERS[letter] ?? letter).join('');
}

/**
 * Returns the text in lower case, in Latin script and without diacritics, so that `Ristić`, `ristic` and `Ристић` become one. Folding twice
 * changes nothing. The letters are replaced before the accents go, while й and ї are still letters of their own, and again after, for
 * letters that had another accent.
 */
export function foldText(text: string): string {
  // Most texts are plain, and folding them is most of the time that the text index takes.
  if (PLAIN.test(text)) return text.toLowerCase();
  const composed = replaceLetters(text.normalize('NFKC').toLowerCase());
  const bare = composed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return replaceLetters(bare).normalize('NFKC');
}

/** Splits a text into folded words: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
