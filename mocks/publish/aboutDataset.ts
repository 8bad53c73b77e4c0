import { datasetName } from '@/domain/records/about';
import { dateOf } from '@/domain/records/atlasRecord';
import type { PartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';

/** Returns what stands in ids, which must not change with the place where the site is found. The name is reserved and can be nobody's. */
export function idAuthority({ about }: Dataset): string {
  return `${datasetName(about)}.example`;
}

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
