import { defaultSort } from '@/domain/address/listQuery';
import type { SourceList } from '@/domain/answers/profileAnswers';
import type { Filters } from '@/domain/facets/filters';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { AtlasIndex, IndexEntry } from './atlasIndex';
import { filterEntries } from './filterRecords';
import { sortEntries } from './sortEntries';

const byAlphabet = new Intl.Collator('en');

/** Returns the sources of the records that the filters leave, one per address, by publisher and address. Where records describe one differently the first does. */
export function sourcesOf(index: AtlasIndex, filters: Filters): SourceList {
  const found = new Map<string, { readonly source: AtlasRecord['record']['sources'][number]; readonly entries: Set<IndexEntry> }>();
  for (const entry of filterEntries(index, filters))
    for (const source of entry.entry.record.sources) {
      const known = found.get(source.url) ?? { source, entries: new Set() };
      known.entries.add(entry);
      found.set(source.url, known);
    }
  const items = [...found.values()]
    .map(({ source, entries }) => ({ ...source, records: sortEntries([...entries], defaultSort).map(({ stub }) => stub) }))
    .sort((a, b) => byAlphabet.compare(a.publisher, b.publisher) || (a.url < b.url ? -1 : 1));
  return { release: index.dataset.release.id, total: items.length, items };
}
