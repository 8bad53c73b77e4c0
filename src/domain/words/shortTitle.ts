import type { Filters } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { type Kind, type RecordType, recordTypes, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { lowerFirst, upperFirst } from '@/domain/words/sentences';
import { isNameBreak, type NamedInTitle, type NameRun, nameRuns, placesOfNames, THE_SIX } from '@/domain/words/titleNames';

/** A short title has at most so many characters. */
export const SHORT_TITLE_LENGTH = 36;
/** Where it is broken into two lines it may have so many. */
export const TWO_LINES_LENGTH = 52;

/** What a short title is made of: a record in short, and the bodies without a country that take part in it, by the names that titles use. */
export interface Titled {
  readonly kind: Kind;
  readonly type: RecordType;
  readonly title: string;
  /** Written by hand, where the rules fail. */
  readonly shortTitle?: string | undefined;
  readonly countries: readonly string[];
  readonly bodies: readonly string[];
}

/** What the reader knows of every record in view, so that no title need say it again. */
export interface Told {
  readonly countries: readonly string[];
  readonly topics: readonly Topic[];
  /** The year, where the dates lie within one. */
  readonly year: string | null;
}

export const nothingTold: Told = { countries: [], topics: [], year: null };

/** Returns what the filters say of every record that passes them: of a choice between several values nothing. */
export function toldBy(filters: Filters): Told {
  const [from, to] = [filters.from?.slice(0, 4), filters.to?.slice(0, 4)];
  return { countries: loneValues(filters.country), topics: loneValues(filters.topic), year: from && from === to ? from : null };
}

/** Words that the shape of the mark, hollow or full, or the type in the card says already. */
const saidByType: Readonly<Partial<Record<RecordType, string>>> = {
  signing: 'signs?|agrees? on',
  'strategy-adoption': 'adopts?|approves?',
  'project-launch': 'launch(?:es)?|opens?|starts?',
  meeting: 'meets?|discuss(?:es)?',
  legislation: 'adopts?|pass(?:es)?',
  'government-decision': 'adopts?|approves?',
  announcement: 'announces?',
};

/** The instrument at the beginning of a title: `Memorandum of cooperation`, `Joint declaration`. */
const instrument =
  /^(?:[A-Z][a-z]+ )?(?:[Mm]emorandum|[Aa]greement|[Pp]rotocol|[Dd]eclaration|[Tt]reaty|[Ss]tatement|[Ll]etter|[Pp]lan)(?: of (?:understanding|intent|commitment))?\b/;
const article = '(?:the|an?) ';
const preposition = 'between|of|with|by|for|from|to|in|on|at';
const leadingWords = new RegExp(`^(?:(?:${preposition}|and|,) )+`, 'i');
const leadingArticle = new RegExp(`^${article}`, 'i');
const dangling = /[\s,;:–-]+(?:(?:and|or|of|on|in|at|to|for|from|by|with|between|the|an?|as|into|its|their|’s)[\s,;:–-]*)*$/i;

function plainTitle({ title }: Titled, { topics: toldTopics, year }: Told): string {
  const topicsSaid = toldTopics.map((topic) => topics[topic].replace(/(cyber|e-)/i, (head) => (head === 'e-' ? head : `${head}[ -]?`)));
  return title
    .replace(/^(?:planned|draft) /i, '')
    .replace(/ \([^)]*\)/g, '')
    .replace(/memorandum of (?:understanding|cooperation)/gi, (found) => found.slice(0, 'memorandum'.length))
    .replace(/Western Balkans Six/g, THE_SIX)
    .replace(new RegExp(` (?:in|of|for|on) ${year ?? '-'}(?![\\d–-])|(?<![\\d–-]) ?\\b${year ?? '-'}$`, 'g'), '')
    .replace(new RegExp(` (?:on|in) (?:${topicsSaid.join('|') || '-'})$`, 'i'), '');
}

/** The title without the names that are told or stand in front, and the partners that stand in front of it. */
interface Parted {
  readonly front: string;
  readonly rest: string;
}

const numbers = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** Partners with a longer name are not named. */
const LONGEST_FRONT = 24;

/** Up to two partners by name as far as there is room for the thing, others by number. */
function partnersOf(names: readonly NamedInTitle[], told: ReadonlySet<string>): string {
  const partners = [...new Set(names.filter(({ code }) => !told.has(code)).map(({ shown }) => shown))];
  const front = partners.join(told.size > 0 ? ', ' : '–');
  if (partners.length < 3 && front.length <= LONGEST_FRONT) return front;
  return `${numbers[names.length - 2] ?? 'Many'} ${names.every(({ code }) => isCountryCode(code)) ? 'countries' : 'parties'}`;
}

/** Tells whether a run is part of a longer name, `EU–Serbia Group`, `US Cyber Command`, or stands where the sentence falls apart without it, `Bringing Moldova into`. */
function isBound(title: string, { start, end }: NameRun): boolean {
  const [before, after] = [title.slice(0, start), title.slice(end)];
  const isObject =
    before !== '' && after !== '' && !/^['’]s?(?= )/.test(after) && !new RegExp(`\\b(?:${preposition}|the) $`, 'i').test(before);
  const isEndOfName = after === '' && /\p{Lu}\S* $/u.test(before);
  return (
    isObject || isEndOfName || /[–-]$/.test(before) || /^(?:[–-]| \p{Lu})/u.test(after) || /^[A-Z]{2,3}$/.test(title.slice(start, end))
  );
}

/**
 * Takes the runs of names out of a title, `between Albania and Serbia`, `Serbia’s`: that of the parties, which becomes the partners, and those that are told. An
 * initiative has no parties, so of it only what is told goes.
 */
function withoutRuns(title: string, titled: Titled, told: Told): Parted {
  const known = new Set(told.countries);
  const runs = nameRuns(title, titled).filter((run) => !isBound(title, run));
  const isAgreed = titled.kind === 'agreement' || titled.type === 'signing';
  const parties = runs.find(({ names, start }) => {
    if (titled.kind === 'initiative') return false;
    return (
      (isAgreed && (names.length > 1 || names[0]?.code === THE_SIX)) ||
      (names.some(({ code }) => known.has(code)) && (isAgreed || start === 0))
    );
  });
  const gone = runs.filter((run) => run === parties || run.names.every(({ code }) => known.has(code)));
  const rest = gone.reduceRight((text, { start, end }) => {
    const [after, owner] = [text.slice(end), /^['’]s?(?= )/.exec(text.slice(end))?.[0] ?? ''];
    const before = text.slice(0, start).replace(new RegExp(`${owner ? '' : `\\b(?:${preposition})? ?`}(?:${article})?$`, 'i'), '');
    return `${before.trimEnd()} ${after.slice(owner.length).trimStart()}`;
  }, title);
  return { front: parties ? partnersOf(parties.names, known) : '', rest: rest.replace(/\s+/g, ' ').trim() };
}

/** Returns the text as the start of a title, without the words in front that carry nothing. */
function opened(text: string): string {
  return text
    .trim()
    .replace(leadingWords, '')
    .replace(leadingArticle, '')
    .replace(/^[\s,;:–-]+/, '');
}

/** A cut that spares a name of capitals has to leave so much; a name of the registry is never parted. */
const FULL_ENOUGH = 20;

/** Cuts at a word and never inside a name, as far as one shorter than the room leaves a choice. */
function cutAtWord(text: string, titled: Titled, most: number): string {
  if (text.length <= most) return text;
  const names = placesOfNames(text, titled);
  const breaks = [...text.matchAll(/\s/g)].map(({ index }) => index).filter((at) => at < most);
  const whole = breaks.filter((at) => !names.some(({ start, end }) => start < at && at < end));
  const ends = (places: readonly number[]) => places.map((at) => text.slice(0, at).replace(dangling, '')).filter((part) => part.length > 7);
  const [clean, safe] = [ends(whole.filter((at) => isNameBreak(text, at))).at(-1), ends(whole).at(-1)];
  const best = clean && clean.length >= FULL_ENOUGH ? clean : (safe ?? ends(breaks).at(-1));
  return `${(best ?? text.slice(0, most - 1)).replace(dangling, '').replace(/[\s,;:–-]+$/, '')}…`;
}

/** A capital at the start, unless the word has its own: `iPROCEEDS`, `e-Government`. */
function capitalised(text: string): string {
  return /^[a-z](?:[a-z]|$| )/.test(text) ? upperFirst(text) : text;
}

/** A small letter at the start, unless a name begins there. */
function inSentence(text: string): string {
  return /^(?:Memorandum|Agreement|Protocol|Declaration|Treaty|Joint|Letter|Road|Trilateral|Loan|Grant|Planned|Working)\b/.test(text)
    ? lowerFirst(text)
    : text;
}

/** Returns the thing in its forms, the longest first: with its instrument, without it, up to its colon. */
function things(rest: string, { kind, type }: Titled): string[] {
  const isAgreed = kind === 'agreement' || type === 'signing';
  const said = saidByType[type];
  const thing = opened(rest.replace(new RegExp(`^(?:jointly )?(?:${said ?? '-'}) (?:${article})?`, 'i'), ''));
  const bare = isAgreed ? opened(thing.replace(instrument, '')) : thing;
  const [head = ''] = thing.split(': ');
  return [thing, bare, head].filter((form) => form.length > 3 && !/['’]s$/.test(form));
}

/** The six by the name that fits, and the sign of the customary footnote. */
function withSigns(text: string): string {
  return text
    .replace(new RegExp(`(?:^|the )${THE_SIX}\\b`), 'the six')
    .replaceAll(THE_SIX, 'Western Balkans Six')
    .replace(/\bKosovo\b(?!\*)/g, countryName('XK'));
}

/** Returns the short titles of a record for these lengths, see `shortTitle`. */
export function shortTitles(titled: Titled, told: Told, lengths: readonly number[]): string[] {
  const { shortTitle: written } = titled;
  if (written) return lengths.map((most) => cutAtWord(written, titled, most));
  const title = plainTitle(titled, told);
  const { front, rest } = withoutRuns(title, titled, told);
  const named = things(rest, titled);
  const forms = (named.length > 0 ? named : [recordTypes[titled.type]]).map((form) => {
    const whole = front ? `${front}: ${inSentence(form)}` : form;
    return capitalised(withSigns(whole));
  });
  const [first = title, bare = first] = forms;
  return lengths.map((most) => forms.find((form) => form.length <= most) ?? cutAtWord(bare, titled, most));
}

/**
 * Returns a record’s title for a mark, in at most `SHORT_TITLE_LENGTH` characters, or as many as there is room for where lines are broken: without what is told,
 * the partner first, then the thing; the same for the same record and filter, whatever stands beside it. The full title belongs to the card, the list and the
 * accessible name.
 */
export function shortTitle(titled: Titled, told: Told = nothingTold, most = SHORT_TITLE_LENGTH): string {
  return shortTitles(titled, told, [most])[0] ?? titled.title;
}
