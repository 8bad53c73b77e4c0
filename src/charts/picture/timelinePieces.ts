import { createElement } from 'react';
import type { TimelineBodyLane, TimelinePieceShape } from '@/charts/model';
import { markup } from '@/charts/picture/markup';
import { textLine } from '@/charts/picture/svgText';
import { Stripes } from '@/charts/plot/Hatch';
import { round } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

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
const PLANNED_EDGE = ' stroke-dasharray="3 1.5"';
const UNCERTAIN = 'uncertain-days';
/** Parts of an end that fades, from the most to the least opaque. */
const FADING = [0.8, 0.5, 0.25] as const;

/** Returns the pattern of dates known to a month or year only, which `drawPiece` refers to. */
export function uncertainDefinition({ ground, data }: Palette): string {
  return markup(createElement(Stripes, { id: UNCERTAIN, ground, stripe: data }));
}

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

function box(x: number, y: number, width: number, half: number, fill: string, edge: string | null, more = ''): string {
  const inset = edge ? 0.75 : 0;
  const stroke = edge ? ` stroke="${edge}" stroke-width="1.5"${more}` : '';
  return `<rect x="${round(x + inset)}" y="${round(y - half + inset)}" width="${round(width - 2 * inset)}" height="${round(2 * (half - inset))}" fill="${fill}"${stroke}/>`;
}

function line(x: number, y: number, width: number, stroke: string, thickness: number, more = ''): string {
  return `<path d="M${round(x)} ${round(y)}H${round(x + width)}" fill="none" stroke="${stroke}" stroke-width="${thickness}"${more}/>`;
}

function fadingLine(x0: number, x1: number, y: number, field: Field, stroke: string): string {
  const step = (x1 - x0) / FADING.length;
  return FADING.map((opacity, part) => {
    const shown = clipStretch(x0 + part * step, x0 + (part + 1) * step, field);
    return shown ? line(shown.x, y, shown.width, stroke, 3, ` stroke-opacity="${opacity}"`) : '';
  }).join('');
}

/** What a shape looks like over a stretch that lies in the field. */
function drawShape(
  shape: Exclude<TimelinePieceShape, 'fading'>,
  x: number,
  width: number,
  y: number,
  isPlanned: boolean,
  palette: Palette,
) {
  const { data, ground } = palette;
  const [fill, edge] = isPlanned ? [ground, data] : [data, null];
  switch (shape) {
    case 'point': {
      const stroke = isPlanned ? ` stroke="${data}" stroke-width="1.5"${PLANNED_EDGE}` : '';
      return `<circle cx="${round(x + width / 2)}" cy="${round(y)}" r="${isPlanned ? HALF - 0.75 : HALF}" fill="${fill}"${stroke}/>`;
    }
    case 'range':
      return box(x, y, width, HALF, fill, edge, PLANNED_EDGE);
    case 'bar':
      return box(x, y, width, HALF - 2, fill, edge, PLANNED_EDGE);
    case 'uncertain':
      return box(x, y, width, HALF, `url(#${UNCERTAIN})`, data, ' stroke-dasharray="3 2"');
    case 'dashed':
      return line(x, y, width, data, 2, ' stroke-dasharray="6 4"');
    case 'solid':
      return line(x, y, width, data, 3);
    case 'open':
      return line(x, y, width, data, 2, ' stroke-dasharray="2 4"');
  }
}

/** Least widths in px: what a date stands for must be seen, a line may vanish. */
const leastWidths: Partial<Record<TimelinePieceShape, number>> = { point: 2 * HALF, range: 4, uncertain: 4, bar: 3 };

/** Returns a piece about the line `y`, cut to the field; what is planned is hollow. Empty when it lies outside. */
export function drawPiece({ shape, x0, x1 }: TimelinePiece, isPlanned: boolean, y: number, field: Field, palette: Palette): string {
  const [start, end] = [placeOf(x0, field), placeOf(x1, field)];
  if (shape === 'fading') return fadingLine(start, end, y, field, palette.data);
  // A dot stands on the middle of its day, which alone tells whether it lies in the field.
  const middle = (start + end) / 2;
  const shown = shape === 'point' ? clipStretch(middle, middle, field, 2 * HALF) : clipStretch(start, end, field, leastWidths[shape]);
  return shown ? drawShape(shape, shown.x, shown.width, y, isPlanned, palette) : '';
}

/** Returns the box of records that lie too close together, with their number in it; wide enough for the number, cut to the field. Empty when outside. */
export function drawCluster(
  { x0, x1, count }: { x0: number; x1: number; count: number },
  y: number,
  field: Field,
  palette: Palette,
): string {
  const words = formatCount(count);
  const shown = clipStretch(placeOf(x0, field), placeOf(x1, field), field, textWidth(words, COUNT_SIZE, 600) + 8);
  if (!shown) return '';
  const number = textLine(words, shown.x + shown.width / 2, y + COUNT_SIZE * 0.35, {
    size: COUNT_SIZE,
    fill: palette.ink,
    weight: 600,
    anchor: 'middle',
  });
  return box(shown.x, y, shown.width, 7.5, palette.raised, palette.edge, ' rx="6"') + number;
}
