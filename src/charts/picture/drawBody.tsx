import { Fragment, type ReactNode } from 'react';
import type { GridBody, GroupedColumnsBody, LifeCycleBody, PictureBody } from '@/charts/model';
import { type DefinitionId, definitions, FADE, HATCH, UNCERTAIN } from '@/charts/picture/definitions';
import { drawBars, drawColumns, drawStackedBars } from '@/charts/picture/drawBarShapes';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { drawMap } from '@/charts/picture/drawMap';
import { drawRhythm } from '@/charts/picture/drawRhythm';
import { drawTimeline } from '@/charts/picture/drawTimeline';
import { GridPlot, GridSigns, gridSigns, layoutGrid } from '@/charts/plot/Grid';
import { LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';
import type { MapOutlines } from '@/charts/plot/mapOutlines';
import type { Palette } from '@/ui/palette';

/** What only some shapes are drawn with, and what is therefore loaded only for them. */
export interface DrawingAids {
  /** The outlines of a map, as `loadOutlines` gives them. */
  readonly outlines?: MapOutlines;
  /** Draws a chart of the pages of analysis. */
  readonly drawGroupedColumns?: (body: GroupedColumnsBody, canvas: Canvas) => Drawing;
}

/** Size of the names in a heat map, in px. */
const GRID_TEXT = 16;

function drawGrid(body: GridBody, { width, height, palette, legend }: Canvas): Drawing {
  const signs = legend ? gridSigns(body) : { absences: [], height: 0 };
  const layout = layoutGrid(body, { width, height: height === null ? null : height - signs.height, text: GRID_TEXT });
  const look = { palette, hatch: HATCH };
  const drawn = (
    <>
      <GridPlot layout={layout} {...look} />
      {signs.absences.length > 0 && moved(<GridSigns absences={signs.absences} text={GRID_TEXT} {...look} />, 0, layout.height)}
    </>
  );
  return { drawn, height: layout.height + signs.height };
}

function drawLifeCycle(body: LifeCycleBody, { width, palette }: Canvas): Drawing {
  const layout = layoutLifeCycle(body, { width });
  return { drawn: <LifeCyclePlot layout={layout} palette={palette} fade={FADE} />, height: layout.height };
}

type Shape = PictureBody['shape'];
type BodyOf<S extends Shape> = { [K in S]: Extract<PictureBody, { readonly shape: K }> }[S];

/** How each shape is drawn in a picture, and the pattern that it refers to. */
const shapes: {
  readonly [S in Shape]: {
    readonly draw: (body: BodyOf<S>, canvas: Canvas, aids: DrawingAids) => Drawing;
    readonly definition?: DefinitionId;
  };
} = {
  bars: { draw: drawBars },
  stackedBars: { draw: drawStackedBars },
  columns: { draw: drawColumns },
  grid: { draw: drawGrid, definition: HATCH },
  map: {
    draw: (body, canvas, { outlines }) => {
      if (!outlines) throw new Error('A map is drawn with outlines: load them and pass them.');
      return drawMap(body, canvas, outlines);
    },
    definition: HATCH,
  },
  groupedColumns: {
    draw: (body, canvas, { drawGroupedColumns }) => {
      if (!drawGroupedColumns) throw new Error('Grouped columns are drawn by Recharts: load drawGroupedColumns and pass it.');
      return drawGroupedColumns(body, canvas);
    },
  },
  timeline: { draw: drawTimeline, definition: UNCERTAIN },
  rhythm: { draw: drawRhythm, definition: HATCH },
  lifeCycle: { draw: drawLifeCycle, definition: FADE },
};

/** Returns the marks of a chart. Throws where a shape lacks its aid. */
export function drawBody<S extends Shape>(body: BodyOf<S>, canvas: Canvas, aids: DrawingAids): Drawing {
  return shapes[body.shape].draw(body, canvas, aids);
}

/** Returns the patterns that pictures of these charts refer to, each once. */
export function definitionsOf(charts: readonly { readonly body: PictureBody }[], palette: Palette): ReactNode {
  const ids = new Set(charts.flatMap(({ body }) => shapes[body.shape].definition ?? []));
  return [...ids].map((id) => <Fragment key={id}>{definitions[id](palette)}</Fragment>);
}
