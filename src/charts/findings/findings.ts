import type { MapPlace } from '@/charts/model';
import type { FacetBar } from '@/charts/series/facetBars';
import type { Overview } from '@/domain/answers/apiAnswers';
import { activeCount, type Filters } from '@/domain/facets/filters';
import { togetherValues } from '@/domain/facets/groups';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed, lowerFirst, percent, upperFirst } from '@/domain/words/sentences';

/**
 * The sentence under each chart's title. Each says only what holds for the numbers on the page; shares are rounded to whole per cent.
 */
export const nothingMatches = 'No record matches.';

interface Leaders {
  readonly names: readonly string[];
  readonly count: number;
}

/** Returns the values that share the highest count; none when every count is zero. */
function leadersOf(bars: readonly FacetBar[], labelOf: (value: string) => string): Leaders {
  const count = Math.max(0, ...bars.map((bar) => bar.count));
  const names = count > 0 ? bars.filter((bar) => bar.count === count).map(({ value }) => labelOf(value)) : [];
  return { names, count };
}

/** More names than this would make the sentence a list. */
const MOST_NAMES = 3;

function manyAreLevel({ names, count }: Leaders, plural: string): string {
  return `No one stands out: ${names.length} ${plural} have the most, ${counted(count, 'record')} each.`;
}

interface Subject {
  readonly total: number;
  readonly filters: Filters;
  readonly bars: readonly FacetBar[];
}

function wholeOf({ total, filters }: Subject): string {
  if (total === 1) return 'the one record that matches';
  return activeCount(filters) === 0 ? 'all records' : 'the records that match';
}

/** The chosen values first, then the strongest of the others: `Serbia takes part in 3 records; among the others, Albania has the most (2).` */
function chosenFirst(lead: string, others: Leaders): string {
  if (others.names.length === 0 || others.names.length > MOST_NAMES) return `${lead}.`;
  const verb = others.names.length === 1 ? 'has' : 'have';
  return `${lead}; among the others, ${listed(others.names)} ${verb} the most (${formatCount(others.count)}).`;
}

function chosenAndOthers(bars: readonly FacetBar[], labelOf: (value: string) => string) {
  return {
    chosen: leadersOf(
      bars.filter((bar) => bar.emphasis === 'chosen'),
      labelOf,
    ),
    others: leadersOf(
      bars.filter((bar) => bar.emphasis !== 'chosen'),
      labelOf,
    ),
  };
}

/** `North Macedonia takes part in 45% of all records.` */
export function countryFinding(subject: Subject): string {
  const { total, bars, filters } = subject;
  if (total === 0) return nothingMatches;
  const { chosen, others } = chosenAndOthers(bars, countryName);
  const together = togetherValues(filters.country);
  if (together.length > 0) {
    const names = listed(together.map(countryName));
    const lead = `${names} ${together.length > 1 ? 'share' : 'takes part in'} ${counted(total, 'record')}`;
    return others.count === 0 ? `${lead}.` : chosenFirst(lead, others);
  }
  if (filters.country.length > 0 && chosen.count > 0) {
    const verb = chosen.names.length === 1 ? 'takes' : 'each take';
    return chosenFirst(`${listed(chosen.names)} ${verb} part in ${counted(chosen.count, 'record')}`, others);
  }
  if (others.count === 0) return 'No country is named in the records that match.';
  if (others.names.length > MOST_NAMES) return manyAreLevel(others, 'countries');
  const verb = others.names.length === 1 ? 'takes' : 'each take';
  if (others.count === total && total > 1)
    return `${listed(others.names)} ${others.names.length === 1 ? 'takes' : 'take'} part in all ${counted(total, 'record')}.`;
  if (total === 1) return `${listed(others.names)} ${others.names.length === 1 ? 'takes' : 'take'} part in ${wholeOf(subject)}.`;
  return `${listed(others.names)} ${verb} part in ${percent(others.count, total)} of ${wholeOf(subject)}.`;
}

/** `Cybersecurity and e-government make up 58% of mentions; a record may have several topics.` */
export function topicFinding({ total, bars, filters }: Subject, labelOf: (value: string) => string): string {
  if (total === 0) return nothingMatches;
  const { chosen, others } = chosenAndOthers(bars, labelOf);
  if (filters.topic.length > 0 && chosen.count > 0) {
    const lead = `${upperFirst(listed(chosen.names.map(lowerFirst)))} ${chosen.names.length === 1 ? 'is a topic' : 'are topics'} of ${counted(chosen.count, 'record')}${chosen.names.length > 1 ? ' each' : ''}`;
    return chosenFirst(lead, { ...others, names: others.names.map(lowerFirst) });
  }
  const named = bars.filter((bar) => bar.count > 0);
  const mentions = named.reduce((sum, bar) => sum + bar.count, 0);
  const [first, second, third] = named;
  if (!first) return 'No topic is named in the records that match.';
  if (!second) return `All mentions are of ${lowerFirst(labelOf(first.value))}.`;
  const pair = upperFirst(listed([first, second].map(({ value }) => lowerFirst(labelOf(value)))));
  if (!third) return `${pair} are the only topics; a record may have several.`;
  if (third.count === second.count) {
    if (first.count === second.count) return 'No topic stands out; a record may have several topics.';
    return `${upperFirst(lowerFirst(labelOf(first.value)))} makes up ${percent(first.count, mentions)} of mentions; a record may have several topics.`;
  }
  return `${pair} make up ${percent(first.count + second.count, mentions)} of mentions; a record may have several topics.`;
}

/** `Meeting is the most frequent type: 113 of 697 records (16%).` */
export function typeFinding({ total, bars, filters }: Subject, labelOf: (value: string) => string): string {
  if (total === 0) return nothingMatches;
  const { chosen, others } = chosenAndOthers(bars, labelOf);
  if (filters.type.length > 0 && chosen.count > 0)
    return chosenFirst(`${listed(chosen.names)}: ${counted(chosen.count, 'record')}${chosen.names.length > 1 ? ' each' : ''}`, others);
  if (others.count === total) return `Every record that matches is of one type: ${lowerFirst(others.names.join(''))}.`;
  if (others.names.length > MOST_NAMES) return manyAreLevel(others, 'types');
  if (others.names.length > 1)
    return `${upperFirst(listed(others.names.map(lowerFirst)))} are the most frequent types: ${counted(others.count, 'record')} each.`;
  return `${others.names.join('')} is the most frequent type: ${formatCount(others.count)} of ${counted(total, 'record')} (${percent(others.count, total)}).`;
}

/** `Signed is the most frequent status: 67 of 135 agreements (50%).` Counts leave the status filter aside. */
export function statusFinding({ bars, filters }: Pick<Subject, 'bars' | 'filters'>, labelOf: (value: string) => string): string {
  const all = bars.reduce((sum, bar) => sum + bar.count, 0);
  if (all === 0) return 'No agreement matches.';
  const { chosen, others } = chosenAndOthers(bars, labelOf);
  if (filters.status.length > 0 && chosen.count > 0)
    return chosenFirst(`${listed(chosen.names)}: ${counted(chosen.count, 'agreement')}${chosen.names.length > 1 ? ' each' : ''}`, others);
  const { names, count } = leadersOf(bars, labelOf);
  if (all === 1) return `The one agreement that matches is ${phraseOf(names.join(''))}.`;
  if (count === all) return `All ${counted(all, 'agreement')} are ${phraseOf(names.join(''))}.`;
  if (names.length > 1) return `${listed(names)} are level: ${counted(count, 'agreement')} each of ${formatCount(all)}.`;
  return `${names.join('')} is the most frequent status: ${formatCount(count)} of ${counted(all, 'agreement')} (${percent(count, all)}).`;
}

function phraseOf(statusLabel: string): string {
  const status = lowerFirst(statusLabel);
  return status === 'negotiating' ? 'under negotiation' : status;
}

/** `North Macedonia and cybersecurity meet most often, in 86 records.` */
export function gridFinding(
  total: number,
  cells: readonly Overview['countryTopic'][number][],
  topicLabel: (value: string) => string,
): string {
  if (total === 0) return nothingMatches;
  const most = Math.max(0, ...cells.map(({ count }) => count));
  const leaders = most > 0 ? cells.filter(({ count }) => count === most) : [];
  const [first] = leaders;
  if (!first) return 'No record that matches names both a country and a topic.';
  if (leaders.length > 1) return `No one pair of country and topic stands out: ${leaders.length} have ${counted(most, 'record')} each.`;
  return `${countryName(first.country)} and ${lowerFirst(topicLabel(first.topic))} meet most often, in ${counted(most, 'record')}.`;
}

/** The sentences under the charts of countries among each other and on the map. */

/** `North Macedonia and Serbia share most records: 98.` Expects the pairs with most records first. */
export function pairFinding(total: number, pairs: Overview['countryPairs']): string {
  if (total === 0) return nothingMatches;
  const [first] = pairs;
  if (!first || first.count === 0) return 'No record that matches names two countries.';
  const leaders = pairs.filter(({ count }) => count === first.count);
  if (leaders.length > 1) return `No one pair stands out: ${leaders.length} pairs share ${counted(first.count, 'record')} each.`;
  const names = `${countryName(first.a)} and ${countryName(first.b)}`;
  if (pairs.length === 1) return `${names} are the only pair: they share ${counted(first.count, 'record')}.`;
  return `${names} share most records: ${formatCount(first.count)}.`;
}

/** `57 countries take part; North Macedonia has the most records (317).` With countries chosen, theirs are named instead. */
export function whereFinding(total: number, places: readonly MapPlace[]): string {
  if (total === 0) return nothingMatches;
  const chosen = places.filter(({ isChosen }) => isChosen);
  if (chosen.length > 0) {
    const shown = chosen.slice(0, MOST_NAMES).map(({ label, count }) => `${label} (${formatCount(count ?? 0)})`);
    const rest = chosen.length - shown.length;
    return `Chosen: ${listed(rest > 0 ? [...shown, counted(rest, 'more country', 'more countries')] : shown)}.`;
  }
  const named = places.filter(({ count }) => count);
  const most = Math.max(0, ...named.map(({ count }) => count ?? 0));
  const leaders = named.filter(({ count }) => count === most).map(({ label }) => label);
  if (leaders.length === 0) return 'No country is named in the records that match.';
  const lead = `${counted(named.length, 'country takes', 'countries take')} part`;
  if (leaders.length > MOST_NAMES) return `${lead}; ${leaders.length} have the most records (${formatCount(most)} each).`;
  const verb = leaders.length === 1 ? 'has' : 'each have';
  return named.length === 1
    ? `Only ${listed(leaders)} takes part, in ${counted(most, 'record')}.`
    : `${lead}; ${listed(leaders)} ${verb} the most records (${formatCount(most)}).`;
}
