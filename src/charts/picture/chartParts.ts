import type { ChartExport, ChartNote, PictureBody } from '@/charts/model';
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

/** Returns the marks of a chart. Throws for a map without outlines. */
export function drawBody(body: PictureBody, canvas: Canvas, outlines: MapOutlines | undefined): Drawing {
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
