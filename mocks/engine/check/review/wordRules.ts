import { entriesOf } from '../../dataset';
import { type Candidate, candidateOf, type ReviewRule } from './reviewRule';

/** Nouns that `first` only counts: the first of several meetings, steps or days is no rank. */
const countedNouns =
  'half|days?|weeks?|months?|years?|quarter|deputy|vice|reading|phase|stage|rounds?|part|steps?|session|meetings?|talks|working|edition|name|centre|\\d+|two|three|in|of|and|then|proposed|on';

/** Words of rank that a source rarely bears out as they stand: largest, the only one, the first in a region. */
const superlatives = new RegExp(
  `(?<![-\\w])[Ff]irst (?!(?:${countedNouns})\\b)(?=\\w)|\\b[Tt]he only\\b(?! source)|\\b(?:largest|biggest|smallest|highest|lowest|oldest|youngest|fastest|strongest|newest|longest|greatest|leading|unique|unprecedented|historic|pioneering|world-class|most (?:advanced|important|modern|successful|significant)|(?:the|world's|region's|country's) best)\\b`,
  'g',
);

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

function numberOf(word: string): number {
  const place = numbers.indexOf(word.toLowerCase());
  return place === -1 ? Number(word) : place;
}

const spelled = numbers.slice(2).map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`);
const aNumber = `(\\d{1,2}|${spelled.join('|')})`;

/** `six Western Balkan economies`, `three other countries`, `the six governments`; not `17 local governments`. */
const countedCountries = new RegExp(
  `\\b${aNumber}(?:((?: [A-Z][\\w-]*| other| partner| neighbouring){0,3}) (?:countries|economies|states|nations)| governments)\\b`,
  'g',
);

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** `two-day`, `over three days`, `from 4 to 6 September`, `13-15 February`; not `within 30 days`. */
const severalDays = new RegExp(
  `\\b(?:(?:[2-9]|${spelled.slice(0, 9).join('|')})[- ]days?|several days|week-?long|from \\d{1,2} to \\d{1,2} (?:${months})|\\d{1,2}[–-]\\d{1,2} (?:${months}))\\b`,
);

/** A title or summary with a word of rank. */
export const superlative: ReviewRule = {
  title: 'A superlative',
  why: 'Sources praise. In our own words a superlative is used only where a source in a position to know says so.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry): Candidate[] => {
      const { title, summary } = entry.record;
      const found = [title, summary].flatMap((text) => [...text.matchAll(superlatives)].map(({ index }) => text.slice(index, index + 40)));
      return found.length > 0 ? [candidateOf(entry, found.map((words) => `“${words} …”`).join(', '))] : [];
    }),
};

/** A title or summary that counts countries otherwise than the list of them. */
export const countedOtherwise: ReviewRule = {
  title: 'A number of countries that differs from the list',
  why: 'Either the list lacks one, or the sentence counts countries that did not take part.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry): Candidate[] => {
      const { title, summary, countries } = entry.record;
      const odd = [title, summary]
        .flatMap((text) => [...text.matchAll(countedCountries)])
        .filter(([, number = '', between = '']) => numberOf(number) + (between.includes(' other') ? 1 : 0) !== countries.length);
      const quoted = odd.map(([words]) => `“${words}”`).join(', ');
      return odd.length > 0 ? [candidateOf(entry, `${quoted}, but the list has ${countries.length}`)] : [];
    }),
};

/** An activity whose text tells of several days, without a last day. */
export const missingLastDay: ReviewRule = {
  title: 'Several days without a last day',
  why: 'The text says how long it lasted, so its last day follows from the first, or a source gives it.',
  find: ({ activities }) =>
    activities.flatMap(({ id, title, summary, endDate }): Candidate[] => {
      const found = severalDays.exec(`${title}. ${summary}`);
      return found && endDate === null ? [{ kind: 'activity', id, note: `“${found[0]}”, but endDate is null` }] : [];
    }),
};
