import { pageAt, partsOf, type Subject } from '@/domain/address/pages';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { SUBJECT } from '@/domain/records/about';
import { dateOf } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { isIdOf, type Kind, kinds, organisationTypes } from '@/domain/vocabulary/vocabulary';
import { kindNumbers, recordCard, type ShareCard } from '@/domain/words/shareCard';
import { type BuiltIndex, type IndexEntry, keyOf } from '../../engine/atlasIndex';
import { filterEntries } from '../../engine/filterRecords';
import type { PublishedFile } from '../publishedFile';

/** Size of every picture, in px: what the sites that show them ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Returns where the picture of the page at `path` is, from the root of the site: `share/agreements/2024-…png`. */
export function shareFile(path: string): PublishedFile['path'] {
  return `share${path === '/' ? '/index' : path}.png`;
}

/** What a profile is one of. */
const profiles: Readonly<Record<Exclude<Subject, Kind>, string>> = {
  country: 'Country',
  topic: 'Topic',
  organisation: 'Organisation',
  pair: 'Two countries',
};

/** From the year of the first to that of the last of the records; empty where none has a date. */
function yearsOf(entries: readonly IndexEntry[]): string {
  const years = entries.flatMap(({ entry }) => dateOf(entry)?.slice(0, 4) ?? []).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** Names the record with the latest date on which a release was collected or before it. */
function latestOf(entries: readonly IndexEntry[], day: string): string {
  const dated = entries.flatMap(({ entry }) => {
    const date = dateOf(entry);
    return date !== null && date <= day ? [{ date, title: entry.record.title }] : [];
  });
  const [latest] = dated.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  return latest ? `Latest: ${latest.title}, ${formatPartialDate(latest.date)}` : '';
}

function numbersOf(entries: readonly IndexEntry[]): ShareCard['numbers'] {
  const ofKind = (kind: Kind) => entries.filter((entry) => entry.kind === kind).length;
  return kindNumbers({ activity: ofKind('activity'), agreement: ofKind('agreement'), initiative: ofKind('initiative') });
}

/** Returns what is on the picture of the page at `path`; null where there is no such page. */
export function pageCard(index: BuiltIndex, path: string): ShareCard | null {
  const { about, release } = index.dataset;
  const nameOf = (id: string) => index.organisationLabels.get(id) ?? id;
  const at = pageAt(path, nameOf);
  if (!at) return null;
  const { page, name } = at;
  const nothing = { isComing: false, kind: null, date: '', footnote: null };
  const found = (filters: Partial<Filters> | null) => filterEntries(index, filtersWith(filters ?? {}));
  if (!('each' in page)) {
    const over = path === '/' ? SUBJECT : about.title;
    const title = path === '/' ? about.title : name;
    return { ...nothing, kind: page.kind ?? null, over, title, line: about.description, numbers: numbersOf(found(at.filters)) };
  }
  const [id = '', other = ''] = partsOf(page, path) ?? [];
  if (isIdOf(kinds, page.each)) {
    const record = index.byKey.get(keyOf(page.each, id));
    return record ? recordCard(record.entry, nameOf, release.published) : null;
  }
  const entries = found(at.filters);
  const body = index.organisations.get(id);
  const ofBody = body ? [organisationTypes[body.type], ...(body.country === null ? [] : [countryName(body.country)])] : [];
  return {
    ...nothing,
    over: [profiles[page.each], ...(page.each === 'organisation' ? ofBody : [])].join(' · '),
    title: name,
    date: yearsOf(entries),
    line: latestOf(entries, release.published),
    numbers: numbersOf(entries),
    footnote: footnoteFor([id, other, body?.country ?? '']),
  };
}
