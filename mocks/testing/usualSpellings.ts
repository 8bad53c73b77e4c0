/**
 * How names of the region are written, after the tables of its states and of newspapers, with no thought of how a search could tell them alike: a law takes the
 * spellings from here.
 */

const serbian = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  lj: 'љ',
  m: 'м',
  n: 'н',
  nj: 'њ',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  dž: 'џ',
  š: 'ш',
} as const;

/** Latin letters with accents as English newspapers and passports write them. */
const withoutAccents: readonly Readonly<Record<string, string>>[] = [
  {
    č: 'c',
    ć: 'c',
    š: 's',
    ž: 'z',
    đ: 'dj',
    ç: 'c',
    ë: 'e',
    ş: 's',
    ğ: 'g',
    ı: 'i',
    ö: 'o',
    ü: 'u',
    ș: 's',
    ț: 't',
    ă: 'a',
    â: 'a',
    î: 'i',
  },
  {
    č: 'ch',
    ć: 'c',
    š: 'sh',
    ž: 'zh',
    đ: 'dj',
    ç: 'c',
    ë: 'e',
    ş: 's',
    ğ: 'g',
    ı: 'i',
    ö: 'o',
    ü: 'u',
    ș: 's',
    ț: 't',
    ă: 'a',
    â: 'a',
    î: 'i',
  },
];

function spelt(name: string, table: Readonly<Record<string, string>>): string {
  const two = name.replace(/dž|lj|nj/gi, (pair) => table[pair.toLowerCase()] ?? pair);
  return [...two].map((letter) => table[letter.toLowerCase()] ?? letter).join('');
}

const SLAVIC_LATIN = /[čćšžđ]/i;
/** Letters that Serbian Latin does not have. */
const FOREIGN = /[qwxyçëşğıöüșțăâîáéíóúñüß]|(?<![a-z])(?:mc)/i;

/** From Cyrillic: Macedonian passports, the Bulgarian law of 2009, the usual forms of Russian and Ukrainian names in English, Serbian Latin. */
const romanised: readonly Readonly<Record<string, string>>[] = [
  // Scholarly, with accents.
  {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ѓ: 'ǵ',
    ђ: 'đ',
    е: 'e',
    ж: 'ž',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    ј: 'j',
    й: 'j',
    к: 'k',
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
    ќ: 'ḱ',
    ћ: 'ć',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'č',
    џ: 'dž',
    ш: 'š',
    щ: 'št',
    ъ: 'a',
    ь: '',
    ю: 'ju',
    я: 'ja',
    ы: 'y',
    э: 'e',
  },
  // In newspapers in English.
  {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ѓ: 'gj',
    ђ: 'dj',
    е: 'e',
    ж: 'zh',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    ј: 'j',
    й: 'y',
    к: 'k',
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
    ќ: 'kj',
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    џ: 'dzh',
    ш: 'sh',
    щ: 'sht',
    ъ: 'a',
    ь: '',
    ю: 'yu',
    я: 'ya',
    ы: 'y',
    э: 'e',
  },
];

/** Returns how a name may be written: in Cyrillic where it is a South Slavic one, without accents, with two letters for one; as it stands too. */
export function usualSpellings(name: string): string[] {
  const plain = name.normalize('NFC');
  const isCyrillic = /\p{Script=Cyrillic}/u.test(plain);
  const spellings = [plain, plain.toUpperCase(), plain.normalize('NFD')];
  if (isCyrillic) spellings.push(...romanised.map((table) => spelt(plain, table)));
  else {
    spellings.push(...withoutAccents.map((table) => spelt(plain, table)));
    if (SLAVIC_LATIN.test(plain) && !FOREIGN.test(plain)) spellings.push(spelt(plain, serbian));
  }
  return [...new Set(spellings)];
}
