import { foldText } from '@/domain/words/foldText';

/** Two Greek letters that are one sound, at the beginning of a word and inside; then single letters, as names are usually written in Latin ones. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/[αά]υ(?=[θκξπστφχψ]|$)/g, 'af'],
  [/αυ/g, 'av'],
  [/ευ(?=[θκξπστφχψ]|$)/g, 'ef'],
  [/ευ/g, 'ev'],
  [/^μπ/, 'b'],
  [/μπ/g, 'mb'],
  [/^ντ/, 'd'],
  [/ντ/g, 'nt'],
  [/^γκ/, 'g'],
  [/γγ|γκ/g, 'ng'],
];
const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:t ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s τ:t υ:i φ:f χ:h ψ:ps ω:o'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Returns a folded word in Latin letters: what folding leaves in Greek ones too. */
function latin(word: string): string {
  const folded = foldText(word);
  if (!/[α-ω]/.test(folded)) return folded;
  const paired = GREEK_PAIRS.reduce((text, [pattern, letters]) => text.replace(pattern, letters), folded);
  return paired.replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter);
}

/** How the romanisations of one sound become one, in this order: the languages of the region write it by an accent, by two letters or by one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'c'],
  [/dzh|xh/g, 'dz'],
  [/ch|ts|tz|cz/g, 'c'],
  [/sh/g, 's'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/dj|dh/g, 'd'],
  [/gj/g, 'g'],
  [/kj|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/ff$/, 'v'],
  [/[yj]/g, 'i'],
  [/ii+/g, 'i'],
  [/ie/g, 'e'],
  [/(.)\1+/g, '$1'],
];

function soundsOf(word: string): string {
  return SOUNDS.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);
}

/**
 * Returns the form in which the usual spellings of a name are equal: whatever script it is in, with accents, with two letters for one sound, or with neither: `Манчевски`,
 * `Mančevski`, `Manchevski` and `Mancevski` are one. It is no spelling itself, and other words may share it.
 */
export function nameKey(word: string): string {
  return soundsOf(latin(word));
}

/** Where one letter is written in ways that are also those of another one; each is tried by itself. */
const DOUBTS: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'h'],
  [/(?<![sczkxdtp])h/g, 'ch'],
  [/kh/g, 'ch'],
  [/g/g, 'h'],
  [/(?<![sczkxdtp])h/g, 'g'],
  [/dzh|dz|xh/g, 'c'],
  [/^c(?!h)/, 'dz'],
  [/^j/, 'dz'],
  [/^dzh?/, 'j'],
  [/ikj?$/, 'ic'],
  [/i(?:c|ch)$/, 'ik'],
  [/dj/g, 'gj'],
  [/gj/g, 'dj'],
  [/(?<=[^aeiou])[yi]o/g, 'e'],
  [/(?<=[^aeiou])[yi]o/g, 'o'],
  [/w/g, 'u'],
  [/shch|sc(?!h)/g, 'st'],
  [/st/g, 'sc'],
];

/** Returns the other forms that a spelling of a name may have meant, without `nameKey` itself. */
export function otherNameKeys(word: string): string[] {
  const plain = latin(word);
  const keys = DOUBTS.filter(([pattern]) => plain.search(pattern) >= 0).map(([pattern, letters]) =>
    soundsOf(plain.replace(pattern, letters)),
  );
  return [...new Set(keys)].filter((key) => key !== soundsOf(plain));
}
