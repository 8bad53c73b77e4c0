/** Letters that Unicode does not split into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Returns the text as lower-case ASCII words joined by hyphens; other scripts fall away. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đłøßæœı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Returns a file name that tells what is inside: `records-by-country_north-macedonia_2026-11-24.png`; at most 120 characters. */
export function fileName(title: string, filterSentence: string, made: string, extension: string): string {
  const end = `_${made}.${extension}`;
  const start = [slug(title), slug(filterSentence)]
    .filter(Boolean)
    .join('_')
    .slice(0, 120 - end.length)
    .replace(/[-_]$/, '');
  return start + end;
}
