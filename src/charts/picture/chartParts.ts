import type { ChartExport, ChartNote, GroupedColumnsBody, PictureBody } from '@/charts/model';
import { drawBars, drawColumns, drawStackedBars } from '@/charts/picture/drawBarShapes';
import { drawGrid } from '@/charts/picture/drawGrid';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { drawLifeCycle } from '@/charts/picture/drawLifeCycle';
import { drawMap } from '@/charts/picture/drawMap';
import { drawRhythm } from '@/charts/picture/drawRhythm';
import { drawTimeline } from '@/charts/picture/drawTimeline';
import type { MapOutlines } from '@/charts/plot/mapOutlines';

/** Rows told in a picture's description; a list of pairs may hold hundreds. */
const SPOKEN_ROWS = 60;

/** What only some shapes are drawn with, and what is therefore loaded only for them. */
export interface DrawingAids {
  /** The outlines of a map, as `loadOutlines` gives them. */
  readonly outlines?: MapOutlines;
  /** Draws a chart of the pages of analysis. */
  readonly drawGroupedColumns?: (body: GroupedColumnsBody, canvas: Canvas) => Drawing;
}

/** Returns the marks of a chart. Throws where a shape lacks its aid. */
export function drawBody(body: PictureBody, canvas: Canvas, { outlines, drawGroupedColumns }: DrawingAids): Drawing {
  switch (body.shape) {
    case 'bars':
      return drawBars(body, canvas);
    case 'stackedBars':
      return drawStackedBars(body, canvas);
    case 'columns':
      return drawColumns(body, canvas);
    case 'grid':
      return drawGrid(body, canvas);
    case 'map':
      if (!outlines) throw new Error('A map is drawn with outlines: load them and pass them.');
      return drawMap(body, canvas, outlines);
    case 'groupedColumns':
      if (!drawGroupedColumns) throw new Error('Grouped columns are drawn by Recharts: load drawGroupedColumns and pass it.');
      return drawGroupedColumns(body, canvas);
    case 'timeline':
      return drawTimeline(body, canvas);
    case 'rhythm':
      return drawRhythm(body, canvas);
    case 'lifeCycle':
      return drawLifeCycle(body, canvas);
  }
}

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
