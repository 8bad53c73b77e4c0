import { nothingMatches } from '@/charts/findings/findings';
import type { MapPlace } from '@/charts/model';
import type { Overview } from '@/domain/answers/apiAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed } from '@/domain/words/sentences';

/** The sentences under the charts of countries among each other and on the map. */

/** More names than this would make the sentence a list. */
const MOST_NAMES = 3;

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
