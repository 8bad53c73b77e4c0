import { dateOf } from '@/domain/records/atlasRecord';
import type { PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { ATLAS, LICENCE_ADDRESS } from '@/domain/words/atlas';
import type { AtlasIndex } from '../engine/atlasIndex';

/** What every description of the dataset says alike. */
export const datasetName = 'accord-atlas';
export const datasetTitle = ATLAS;
export const datasetDescription =
  'Digital-policy cooperation in the Western Balkans and its neighbourhood: activities, agreements and initiatives, each written in own words from the public sources that it names.';
export const publisher = ATLAS;
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: LICENCE_ADDRESS,
} as const;

/** What the dataset is about, for catalogues. */
export const keywords = ['digital policy', 'international cooperation', 'Western Balkans'] as const;

/** Stands in ids, which must not change with the place where the site is found. The name is reserved and can be nobody's. */
export const ID_AUTHORITY = 'accord-atlas.example';

/** Returns the first and last date under which a record is listed, as precise as their sources; null when no record has one. */
export function spanOfRecords({ entries }: AtlasIndex): { start: PartialDate; end: PartialDate } | null {
  const dates = entries.flatMap(({ entry }) => dateOf(entry) ?? []).sort();
  const [start] = dates;
  const end = dates.at(-1);
  return start && end ? { start, end } : null;
}

/** Returns the countries that take part in a record, by name. */
export function countriesOfRecords({ entries }: AtlasIndex): { code: string; name: string }[] {
  const codes = [...new Set(entries.flatMap(({ countries }) => countries))];
  return codes.map((code) => ({ code, name: countryName(code) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the topics of the records, in the order of the vocabulary. */
export function topicsOfRecords({ entries }: AtlasIndex): { id: string; label: string }[] {
  const used = new Set(entries.flatMap((entry) => entry.topics));
  return Object.entries(topics).flatMap(([id, label]) => (used.has(id) ? [{ id, label }] : []));
}
