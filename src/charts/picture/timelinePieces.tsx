import type { ReactElement } from 'react';
import type { TimelineBodyLane, TimelinePieceShape } from '@/charts/model';
import { PlotText, round } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

/** The part of a picture that time is drawn in, from left to right in px. */
export interface Field {
  readonly left: number;
  readonly right: number;
}

export type TimelinePiece = TimelineBodyLane['items'][number]['pieces'][number];

/** Half the height of boxes, and the radius of dots, in px. */
const HALF = 5;
/** Size of the number in a cluster; its box is as high as a row allows. */
const COUNT_SIZE = 12;
const PLANNED_DASHES = '3 1.5';
/** Parts of an end that fades, from the most to the least opaque. */
const FADING = [0.8, 0.5, 0.25] as const;

/** Returns the place of a share of the window, in px. */
export function placeOf(share: number, { left, right }: Field): number {
  return left + share * (right - left);
}

/** Returns the stretch cut to the field, null when nothing is left of it. A shorter stretch than `least` px is widened, inwards at the field's ends. */
export function clipStretch(
  x0: number,
  x1: number,
  { left, right }: Field,
  least = 0,
): { readonly x: number; readonly width: number } | null {
  if (x1 < left || x0 > right) return null;
  const [start, end] = [Math.max(left, x0), Math.min(right, x1)];
  const width = Math.min(right - left, Math.max(least, end - start));
  return { x: Math.min(Math.max(left, (start + end - width) / 2), right - width), width };
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  half: number;
  fill: string;
  edge: string | null;
  dashes?: string;
  corner?: number;
}

function Box({ x, y, width, half, fill, edge, dashes, corner }: BoxProps) {
  const inset = edge ? 0.75 : 0;
  return (
    <rect
      x={round(x + inset)}
      y={round(y - half + inset)}
      width={round(width - 2 * inset)}
      height={round(2 * (half - inset))}
      fill={fill}
      {...(edge && { stroke: edge, strokeWidth: 1.5, strokeDasharray: dashes })}
      rx={corner}
    />
  );
}

interface LineProps {
  x: number;
  y: number;
  width: number;
  stroke: string;
  thickness: number;
  dashes?: string;
  opacity?: number;
}

function Line({ x, y, width, stroke, thickness, dashes, opacity }: LineProps) {
  return (
    <path
      d={`M${round(x)} ${round(y)}H${round(x + width)}`}
      fill="none"
      stroke={stroke}
      strokeWidth={thickness}
      strokeDasharray={dashes}
      strokeOpacity={opacity}
    />
  );
}

function fadingLine(x0: number, x1: number, y: number, field: Field, stroke: string): ReactElement[] | null {
  const step = (x1 - x0) / FADING.length;
  const lines = FADING.flatMap((opacity, part) => {
    const shown = clipStretch(x0 + part * step, x0 + (part + 1) * step, field);
    return shown ? [<Line key={opacity} x={shown.x} y={y} width={shown.width} stroke={stroke} thickness={3} opacity={opacity} />] : [];
  });
  return lines.length > 0 ? lines : null;
}

interface ShapeProps {
  shape: Exclude<TimelinePieceShape, 'fading'>;
  x: number;
  width: number;
  y: number;
  isPlanned: boolean;
  palette: Palette;
}

/** What a shape looks like over a stretch that lies in the field. */
function Shape({ shape, x, width, y, isPlanned, palette }: ShapeProps) {
  const { data, ground } = palette;
  const [fill, edge] = isPlanned ? [ground, data] : [data, null];
  switch (shape) {
    case 'point':
      return (
        <circle
          cx={round(x + width / 2)}
          cy={round(y)}
          r={isPlanned ? HALF - 0.75 : HALF}
          fill={fill}
          {...(edge && { stroke: edge, strokeWidth: 1.5, strokeDasharray: PLANNED_DASHES })}
        />
      );
    case 'range':
      return <Box x={x} y={y} width={width} half={HALF} fill={fill} edge={edge} dashes={PLANNED_DASHES} />;
    case 'bar':
      return <Box x={x} y={y} width={width} half={HALF - 2} fill={fill} edge={edge} dashes={PLANNED_DASHES} />;
    case 'uncertain':
      return <Box x={x} y={y} width={width} half={HALF} fill={thinned(data, ground, LIGHT)} edge={data} />;
    case 'dashed':
      return <Line x={x} y={y} width={width} stroke={data} thickness={2} dashes="6 4" />;
    case 'solid':
      return <Line x={x} y={y} width={width} stroke={data} thickness={3} />;
    case 'open':
      return <Line x={x} y={y} width={width} stroke={data} thickness={2} dashes="2 4" />;
  }
}

/** Least widths in px: what a date stands for must be seen, a line may vanish. */
const leastWidths: Partial<Record<TimelinePieceShape, number>> = { point: 2 * HALF, range: 4, uncertain: 4, bar: 3 };

/** Returns a piece about the line `y`, cut to the field; what is planned is hollow. Null when it lies outside. */
export function drawPiece(
  { shape, x0, x1 }: TimelinePiece,
  isPlanned: boolean,
  y: number,
  field: Field,
  palette: Palette,
): ReactElement | ReactElement[] | null {
  const [start, end] = [placeOf(x0, field), placeOf(x1, field)];
  if (shape === 'fading') return fadingLine(start, end, y, field, palette.data);
  // A dot stands on the middle of its day, which alone tells whether it lies in the field.
  const middle = (start + end) / 2;
  const shown = shape === 'point' ? clipStretch(middle, middle, field, 2 * HALF) : clipStretch(start, end, field, leastWidths[shape]);
  return shown ? <Shape {...{ shape, y, isPlanned, palette }} x={shown.x} width={shown.width} /> : null;
}

/** Returns the box of records that lie too close together, with their number in it; wide enough for the number, cut to the field. Null when outside. */
export function drawCluster(
  { x0, x1, count }: { x0: number; x1: number; count: number },
  y: number,
  field: Field,
  palette: Palette,
): ReactElement | null {
  const words = formatCount(count);
  const shown = clipStretch(placeOf(x0, field), placeOf(x1, field), field, textWidth(words, COUNT_SIZE, 600) + 8);
  if (!shown) return null;
  return (
    <>
      <Box x={shown.x} y={y} width={shown.width} half={7.5} fill={palette.raised} edge={palette.edge} corner={6} />
      <PlotText x={shown.x + shown.width / 2} y={y + COUNT_SIZE * 0.35} size={COUNT_SIZE} fill={palette.ink} weight={600} anchor="middle">
        {words}
      </PlotText>
    </>
  );
}
