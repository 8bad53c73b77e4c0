import { brokenPieces, readableParameters, readName } from '@/domain/address/oddParameters';
import { pageOf, partsOf, pathOf, type Subject } from '@/domain/address/pages';
import { filterParameters, orderParameters } from '@/domain/address/parameterOrder';
import { facets } from '@/domain/facets/facets';
import { canonicalTexts } from '@/domain/facets/filterCodec';
import { countryCodeOf } from '@/domain/vocabulary/countries';

/** One change of what addresses mean. `apply` changes the parameters in place and leaves those alone that have their present form. */
interface Migration {
  /** What was written before and what is written now. */
  readonly change: string;
  /** What it changes is asked of the API too, in the same words. */
  readonly isOfApi?: true;
  readonly apply: (params: URLSearchParams, path: string) => void;
}

/** Codes of the EU's style guide for countries that ISO 3166-1 names otherwise. */
const styleGuideCodes: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', XKX: 'XK' };

/** Returns a country's code as ISO 3166-1 has it; any other text comes back as it is. */
function isoCode(code: string): string {
  return Object.hasOwn(styleGuideCodes, code) ? (styleGuideCodes[code] ?? code) : code;
}

/** Puts what `texts` returns for each value of a parameter in its place. */
function rewrite(params: URLSearchParams, name: string, texts: (text: string) => readonly string[]): void {
  const before = params.getAll(name);
  rewriteAs(params, name, before, before.flatMap(texts));
}

function rewriteAs(params: URLSearchParams, name: string, before: readonly string[], after: readonly string[]): void {
  if (after.length === before.length && after.every((text, place) => text === before[place])) return;
  params.delete(name);
  for (const text of after) params.append(name, text);
}

/**
 * What addresses of earlier versions, and of those who write them by hand, have to be turned into, the oldest first. An entry is never taken away: a link in a
 * brief lives longer than the version that made it.
 */
export const migrations: readonly Migration[] = [
  {
    change: 'The table of the rhythm was written table=timeline; it is table=rhythm.',
    apply: (params, path) => {
      const isRhythm = path === '/embed/rhythm' || (path === '/timeline' && params.get('mode') === 'rhythm');
      if (isRhythm) rewrite(params, 'table', (text) => [text === 'timeline' ? 'rhythm' : text]);
    },
  },
  {
    change: 'The picture of the rhythm was named by its title, picture.rhythm-of-contacts; it is picture.rhythm, as in other links.',
    apply: (params) => {
      rewrite(params, 'dialog', (text) => [text === 'picture.rhythm-of-contacts' ? 'picture.rhythm' : text]);
    },
  },
  {
    change: 'Greece and the United Kingdom as EL and UK, and Kosovo as XKX, as the EU writes them; they are GR, GB and XK.',
    isOfApi: true,
    apply: (params) => {
      for (const name of ['country', 'ids'])
        rewrite(params, name, (text) => {
          const values = text.split(',');
          const codes = values.map(isoCode);
          if (codes.every((code, place) => code === values[place])) return [text];
          // Lists of filters are written sorted; what is compared stands in the reader's order.
          return [(name === 'ids' ? [...new Set(codes)] : [...new Set(codes)].sort()).join(',')];
        });
    },
  },
  {
    change:
      'Records in which all chosen countries take part were asked for by countryMatch=all; each country is a parameter of its own now.',
    isOfApi: true,
    apply: (params) => {
      const isTogether = params.get('countryMatch') === 'all';
      for (const word of ['all', 'any']) params.delete('countryMatch', word);
      if (isTogether) rewrite(params, 'country', (text) => text.split(','));
    },
  },
  {
    change:
      'Records over time were stacked by topic, by=topic, though a record may have several; topics over time are a chart of their own now, and so are its table and picture.',
    apply: (params) => {
      if (params.get('by') !== 'topic') return;
      params.delete('by', 'topic');
      rewrite(params, 'table', (text) => [
        text
          .split(',')
          .map((id) => (id === 'records-over-time' ? 'topics-over-time' : id))
          .sort()
          .join(','),
      ]);
      rewrite(params, 'dialog', (text) => [text === 'picture.records-over-time' ? 'picture.topics-over-time' : text]);
    },
  },
  {
    change: 'Countries were compared in a table, diff=only kept its rows that differ; they are compared in charts now, which show all.',
    apply: (params, path) => {
      if (path === '/compare' && /^[A-Z]{2}(,|$)/.test(params.get('ids') ?? '') && params.get('diff') === 'only') params.delete('diff');
    },
  },
];

/** Returns the parameters of a request to the API in their present form: a script that asks as an earlier version did gets what it asked for. */
export function migrateRequest(params: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(params);
  for (const { isOfApi, apply } of migrations) if (isOfApi) apply(migrated, '');
  return migrated;
}

/** Gives parameters the names that are meant: `country[]=MK` and `Country=MK` are `country=MK`. */
function renamed(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].map(([name, value]) => [readName(name), value]));
}

/** Gives the filters their canonical form in place. */
function settleForm(params: URLSearchParams): void {
  const texts = canonicalTexts(params);
  for (const name of filterParameters) {
    const before = params.getAll(name);
    if (before.length > 0) rewriteAs(params, name, before, texts[name]);
  }
  // What is compared stands in the reader's order, and is a country or the id of an agreement, which no code looks like.
  rewrite(params, 'ids', (text) => [
    text
      .split(',')
      .map((id) => countryCodeOf(id.trim()) ?? id)
      .join(','),
  ]);
}

/**
 * Returns the query string of an address in its present and canonical form, with its question mark, or '' when it is empty: earlier forms are migrated, and what
 * can be read (`mk`, `country[]=MK`, `2019-6`) is written as the page writes it. What cannot be used stays, so that the page can name it. `path` is the page's,
 * without the folder that the atlas is served from. A query that needs no change comes back letter for letter, so that nothing is rewritten without need.
 */
export function migrateSearch(path: string, search: string): string {
  const before = readableParameters(search);
  const params = renamed(before);
  for (const { apply } of migrations) apply(params, path);
  settleForm(params);
  if (params.toString() === before.toString()) return search;
  const text = orderParameters(params).toString().replaceAll('%2C', ',');
  const all = [text, ...brokenPieces(search)].filter(Boolean).join('&');
  return all && `?${all}`;
}

/** How what a path names is read where it is written in another way; see `read` of the facets. */
const readSubject: Readonly<Partial<Record<Subject, (text: string) => string>>> = {
  country: facets.country.read,
  pair: facets.country.read,
  topic: facets.topic.read,
  organisation: facets.org.read,
};

/** Returns a path without the site's folder as the atlas writes it: `/pairs/al/srb` is `/pairs/AL/RS`. What names nothing known stays as it is. */
export function presentPath(pathname: string): string {
  const page = pageOf(pathname);
  const parts = page && partsOf(page, pathname);
  const read = page && 'each' in page && readSubject[page.each];
  if (!page || !parts || !read) return pathname;
  const readParts = parts.map(read);
  return readParts.every((part, place) => part === parts[place]) ? pathname : pathOf(page, ...readParts);
}

/** Returns an address without the site's folder (`/countries/mkd?topic=Roaming`) in its present form (`/countries/MK?topic=roaming`). */
export function migrateAddress(address: string): string {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  return presentPath(path) + migrateSearch(path, search);
}
