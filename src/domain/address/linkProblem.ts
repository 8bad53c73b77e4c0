import { type FacetName, facets } from '@/domain/facets/facets';
import type { PartialDate } from '@/domain/time/partialDate';
import { formatCount, listed, shorten } from '@/domain/words/sentences';

/** What can be wrong with a value, and what has to be known to say so. */
interface Faults {
  /** None of the words that the parameter takes. */
  readonly 'unknown-word': { readonly expected: readonly string[] };
  readonly 'unknown-facet-value': { readonly facet: FacetName };
  /** A value of an earlier version; `now` is what holds it today, and what a page shows. */
  readonly 'retired-value': { readonly facet: FacetName; readonly now: string };
  /** A parameter that stands without a value. */
  readonly 'empty-group': object;
  readonly 'not-a-date': object;
  readonly 'reversed-range': { readonly from: PartialDate; readonly to: PartialDate };
  /** A range of dates beside the wish for records without a date. */
  readonly 'range-of-undated': object;
  readonly 'too-long': { readonly length: number; readonly limit: number };
  readonly 'unknown-sort': { readonly expected: readonly string[] };
  /** No whole number from 1 to `most`, in place of which `used` is. */
  readonly 'not-a-count': { readonly most: number; readonly used: number };
  /** A column to sort by that is not there. */
  readonly 'no-such-column': object;
  /** Columns of time beside rows of time. */
  readonly 'two-periods': { readonly rows: string };
  /** What can be shown only of something else; `needs` says of what. */
  readonly 'not-shown-so': { readonly needs: string; readonly used: string };
  /** No whole number from 1 to `most`; null sets no limit. */
  readonly 'not-a-number': { readonly most: number | null };
  readonly 'no-record-key': object;
  readonly 'chart-not-on-page': object;
  readonly 'chart-not-in-brief': { readonly expected: readonly string[] };
  readonly 'unknown-dialog': object;
  readonly 'unknown-option': { readonly expected: readonly string[] };
  readonly 'impossible-size': { readonly width: number; readonly height: number; readonly least: number; readonly most: number };
  readonly 'contradicting-option': object;
  /** Options of a picture where no picture is open. */
  readonly 'picture-of-nothing': object;
  readonly 'not-comparable': object;
  /** A country's code in small letters. */
  readonly 'small-letters': { readonly meant: string };
  readonly 'other-kind': { readonly compared: ComparedKind; readonly kind: ComparedKind };
  readonly 'too-many': object;
  readonly 'no-records': { readonly kind: ComparedKind };
  /** `shown` is what the page takes instead; null where it takes nothing. */
  readonly 'unknown-release': { readonly expected: readonly string[]; readonly shown: string | null };
  readonly 'reversed-releases': { readonly until: string; readonly shown: string };
  readonly 'unknown-parameter': { readonly expected: readonly string[] };
  readonly 'repeated-parameter': object;
  /** Escapes, `%E0%A4%A`, that stand for no text. */
  readonly 'broken-escape': object;
  readonly 'no-value': object;
}

type ComparedKind = 'country' | 'agreement';
type Code = keyof Faults;
type ProblemOf<C extends Code> = {
  [K in C]: { readonly parameter: string; readonly value: string; readonly code: K } & Faults[K];
}[C];

/** One thing in a link or a request that could not be used: which parameter, the value as written, and what is wrong with it. */
export type LinkProblem = ProblemOf<Code>;

interface Wording {
  readonly fault: string;
  /** The fault as the data service says it, where that is another sentence. */
  readonly refusal?: string;
  /** What the page does without the value. */
  readonly instead?: string;
}

const LEFT_OUT = 'It was left out.';

/** What is shown where one of a few words was expected; a parameter that is not listed was left out. */
const shownInstead: Readonly<Record<string, string>> = {
  by: 'Records over time are stacked by kind.',
  pairs: 'Country pairs are ordered by total.',
  lane: 'The lanes are countries.',
  order: 'The lanes are ordered by their records.',
  mode: 'The page shows lanes.',
  sort: 'The list begins with the newest.',
  lanes: 'The page shows the first lanes.',
  rows: 'The rows are countries.',
  cols: 'The columns are years.',
  value: 'Records are counted.',
  shown: 'The numbers themselves are shown.',
  view: 'The chart is the usual one for this question.',
  theme: 'The chart has the theme of this device.',
};

const comparedKinds: Readonly<Record<ComparedKind, { readonly one: string; readonly many: string }>> = {
  country: { one: 'country', many: 'countries' },
  agreement: { one: 'agreement', many: 'agreements' },
};

function quoted({ parameter, value }: { readonly parameter: string; readonly value: string }): string {
  return `“${shorten(parameter)}=${shorten(value)}”`;
}

/** Tells whether two words differ by one letter added, left out or changed, or by two that changed places. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const at = [...short].findIndex((letter, place) => letter !== long[place]);
  const [restOfShort, restOfLong] = at < 0 ? ['', long.slice(short.length)] : [short.slice(at), long.slice(at)];
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  const isSwapped = `${restOfShort[1]}${restOfShort[0]}${restOfShort.slice(2)}` === restOfLong;
  return restOfShort.slice(1) === restOfLong.slice(1) || isSwapped;
}

/** Returns the word that was likely meant by a misspelt one; undefined for none. */
function nearest(written: string, words: readonly string[]): string | undefined {
  const small = written.toLowerCase();
  return words.find((word) => word.length > 2 && isMisspelt(small, word.toLowerCase()));
}

const wordings: { readonly [C in Code]: (problem: ProblemOf<C>) => Wording } = {
  'unknown-word': (problem) => ({
    fault:
      problem.expected.length === 1
        ? `${quoted(problem)} is not known; use “${problem.expected[0]}” or omit it.`
        : `${quoted(problem)} is not known; use ${problem.expected.join(', ')}.`,
    refusal: `${quoted(problem)} is not usable; expected ${problem.expected.length === 2 ? problem.expected.join(' or ') : `one of ${problem.expected.join(', ')}`}.`,
    instead: shownInstead[problem.parameter] ?? LEFT_OUT,
  }),
  'unknown-facet-value': ({ facet, value }) => ({
    fault: `The link asks for ${facets[facet].label.toLowerCase()} “${shorten(value)}”, which is not known here.`,
    instead: LEFT_OUT,
  }),
  'retired-value': ({ facet, value, now }) => {
    const name = facets[facet].nameOf(now, (id) => id);
    const fault = `${facets[facet].label}: “${shorten(value)}” is no longer distinguished from “${name}”.`;
    return { fault, refusal: `${fault} Use ${facet}=${now}.`, instead: `All of “${name}” is shown.` };
  },
  'empty-group': ({ parameter }) => ({ fault: `“${parameter}=” has no value.`, instead: LEFT_OUT }),
  'not-a-date': (problem) => ({
    fault: `${quoted(problem)} is not a date. Write a year, a month or a day: 2024, 2024-05 or 2024-05-31.`,
    instead: LEFT_OUT,
  }),
  'reversed-range': ({ from, to }) => ({
    fault: `The range starts (${from}) after it ends (${to}), so no record can fall in it.`,
    instead: LEFT_OUT,
  }),
  'range-of-undated': ({ value }) => ({
    fault: `Records without a date fall in no date range, so “${value.replace(',', ' to ')}” was left out.`,
    refusal: `“time=undated” keeps records without a date, which fall in no range. Omit “from” and “to”.`,
  }),
  'too-long': ({ length, limit }) => ({
    fault: `The search text has ${formatCount(length)} characters; only the first ${limit} were used.`,
  }),
  'unknown-sort': (problem) => ({
    fault: `The link sorts by “${shorten(problem.value)}”, which is not known here; ${listed(problem.expected)} are. Newest first is shown.`,
    refusal: `${quoted(problem)} is not usable; expected one of ${problem.expected.join(', ')}, with “-” in front to reverse the order.`,
  }),
  'not-a-number': (problem) => ({
    fault: `${quoted(problem)} is not a page: use a whole number from 1 up.`,
    refusal: `${quoted(problem)} is not usable; expected a whole number from 1 ${problem.most === null ? 'up' : `to ${problem.most}, or “all”`}.`,
    instead: 'The first page is shown.',
  }),
  'not-a-count': (problem) => ({
    fault: `${quoted(problem)} is not usable: use a whole number from 1 to ${problem.most}.`,
    instead: `The first ${problem.used} are shown.`,
  }),
  'no-such-column': (problem) => ({
    fault: `${quoted(problem)} names no column here; use “most”, “name” or the value of a column.`,
    instead: 'Rows stand in their usual order.',
  }),
  'two-periods': (problem) => ({
    fault: `Rows by ${problem.rows} and columns by ${shorten(problem.value)} are both time, so every record would stand beside itself.`,
    refusal: `${quoted(problem)} cannot stand beside “rows=${problem.rows}”: rows and columns cannot both be periods.`,
    instead: 'The columns were left out.',
  }),
  'not-shown-so': (problem) => ({
    fault: `${quoted(problem)} needs ${problem.needs}.`,
    instead: `It is shown as ${problem.used}.`,
  }),
  'no-record-key': (problem) => ({
    fault: `${quoted(problem)} names no record; use a kind and an id, as in activity/2024-05-06-some-meeting.`,
    instead: LEFT_OUT,
  }),
  'chart-not-on-page': (problem) => ({ fault: `${quoted(problem)} names no chart of this page.`, instead: LEFT_OUT }),
  'chart-not-in-brief': (problem) => ({
    fault: `${quoted(problem)} is not a chart that a brief can have; use ${problem.expected.join(', ')}.`,
    instead: LEFT_OUT,
  }),
  'unknown-dialog': (problem) => ({
    fault: `${quoted(problem)} is not known; use cite, or picture. or embed. and the short name of a chart, as in picture.records-by-topic.`,
    instead: LEFT_OUT,
  }),
  'unknown-option': (problem) => ({
    fault: `${quoted(problem)} is not known; use ${problem.expected.join(', ')}, or a size in px such as 800x600.`,
    instead: LEFT_OUT,
  }),
  'impossible-size': ({ width, height, least, most }) => ({
    fault: `A picture of ${width} × ${height} px cannot be made: each side is a whole number from ${least} to ${most} px.`,
    instead: LEFT_OUT,
  }),
  'contradicting-option': (problem) => ({ fault: `${quoted(problem)} contradicts what comes before it.`, instead: LEFT_OUT }),
  'picture-of-nothing': (problem) => ({
    fault: `${quoted(problem)} says how a picture looks, but the link opens none; “dialog=picture.” and the short name of a chart would.`,
    instead: LEFT_OUT,
  }),
  'not-comparable': ({ value }) => ({
    fault: `“${shorten(value)}” is neither a country code (MK) nor the id of an agreement.`,
    instead: LEFT_OUT,
  }),
  'small-letters': ({ value, meant }) => ({ fault: `“${value}” is not known; did you mean ${meant}?`, instead: LEFT_OUT }),
  'other-kind': ({ value, compared, kind }) => ({
    fault: `${compared === 'country' ? 'Countries' : 'Agreements'} are compared here, so the ${comparedKinds[kind].one} “${shorten(value)}” was left out.`,
    instead: `Compare ${comparedKinds[kind].many} in a link of their own.`,
  }),
  'too-many': ({ value }) => ({
    fault: `At most four can be compared, so “${shorten(value)}” was left out.`,
    instead: 'Remove one of the four to add it.',
  }),
  'no-records': ({ value, kind }) =>
    kind === 'country'
      ? { fault: `No record names the country “${value}”, so there is nothing to compare.`, instead: LEFT_OUT }
      : { fault: `There is no agreement “${shorten(value)}”.`, instead: 'It was left out; search for it by title below.' },
  'unknown-release': (problem) => {
    const known = `${quoted(problem)} is not a release of this dataset. The releases are ${problem.expected.join(', ')}`;
    return { fault: problem.shown === null ? `${known}.` : `${known}; ${problem.shown} is shown.` };
  },
  'reversed-releases': ({ value, until, shown }) => {
    const fault = `“since=${value}” is newer than “until=${until}”.`;
    return { fault, refusal: `${fault} Use the older of the two as “since”.`, instead: `What changed since ${shown} is shown.` };
  },
  'unknown-parameter': (problem) => {
    const meant = nearest(problem.parameter, problem.expected);
    return {
      fault: `${quoted(problem)} means nothing on this page${meant ? `; did you mean “${meant}”?` : '.'}`,
      refusal: `“${shorten(problem.parameter)}” is not a parameter here. The parameters are ${problem.expected.join(', ')}.`,
      instead: LEFT_OUT,
    };
  },
  'broken-escape': (problem) => ({
    fault: `${quoted(problem)} cannot be read: the characters after “%” do not encode any text.`,
    instead: LEFT_OUT,
  }),
  'repeated-parameter': (problem) => ({
    fault: `“${problem.parameter}” appears more than once but takes one value: ${quoted(problem)} was left out.`,
    refusal: `“${problem.parameter}” appears more than once but takes one value.`,
  }),
  'no-value': ({ parameter }) => ({ fault: `“${parameter}=” has no value. Give one, or omit the parameter.` }),
};

function wordingOf<C extends Code>(problem: ProblemOf<C>): Wording {
  const code: C = problem.code;
  return wordings[code](problem);
}

/** Says what is wrong with a value of a link, and what the page does without it. */
export function linkProblemSentence(problem: LinkProblem): string {
  const { fault, instead } = wordingOf(problem);
  return instead ? `${fault} ${instead}` : fault;
}

/** Says what is wrong with a value to whoever refuses to go on: the data service, a form. */
export function refusalSentence(problem: LinkProblem): string {
  const { fault, refusal = fault } = wordingOf(problem);
  return refusal;
}
