import type { ChartExport, ChartNote } from '@/charts/model';
import { footnoteFor } from '@/domain/vocabulary/countries';

/** Returns remarks as a chart's notes, without those that are null, and after them the footnote that the names of these countries call for. */
export function chartNotes(remarks: readonly (string | null)[], countries: Iterable<string>): ChartNote[] {
  const footnote = footnoteFor(countries);
  return [
    ...remarks.flatMap((text): ChartNote[] => (text === null ? [] : [{ kind: 'note', text }])),
    ...(footnote ? [{ kind: 'footnote' as const, text: footnote }] : []),
  ];
}

/** Returns all notes as text. */
export function noteTexts({ notes }: Pick<ChartExport, 'notes'>): readonly string[] {
  return notes.map(({ text }) => text);
}

/** Returns a chart's notes as they stand on a page: the footnote on Kosovo is at the foot of every page, and exports carry it by themselves. */
export function pageNotes({ notes }: Pick<ChartExport, 'notes'>): readonly string[] {
  return noteTexts({ notes: notes.filter(({ kind }) => kind === 'note') });
}
