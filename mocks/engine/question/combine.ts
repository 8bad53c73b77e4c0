import type { DropReason } from '@/domain/answers/questionAnswer';
import { type FacetName, facets } from '@/domain/facets/facets';
import { type DateFilters, facetNames, groupsOf, noDates } from '@/domain/facets/filters';
import { toInterval } from '@/domain/time/partialDate';
import { type DateRange, isNextTo } from './dates';
import { orWords } from './joints';
import type { LeftOut } from './leaveOut';
import type { Lexicon } from './lexicon';
import type { Piece } from './scan';
import type { Word } from './words';

/** A piece that sets values of a facet, with how it is joined to the one before. */
export interface FilterPiece extends Piece {
  readonly facet: FacetName;
  readonly values: readonly string[];
  readonly joint: 'and' | 'or' | null;
}

/** Facets of which a record has one value: several can only be a choice. */
const SINGLE: ReadonlySet<FacetName> = new Set(['kind', 'type', 'status', 'scope', 'contact', 'followUp']);
/** Facets whose values can be compared. */
const COMPARED: readonly FacetName[] = ['country', 'org', 'topic', 'type', 'orgType', 'kind'];

/** What stands between two pieces, where nothing is read there. */
interface Between {
  readonly words: readonly Word[];
  readonly marks: string;
  readonly isBare: boolean;
}

/** Tells whether a word is soft, and not a part of what was left out. */
function isSoftAt(pieces: readonly Piece[], at: number): boolean {
  return pieces.some(({ from, to, means }) => from <= at && at < to && means.kind === 'soft');
}

function betweenOf(pieces: readonly Piece[], one: Piece, other: Piece, words: readonly Word[]): Between {
  const own = words.filter((_, at) => at >= one.to && at < other.from && isSoftAt(pieces, at));
  return {
    words: own,
    marks: words
      .slice(one.to, other.from + 1)
      .map(({ before }) => before)
      .join(''),
    isBare: !pieces.some(({ from, means }) => from >= one.to && from < other.from && means.kind !== 'soft' && means.kind !== 'form'),
  };
}

const hasOr = ({ words, marks }: Between) => words.some(({ folded }) => orWords.has(folded)) || /[/|]/.test(marks);
const isList = ({ words, marks, isBare }: Between) =>
  isBare && (marks.includes(',') || marks.includes('/') || words.some(({ folded }) => ['and', 'or', 'plus'].includes(folded)));

/** Returns the pieces with their country in the name of an organisation that several countries have: “Ministry of Interior of Serbia”, “the Serbian Ministry of Interior”. */
export function withOwnCountries(pieces: readonly Piece[], words: readonly Word[], { countryOfOrganisation }: Lexicon): Piece[] {
  const gone = new Set<Piece>();
  const read = pieces.map((piece) => {
    if (piece.means.kind !== 'filter' || piece.means.facet !== 'org') return piece;
    const beside = pieces.filter(({ from, to, means }) => {
      if (means.kind !== 'filter' || means.facet !== 'country' || means.values.length !== 1) return false;
      const behind = words.slice(piece.to, from).map(({ folded }) => folded);
      return (
        to === piece.from ||
        (from >= piece.to && behind.length <= 2 && (behind[0] === 'of' || behind[0] === 'in')) ||
        (from === piece.to && /^\s*\(/.test(words[from]?.before ?? ''))
      );
    });
    for (const country of beside) {
      if (country.means.kind !== 'filter') continue;
      const [code] = country.means.values;
      const values = piece.means.values.filter((id) => countryOfOrganisation(id) === code);
      if (values.length === 0) continue;
      gone.add(country);
      return { ...piece, from: Math.min(piece.from, country.from), to: Math.max(piece.to, country.to), means: { ...piece.means, values } };
    }
    return piece;
  });
  return read
    .filter((piece) => !gone.has(piece))
    .filter(
      (piece, _, all) =>
        piece.means.kind !== 'soft' || !all.some((other) => other !== piece && other.from <= piece.from && piece.to <= other.to),
    );
}

/** What the filters of a sentence come to. */
interface Combined {
  readonly filters: readonly FilterPiece[];
  readonly groups: Readonly<Partial<Record<FacetName, string[][]>>>;
  readonly leftOut: readonly LeftOut[];
  readonly isCompared: boolean;
}

/** Joins the values that a sentence names: a choice where it says “or”, else all of them. What cannot be joined is left out. */
export function combineFilters(pieces: readonly Piece[], words: readonly Word[]): Combined {
  const leftOut: LeftOut[] = [];
  const kept: Piece[] = [];
  const named = pieces.filter(({ means }) => means.kind === 'filter');
  for (const piece of named) {
    const before = kept.at(-1);
    const means = piece.means;
    if (before?.means.kind === 'filter' && means.kind === 'filter' && before.means.facet !== means.facet) {
      const between = betweenOf(pieces, before, piece, words);
      const or = words.findIndex(
        ({ folded }, place) => place >= before.to && place < piece.from && orWords.has(folded) && isSoftAt(pieces, place),
      );
      if (isList(between) && !canBeOne(before.means, means)) {
        leftOut.push({ from: piece.from, to: piece.to, reason: 'acrossFacets' });
        continue;
      }
      if (or >= 0 && between.isBare) leftOut.push({ from: or, to: or + 1, reason: 'acrossFacets' });
    }
    kept.push(piece);
  }
  const asksToCompare = pieces.some(({ means }) => means.kind === 'form' && means.form === 'compare');
  const ofFacet = (facet: FacetName) => kept.filter(({ means }) => means.kind === 'filter' && means.facet === facet);
  const compared = asksToCompare ? COMPARED.find((facet) => ofFacet(facet).length > 1 || ofFacet(facet).some(hasSeveral)) : undefined;
  const filters: FilterPiece[] = [];
  const groups: Partial<Record<FacetName, string[][]>> = {};
  for (const facet of facetNames) {
    const own = ofFacet(facet);
    const joints = own.map((piece, place) => {
      const before = own[place - 1];
      if (!before) return null;
      if (SINGLE.has(facet) || facet === compared) return 'or';
      const between = betweenOf(pieces, before, piece, words);
      if (!between.isBare) return 'and';
      if (hasOr(between)) return 'or';
      return between.words.length === 0 && between.marks.includes(',') ? 'comma' : 'and';
    });
    // A comma joins as the joint at the end of its list does.
    const settled = joints.map((joint, place) =>
      joint === 'comma' ? (joints.slice(place).find((other) => other !== 'comma') ?? 'and') : joint,
    );
    const list: string[][] = [];
    for (const [place, piece] of own.entries()) {
      const values = piece.means.kind === 'filter' ? piece.means.values : [];
      const joint = settled[place] ?? null;
      if (joint === 'or') list.at(-1)?.push(...values);
      else list.push([...values]);
      filters.push({ ...piece, facet, values, joint });
    }
    if (list.length > 0) groups[facet] = groupsOf(facet, withoutNamed(list));
  }
  return { filters: filters.sort((a, b) => a.from - b.from), groups, leftOut, isCompared: compared !== undefined };
}

const hasSeveral = ({ means }: Piece) => means.kind === 'filter' && means.values.length > 1;

/** Tells whether one record can have both values: a workshop is no agreement. */
function canBeOne(one: { facet: FacetName; values: readonly string[] }, other: { facet: FacetName; values: readonly string[] }): boolean {
  const [kind, ofKind] = one.facet === 'kind' ? [one, other] : [other, one];
  if (kind.facet !== 'kind') return true;
  const table = facets[ofKind.facet].ofKind;
  return !table || kind.values.some((id) => ofKind.values.some((value) => Object.hasOwn(table[id as keyof typeof table] ?? {}, value)));
}

/** In “Serbia and the Western Balkans” the region stands for its other countries: with Serbia among them it would ask for nothing more. */
function withoutNamed(groups: readonly string[][]): string[][] {
  const lone = groups.flatMap((group) => (group.length === 1 ? group : []));
  return groups.map((group) => {
    const others = group.filter((value) => !lone.includes(value));
    return group.length > 1 && others.length > 0 ? others : group;
  });
}

/** What the dates of a sentence come to. */
interface CombinedDates {
  readonly dates: DateFilters;
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
}

/** Returns the range that meets two, where both are open to one side or follow on each other; null where no single range says it. */
function bothRanges(one: DateRange, other: DateRange): DateRange | null {
  const isClosed = ({ from, to }: DateRange) => from !== null && to !== null;
  if (isClosed(one) && isClosed(other))
    return one.to && other.from && isNextTo(one.to, other.from)
      ? { from: one.from, to: other.to }
      : one.from && other.to && isNextTo(other.to, one.from)
        ? { from: other.from, to: one.to }
        : null;
  if (isClosed(one) || isClosed(other)) return null;
  if ((one.from && other.from) || (one.to && other.to)) return null;
  const both = { from: one.from ?? other.from, to: one.to ?? other.to };
  return isReversed(both) ? null : both;
}

function isReversed({ from, to }: DateRange): boolean {
  return from !== null && to !== null && toInterval(from).start > toInterval(to).end;
}

export function combineDates(pieces: readonly Piece[]): CombinedDates {
  const leftOut: LeftOut[] = [];
  const kept: Piece[] = [];
  const leave = ({ from, to }: Piece, reason: DropReason) => leftOut.push({ from, to, reason });
  const undated = pieces.find(({ means }) => means.kind === 'time' && means.time === 'undated');
  let range: DateRange | null = null;
  for (const piece of pieces) {
    const { means } = piece;
    if (means.kind !== 'dates') continue;
    const both: DateRange | null = range ? bothRanges(range, means.dates) : means.dates;
    if (undated || (range && !both)) leave(piece, 'secondDate');
    else if (isReversed(means.dates)) leave(piece, 'reversed');
    else {
      range = both;
      kept.push(piece);
    }
  }
  for (const piece of pieces) {
    if (piece.means.kind !== 'time') continue;
    if (piece === undated || (piece.means.time === 'underway' && range && !undated)) kept.push(piece);
    else leave(piece, 'noRange');
  }
  if (undated) return { dates: { ...noDates, time: 'undated' }, pieces: kept, leftOut };
  const isUnderway = kept.some(({ means }) => means.kind === 'time');
  return { dates: { from: range?.from ?? null, to: range?.to ?? null, time: isUnderway ? 'underway' : null }, pieces: kept, leftOut };
}
