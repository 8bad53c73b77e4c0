import type { QuestionToken } from '@/domain/answers/questionAnswer';
import { type FacetName, facets } from '@/domain/facets/facets';
import { filterQuery } from '@/domain/facets/filterCodec';
import { facetNames } from '@/domain/facets/filters';
import { datesSentence } from '@/domain/facets/filterWords';
import type { DimensionId } from '@/domain/pivot/dimensions';
import { formatDateRange } from '@/domain/time/partialDate';
import { lowerFirst } from '@/domain/words/sentences';
import type { AtlasIndex } from '../atlasIndex';
import { countCodes } from '../columns/column';
import { selectRows } from '../filterRecords';
import { type Lexicon, valueName } from './lexicon';
import { type Reading, type ReadToken, readQuestion } from './readQuestion';

type Choice = QuestionToken['choices'][number];

/** A token offers so many values beside its own. */
const MOST_VALUES = 6;

/** What the words of an alternative are tried with: the sentence with them in place of the token. */
interface Trial {
  readonly index: AtlasIndex;
  readonly lexicon: Lexicon;
  readonly sentence: string;
  readonly reading: Reading;
}

/** Returns the sentence with other words in place of a part of it; without any, the blank that it leaves goes too. */
export function sentenceWith(sentence: string, { start, end }: { readonly start: number; readonly end: number }, text: string): string {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (text !== '') return before + text + after;
  // A joint that has nothing to join any more would be read as one between other parts.
  const left = before.replace(/(?:[\s,&/]|\b(?:and|or|with|between|by|per|on|in|of|the)\b)*$/iu, '');
  const right = after.replace(/^\*?\s*(?:[,&/]|\b(?:and|or)\b)?\s*/iu, '');
  const joint = /^[\s,]*(?:and|or|[,&/])/i.test(after) ? /\b(?:with|between|on|in|of|the|by|per)\s*$/i.exec(before)?.[0] : undefined;
  return [left, `${joint ?? ''}${right}`].filter(Boolean).join(' ').trim();
}

export function totalOf(index: AtlasIndex, { filters }: Reading): number {
  return selectRows(index, filters).left.length;
}

/** Returns an alternative if its words are read as what it says, and all else as before; else null. */
function tried(
  { index, lexicon, sentence, reading }: Trial,
  token: ReadToken,
  label: string,
  text: string,
  isMeant: (token: ReadToken) => boolean,
): Choice | null {
  const now = index.dataset.release.collectedTo;
  const next = readQuestion(sentenceWith(sentence, token, text), lexicon, now);
  const own = next.tokens.find(({ start }) => start === token.start) ?? next.tokens.find((other) => other.start >= token.start);
  if (!own || !isMeant(own) || next.dropped.length > reading.dropped.length) return null;
  return { label, text, count: totalOf(index, next), unit: 'record', filters: filterQuery(next.filters) };
}

/** The values that most records of the rest of the question have, and the other meanings of the same words first. */
function valueChoices(trial: Trial, token: ReadToken, facet: FacetName): (Choice | null)[] {
  const { index, lexicon, sentence } = trial;
  const rest = readQuestion(sentenceWith(sentence, token, ''), lexicon, index.dataset.release.collectedTo);
  const column = index.columns.facets[facet];
  const counts = countCodes(column, selectRows(index, rest.filters).left);
  const ranked = column.values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ value, count }) => count > 0 && !token.ids.includes(value) && !rest.filters[facet].flat().some((other) => other === value))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_VALUES);
  const others = token.others.flatMap((meaning) =>
    meaning.kind === 'filter' ? meaning.values.map((value) => ({ facet: meaning.facet, value })) : [],
  );
  const single = token.ids.length > 1 && facet === 'org' ? token.ids.map((value) => ({ facet, value })) : [];
  return [...single, ...others.slice(0, MOST_VALUES), ...ranked.map(({ value }) => ({ facet, value }))].map((each) => {
    const label = valueName(each.facet, each.value, index.organisationLabels);
    const text = wordsOfValue(each.facet, label);
    return tried(trial, token, label, text, ({ facet: read, ids }) => read === each.facet && ids.join() === each.value);
  });
}

/** Returns a value's name as it stands in a sentence. */
function wordsOfValue(facet: FacetName, label: string): string {
  const isName = facet === 'country' || facet === 'org' || facets[facet].chip !== undefined;
  return isName || /^[A-Z]{2}/.test(label) ? label.replace(/\*$/, '') : lowerFirst(label);
}

function dateChoices(trial: Trial, token: ReadToken): (Choice | null)[] {
  const [from, to] = token.ids;
  if (from === undefined || to === undefined) return [];
  const date = from || to;
  const ranges = [
    { from: date, to: null },
    { from: date, to: date },
    { from: null, to: date },
    ...(from && to && from !== to ? [{ from: null, to }] : []),
  ];
  return ranges
    .filter((range) => (range.from ?? '') !== from || (range.to ?? '') !== to)
    .map((range) => {
      const words = formatDateRange(range.from, range.to) ?? '';
      return tried(trial, token, words, words, ({ ids }) => ids[0] === (range.from ?? '') && ids[1] === (range.to ?? ''));
    });
}

/** Splits that are offered in place of another one, with the words that say them. */
const offered: readonly (readonly [DimensionId, string])[] = [
  ['year', 'per year'],
  ['quarter', 'per quarter'],
  ['topic', 'by topic'],
  ['type', 'by type'],
  ['country', 'by country'],
  ['partner', 'by partner'],
  ['org', 'by organisation'],
];
const DAYS: Readonly<Partial<Record<DimensionId, number>>> = { year: 4, quarter: 7, month: 7 };

/** Returns how many rows or columns a split makes of the records. */
function rowsOf(index: AtlasIndex, by: DimensionId, { filters }: Reading): number {
  const { left } = selectRows(index, filters);
  if (by === 'partner' || facetNames.some((facet) => facet === by)) {
    const facet = by === 'partner' ? 'country' : (by as FacetName);
    const column = index.columns.facets[facet];
    const lone = new Set<string>(by === 'partner' ? filters.country.flat() : []);
    return countCodes(column, left).reduce((sum, count, code) => sum + Number(count > 0 && !lone.has(column.values[code] ?? '')), 0);
  }
  const dates = new Set(
    Array.from(left, (row) => index.stubAt(row).date ?? '').flatMap((date) => {
      const length = DAYS[by] ?? 4;
      if (date.length < length) return [];
      return by === 'quarter' ? `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}` : date.slice(0, length);
    }),
  );
  return dates.size;
}

function splitChoices({ index, lexicon, sentence, reading }: Trial, token: ReadToken): (Choice | null)[] {
  const taken = [reading.shape.rows, reading.shape.cols];
  return offered
    .filter(([by]) => !taken.includes(by))
    .map(([by, text]) => {
      const next = readQuestion(sentenceWith(sentence, token, text), lexicon, index.dataset.release.collectedTo);
      const isRead =
        next.tokens.some(({ kind, ids }) => kind === 'shape' && ids[0] === by) && next.dropped.length <= reading.dropped.length;
      return isRead
        ? { label: text, text, count: rowsOf(index, by, next), unit: 'row' as const, filters: filterQuery(next.filters) }
        : null;
    });
}

/** Returns what else a part of a question could be, each with what it gives. */
export function choicesOf(trial: Trial, token: ReadToken): Choice[] {
  const { kind, facet } = token;
  const choices =
    kind === 'filter' && facet
      ? valueChoices(trial, token, facet)
      : kind === 'dates'
        ? dateChoices(trial, token)
        : kind === 'shape'
          ? splitChoices(trial, token)
          : [];
  const found = choices.filter((choice) => choice !== null);
  return found.filter(({ text }, place) => found.findIndex((other) => other.text === text) === place);
}

/** Returns what a part of a question is called. */
export function labelOf(index: AtlasIndex, { kind, facet, ids }: ReadToken): string {
  if (kind === 'filter' && facet) return namesOf(index, facet, ids);
  if (kind === 'text') return `“${ids[0] ?? ''}”`;
  if (kind === 'shape') return ids[0] ?? '';
  const [from, to] = ids;
  if (from === 'underway') return 'under way or in force';
  if (from === 'undated') return 'without a date';
  return datesSentence({ from: from || null, to: to || null, time: null }) ?? '';
}

/** More values than these are named by their number. */
const MOST_NAMED = 3;

function namesOf(index: AtlasIndex, facet: FacetName, ids: readonly string[]): string {
  const names = ids.map((id) => valueName(facet, id, index.organisationLabels));
  const [first = ''] = ids;
  if (facet === 'org' && ids.length > 1) return `${index.organisations.get(first)?.name ?? names[0] ?? ''} (any of ${ids.length})`;
  if (names.length <= MOST_NAMED) return names.join(' or ');
  return `${names.slice(0, 2).join(', ')} or ${names.length - 2} more`;
}
