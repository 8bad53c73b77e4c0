import type { CountryCode } from '@/domain/vocabulary/countries';
import { countryNames } from '@/domain/vocabulary/countryNames';
import { listed } from '@/domain/vocabulary/synonyms/listed';
import { otherCountryTexts } from '@/domain/vocabulary/synonyms/otherCountryTexts';
import { regionCountryTexts } from '@/domain/vocabulary/synonyms/regionCountryTexts';
import { topicPartTexts, topicTexts } from '@/domain/vocabulary/synonyms/topicTexts';
import { kindTexts, typeTexts } from '@/domain/vocabulary/synonyms/typeTexts';
import { type Id, idsOf, type Kind, type RecordType, recordTypes, type Topic, topics } from '@/domain/vocabulary/vocabulary';

function wordsPerId<T extends Readonly<Record<string, string>>>(texts: T, label: (id: Id<T>) => string) {
  const entries = idsOf(texts).map((id) => [id, [...new Set([label(id), ...listed(texts[id] ?? '')])].filter((word) => word !== '')]);
  return Object.fromEntries(entries) as Readonly<Record<Id<T>, readonly string[]>>;
}

const countryTexts = { ...otherCountryTexts, ...regionCountryTexts } satisfies Record<CountryCode, string>;

/** What readers call each country, its English name first; a name without its asterisk. */
export const countryWords: Readonly<Record<CountryCode, readonly string[]>> = wordsPerId(countryTexts, (code) => countryNames[code]);

/** What readers call each topic as a whole, its label first. */
export const topicWords: Readonly<Record<Topic, readonly string[]>> = wordsPerId(topicTexts, (id) => topics[id]);

/** Words for a part of a topic: they mean less than it. */
export const topicPartWords: Readonly<Record<Topic, readonly string[]>> = wordsPerId(topicPartTexts, () => '');

/** What readers call each type of record, its label first. */
export const typeWords: Readonly<Record<RecordType, readonly string[]>> = wordsPerId(typeTexts, (id) => recordTypes[id]);

/** What readers call each kind of record. */
export const kindWords: Readonly<Record<Kind, readonly string[]>> = wordsPerId(kindTexts, () => '');
