import { Feed } from 'feed';
import { defaultSort } from '@/domain/address/listQuery';
import { type AtlasRecord, recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { statusLabel } from '@/domain/records/statusLabel';
import { formatDateRange } from '@/domain/time/partialDate';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { kinds } from '@/domain/vocabulary/vocabulary';
import { cleanText, markupText } from '@/domain/words/markupText';
import { detailsSentence, sourceName } from '@/domain/words/sourceName';
import { type BuiltIndex, type IndexEntry, keyOf } from '../engine/atlasIndex';
import type { Dataset } from '../engine/dataset';
import { sortEntries } from '../engine/sortEntries';
import type { PublishedFile } from './publishedFile';
import type { RecordDays } from './recordDays';
import { idAuthority, type Selection } from './selections';
import type { Site } from './site';

/** Returns what a record is, in a line, as it reads on a day: `Memorandum · Signed · 4 May 2024 · North Macedonia, Serbia`. The date is as precise as its source. */
export function recordLine({ stub, countries }: IndexEntry, day: string): string {
  const date =
    stub.kind === 'initiative' ? formatDateRange(stub.date, stub.endDate) : formatDateRange(stub.date, stub.endDate ?? stub.date);
  const names = countries.map(countryName).join(', ');
  return [typeLabel(stub.type), statusLabel(stub, day), date ?? 'date not known', names].filter(Boolean).join(' · ');
}

/** What a record says besides its summary: what came of an activity, what an agreement's parties promised, what an initiative aims at. */
function statementsOf({ kind, record }: AtlasRecord): { title: string; texts: readonly string[] } {
  if (kind === 'activity') return { title: 'Outcomes:', texts: record.outcomes };
  if (kind === 'agreement') return { title: 'Commitments:', texts: record.commitments.map(({ text }) => text) };
  return { title: 'Goals:', texts: record.goals };
}

const paragraph = (text: string) => `<p>${markupText(text)}</p>`;
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Returns a record as HTML: what it is, its summary and statements, its sources as links, the footnote on Kosovo where it belongs. Safe whatever its texts hold. */
function recordMarkup(indexed: IndexEntry, day: string): string {
  const { summary, sources } = indexed.entry.record;
  const { title, texts } = statementsOf(indexed.entry);
  const links = sources.map((source) => {
    const { name, details } = sourceName(source);
    return `<a href="${markupText(source.url)}">${markupText(name)}</a>${markupText(detailsSentence({ name, details }))}`;
  });
  const footnote = footnoteFor(indexed.countries);
  return [
    paragraph(recordLine(indexed, day)),
    paragraph(summary),
    ...(texts.length > 0 ? [paragraph(title), list(texts.map(markupText))] : []),
    paragraph('Sources:'),
    list(links),
    ...(footnote ? [paragraph(footnote)] : []),
  ].join('');
}

/** A feed holds the records that came last, this many at most. */
export const MOST_ENTRIES = 50;

/** The year of a tag: URI is that in which its authority was named; it never changes. */
function tagOf(dataset: Dataset, name: string): string {
  return `tag:${idAuthority(dataset)},2026:${name}`;
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Returns the title of the feed of a subject, or of all records: `Accord Atlas: Serbia`. */
export function feedTitle({ about }: Dataset, subject: string | null): string {
  return cleanText(`${about.title}: ${subject ?? 'all records'}`);
}

/**
 * Returns the day by which feed readers sort an entry: the first day of the event, or of its month or year where only these are known; the content gives the date
 * as known. Records that are undated or only planned take the day of the release that added them, since feed readers hide entries dated in the future.
 */
function eventDay({ own }: IndexEntry, { published }: RecordDays, release: string): string {
  if (!own) return published;
  return own.start < release ? own.start : published;
}

function addEntry(feed: Feed, dataset: Dataset, entry: IndexEntry, days: RecordDays, site: Site): void {
  const { publisher } = dataset.about;
  const { published } = dataset.release;
  const line = recordLine(entry, published);
  const footnote = footnoteFor(entry.countries);
  feed.addItem({
    // Titles, summaries and contents are written as HTML, so signs in a text stand as references.
    title: markupText(entry.stub.title),
    id: tagOf(dataset, keyOf(entry.kind, entry.id)),
    link: site.absolute(recordPath(entry.kind, entry.id)),
    published: startOf(eventDay(entry, days, published)),
    date: startOf(days.updated),
    author: [{ name: cleanText(publisher), link: site.absolute('/') }],
    description: markupText(footnote ? `${line}. ${footnote}` : line),
    content: recordMarkup(entry, published),
    category: [{ term: recordKinds[entry.kind].plural, name: kinds[entry.kind] }],
  });
}

/**
 * Returns the newest records of a selection as an Atom feed: those that the last release brought before older ones, by date within a release, so that a
 * reader also hears of an old event that was only now recorded. An entry is published on the day of its event and updated by the release that last changed its
 * record, so the same data give the same bytes.
 */
export function atomFeed(index: BuiltIndex, selection: Selection, days: ReadonlyMap<string, RecordDays>, site: Site): PublishedFile {
  const path = `feeds/${selection.slug}.xml`;
  const { dataset } = index;
  const { publisher, licence } = dataset.about;
  const { id: release, published } = dataset.release;
  const feed = new Feed({
    id: tagOf(dataset, `feeds/${selection.slug}`),
    title: feedTitle(dataset, selection.subject),
    description: `The newest records on digital-policy cooperation${selection.subject ? `: ${cleanText(selection.subject)}` : ''}. Release ${release}.`,
    updated: startOf(published),
    generator: false,
    author: { name: cleanText(publisher), link: site.absolute('/') },
    link: site.absolute(selection.page),
    feed: site.absolute(path),
    copyright: cleanText(`${publisher}, ${licence.title} (${licence.url})`),
  });
  const daysOf = ({ kind, id }: IndexEntry) => days.get(keyOf(kind, id)) ?? { published, updated: published };
  const byRelease = (a: IndexEntry, b: IndexEntry) => daysOf(b).published.localeCompare(daysOf(a).published, 'en');
  for (const entry of sortEntries(selection.entries, defaultSort).sort(byRelease).slice(0, MOST_ENTRIES))
    addEntry(feed, dataset, entry, daysOf(entry), site);
  return { path, text: `${feed.atom1()}\n`, mediaType: 'application/atom+xml' };
}
