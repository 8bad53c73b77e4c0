import type { TimelineBody, TimelineBodyLane } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { hairline, textLine } from '@/charts/picture/svgText';
import { timelineAxis } from '@/charts/picture/timelineAxis';
import { drawTimelineLegend } from '@/charts/picture/timelineLegend';
import { drawCluster, drawPiece, type Field, uncertainDefinition } from '@/charts/picture/timelinePieces';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatDateRange } from '@/domain/time/partialDate';
import { markupText } from '@/domain/words/markupText';
import type { Palette } from '@/ui/palette';

const SIZE = 17;
const LABEL_SHARE = 0.22;
const LABEL_LINE = 21;
/** From row to row, air above and below a lane's rows, and the least height of a lane, in px. */
const ROW = 18;
const AIR = 8;
const LEAST_LANE = 38;
const FOOT = 30;

/** Draws the marks and clusters of a lane whose first row has its middle at `y`. */
function drawMarks({ items, clusters }: TimelineBodyLane, y: number, field: Field, palette: Palette): string {
  const marks = items.map(({ row, pieces, isPlanned, label }) => {
    const drawn = pieces.map((piece) => drawPiece(piece, isPlanned, y + row * ROW, field, palette)).join('');
    return drawn && `<g><title>${markupText(label)}</title>${drawn}</g>`;
  });
  return [...marks, ...clusters.map((cluster) => drawCluster(cluster, y + cluster.row * ROW, field, palette))].join('');
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
  const drawn = lanes.map((lane) => {
    const top = bottom;
    const height = laneHeight(lane);
    bottom += height;
    const lines = clampLines(wrapText(lane.label, SIZE, labelSpace - 14), Math.max(1, Math.floor(height / LABEL_LINE)));
    const first = top + (height - lines.length * LABEL_LINE) / 2 + SIZE * 0.95;
    const name = lines.map((line, at) => textLine(line, 0, first + at * LABEL_LINE, { size: SIZE, fill: palette.ink }));
    const marks = drawMarks(lane, top + (height - lane.rows * ROW) / 2 + ROW / 2, field, palette);
    return hairline(0, top, width, top, palette.line) + name.join('') + marks;
  });
  const frame = hairline(0, bottom, width, bottom, palette.line);
  const legend = canvas.legend ? drawTimelineLegend(lanes, canvas) : { svg: '', height: 0 };
  const words = textLine(formatDateRange(window.start, window.end) ?? '', width, bottom + 21, {
    size: SIZE - 1,
    fill: palette.soft,
    anchor: 'end',
  });
  const parts = [uncertainDefinition(palette), axis.head, axis.grid(bottom), ...drawn, frame, axis.today(bottom), words];
  const svg = parts.join('') + moved(legend.svg, 0, bottom + FOOT);
  return { svg, height: bottom + FOOT + legend.height };
}
