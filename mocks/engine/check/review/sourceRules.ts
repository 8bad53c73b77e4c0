import { entriesOf } from '../../dataset';
import { type Candidate, candidateOf, type ReviewRule } from './reviewRule';

/** Evidence of a record with several sources in which every statement rests on every source. */
export const evidenceOfAll: ReviewRule = {
  title: 'Evidence that maps every statement to every source',
  why: 'Only what is certain is mapped: a map that treats all alike was filled in, not checked.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry): Candidate[] => {
      const { evidence, sources } = entry.record;
      const statements = Object.values(evidence);
      const isOfAll = statements.every((positions) => new Set(positions).size === sources.length);
      if (sources.length < 2 || statements.length < 2 || !isOfAll) return [];
      return [candidateOf(entry, `${statements.length} statements, each from all ${sources.length} sources`)];
    }),
};

const listNames =
  /^(?:news|latest-news|novosti|vesti|vijesti|lajme|stiri|aktuelno|aktuelnosti|press|press-releases|media|events|calendar|blog|archive|arhiv|arhiva|category|tag)(?:\.\w+)?$/i;
const languages = /^(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})$/i;
const homeNames = /^(?:index|default|home|homepage)(?:\.\w+)?$/i;

/**
 * Tells by the shape of an address why its page may be one whose content moves on: a home page, a page of a list, a category. Null where it looks like a page
 * of its own.
 */
function shiftingShape(address: string): string | null {
  const { pathname, searchParams } = new URL(address);
  if (['page', 'paged', 'pg', 'strana', 'stranica'].some((name) => searchParams.has(name))) return 'a page of a list';
  const segments = pathname.split('/').filter((segment) => segment !== '' && !languages.test(segment));
  if (segments.some((segment, i) => segment === 'page' && /^\d+$/.test(segments[i + 1] ?? ''))) return 'a page of a list';
  if (segments.some((segment) => /^(?:category|tag|kategorija|kategori)$/i.test(segment))) return 'a category';
  // A query names the one page that is meant: `?p=169690`, `?q=en/node/2038`.
  if ([...searchParams.values()].some((value) => /\d/.test(value) || value.length > 12)) return null;
  const last = segments.at(-1);
  if (last === undefined || (segments.length === 1 && homeNames.test(last))) return 'a home page';
  return listNames.test(last) ? 'a list of news' : null;
}

/** A source whose address looks like a list or a home page. */
export const shiftingPage: ReviewRule = {
  title: 'A list page as a source',
  why: 'What a list, a category or a home page shows will change, so it proves nothing later: the page of the item itself is the source.',
  find: (dataset) =>
    entriesOf(dataset).flatMap((entry) => {
      const shapes = entry.record.sources.map(({ url }) => ({ url, shape: shiftingShape(url) }));
      const isAlone = shapes.every(({ shape }) => shape !== null);
      return shapes.flatMap(({ url, shape }): Candidate[] =>
        shape ? [candidateOf(entry, `${shape}: ${url}${isAlone ? ' (no other source)' : ''}`)] : [],
      );
    }),
};
