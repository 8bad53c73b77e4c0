import { type AddressParameter, filterParameters } from '@/domain/address/parameterOrder';
import type { OrganisationNames } from '@/domain/facets/facets';
import { type Filters, groupsOf } from '@/domain/facets/filters';
import { listPath, recordPath } from '@/domain/records/atlasRecord';
import { ID_SHAPE } from '@/domain/records/idShape';
import { recordKinds } from '@/domain/records/kinds';
import { countryName, isCountryCode } from '@/domain/vocabulary/countries';
import { isIdOf, type Kind, kinds, topics } from '@/domain/vocabulary/vocabulary';

/** Where the readers and search engines are offered a page. The search of the header offers all of them. */
type Place = 'header' | 'notFound' | 'sitemap';

/** What there is a page each for. */
export type Subject = Kind | 'country' | 'topic' | 'organisation' | 'pair';

interface AnyPage {
  /** From the site's folder, with its variable parts as the router writes them. */
  readonly path: string;
  /** The component that draws it; its file has the same name and is in a folder of `src/routes`. */
  readonly component: `${string}Page`;
  /** The kind of record that it shows. */
  readonly kind?: Kind;
  /** The parameters that its address can have, beside those of every page; any other one is named to the reader and left out. */
  readonly takes: readonly AddressParameter[];
}

/** A page with one address. */
export interface SinglePage extends AnyPage {
  readonly label: string;
  /** What readers may look for on it. */
  readonly words: string;
  /** The filters that it sets by itself; null where it follows none, so that links to it leave them out. */
  readonly filters: Partial<Filters> | null;
  readonly offeredIn: readonly Place[];
}

/** A page for each country, each record …, which its path names. */
export interface SubjectPage extends AnyPage {
  readonly each: Subject;
}

/** A page without header and footer, made to stand in the pages of other sites. */
interface FramePage extends AnyPage {
  readonly isFrame: true;
}

export type Page = SinglePage | SubjectPage | FramePage;
export type Pages = Readonly<Record<string, Page>>;

/** What the explorer puts against what, and how it is shown. */
const ofExplorer = ['rows', 'cols', 'value', 'shown', 'view', 'rank', 'top'] as const;
const ofPictures = ['dialog', 'picture'] as const;
/** Of the charts that stand on profiles. */
const ofProfiles = ['by', 'table', ...ofPictures] as const;
const ofLanes = ['lane', 'order', 'lanes', 'colour'] as const;
const ofTimeline = [...ofLanes, 'band', 'view', 'mode', 'table', 'sort', 'record'] as const;

function listPage(kind: Kind, words: string): SinglePage {
  return {
    path: listPath(kind),
    component: 'ListPage',
    kind,
    label: recordKinds[kind].listLabel,
    words,
    filters: { kind: [[kind]] },
    offeredIn: ['header', 'notFound', 'sitemap'],
    takes: [...filterParameters, 'sort', 'page', 'dialog'],
  };
}

/** A list of what stands behind the records that the filters leave. */
function behindPage(path: string, component: `${string}Page`, label: string, words: string): SinglePage {
  return { path, component, label, words, filters: {}, offeredIn: ['sitemap'], takes: filterParameters };
}

function recordPage(kind: Kind): SubjectPage {
  return { path: recordPath(kind, ':id'), component: 'RecordPage', kind, each: kind, takes: ['dialog'] };
}

/** Every page of the site, in the order in which they are offered: routes, navigation, search, names of saved views, sitemap and the host's headers follow from it. */
export const pages = {
  overview: {
    path: '/',
    component: 'OverviewPage',
    label: 'Overview',
    words: 'charts dashboard home',
    filters: {},
    offeredIn: ['header', 'notFound', 'sitemap'],
    takes: [...filterParameters, 'ask', ...ofProfiles, 'pairs'],
  },
  timeline: {
    path: '/timeline',
    component: 'TimelinePage',
    label: 'Timeline',
    words: 'lanes chronology history dates rhythm sequence',
    filters: {},
    offeredIn: ['header', 'sitemap'],
    takes: [...filterParameters, ...ofTimeline, 'page', ...ofPictures],
  },
  agreements: listPage('agreement', 'treaties memoranda declarations list'),
  activities: listPage('activity', 'events workshops visits meetings list'),
  initiatives: listPage('initiative', 'strategies programmes projects laws list'),
  agreement: recordPage('agreement'),
  activity: recordPage('activity'),
  initiative: recordPage('initiative'),
  countries: behindPage('/countries', 'CountriesPage', 'Countries', 'partners states list'),
  organisations: behindPage('/organisations', 'OrganisationsPage', 'Organisations', 'ministries agencies bodies registry list'),
  sources: behindPage('/sources', 'SourcesPage', 'Sources', 'evidence publishers press official list'),
  country: { path: '/countries/:code', component: 'CountryPage', each: 'country', takes: [...filterParameters, ...ofProfiles] },
  topic: { path: '/topics/:id', component: 'TopicPage', each: 'topic', takes: [...filterParameters, ...ofProfiles] },
  organisation: {
    path: '/organisations/:id',
    component: 'OrganisationPage',
    each: 'organisation',
    takes: [...filterParameters, ...ofProfiles, 'merged'],
  },
  pair: { path: '/pairs/:a/:b', component: 'PairPage', each: 'pair', takes: [...filterParameters, ...ofProfiles] },
  // Shows what its parameters name, and nothing without them: not for search engines.
  compare: {
    path: '/compare',
    component: 'ComparePage',
    label: 'Compare',
    words: 'side by side versus',
    filters: {},
    offeredIn: [],
    takes: [...filterParameters, 'ids', 'diff', 'scale', 'partners', 'table', 'ask', ...ofPictures],
  },
  explore: {
    path: '/explore',
    component: 'ExplorePage',
    label: 'Explore',
    words: 'pivot cross table heat map lines slope rows columns count by',
    filters: {},
    offeredIn: ['header', 'notFound', 'sitemap'],
    takes: [...filterParameters, ...ofExplorer, 'ask', ...ofPictures],
  },
  followThrough: {
    path: '/follow-through',
    component: 'FollowThroughPage',
    kind: 'agreement',
    label: 'Follow-through',
    words: 'follow-up commitments promises kept stalled curve Kaplan-Meier',
    filters: { kind: [['agreement']] },
    offeredIn: ['header', 'notFound', 'sitemap'],
    takes: [...filterParameters, 'follow', 'split', 'table', 'ask', ...ofPictures],
  },
  brief: {
    path: '/brief',
    component: 'BriefPage',
    label: 'Brief',
    words: 'document print word docx markdown report',
    filters: {},
    offeredIn: [],
    takes: [...filterParameters, 'charts', ...ofLanes, ...ofExplorer, 'follow', 'split'],
  },
  data: {
    path: '/data',
    component: 'DataPage',
    label: 'Data',
    words: 'download csv excel api feeds codebook releases keep for offline use copy',
    filters: null,
    offeredIn: ['header', 'sitemap'],
    takes: ['dialog'],
  },
  changes: {
    path: '/data/changes',
    component: 'ChangesPage',
    label: 'What changed',
    words: 'changes releases log added revised removed',
    filters: null,
    offeredIn: [],
    takes: [...filterParameters, 'since', 'until'],
  },
  about: {
    path: '/about',
    component: 'AboutPage',
    label: 'About',
    words: 'method coverage glossary terms accessibility Kosovo follow-up help',
    filters: null,
    offeredIn: ['header', 'sitemap'],
    takes: [],
  },
  embed: {
    path: '/embed/:chart?',
    component: 'EmbedPage',
    isFrame: true,
    // What its chart reads besides is an entry of the charts' catalogue.
    takes: [...filterParameters, 'table', 'theme'],
  },
} as const satisfies Pages & Readonly<Record<Kind | (typeof recordKinds)[Kind]['plural'], Page>>;

/** Returns the pages with one address, without a place all of them, in the order of the catalogue. */
export function singlePages(catalogue: Pages, place?: Place): readonly SinglePage[] {
  const single = Object.values(catalogue).filter((page) => 'label' in page);
  return place ? single.filter(({ offeredIn }) => offeredIn.includes(place)) : single;
}

/** Returns a page's address for what its path leaves open, in the order of the path. */
export function pathOf({ path }: Page, ...parts: readonly string[]): string {
  const left = [...parts];
  return path.replace(/:\w+\??/g, () => left.shift() ?? '');
}

/** Returns the address of a pair's page: whatever order its countries are given in, the codes are in alphabetical order. */
export function pairPath(one: string, other: string): string {
  return pathOf(pages.pair, ...[one, other].sort());
}

/** Returns what a path has where the page's path is variable; null for the path of another page. */
export function partsOf({ path }: Page, pathname: string): readonly string[] | null {
  const given = pathname.split('/').filter(Boolean);
  const expected = path.split('/').filter(Boolean);
  if (given.length !== expected.length || expected.some((part, place) => !part.startsWith(':') && part !== given[place])) return null;
  return given.filter((_, place) => expected[place]?.startsWith(':'));
}

/** Returns the page of a path without the site's folder, whether or not what it names is there; null where there is none. */
export function pageOf(pathname: string): Page | null {
  return Object.values<Page>(pages).find((page) => partsOf(page, pathname) !== null) ?? null;
}

/** What the page at a path is about. */
interface PageAt {
  readonly name: string;
  /** The filters that it sets: a list its kind, a profile its country, topic, organisation or pair; null where it follows none. */
  readonly filters: Partial<Filters> | null;
}

type Reader = (parts: readonly string[], nameOf: OrganisationNames) => PageAt | null;

const record =
  (kind: Kind): Reader =>
  () => ({ name: kinds[kind], filters: null });

/** How the variable parts of a path are read; null for parts that name nothing. */
const readers: Readonly<Record<Subject, Reader>> = {
  activity: record('activity'),
  agreement: record('agreement'),
  initiative: record('initiative'),
  country: ([code = '']) => (isCountryCode(code) ? { name: countryName(code), filters: { country: [[code]] } } : null),
  topic: ([id = '']) => (isIdOf(topics, id) ? { name: topics[id], filters: { topic: [[id]] } } : null),
  organisation: ([id = ''], nameOf) => ({ name: nameOf(id), filters: ID_SHAPE.test(id) ? { org: [[id]] } : null }),
  pair: ([a = '', b = '']) =>
    isCountryCode(a) && isCountryCode(b)
      ? { name: `${countryName(a)} and ${countryName(b)}`, filters: { country: groupsOf('country', [[a], [b]]) } }
      : null,
};

/** Returns the page of a path without the site's folder, and what it is about; null where there is none, and for frames. */
export function pageAt(
  pathname: string,
  nameOf: OrganisationNames = (id) => id,
  catalogue: Pages = pages,
): (PageAt & { page: Page }) | null {
  for (const page of Object.values(catalogue)) {
    const parts = partsOf(page, pathname);
    if (!parts || 'isFrame' in page) continue;
    const about = 'each' in page ? readers[page.each](parts, nameOf) : { name: page.label, filters: page.filters };
    return about && { page, ...about };
  }
  return null;
}
