import type { ChartExport, ChartNote } from '@/charts/model';
import { counted } from '@/domain/words/sentences';

/** Rows told in a picture's description; a list of pairs may hold hundreds. */
const SPOKEN_ROWS = 60;

/** Returns the notes to print; footnotes to names in the picture stay without the notes too. */
export function notesOf({ notes }: ChartExport, withNotes: boolean): readonly ChartNote[] {
  return withNotes ? notes : notes.filter(({ kind }) => kind === 'footnote');
}

/** Returns the finding and the numbers as text, for those who cannot see the picture. */
export function describeChart({ finding, table }: ChartExport): string {
  const rows = table.rows.slice(0, SPOKEN_ROWS).map((row) => row.join(', '));
  const more = table.rows.length - rows.length;
  return `${finding} ${table.columns.map(({ label }) => label).join(', ')}: ${rows.join('; ')}${more > 0 ? `; and ${more} more rows` : ''}.`;
}

/** Returns the filters in words with the number of records that they leave: `Serbia; since 2019 · 53 records`. */
export function scopeWords({ filterSentence, total }: { readonly filterSentence: string; readonly total: number }): string {
  return `${filterSentence} · ${counted(total, 'record')}`;
}
