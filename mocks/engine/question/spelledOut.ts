import { participles } from './joints';
import { isSoft, type Lexicon } from './lexicon';
import { keyOf, type Word } from './words';

const JOINT = /^[\s,/–-]*$/;
const isAnd = ({ folded }: Word) => folded === 'and' || folded === 'with' || folded === 'vs' || folded === 'or';

/** Tells whether a word is the code of a country that records name, in small letters. */
function isSmallCode({ text, folded }: Word, { phrases, countries }: Lexicon): boolean {
  return /^[a-z]{2}$/.test(text) && countries.has(text.toUpperCase()) && phrases.get(folded)?.exactly === text.toUpperCase();
}

/** Tells whether a word means something by itself. */
function isKnown(word: Word, { phrases }: Lexicon): boolean {
  const phrase = phrases.get(keyOf([word.folded]));
  return phrase !== undefined && phrase.exactly === undefined;
}

/**
 * Returns the words with codes of countries in capitals: small ones are codes where several stand together, “mk rs”, or where nothing else of the question means
 * anything. Words of a sentence, such as “me”, are codes only among others: “mk me rs”.
 */
export function withCodes(words: readonly Word[], lexicon: Lexicon): Word[] {
  const codes = words.map((word) => isSmallCode(word, lexicon));
  const sure = words.map((word, at) => codes[at] === true && !isSoft(word));
  const neighbour = (at: number, step: 1 | -1): number | null => {
    let place = at + step;
    while (words[place] && isAnd(words[place] as Word)) place += step;
    const between = words.slice(Math.min(at, place) + 1, Math.max(at, place) + 1);
    return codes[place] && between.every(({ before }) => JOINT.test(before)) ? place : null;
  };
  const others = (at: number) => [neighbour(at, -1), neighbour(at, 1)].filter((place) => place !== null);
  const isLone = words.every((word, at) => codes[at] || !isKnown(word, lexicon));
  const isRead = words.map((_, at) => {
    if (!codes[at]) return false;
    if (sure[at]) return isLone || others(at).some((place) => sure[place]);
    const beside = others(at).filter((place) => sure[place]);
    return beside.length === 2 || (beside.length === 1 && (at === 0 || at === words.length - 1) && words.length > 2);
  });
  return words.map((word, at) => (isRead[at] ? { ...word, text: word.text.toUpperCase() } : word));
}

/** Returns the words with what somebody “did sign” as what they have signed. */
export function withParticiples(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const participle = participles[word.folded];
    const isPast = words.slice(0, at).some(({ folded }) => folded === 'did');
    return participle && isPast ? { ...word, folded: participle } : word;
  });
}
