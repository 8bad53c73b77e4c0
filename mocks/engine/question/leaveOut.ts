import type { DropReason } from '@/domain/answers/questionAnswer';
import { listWords, momentWords, onlyWords } from './joints';
import type { Piece } from './scan';
import type { Word } from './words';

/** Pieces that set nothing, from a word up to, but not with, another one. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
  readonly reason: DropReason;
}

/** What is left to read, and what is not. */
export interface Sifted {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
}

const CLAUSE_END = /[,;:!?()]|\.\s/;
const isJoint = ({ folded }: Word) => listWords.has(folded);

/** Tells whether a piece carries a part of the question. */
function isRead({ means }: Piece): boolean {
  return means.kind !== 'soft' && means.kind !== 'unknown' && means.kind !== 'negator' && means.kind !== 'textWord';
}

/** Returns where the words end that a negation is about: with the first part that is read, and the list that goes on from it. Other words between belong to it too. */
function negatedUntil(pieces: readonly Piece[], at: number, words: readonly Word[]): number {
  let end = at;
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    const mark = words[piece?.from ?? 0]?.before ?? '';
    // A comma does not end it before there is anything that it is about; the stop of “excl.” is none.
    if (!piece || /[;?]/.test(mark) || (/\.\s/.test(mark) && next > at + 1)) return end;
    if (piece.means.kind === 'split' || piece.means.kind === 'form') return end;
    if (!isRead(piece)) {
      if (piece.means.kind !== 'soft') end = next;
      continue;
    }
    return listUntil(pieces, next, words);
  }
  return end;
}

const isItem = ({ means }: Piece) => means.kind === 'filter' || means.kind === 'text';

/** Returns where a list ends: values of one facet, or persons, with nothing but joints and commas between. */
function listUntil(pieces: readonly Piece[], at: number, words: readonly Word[]): number {
  const first = pieces[at];
  if (!first || !isItem(first)) return at;
  const isLikeFirst = ({ means }: Piece) =>
    means.kind === first.means.kind && (means.kind !== 'filter' || first.means.kind !== 'filter' || means.facet === first.means.facet);
  let end = at;
  let isJoined = false;
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    const word = piece && words[piece.from];
    if (!piece || !word) break;
    if (/[;:!?()]/.test(word.before)) break;
    isJoined ||= word.before.includes(',') || word.before.includes('/');
    const isAnd = isJoint(words[piece.from - 1] ?? word) || isJoint(words[piece.from - 2] ?? word);
    if (isItem(piece) && isJoined && (isLikeFirst(piece) || isAnd)) {
      end = next;
      isJoined = false;
    } else if ((piece.means.kind === 'soft' || piece.means.kind === 'negator') && (isJoint(word) || piece.means.kind === 'negator'))
      isJoined = true;
    else if (piece.means.kind !== 'soft' || !/^(?:the|a|an|both|also|in|on|with|of|from|for|to|by)$/.test(word.folded)) break;
  }
  return end;
}

/** Tells whether a piece begins with a sign that leaves it out, as in searches: “-Serbia”, “!=”. */
function hasMinus(piece: Piece, words: readonly Word[]): boolean {
  const mark = words[piece.from]?.before ?? '';
  const isSign = piece.from === 0 ? /[-−–!¬]$/u.test(mark) : /[\s(][-−–!¬]$/u.test(mark);
  return isRead(piece) && (isSign || /!=|<>|≠/u.test(mark));
}

/** Tells whether “but” means “except”: right before what it is about. */
function isExceptBut(pieces: readonly Piece[], at: number, words: readonly Word[]): boolean {
  const next = pieces
    .slice(at + 1)
    .find(({ from, means }) => means.kind !== 'soft' || !/^(?:the|a|an|for)$/.test(words[from]?.folded ?? ''));
  return words[pieces[at]?.from ?? 0]?.folded === 'but' && next?.means.kind === 'filter';
}

/** Leaves out what is negated, with the word that negates it: no filter says “not”, and half of it would say the opposite. */
export function withoutNegated(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const left: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const isBut = words[piece.from]?.folded === 'but' && piece.to === piece.from + 1;
    if (piece.means.kind === 'negatorBehind') {
      let begin = left.findLastIndex(isRead);
      while (begin > 1 && left[begin]?.means.kind === 'filter' && isListed(left, begin, words))
        begin = left.slice(0, begin).findLastIndex(isRead);
      const first = begin < 0 ? piece : (left[begin] ?? piece);
      leftOut.push({ from: first.from, to: piece.to, reason: 'negation' });
      if (begin >= 0) left.length = begin;
    } else if (piece.means.kind === 'negator' || isExceptBut(pieces, at, words)) {
      const end = negatedUntil(pieces, at, words);
      leftOut.push({ from: piece.from, to: pieces[end]?.to ?? piece.to, reason: 'negation' });
      at = end;
    } else if (hasMinus(piece, words)) leftOut.push({ from: piece.from, to: piece.to, reason: 'negation' });
    else left.push(isBut ? { ...piece, means: { kind: 'soft' } } : piece);
  }
  return { pieces: left, leftOut };
}

/** Tells whether a piece is joined to one of the same facet before it. */
function isListed(pieces: readonly Piece[], at: number, words: readonly Word[]): boolean {
  const [piece, before] = [pieces[at], pieces.slice(0, at).findLast(isRead)];
  if (piece?.means.kind !== 'filter' || before?.means.kind !== 'filter' || piece.means.facet !== before.means.facet) return false;
  const between = words.slice(before.to, piece.from);
  return (
    between.every((word) => isJoint(word) || word.folded === 'the') && (between.length > 0 || /[,/]/.test(words[piece.from]?.before ?? ''))
  );
}

/** Leaves out “only” where a record may have more than the one value: it would keep records with others too. */
export function withoutOnly(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const leftOut: LeftOut[] = [];
  const left = pieces.map((piece, at) => {
    if (piece.means.kind !== 'unknown' || !onlyWords.has(words[piece.from]?.folded ?? '')) return piece;
    const about = pieces.slice(at + 1).find(isRead) ?? pieces.slice(0, at).findLast(isRead);
    const isOne =
      about && (about.means.kind !== 'filter' || ['kind', 'type', 'status', 'scope', 'contact', 'followUp'].includes(about.means.facet));
    if (!isOne) leftOut.push({ from: piece.from, to: piece.to, reason: 'only' });
    return { ...piece, means: { kind: 'soft' as const } };
  });
  return { pieces: left, leftOut };
}

/** Words with which something else begins after a moment. */
const BEHIND_MOMENT = new Set([
  'with',
  'between',
  'on',
  'about',
  'and',
  'per',
  'by',
  'did',
  'do',
  'does',
  'who',
  'which',
  'how',
  'compare',
]);

/** Leaves out moments that are no dates, such as “before the summit of Tirana”, whole. */
export function withoutMoments(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const left: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const isMoment = piece.means.kind === 'unknown' && momentWords.has(words[piece.from]?.folded ?? '');
    // A range would have taken “between” with it.
    const isHalfRange = words[piece.from]?.folded === 'between' && piece.means.kind === 'soft' && pieces[at + 1]?.means.kind === 'dates';
    if (!isMoment && !isHalfRange) {
      left.push(piece);
      continue;
    }
    let end = at;
    for (let next = at + 1; next < pieces.length; next++) {
      const other = pieces[next];
      const word = other && words[other.from];
      if (!other || !word || CLAUSE_END.test(word.before) || (BEHIND_MOMENT.has(word.folded) && !(isHalfRange && word.folded === 'and')))
        break;
      // A gap is where something is left out already.
      if (other.means.kind === 'split' || other.means.kind === 'form' || other.from !== pieces[next - 1]?.to) break;
      if (other.means.kind !== 'soft') end = next;
    }
    leftOut.push({ from: piece.from, to: pieces[end]?.to ?? piece.to, reason: 'moment' });
    at = end;
  }
  return { pieces: left, leftOut };
}

/** Leaves out words that are not known; those that stand side by side are named as one. */
export function withoutUnknown(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const left: Piece[] = [];
  const leftOut: { from: number; to: number; reason: DropReason }[] = [];
  for (const piece of pieces) {
    const isUnknown = piece.means.kind === 'unknown' || piece.means.kind === 'textWord' || piece.means.kind === 'splitWord';
    if (!isUnknown) {
      left.push(piece);
      continue;
    }
    const last = leftOut.at(-1);
    if (last?.to === piece.from && /^[\s\-–’'./]*$/.test(words[piece.from]?.before ?? '')) last.to = piece.to;
    else leftOut.push({ from: piece.from, to: piece.to, reason: 'unknown' });
  }
  return { pieces: left, leftOut };
}

/** Reads what follows a word such as “mentioning” as a text to look for; before a quotation, and without anything to look for, the word is soft. */
export function withTexts(pieces: readonly Piece[], words: readonly Word[], sentence: string): Piece[] {
  const read: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.means.kind !== 'textWord') {
      read.push(piece);
      continue;
    }
    read.push({ ...piece, means: { kind: 'soft' } });
    let end = at + 1;
    while (pieces[end]?.means.kind === 'soft') end++;
    const begin = end;
    while (pieces[end]?.means.kind === 'unknown') end++;
    const [first, last] = [pieces[begin], pieces[end - 1]];
    if (end === begin || !first || !last) continue;
    read.push(...pieces.slice(at + 1, begin));
    const q = sentence.slice(words[first.from]?.start, words[last.to - 1]?.end);
    read.push({ from: first.from, to: last.to, means: { kind: 'text', q }, others: [] });
    at = end - 1;
  }
  return read;
}
