import type { DropReason, QuestionAnswer, QuestionToken } from '@/domain/answers/questionAnswer';
import { type DimensionId, dimensions, isPeriod } from '@/domain/pivot/dimensions';
import { counted, listed } from '@/domain/words/sentences';

/** What the values of a split are called together, where its label names one. */
const manyWords: Readonly<Partial<Record<DimensionId, string>>> = {
  partner: 'Partners',
  country: 'Countries',
  topic: 'Topics',
  org: 'Organisations',
  orgType: 'Types of organisation',
  type: 'Types',
  kind: 'Kinds of record',
  status: 'Statuses',
  framework: 'Frameworks',
  followUp: 'Follow-up',
};

/** Returns what a split is called in its box. */
function dimensionWords(id: DimensionId): string {
  return isPeriod(id) ? `per ${dimensions[id].word}` : (manyWords[id] ?? dimensions[id].label);
}

const formWords: Readonly<Record<string, string>> = { number: 'How many', compare: 'Compare', followUp: 'What became of' };

/** Why a part of a question sets nothing, in words behind it. */
export const dropWords: Readonly<Record<DropReason, string>> = {
  unknown: 'not understood',
  negation: 'not read: filters cannot leave anything out',
  only: 'not read: records may name others too',
  moment: 'not read: not a date that is known here',
  secondDate: 'not read: one range of dates at a time',
  reversed: 'not read: ends before it begins',
  noRange: 'not read: needs a year or a date',
  acrossFacets: 'not read: only values of one kind can be joined so',
  thirdSplit: 'not read: two splits at most',
  coarserTime: 'not read: the finer unit of time counts',
  nothingToCompare: 'not read: needs two to compare',
};

function isDimension(id: string): id is DimensionId {
  return Object.hasOwn(dimensions, id);
}

/** Returns what stands on a token. */
export function tokenWords({ kind, ids, label }: Pick<QuestionToken, 'kind' | 'ids' | 'label'>): string {
  const [id = ''] = ids;
  if (kind !== 'shape') return label;
  return isDimension(id) ? dimensionWords(id) : (formWords[id] ?? label);
}

/** Returns how a question was read as one line: `Partners · North Macedonia · Cybersecurity · since 2019 · per year`. */
export function readingLine({ tokens }: Pick<QuestionAnswer, 'tokens'>): string {
  return tokens.map((token) => (token.joint === 'or' ? `or ${tokenWords(token)}` : tokenWords(token))).join(' · ') || 'All records';
}

/** Returns what is read out when a question was read. */
export function spokenReading(answer: QuestionAnswer): string {
  const dropped = answer.dropped.map(({ text, reason }) => `“${text}” ${dropWords[reason]}`);
  return [`Read as ${readingLine(answer)}`, counted(answer.total, 'record'), ...(dropped.length > 0 ? [listed(dropped)] : [])].join('. ');
}

/** Returns the question and how it was read as they stand on paper. */
export function paperReading(answer: QuestionAnswer): string {
  const dropped = answer.dropped.map(({ text, reason }) => `“${text}” ${dropWords[reason]}`);
  return [`“${answer.q}”, read as ${readingLine(answer)}`, ...dropped].join('; ');
}

/** A stretch of the sentence with how it was read; null for what lies between. */
export interface SentencePart {
  readonly text: string;
  readonly start: number;
  readonly as: 'filter' | 'shape' | 'dropped' | null;
}

/** Words that say no more than the split before them: “who … work with”. */
const RELATION = /\b(?:work|cooperate|collaborate|deal|engage)(?:s|d|ed|ing)?\s+with\b/i;

/** Returns the words between two marks, of which those that belong to a split by countries are marked as it is. */
function between(text: string, start: number, hasPartners: boolean): SentencePart[] {
  const found = hasPartners ? RELATION.exec(text) : null;
  if (!found) return text === '' ? [] : [{ text, start, as: null }];
  const [words] = found;
  const end = found.index + words.length;
  return [
    ...between(text.slice(0, found.index), start, false),
    { text: words, start: start + found.index, as: 'shape' },
    ...between(text.slice(end), start + end, false),
  ];
}

/** Splits a sentence at what was read and what was dropped. Joined, the parts are the sentence. */
export function sentenceParts({ q, tokens, dropped }: Pick<QuestionAnswer, 'q' | 'tokens' | 'dropped'>): SentencePart[] {
  const marks = [
    ...tokens.map(({ start, end, kind }) => ({ start, end, as: kind === 'shape' ? ('shape' as const) : ('filter' as const) })),
    ...dropped.map(({ start, end }) => ({ start, end, as: 'dropped' as const })),
  ].sort((a, b) => a.start - b.start);
  const hasPartners = tokens.some(({ kind, ids }) => kind === 'shape' && (ids[0] === 'partner' || ids[0] === 'country'));
  const parts: SentencePart[] = [];
  let done = 0;
  for (const { start, end, as } of marks) {
    if (start < done) continue;
    parts.push(...between(q.slice(done, start), done, hasPartners));
    parts.push({ text: q.slice(start, end), start, as });
    done = end;
  }
  parts.push(...between(q.slice(done), done, hasPartners));
  return parts;
}

/** Returns the sentence with other words in place of a part of it. */
export function replacedPart(q: string, { start, end }: { readonly start: number; readonly end: number }, text: string): string {
  return q.slice(0, start) + text + q.slice(end);
}
