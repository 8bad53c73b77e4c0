import type { Source } from '@/domain/records/records';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';

/** Returns when the page was published, in words: `May 2024`, `undated`. */
export function publishedWords(published: PartialDate | null): string {
  return published ? formatPartialDate(published) : 'undated';
}

/** How close a source stands to the event, for readers who do not know the codebook. */
export const qualityWords: Readonly<Record<Source['quality'], string>> = {
  official: 'official: an institution’s own page',
  press: 'press report',
  mirror: 'mirror: a copy of a page whose original could not be reached',
  other: 'other kind of source',
};

/** Tells whether nothing but copies supports the record, so that a reader should look for the original. */
export function isMirrorsOnly(sources: readonly Source[]): boolean {
  return sources.length > 0 && sources.every(({ quality }) => quality === 'mirror');
}

/** What has to be said of such a record. */
export const mirrorsOnlyWarning = 'Only copies of pages support this record; the originals could not be reached. Check before citing.';
