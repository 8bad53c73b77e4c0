import { Fragment, type ReactNode } from 'react';
import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import type { FollowBody } from '@/charts/followBody';
import type { GridBody, LifeCycleBody, MapBody, PictureBody } from '@/charts/model';
import { drawBars, drawLegend, drawStackedBars } from '@/charts/picture/drawBarShapes';
import { drawColumns, drawSmallColumns } from '@/charts/picture/drawColumns';
import { drawDumbbells, drawFacingBars } from '@/charts/picture/drawComparison';
import {
  type Canvas,
  type DefinitionId,
  type Drawing,
  definitions,
  FADE,
  HATCH,
  moved,
  nothing,
  paragraph,
  SMALL,
} from '@/charts/picture/drawing';
import { drawPivot } from '@/charts/picture/drawPivot';
import { drawTimeline } from '@/charts/picture/drawTimeline';
import type { LinesBody } from '@/charts/pivotBody';
import { AbsenceKey, layoutAbsenceKey } from '@/charts/plot/AbsenceSigns';
import { GridPlot, gridAbsences, halvesWords, heatKey, layoutGrid, mostIn } from '@/charts/plot/Grid';
import { LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';
import { MapPlot } from '@/charts/plot/Map';
import { layoutMapInHeight, usualMapHeight } from '@/charts/plot/mapInHeight';
import { layoutMap } from '@/charts/plot/mapLayout';
import type { MapOutlines } from '@/charts/plot/mapPaths';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { LightBox, RhythmPlot, Silence } from '@/charts/plot/Rhythm';
import { layoutRhythm } from '@/charts/plot/rhythmLayout';
import { textWidth } from '@/charts/plot/wrapText';
import type { RhythmBody } from '@/charts/rhythmBody';
import { searchedWords } from '@/domain/records/coverage';
import type { Palette } from '@/ui/palette';

/** Narrower than this, in px, the names of a rhythm stand over its rows. */
const NAMES_ABOVE = 700;
const LEGEND_FOOT = 10;

/** Room for a sign of the legend before its words, in px. */
const SIGN = 38;
const SIGN_GAP = 24;

/** The signs of a rhythm that it shows, with their words. */
function signsOf({ rows }: RhythmBody, palette: Palette, size: number): readonly { readonly words: string; readonly sign: ReactNode }[] {
  const silences = rows.flatMap((row) => row.silences);
  const silent = (['systematic', 'partial'] as const).map((absence) => ({
    is: silences.some((silence) => silence.absence === absence),
    words: `silence, ${searchedWords[absence]}`,
    sign: <Silence band={{ x: 0, width: 30, absence, words: null }} base={24} size={size} palette={palette} />,
  }));
  return [
    {
      is: rows.some(({ coarse }) => coarse?.some((count) => count > 0)),
      words: 'date not known to the quarter',
      sign: <LightBox x={0} y={8} width={30} height={14} palette={palette} />,
    },
    ...silent,
    {
      is: rows.some(({ unsearched = [] }) => unsearched.length > 0),
      words: searchedWords.none,
      sign: <Rectangle x={0} y={8} width={30} height={14} fill={`url(#${HATCH})`} />,
    },
  ].filter(({ is }) => is);
}

function drawRhythmLegend(body: RhythmBody, { width, palette, isTight }: Canvas): Drawing {
  const look = { size: SMALL, fill: palette.soft };
  const text = 'Contacts per quarter, all rows on one scale; the number is that of the tallest column.';
  const words = paragraph(isTight ? '' : text, width, look);
  const signs = signsOf(body, palette, SMALL);
  const spaceOf = (sign: (typeof signs)[number]) => SIGN + textWidth(sign.words, SMALL);
  const { placed, height } = inLines(signs, spaceOf, { width, line: SMALL * 1.3, air: SIGN_GAP });
  const drawn = placed.map(({ item: { words: own, sign }, x, y }) => {
    const entry = (
      <>
        {sign}
        <PlotText x={SIGN} y={20} {...look}>
          {own}
        </PlotText>
      </>
    );
    return <Fragment key={own}>{moved(entry, x, words.height + y)}</Fragment>;
  });
  const all = (
    <>
      {words.drawn}
      {drawn}
    </>
  );
  return { drawn: all, height: words.height + height + LEGEND_FOOT };
}

export function drawRhythm(body: RhythmBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const layout = layoutRhythm(
    { ...body, rows: body.rows.map((row) => ({ ...row, notes: row.notes.slice(0, canvas.isTight ? 0 : 1) })) },
    { width, height: null, text: SMALL, small: SMALL },
    { isNameAbove: width < NAMES_ABOVE },
  );
  const legend = canvas.legend ? drawRhythmLegend(body, canvas) : nothing;
  const drawn = (
    <>
      <RhythmPlot layout={layout} palette={palette} hatch={HATCH} />
      {moved(legend.drawn, 0, layout.height)}
    </>
  );
  return { drawn, height: layout.height + legend.height };
}

const MAP_TEXT = SMALL;

/** Draws the map with its key and the list of the countries that its frame leaves out. */
export function drawMap(body: MapBody, { width, height, palette, legend, isLarge }: Canvas, outlines: MapOutlines): Drawing {
  // Placing labels is slow, so a map that would be too high anyway is not laid out.
  const wanted = isLarge ? usualMapHeight(width) : 0;
  if (height !== null && height < wanted) return { drawn: null, height: wanted };
  const layout =
    height === null
      ? layoutMap(body, { width, text: MAP_TEXT, small: MAP_TEXT }, outlines, legend)
      : layoutMapInHeight(body, { width, height, text: MAP_TEXT, hasLegend: legend }, outlines);
  return { drawn: <MapPlot layout={layout} palette={palette} hatch={HATCH} />, height: layout.height };
}

/** What only some shapes are drawn with, and what is therefore loaded only for them. */
export interface DrawingAids {
  /** The outlines of a map, as `loadOutlines` gives them. */
  readonly outlines?: MapOutlines;
  /** Draws a chart of the pages of analysis. */
  readonly drawGroupedColumns?: (body: GroupedColumnsBody, canvas: Canvas) => Drawing;
  readonly drawLines?: (body: LinesBody, canvas: Canvas) => Drawing;
  readonly drawFollow?: (body: FollowBody, canvas: Canvas) => Drawing;
}

/** Size of the names in a heat map, in px. */
const GRID_TEXT = SMALL;
/** Between the cells and the key of their colours, in px. */
const STEPS_GAP = 10;

function drawGrid(body: GridBody, { width, height, palette, legend, isTight = false }: Canvas): Drawing {
  // Every cell has its number, so that the key of the colours is the first to go.
  const steps = drawLegend(heatKey(mostIn(body), palette), { width, height, palette, legend: legend && !isTight });
  const signs = layoutAbsenceKey(legend ? gridAbsences(body) : [], { width, text: GRID_TEXT });
  const told = legend ? halvesWords(body) : null;
  const words = told ? paragraph(told, width, { size: GRID_TEXT, fill: palette.soft }) : nothing;
  const over = steps.height > 0 ? STEPS_GAP : 0;
  const rest = over + steps.height + signs.height + words.height;
  const layout = layoutGrid(body, { width, height: height === null ? null : height - rest, text: GRID_TEXT });
  const look = { palette, hatch: HATCH };
  const drawn = (
    <>
      <GridPlot layout={layout} {...look} />
      {moved(steps.drawn, 0, layout.height + over)}
      {moved(<AbsenceKey layout={signs} {...look} />, 0, layout.height + over + steps.height)}
      {moved(words.drawn, 0, layout.height + over + steps.height + signs.height)}
    </>
  );
  return { drawn, height: layout.height + rest };
}

/** A life cycle is drawn larger than on the page, where its smallest type has 13 px, and in the middle of the room that it has. */
export const LIFE_SCALE = 1.39;

function drawLifeCycle(body: LifeCycleBody, { width, height, palette }: Canvas): Drawing {
  const layout = layoutLifeCycle(body, { width: width / LIFE_SCALE });
  const needed = layout.height * LIFE_SCALE;
  const room = Math.max(needed, height ?? 0);
  const drawn = (
    <g transform={`scale(${LIFE_SCALE})`}>
      <LifeCyclePlot layout={layout} palette={palette} fade={FADE} />
    </g>
  );
  return { drawn: moved(drawn, 0, (room - needed) / 2), height: room };
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
  bars: { draw: drawBars, definition: HATCH },
  stackedBars: { draw: drawStackedBars },
  columns: { draw: drawColumns, definition: HATCH },
  smallColumns: { draw: drawSmallColumns, definition: HATCH },
  grid: { draw: drawGrid, definition: HATCH },
  map: {
    draw: (body, canvas, { outlines }) => {
      if (!outlines) throw new Error('A map is drawn with outlines: load them and pass them.');
      return drawMap(body, canvas, outlines);
    },
    definition: HATCH,
  },
  dumbbells: { draw: drawDumbbells },
  facingBars: { draw: drawFacingBars },
  groupedColumns: {
    draw: (body, canvas, { drawGroupedColumns }) => {
      if (!drawGroupedColumns) throw new Error('Grouped columns are drawn by Recharts: load drawGroupedColumns and pass it.');
      return drawGroupedColumns(body, canvas);
    },
  },
  pivot: { draw: drawPivot, definition: HATCH },
  lines: {
    draw: (body, canvas, { drawLines }) => {
      if (!drawLines) throw new Error('Lines are drawn by Recharts: load drawLines and pass it.');
      return drawLines(body, canvas);
    },
  },
  follow: {
    draw: (body, canvas, { drawFollow }) => {
      if (!drawFollow) throw new Error('Curves are drawn by Recharts: load drawFollow and pass it.');
      return drawFollow(body, canvas);
    },
  },
  timeline: { draw: drawTimeline, definition: HATCH },
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
