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

/** Latin letters that Unicode does not split into a letter and an accent. */
const LATIN: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/**
 * Returns the text in lower case, in Latin script and without diacritics, so that `Ristić`, `ristic` and `Ристић` become one. Folding twice
 * changes nothing.
 */
export function foldText(text: string): string {
  const latin = [...text.normalize('NFC').toLowerCase()].map((letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Splits a text into folded words: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
