import type { DropReason, QuestionShape } from '@/domain/answers/questionAnswer';
import type { FacetName } from '@/domain/facets/facets';
import { type Filters, groupsOf, perFacet } from '@/domain/facets/filters';
import { Q_LIMIT } from '@/domain/facets/singleFilters';
import type { DimensionId } from '@/domain/pivot/dimensions';
import type { PartialDate } from '@/domain/time/partialDate';
import { combineDates, combineFilters, withOwnCountries } from './combine';
import { correctWords } from './correct';
import { shareWords } from './joints';
import { type LeftOut, withoutMoments, withoutNegated, withoutOnly, withoutUnknown, withTexts } from './leaveOut';
import type { Lexicon, Meaning } from './lexicon';
import { withPeople } from './people';
import { type Piece, scan } from './scan';
import { withCodes, withParticiples } from './spelledOut';
import { type Word, wordsOf } from './words';

/** A part of the sentence that sets something. */
export interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'filter' | 'dates' | 'text' | 'shape';
  readonly facet: FacetName | null;
  /** Values of the facet, dimensions, the form of an answer, the text. */
  readonly ids: readonly string[];
  readonly joint: 'and' | 'or' | null;
  readonly isCorrected: boolean;
  /** What else the same words can mean. */
  readonly others: readonly Meaning[];
}

/** A part that sets nothing. */
export interface ReadDrop {
  readonly start: number;
  readonly end: number;
  readonly reason: DropReason;
}

/** How a sentence is read. */
export interface Reading {
  readonly filters: Filters;
  readonly tokens: readonly ReadToken[];
  readonly dropped: readonly ReadDrop[];
  readonly shape: QuestionShape;
}

/** From coarse to fine. */
const TIMES: readonly DimensionId[] = ['year', 'quarter', 'month'];
const MOST_SPLITS = 2;

interface Splits {
  readonly by: readonly DimensionId[];
  readonly pieces: readonly (Piece & { readonly by: DimensionId })[];
  readonly leftOut: readonly LeftOut[];
}

/** Returns what the answer is split by. Who works with a country are its partners; without a country, countries. */
function splitsOf(pieces: readonly Piece[], hasCountry: boolean): Splits {
  const by: DimensionId[] = [];
  const kept: (Piece & { by: DimensionId })[] = [];
  const leftOut: LeftOut[] = [];
  const times = pieces.flatMap(({ means }) => (means.kind === 'split' ? [TIMES.indexOf(means.by as DimensionId)] : []));
  const finest = Math.max(...times);
  for (const piece of pieces) {
    if (piece.means.kind !== 'split') continue;
    const asked = piece.means.by;
    const own: DimensionId = asked === 'who' || asked === 'partner' ? (hasCountry ? 'partner' : 'country') : asked;
    if (TIMES.includes(own) && TIMES.indexOf(own) < finest) leftOut.push({ from: piece.from, to: piece.to, reason: 'coarserTime' });
    else if (!by.includes(own) && by.length === MOST_SPLITS) leftOut.push({ from: piece.from, to: piece.to, reason: 'thirdSplit' });
    else {
      if (!by.includes(own)) by.push(own);
      kept.push({ ...piece, by: own });
    }
  }
  return { by: by.sort((a, b) => Number(TIMES.includes(a)) - Number(TIMES.includes(b))), pieces: kept, leftOut };
}

/** Reads the share that was followed up as a question for what became of agreements, not as a filter, within which the share would be all. */
function withShares(pieces: readonly Piece[], words: readonly Word[]): readonly Piece[] {
  const isShare = ({ from, means }: Piece) => means.kind === 'unknown' && shareWords.has(words[from]?.folded ?? '');
  const isFollowed = ({ means }: Piece) => means.kind === 'filter' && means.facet === 'followUp' && means.values.join() === 'recorded';
  if (!pieces.some(isShare) || !pieces.some(isFollowed)) return pieces;
  return pieces.map((piece) =>
    isShare(piece)
      ? { ...piece, means: { kind: 'soft' } }
      : isFollowed(piece)
        ? { ...piece, means: { kind: 'form', form: 'followUp' } }
        : piece,
  );
}

/** Reads a question. Whatever is not read is named among what is dropped, but for soft words. */
export function readQuestion(sentence: string, lexicon: Lexicon, now: PartialDate): Reading {
  const { words, corrected } = correctWords(withParticiples(withCodes(wordsOf(sentence), lexicon)), lexicon);
  const scanned = withPeople(withTexts(scan(sentence, words, lexicon, now), words, sentence), words, lexicon.findPerson);
  const positive = withoutNegated(scanned, words);
  const timed = withoutMoments(positive.pieces, words);
  const only = withoutOnly(withShares(timed.pieces, words), words);
  const known = withoutUnknown(only.pieces, words);
  const pieces = withOwnCountries(known.pieces, words, lexicon);
  const combined = combineFilters(pieces, words);
  const dated = combineDates(pieces);
  const texts = pieces.flatMap((piece) => (piece.means.kind === 'text' && piece.means.q !== '' ? [{ ...piece, q: piece.means.q }] : []));
  const splits = splitsOf(pieces, (combined.groups.country ?? []).length > 0);
  const forms = pieces.flatMap((piece) => (piece.means.kind === 'form' ? [{ ...piece, form: piece.means.form }] : []));
  const usedForms = forms.filter(({ form }) => form !== 'compare' || combined.isCompared);
  const isCompared = usedForms.some(({ form }) => form === 'compare');
  const filters: Filters = {
    ...perFacet((name) => groupsOf(name, combined.groups[name] ?? [])),
    ...dated.dates,
    q: texts
      .map(({ q }) => q)
      .join(' ')
      .slice(0, Q_LIMIT)
      .trim(),
  };

  const place = (from: number, to: number) => ({ start: startOf(words, from), end: words[to - 1]?.end ?? 0 });
  const token = (piece: Piece, rest: Pick<ReadToken, 'kind' | 'ids'> & Partial<ReadToken>): ReadToken => ({
    facet: null,
    joint: null,
    ...rest,
    ...place(piece.from, piece.to),
    isCorrected: words.slice(piece.from, piece.to).some((_, at) => corrected.has(piece.from + at)),
    others: piece.others,
  });
  const tokens = [
    ...combined.filters.map((piece) => token(piece, { kind: 'filter', facet: piece.facet, ids: piece.values, joint: piece.joint })),
    ...dated.pieces.map((piece) => token(piece, { kind: 'dates', ids: piece.means.kind === 'time' ? [piece.means.time] : datesOf(piece) })),
    ...texts.map((piece) => ({ ...token(piece, { kind: 'text', ids: [piece.q] }), ...quotedPlace(sentence, place(piece.from, piece.to)) })),
    ...splits.pieces.map((piece) => token(piece, { kind: 'shape', ids: [piece.by] })),
    ...usedForms.map((piece) => token(piece, { kind: 'shape', ids: [piece.form] })),
  ].sort((a, b) => a.start - b.start);
  const uncompared: LeftOut[] = forms
    .filter((form) => !usedForms.includes(form))
    .map(({ from, to }) => ({ from, to, reason: 'nothingToCompare' }));
  const dropped = [positive, timed, only, known, combined, dated, splits, { leftOut: uncompared }]
    .flatMap(({ leftOut }) => leftOut)
    .map(({ from, to, reason }) => ({ ...place(from, to), reason }))
    .sort((a, b) => a.start - b.start);
  const [rows = null, cols = null] = splits.by;
  const form = isCompared
    ? 'compare'
    : usedForms.some((one) => one.form === 'followUp')
      ? 'followUp'
      : rows
        ? 'split'
        : usedForms.length > 0
          ? 'number'
          : 'records';
  return { filters, tokens, dropped, shape: { form, rows, cols } };
}

function startOf(words: readonly Word[], at: number): number {
  return words[at]?.start ?? 0;
}

function datesOf({ means }: Piece): string[] {
  return means.kind === 'dates' ? [means.dates.from ?? '', means.dates.to ?? ''] : [];
}

/** Returns the place of a text with the quotation marks around it. */
function quotedPlace(sentence: string, { start, end }: { start: number; end: number }) {
  const before = /["“”„«]\s*$/u.exec(sentence.slice(0, start));
  const after = /^\s*["“”»]/u.exec(sentence.slice(end));
  return before && after ? { start: start - before[0].length, end: end + after[0].length } : { start, end };
}
