import MiniSearch from 'minisearch';
import { type AtlasRecord, dateOf, organisationIdsOf, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import type { Organisation } from '@/domain/records/records';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';

/** Finds records by text. */
export interface TextSearch {
  /** Returns the positions of the records that hold every word of `q` as the beginning of a word, best first; null when `q` has no word. */
  find(q: string): number[] | null;
  /** Returns the same positions in no order. */
  rowsWith(q: string): ReadonlySet<number> | null;
}

/** Returns everything of a record that can be found by text. */
function searchableTexts(entry: AtlasRecord, organisations: ReadonlyMap<string, Organisation>): { title: string; body: string } {
  const { kind, record } = entry;
  const bodies = organisationIdsOf(entry).flatMap((id) => {
    const organisation = organisations.get(id);
    return organisation ? [organisation.name, organisation.shortName ?? '', ...organisation.aliases] : [];
  });
  const own =
    kind === 'activity'
      ? [...record.outcomes, ...record.people.map(({ name }) => name), record.place?.city ?? '']
      : kind === 'agreement'
        ? [
            ...record.commitments.map(({ text }) => text),
            ...record.parties.flatMap(({ name, signatory }) => [name, signatory?.name ?? '']),
            record.place?.city ?? '',
          ]
        : [...record.goals, ...record.measures, ...record.milestones.map(({ text }) => text)];
  const date = dateOf(entry);
  const named = [
    ...record.topics.map((topic) => topics[topic]),
    ...record.countries.map(countryName),
    typeLabel(typeOf(entry)),
    date === null ? '' : formatPartialDate(date),
  ];
  return { title: record.title, body: [record.summary, ...own, ...bodies, ...named].join('\n') };
}

function buildMiniSearch(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>) {
  const search = new MiniSearch<{ id: number; title: string; body: string }>({
    fields: ['title', 'body'],
    tokenize: foldedWords,
    processTerm: (term) => term || null,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3 } },
  });
  search.addAll(entries.map((entry, id) => ({ id, ...searchableTexts(entry, organisations) })));
  return search;
}

/**
 * Returns a text search over `entries`; a hit in the title counts three times. Its index takes most of the time of the whole start, so it
 * is built at the first question.
 */
export function buildTextSearch(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): TextSearch {
  let search: ReturnType<typeof buildMiniSearch> | undefined;
  const find = (q: string) => {
    if (foldedWords(q).length === 0) return null;
    search ??= buildMiniSearch(entries, organisations);
    return search.search(q).map(({ id }) => Number(id));
  };
  return { find, rowsWith: (q) => (foldedWords(q).length === 0 ? null : new Set(find(q))) };
}
