import type { Source } from '@/domain/records/records';
import { formatPartialDate, type PartialDate } from '@/domain/time/partialDate';
import { asSentence } from '@/domain/words/sentences';

/** Returns when a page was published, in words: `May 2024`, `undated`. */
export function publishedWords(published: PartialDate | null): string {
  return published ? formatPartialDate(published) : 'undated';
}

export interface SourceName {
  /** The title of the page; where none is noted, its publisher and day: `Romania Insider, 5 August 2025`. */
  readonly name: string;
  /** What a reader needs besides the name, in order: publisher and day, or nothing where they are the name. */
  readonly details: readonly string[];
}

/** Returns how a source is called. Nothing is made up for a page without a title, and nothing is said twice. */
export function sourceName({ title, publisher, published }: Pick<Source, 'title' | 'publisher' | 'published'>): SourceName {
  const details = [publisher, publishedWords(published)];
  return title === null ? { name: details.join(', '), details: [] } : { name: title, details };
}

/** Returns what follows the name in a list of sources: `. Romania Insider, 5 August 2025.`, or the full stop alone; a title that ends in a mark of its own gets no other. */
export function detailsSentence({ name, details }: SourceName): string {
  const stop = asSentence(name).slice(name.length);
  return details.length > 0 ? `${stop} ${details.join(', ')}.` : stop;
}
