import type { ChartExport } from '@/charts/model';

/** Tells whether a note is a footnote to a name: those begin with an asterisk, as the name ends with one. */
export function isFootnote(note: string): boolean {
  return note.startsWith('*');
}

/** Returns a chart's notes as they stand on a page: the footnote on Kosovo is at the foot of every page, and exports carry it by themselves. */
export function pageNotes({ notes }: Pick<ChartExport, 'notes'>): readonly string[] {
  return notes.filter((note) => !isFootnote(note));
}
