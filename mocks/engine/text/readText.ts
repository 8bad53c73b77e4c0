import { monthNames } from '@/domain/vocabulary/synonyms/monthNames';
import { foldedWords } from '@/domain/words/foldText';
import { type Concept, joinedAt, joinedName, monthAt, nameAt } from './lexicon';

/** A part of what was typed that is looked for by itself. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  readonly word: string;
  readonly means:
    | { readonly is: 'word' }
    | { readonly is: 'name'; readonly concepts: readonly Concept[]; readonly isSingle: boolean }
    /** Two words of which only their being one is meant; where no record has it so, they are two terms. */
    | { readonly is: 'joined'; readonly parts: readonly [Term, Term] }
    | { readonly is: 'month'; readonly mark: string };
}

/** Words that join others and say nothing by themselves; they count only where nothing else was typed. */
const JOINING = new Set('a an and the of in on for to with by at from between i u na dhe ve'.split(' '));

/** Tells whether a term is a word that only joins others. */
export function isJoining({ word, means }: Term): boolean {
  return means.is === 'word' && JOINING.has(word);
}

const DAY_FIRST = /(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?((?:19|20)\d\d)(?!\d)/g;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/g;

function dateInWords(all: string, year: string, month: string, day?: string): string {
  const name = monthNames[Number(month) - 1]?.[0];
  return name ? `${day ? `${Number(day)} ` : ''}${name} ${year}` : all;
}

interface Word {
  readonly typed: string;
  readonly folded: string;
}

/** Returns the words that were typed; dates in figures in words. */
export function typedWords(q: string): Word[] {
  const text = q
    .normalize('NFKC')
    .replace(DAY_FIRST, (all, day, month, year) => dateInWords(all, year, month, day))
    .replace(YEAR_FIRST, (all, year, month, day) => dateInWords(all, year, month, day));
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((typed) => foldedWords(typed).map((folded) => ({ typed, folded })));
}

function termOf({ typed, folded: word }: Word): Term {
  const phrase = nameAt([word], 0) ?? joinedName(word);
  return { typed, word, means: phrase ? { is: 'name', concepts: phrase.concepts, isSingle: phrase.words.length === 1 } : { is: 'word' } };
}

/** Returns what is looked for: names of what is known by several of them, the longest first, then words. */
export function termsOf(words: readonly Word[]): Term[] {
  const folded = words.map((word) => word.folded);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const typed = (count: number) =>
      words
        .slice(at, at + count)
        .map((word) => word.typed)
        .join(' ');
    const word = words[at] ?? { typed: '', folded: '' };
    const phrase = nameAt(folded, at);
    const [month, joined] = [monthAt(folded, at), joinedAt(folded, at)];
    const count = phrase && phrase.words.length > 1 ? phrase.words.length : month || joined ? 2 : 1;
    if (phrase && phrase.words.length > 1)
      terms.push({ typed: typed(count), word: phrase.words.join(''), means: { is: 'name', concepts: phrase.concepts, isSingle: false } });
    else if (month) terms.push({ typed: typed(2), word: '', means: { is: 'month', mark: month } });
    else if (joined && nameAt([joined], 0)) terms.push(termOf({ typed: typed(2), folded: joined }));
    else if (joined) {
      const next = words[at + 1] ?? word;
      terms.push({ typed: typed(2), word: joined, means: { is: 'joined', parts: [termOf(word), termOf(next)] } });
    } else terms.push(termOf(word));
    at += count;
  }
  return terms;
}
