import type { DropReason } from '@/domain/answers/questionAnswer';
import { andWords, momentWords, orWords } from './phrases';
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
const isJoint = ({ folded }: Word) => andWords.has(folded) || orWords.has(folded);

/** Tells whether a piece carries a part of the question. */
function isRead({ means }: Piece): boolean {
  return means.kind !== 'soft' && means.kind !== 'unknown' && means.kind !== 'negator' && means.kind !== 'textWord';
}

/** Returns where the words end that a negation is about: with the first part that is read, and the list that goes on from it. Other words between belong to it too. */
function negatedUntil(pieces: readonly Piece[], at: number, words: readonly Word[]): number {
  let end = at;
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (!piece || CLAUSE_END.test(words[piece.from]?.before ?? '')) return end;
    if (piece.means.kind === 'split' || piece.means.kind === 'form') return end;
    if (!isRead(piece)) {
      if (piece.means.kind !== 'soft') end = next;
      continue;
    }
    return listUntil(pieces, next, words);
  }
  return end;
}

/** Returns where a list ends: values of one facet with nothing but joints and commas between. */
function listUntil(pieces: readonly Piece[], at: number, words: readonly Word[]): number {
  const first = pieces[at]?.means;
  if (first?.kind !== 'filter') return at;
  let end = at;
  let isJoined = false;
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    const word = piece && words[piece.from];
    if (!piece || !word) break;
    if (/[;:!?()]/.test(word.before)) break;
    isJoined ||= word.before.includes(',') || word.before.includes('/');
    if (piece.means.kind === 'filter' && piece.means.facet === first.facet && isJoined) {
      end = next;
      isJoined = false;
    } else if ((piece.means.kind === 'soft' || piece.means.kind === 'negator') && (isJoint(word) || piece.means.kind === 'negator')) isJoined = true;
    else if (piece.means.kind !== 'soft' || !/^(?:the|a|an|both|also)$/.test(word.folded)) break;
  }
  return end;
}

/** Leaves out what is negated, with the word that negates it: no filter says “not”, and half of it would say the opposite. */
export function withoutNegated(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const left: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.means.kind !== 'negator') {
      left.push(piece);
      continue;
    }
    const end = negatedUntil(pieces, at, words);
    leftOut.push({ from: piece.from, to: pieces[end]?.to ?? piece.to, reason: 'negation' });
    at = end;
  }
  return { pieces: left, leftOut };
}

/** Words with which something else begins after a moment. */
const BEHIND_MOMENT = new Set(['with', 'between', 'on', 'about', 'and', 'per', 'by', 'did', 'do', 'does', 'who', 'which', 'how', 'compare']);

/** Leaves out moments that are no dates, such as “before the summit of Tirana”, whole. */
export function withoutMoments(pieces: readonly Piece[], words: readonly Word[]): Sifted {
  const left: Piece[] = [];
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.means.kind !== 'unknown' || !momentWords.has(words[piece.from]?.folded ?? '')) {
      left.push(piece);
      continue;
    }
    let end = at;
    for (let next = at + 1; next < pieces.length; next++) {
      const other = pieces[next];
      const word = other && words[other.from];
      if (!other || !word || CLAUSE_END.test(word.before) || BEHIND_MOMENT.has(word.folded)) break;
      if (other.means.kind === 'split' || other.means.kind === 'form') break;
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
