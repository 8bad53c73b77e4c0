import { type FacetBar, labelOf } from '@/charts/series/facetBars';
import type { FacetCount, Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { isLone, loneValues, togetherValues } from '@/domain/facets/groups';
import { countryInSentence } from '@/domain/vocabulary/countries';
import type { AgreementStatus } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, listed, lowerFirst, percent, upperFirst } from '@/domain/words/sentences';

/**
 * The sentence under each chart's title: a concentration, or a gap that was searched. Where the numbers show neither it is empty. Each says only what holds
 * for the records that the filters leave.
 */
export const nothingMatches = 'No record matches.';

/** Fewer of anything show no concentration. */
export const FEW = 5;
/** Fewer two-country records may be chance. */
const LEAST_ALONE = 3;
/** A share that is worth a sentence. */
const LARGE_SHARE = 0.4;
/** So much more than the next one is a lead. */
const LEAD = 1.25;
/** More names than this would make the sentence a list. */
const MOST_NAMES = 2;

interface Leaders {
  readonly values: readonly string[];
  readonly count: number;
}

/** Returns the values that share the highest count; none where nothing is counted, or where they are too many to be named. */
function leadersOf(counts: readonly FacetCount[]): Leaders {
  const count = Math.max(0, ...counts.map((one) => one.count));
  const values = counts.filter((one) => count > 0 && one.count === count).map(({ value }) => value);
  return { count, values: values.length > MOST_NAMES ? [] : values };
}

/** Returns those that have a large share of at least a few records; none where nobody does. */
function concentrationIn(counts: readonly FacetCount[], total: number): Leaders {
  const leaders = leadersOf(counts);
  return total >= FEW && leaders.count >= total * LARGE_SHARE ? leaders : { values: [], count: 0 };
}

interface Subject {
  readonly total: number;
  readonly filters: Filters;
  readonly bars: readonly FacetBar[];
}

/** `32 of the 69 records (46%)`, `all 69 records`. */
function shareOf(count: number, total: number, noun = 'record'): string {
  if (count === total) return `all ${counted(total, noun)}`;
  return `${formatCount(count)} of the ${counted(total, noun)} (${percent(count, total)})`;
}

function named(values: readonly string[]): string {
  return upperFirst(listed(values.map(countryInSentence)));
}

/** `North Macedonia takes part in 317 of the 697 records (45%).` */
export function countryFinding({ total, bars, filters }: Subject): string {
  if (total === 0) return nothingMatches;
  const chosen: readonly string[] = loneValues(filters.country);
  const others = bars.filter(({ value }) => !chosen.includes(value));
  if (total > 1 && chosen.length === 0 && bars.every(({ count }) => count === 0))
    return `None of the ${counted(total, 'record')} names a country.`;
  const { values, count } = concentrationIn(others, total);
  if (values.length === 0) return '';
  return `${named(values)} ${values.length === 1 ? 'takes' : 'each take'} part in ${shareOf(count, total)}.`;
}

/**
 * `Albania takes part in 32 of the 69 records (46%); among two-country records, the United States leads (8 of 18).` Expects all partners; `scopes` are
 * the records by scope.
 */
export function partnersFinding(
  { total, filters }: Pick<Subject, 'total' | 'filters'>,
  partners: Overview['counts']['country'],
  scopes: readonly FacetCount[],
): string {
  if (total === 0) return nothingMatches;
  const subject = listed(togetherValues(filters.country).map(countryInSentence));
  if (partners.every(({ count }) => count === 0))
    return total === 1
      ? 'The one record names no other country.'
      : `None of the ${counted(total, 'record')} with ${subject} names another country.`;
  const most = concentrationIn(partners, total);
  const first =
    most.values.length > 0
      ? `${named(most.values)} ${most.values.length === 1 ? 'takes' : 'each take'} part in ${shareOf(most.count, total)}`
      : '';
  const two = scopes.find(({ value }) => value === 'two')?.count ?? 0;
  const alone = leadersOf(partners.map(({ value, scope = {} }) => ({ value, count: scope.two ?? 0 })));
  const next = Math.max(0, ...partners.map(({ scope = {} }) => scope.two ?? 0).filter((count) => count < alone.count));
  const second =
    alone.values.length > 0 && alone.count >= LEAST_ALONE && alone.count >= next * LEAD && two > alone.count
      ? `among two-country records, ${listed(alone.values.map(countryInSentence))} ${alone.values.length === 1 ? 'leads' : 'lead'} (${formatCount(alone.count)}${alone.values.length > 1 ? ' each' : ''} of ${formatCount(two)})`
      : '';
  return first || second ? `${upperFirst([first, second].filter(Boolean).join('; '))}.` : '';
}

function topicsNamed(values: readonly string[]): string {
  return listed(values.map(labelOf('topic')).map(lowerFirst));
}

/** `Cybersecurity is a topic of 40 of the 80 records (50%); a record may have several.` */
export function topicFinding({ total, bars, filters }: Subject): string {
  if (total === 0) return nothingMatches;
  const { values, count } = concentrationIn(
    bars.filter(({ value }) => !isLone(filters.topic, value)),
    total,
  );
  if (values.length === 0) return '';
  return `${upperFirst(topicsNamed(values))} ${values.length === 1 ? 'is a topic' : 'are each a topic'} of ${shareOf(count, total)}.`;
}

/** `30 of the 69 records (43%) are also about e-government.` Expects the topics that not all records have by the filter. */
export function alsoAboutFinding({ total, bars }: Pick<Subject, 'total' | 'bars'>): string {
  if (total === 0) return nothingMatches;
  if (bars.every(({ count }) => count === 0))
    return total === 1 ? 'The one record has no other topic.' : `None of the ${counted(total, 'record')} has another topic.`;
  const { values, count } = concentrationIn(bars, total);
  const [first, second] = values;
  if (!first) return '';
  const share = upperFirst(shareOf(count, total));
  return second
    ? `${share} are also about ${topicsNamed([first])}, and as many about ${topicsNamed([second])}.`
    : `${share} are also about ${topicsNamed([first])}.`;
}

/** `Meeting is the type of 113 of the 240 records (47%).` */
export function typeFinding({ total, bars, filters }: Subject): string {
  if (total === 0) return nothingMatches;
  const { values, count } = concentrationIn(bars, total);
  if (values.length === 0 || values.some((value) => isLone(filters.type, value))) return '';
  const names = values.map(labelOf('type'));
  if (count === total) return `All ${counted(total, 'record')} are of one type: ${lowerFirst(names.join(''))}.`;
  return names.length === 1
    ? `${names.join('')} is the type of ${shareOf(count, total)}.`
    : `${upperFirst(listed(names.map(lowerFirst)))} are the types of ${shareOf(count, total)} each.`;
}

/** What an agreement of each of these statuses is. They are three numbers: a memorandum that was signed or adopted need not enter into force. */
const bindingStatuses = { signed: 'signed', adopted: 'adopted', 'in-force': 'in force' } as const satisfies Partial<
  Record<AgreementStatus, string>
>;

/** `Of 135 agreements 67 are signed, 12 adopted and 56 in force.` */
export function statusFinding(bars: readonly FacetCount[]): string {
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'No agreement matches.';
  const parts = Object.entries(bindingStatuses).flatMap(([status, words]) => {
    const count = bars.find(({ value }) => value === status)?.count ?? 0;
    return count > 0 ? [{ count, words }] : [];
  });
  const [first, ...rest] = parts;
  // A few agreements, or all of one status, are what their bars say.
  if (!first || all < FEW || first.count === all) return '';
  const verb = first.count === 1 ? 'is' : 'are';
  const clauses = [
    `${formatCount(first.count)} ${verb} ${first.words}`,
    ...rest.map(({ count, words }) => `${formatCount(count)} ${words}`),
  ];
  return `Of ${counted(all, 'agreement')}, ${listed(clauses)}.`;
}

/** `North Macedonia and cybersecurity appear together most often, in 86 of the 697 records (12%).` What the filter chooses by itself is no news. */
export function gridFinding(total: number, cells: Overview['countryTopic'], filters: Filters): string {
  if (total === 0) return nothingMatches;
  const free = cells.filter(({ country, topic }) => !isLone(filters.country, country) && !isLone(filters.topic, topic));
  const [first, second] = free.toSorted((a, b) => b.count - a.count);
  if (!first || total < FEW || first.count < FEW || first.count < (second?.count ?? 0) * LEAD) return '';
  const topic = topicsNamed([first.topic]);
  return `${named([first.country])} and ${topic} appear together most often, in ${shareOf(first.count, total)}.`;
}

type Pairs = Overview['countryPairs'];

/** Returns the pair that leads by this count with `least` records or more; null where none does. */
function leadingPair(
  pairs: Pairs,
  countOf: (pair: Pairs[number]) => number,
  least: number,
): { readonly names: string; readonly count: number } | null {
  const [first, second] = pairs.toSorted((a, b) => countOf(b) - countOf(a));
  if (!first || countOf(first) < least || (second && countOf(second) === countOf(first))) return null;
  return { names: listed([first.a, first.b].map(countryInSentence)), count: countOf(first) };
}

/** `Albania and North Macedonia share the most records (120); among two-country records, North Macedonia and Serbia (11).` */
export function pairFinding(total: number, pairs: Pairs): string {
  if (total === 0) return nothingMatches;
  if (pairs.length === 0)
    return total === 1 ? 'The one record names no two countries.' : `None of the ${counted(total, 'record')} names two countries.`;
  if (pairs.length === 1) return '';
  const all = leadingPair(pairs, ({ count }) => count, FEW);
  const alone = leadingPair(pairs, ({ two }) => two, LEAST_ALONE);
  if (!all) return alone ? `Among two-country records, ${alone.names} share the most (${formatCount(alone.count)}).` : '';
  const lead = `${upperFirst(all.names)} share the most records (${formatCount(all.count)})`;
  if (!alone) return `${lead}.`;
  return alone.names === all.names
    ? `${lead}, and the most two-country records (${formatCount(alone.count)}).`
    : `${lead}; among two-country records, ${alone.names} (${formatCount(alone.count)}).`;
}
