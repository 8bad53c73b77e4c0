import type { AtlasRecord } from '@/domain/records/atlasRecord';
import type { Organisation } from '@/domain/records/records';
import { foldedWords } from '@/domain/words/foldText';
import { lazily } from './missing';
import type { TextSearch } from './textSearch';

/** The search with its words of a dozen languages, which a page fetches once it has a moment to spare; whoever builds an index outside a page loads it first. */
export const textPart = lazily('the search', () => import('./textSearch'));

/** Returns a search that comes with that part. A text without a word needs neither. */
export function textSearchLater(make: (part: ReturnType<typeof textPart>) => TextSearch): TextSearch {
  let made: TextSearch | undefined;
  const search = () => {
    made ??= make(textPart());
    return made;
  };
  const hasWord = (q: string) => foldedWords(q).length > 0;
  return {
    find: (q) => (hasWord(q) ? search().find(q) : null),
    readingOf: (q) => (hasWord(q) ? search().readingOf(q) : { dropped: [], corrected: [] }),
    best: (q, limit) => (hasWord(q) ? search().best(q, limit) : []),
    prepare: (hasTime) => search().prepare(hasTime),
  };
}

/** Returns a search over these records whose index is made when there is time, at the latest at the first question. */
export function textSearchOf(entries: readonly AtlasRecord[], organisations: ReadonlyMap<string, Organisation>): TextSearch {
  return textSearchLater(({ buildTextSearch }) => buildTextSearch(entries, organisations));
}
