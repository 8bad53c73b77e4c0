import { statusLabel, typeLabel } from '@/domain/records/atlasRecord';
import { formatDateRange } from '@/domain/time/partialDate';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { markupText } from '@/domain/words/markupText';
import type { IndexEntry } from '../engine/atlasIndex';

/** Returns what a record is, in a line: `Memorandum · Signed · 4 May 2024 · North Macedonia, Serbia`. The date is as precise as its source. */
export function recordLine({ stub, countries }: IndexEntry): string {
  const date =
    stub.kind === 'initiative' ? formatDateRange(stub.date, stub.endDate) : formatDateRange(stub.date, stub.endDate ?? stub.date);
  const names = countries.map(countryName).join(', ');
  return [typeLabel(stub.type), statusLabel(stub.status), date ?? 'date not known', names].filter(Boolean).join(' · ');
}

/** Returns a record as HTML: what it is, its summary, its sources as links, the footnote on Kosovo where it belongs. Safe whatever its texts hold. */
export function recordMarkup(indexed: IndexEntry): string {
  const { summary, sources } = indexed.entry.record;
  const links = sources.map(({ url, title, publisher }) => {
    const words = title ? `${publisher}: ${title}` : publisher;
    return `<li><a href="${markupText(url)}">${markupText(words)}</a></li>`;
  });
  const footnote = footnoteFor(indexed.countries);
  const paragraphs = [recordLine(indexed), summary, 'Sources:'].map((text) => `<p>${markupText(text)}</p>`);
  return [...paragraphs, `<ul>${links.join('')}</ul>`, ...(footnote ? [`<p>${markupText(footnote)}</p>`] : [])].join('');
}
