import { countryName, isCountryCode } from '@/domain/countries';
import { parseFilters } from '@/domain/filterCodec';
import { type Filters, noFilters } from '@/domain/filters';
import { filterSentence, type OrganisationNames } from '@/domain/filterWords';
import { isIdOf, topics } from '@/domain/vocabulary';
import { type SavedView, tidyName } from '@/features/savedViews/savedViews';

/** What an address asks for: the name of its page, the filters that the page sets by itself, and those of the parameters. */
interface Asked {
  readonly page: string;
  /** Null where the page follows no filters: a record, the comparison, the pages about the data. */
  readonly fixed: Partial<Filters> | null;
  readonly filters: Filters;
  readonly release: string | null;
}

const pages: Readonly<Record<string, readonly [string, Partial<Filters> | null]>> = {
  '/': ['Overview', {}],
  '/timeline': ['Timeline', {}],
  '/agreements': ['Agreements', { kind: ['agreement'] }],
  '/activities': ['Activities', { kind: ['activity'] }],
  '/initiatives': ['Initiatives', { kind: ['initiative'] }],
  '/brief': ['Brief', {}],
  '/compare': ['Comparison', null],
  '/data': ['Data', null],
  '/about': ['About', null],
};

/** Returns name and own filters of a page by its path. An organisation with its predecessors is followed under its own name alone. */
function pageOf(path: string, nameOf: OrganisationNames): readonly [string, Partial<Filters> | null] {
  const known = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (known) return known;
  const [, kind, one = '', other = ''] = path.split('/');
  if (kind === 'countries' && isCountryCode(one)) return [countryName(one), { country: [one] }];
  if (kind === 'topics' && isIdOf(topics, one)) return [topics[one], { topic: [one] }];
  if (kind === 'organisations' && one) return [nameOf(one), { org: [one] }];
  if (kind === 'pairs' && isCountryCode(one) && isCountryCode(other))
    return [`${countryName(one)} and ${countryName(other)}`, { country: [one, other].sort(), countryMatch: 'all' }];
  return ['Page', null];
}

function askedBy(address: string, nameOf: OrganisationNames): Asked {
  const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
  const [page, fixed] = pageOf(pathname.replace(/(.)\/$/, '$1'), nameOf);
  return { page, fixed, filters: parseFilters(searchParams).filters, release: searchParams.get('release') || null };
}

const asWritten: OrganisationNames = (id) => id;

/** Returns the filters whose records a view shows; null for a view of something else. */
export function filtersOfAddress(address: string): Filters | null {
  const { fixed, filters } = askedBy(address, asWritten);
  return fixed && { ...filters, ...fixed };
}

/** Returns the release at which a view is frozen; null for one that follows the newest. */
export function releaseOfAddress(address: string): string | null {
  return askedBy(address, asWritten).release;
}

/** What the reader asked for besides what the page is about; empty for nothing. */
function extraWords({ fixed, filters }: Asked, nameOf: OrganisationNames): string {
  const blank = Object.fromEntries(Object.entries(noFilters).filter(([name]) => fixed && Object.hasOwn(fixed, name)));
  const sentence = filterSentence({ ...filters, ...blank }, nameOf);
  return fixed === null || sentence === filterSentence(noFilters, nameOf) ? '' : sentence;
}

/** Returns a view in words: `Agreements: North Macedonia; 2019 to 2024. Frozen at release 2026.11`. */
export function viewWords({ address }: Pick<SavedView, 'address'>, nameOf: OrganisationNames): string {
  const asked = askedBy(address, nameOf);
  const extra = extraWords(asked, nameOf) || (asked.fixed && 'all records');
  const shown = extra ? `${asked.page}: ${extra}` : asked.page;
  return asked.release ? `${shown}. Frozen at release ${asked.release.slice(0, 20)}` : shown;
}

/** Returns the name to begin with when the page of this title is saved: `Agreements: North Macedonia`. */
export function suggestedName(title: string, address: string, nameOf: OrganisationNames): string {
  const page = title.replace(/ · Accord Atlas$/, '');
  const extra = extraWords(askedBy(address, nameOf), nameOf);
  return tidyName(extra ? `${page}: ${extra}` : page) ?? 'View';
}
