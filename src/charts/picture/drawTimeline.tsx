import { Fragment, type ReactNode } from 'react';
import type { TimelineBody, TimelineBodyLane } from '@/charts/model';
import { type Canvas, type Drawing, moved, nothing } from '@/charts/picture/drawing';
import { timelineAxis } from '@/charts/picture/timelineAxis';
import { drawCluster, drawPiece, type Field } from '@/charts/picture/timelinePieces';
import { clusterSign, type TimelineSign, timelineSigns } from '@/charts/picture/timelineSigns';
import { Hairline } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatDateRange } from '@/domain/time/partialDate';
import type { Palette } from '@/ui/palette';

const SIGN_TEXT = 16;
const SIGN_LINE = 28;
/** Width of a sample, from its end to the words, and from these to the next sample, in px. */
const SAMPLE = 30;
const SIGN_GAP = 8;
const BETWEEN = 24;

/** The signs that occur in the lanes. */
function signsIn(lanes: readonly TimelineBodyLane[]): readonly TimelineSign[] {
  const items = lanes.flatMap((lane) => lane.items);
  const shapes = new Set(items.flatMap(({ pieces }) => pieces.map(({ shape }) => shape)));
  const hasPlans = items.some(({ isPlanned }) => isPlanned);
  return timelineSigns.filter(({ shape, isPlanned }) => (isPlanned ? hasPlans : shapes.has(shape)));
}

/** Draws what the shapes in these lanes mean, in as many lines as they need; nothing about shapes that do not occur. */
function drawTimelineLegend(lanes: readonly TimelineBodyLane[], { width, palette }: Canvas): Drawing {
  let x = 0;
  let y = 0;
  const place = (words: string, draw: (field: Field, middle: number) => ReactNode): ReactNode => {
    const space = SAMPLE + SIGN_GAP + textWidth(words, SIGN_TEXT) + BETWEEN;
    if (x > 0 && x + space - BETWEEN > width) {
      x = 0;
      y += SIGN_LINE;
    }
    const field = { left: x, right: x + SAMPLE };
    x += space;
    return (
      <Fragment key={words}>
        {draw(field, y + SIGN_LINE / 2)}
        <PlotText x={field.right + SIGN_GAP} y={y + SIGN_LINE / 2 + SIGN_TEXT * 0.33} size={SIGN_TEXT} fill={palette.soft}>
          {words}
        </PlotText>
      </Fragment>
    );
  };
  const entries = signsIn(lanes).map(({ shape, isPlanned, words }) =>
    place(words, (field, middle) => drawPiece({ shape, x0: 0, x1: 1 }, isPlanned, middle, field, palette)),
  );
  if (lanes.some((lane) => lane.clusters.length > 0))
    entries.push(place(clusterSign, (field, middle) => drawCluster({ x0: 0, x1: 1, count: 12 }, middle, field, palette)));
  return entries.length > 0 ? { drawn: entries, height: y + SIGN_LINE } : nothing;
}

const SIZE = 17;
const LABEL_SHARE = 0.22;
const LABEL_LINE = 21;
/** From row to row, air above and below a lane's rows, and the least height of a lane, in px. */
const ROW = 18;
const AIR = 8;
const LEAST_LANE = 38;
const FOOT = 30;

/** Draws the marks and clusters of a lane whose first row has its middle at `y`. */
function drawMarks({ items, clusters }: TimelineBodyLane, y: number, field: Field, palette: Palette): ReactNode {
  const marks = items.map(({ row, x0, pieces, isPlanned, label }) => {
    const drawn = pieces.flatMap((piece) => {
      const own = drawPiece(piece, isPlanned, y + row * ROW, field, palette);
      return own ? [<Fragment key={`${piece.shape} ${piece.x0}`}>{own}</Fragment>] : [];
    });
    return (
      drawn.length > 0 && (
        <g key={`${row} ${x0}`}>
          <title>{label}</title>
          {drawn}
        </g>
      )
    );
  });
  const boxes = clusters.map((cluster) => (
    <Fragment key={`${cluster.row} ${cluster.x0}`}>{drawCluster(cluster, y + cluster.row * ROW, field, palette)}</Fragment>
  ));
  return [...marks, ...boxes];
}

function laneHeight({ rows }: TimelineBodyLane): number {
  return Math.max(LEAST_LANE, rows * ROW + 2 * AIR);
}

/**
 * Draws lanes of records over time: names at the left, ticks and today on top, and what the shapes mean below. Everything is cut to the window by number, so
 * that the picture needs no clipping.
 */
export function drawTimeline(body: TimelineBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const { window, lanes } = body;
  const labelSpace = Math.min(width * LABEL_SHARE, Math.max(0, ...lanes.map(({ label }) => textWidth(label, SIZE)))) + 14;
  const field = { left: labelSpace, right: width };
  const axis = timelineAxis(body, field, palette);
  let bottom = axis.top;
  const drawnLanes = lanes.map((lane) => {
    const top = bottom;
    const height = laneHeight(lane);
    bottom += height;
    const lines = clampLines(wrapText(lane.label, SIZE, labelSpace - 14), Math.max(1, Math.floor(height / LABEL_LINE)));
    const first = top + (height - lines.length * LABEL_LINE) / 2 + SIZE * 0.95;
    return (
      <Fragment key={top}>
        <Hairline x1={0} y1={top} x2={width} y2={top} stroke={palette.line} />
        {lines
          .map((line, at) => ({ line, y: first + at * LABEL_LINE }))
          .map(({ line, y }) => (
            <PlotText key={y} x={0} y={y} size={SIZE} fill={palette.ink}>
              {line}
            </PlotText>
          ))}
        {drawMarks(lane, top + (height - lane.rows * ROW) / 2 + ROW / 2, field, palette)}
      </Fragment>
    );
  });
  const legend = canvas.legend ? drawTimelineLegend(lanes, canvas) : nothing;
  const drawn = (
    <>
      {axis.head}
      {axis.grid(bottom)}
      {drawnLanes}
      <Hairline x1={0} y1={bottom} x2={width} y2={bottom} stroke={palette.line} />
      {axis.today(bottom)}
      <PlotText x={width} y={bottom + 21} size={SIZE - 1} fill={palette.soft} anchor="end">
        {formatDateRange(window.start, window.end) ?? ''}
      </PlotText>
      {moved(legend.drawn, 0, bottom + FOOT)}
    </>
  );
  return { drawn, height: bottom + FOOT + legend.height };
}
