import { type AtlasRecord, organisationIdsOf } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import type { Dataset } from '../../dataset';
import { entriesOf } from '../../dataset';
import { type Candidate, candidateOf, type ReviewRule, wordsOf } from './reviewRule';
import { countryStems, topicStems } from './wordStems';

function hasStem(words: string, stems: readonly string[]): boolean {
  return stems.some((stem) => `${words} `.includes(stem.endsWith('.') ? ` ${stem.slice(0, -1)} ` : ` ${stem}`));
}

/** Returns the countries of a record's organisations, people, parties and place. */
function namedCountries(entry: AtlasRecord, { organisations }: Dataset): ReadonlySet<string | null | undefined> {
  const ids = new Set(organisationIdsOf(entry));
  const ofBodies = organisations.filter(({ id }) => ids.has(id)).map(({ country }) => country);
  if (entry.kind === 'initiative') return new Set(ofBodies);
  const { place } = entry.record;
  const others = entry.kind === 'activity' ? entry.record.people : entry.record.parties;
  return new Set([...ofBodies, place?.country, ...others.map(({ country }) => country)]);
}

/** A country of the list that nothing else in the record stands for. */
export const unsupportedCountry: ReviewRule = {
  title: 'A country without support in its record',
  why: 'Nothing else in the record points to this country – no organisation, person, party, place or wording. Either it did not take part, or a participant is missing.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry): Candidate[] => {
      const [named, words] = [namedCountries(entry, dataset), wordsOf(entry, dataset)];
      const alone = entry.record.countries.filter((code) => !named.has(code) && !hasStem(words, countryStems(code)));
      return alone.length > 0 ? [candidateOf(entry, alone.map(countryName).join(', '))] : [];
    }),
};

/** A topic that no word of the record, nor the name of an organisation, stands for. */
export const unsupportedTopic: ReviewRule = {
  title: 'A topic without support in its record',
  why: 'Neither the wording of the record nor the names of its organisations point to the topic: it may be too broad, or the summary leaves it out.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry): Candidate[] => {
      const words = wordsOf(entry, dataset);
      const alone = entry.record.topics.filter((topic) => !hasStem(words, topicStems[topic]));
      return alone.length > 0 ? [candidateOf(entry, alone.map((topic) => topics[topic]).join(', '))] : [];
    }),
};

/** An initiative that lists a country for which only a funder stands. */
export const funderCountry: ReviewRule = {
  title: 'A country that only funds',
  why: 'The country of a funder counts only where the country itself took part; here neither the leader nor a partner is from it.',
  find: ({ initiatives, organisations }) => {
    const countryOf = new Map(organisations.map(({ id, country }) => [id, country]));
    return initiatives.flatMap(({ id, countries, leadId, partnerIds, funderIds }) => {
      const acting = new Set([leadId, ...partnerIds].map((body) => body && countryOf.get(body)));
      return funderIds.flatMap((funder): Candidate[] => {
        const country = countryOf.get(funder);
        if (!country || !countries.includes(country) || acting.has(country)) return [];
        return [{ kind: 'initiative', id, note: `${countryName(country)} (${country}) through ${funder}` }];
      });
    });
  },
};
