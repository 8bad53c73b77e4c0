import type { LifeCycleBody } from '@/charts/model';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { LABEL_SIZE, type LifeCycleLayout, lifeCycleLayout, lifeCycleMeasures } from '@/charts/picture/lifeCycleLayout';
import { textLine } from '@/charts/picture/svgText';
import { round, type TextStyle } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import type { Palette } from '@/ui/palette';

const FADE = 'open-end';
const TICK_SIZE = 13;
const LEADING = 18;

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, thickness: number, dashes = ''): string {
  const more = dashes && ` stroke-dasharray="${dashes}"`;
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" fill="none" stroke="${stroke}" stroke-width="${thickness}"${more}/>`;
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="2" fill="${fill}"/>`;
}

/** The lines of a label, on a ground of their own: lines that lead to labels of higher rows pass behind them. */
function drawLabel(
  lines: readonly string[],
  { left, width, row }: { left: number; width: number; row: number },
  y: number,
  { soft, ink, ground }: Palette,
  isStrong = false,
): string {
  const foot = y - lifeCycleMeasures.above - row * lifeCycleMeasures.row - 5;
  const drawn = lines.map((text, index) => {
    const weight = isStrong && index === 0 ? 600 : 400;
    const style: TextStyle = { size: LABEL_SIZE, fill: isStrong ? ink : soft, weight, anchor: 'middle' };
    const [baseline, space] = [foot - (lines.length - 1 - index) * LEADING, textWidth(text, LABEL_SIZE, weight)];
    const x = left + width / 2;
    return box(x - space / 2, baseline - 14, space, LEADING, ground) + textLine(text, x, baseline, style);
  });
  return drawn.join('');
}

function drawCourse({ course }: LifeCycleLayout, y: number, { data }: Palette): string {
  if (!course) return '';
  const { from, solidTo, to } = course;
  return box(from, y - 2.5, solidTo - from, 5, data) + (to > solidTo ? box(solidTo, y - 2.5, to - solidTo, 5, `url(#${FADE})`) : '');
}

function drawUnknown({ label, value, place, x, box: space }: LifeCycleLayout['unknown'][number], y: number, palette: Palette): string {
  const { ticks, lane } = lifeCycleMeasures;
  const middle = place === 'between' ? y + ticks + space.row * lane + lane / 2 : y;
  const mark = `<circle cx="${round(x)}" cy="${round(middle)}" r="7" fill="${palette.ground}" stroke="${palette.edge}" stroke-width="2" stroke-dasharray="3 3"/>`;
  if (place !== 'between') return drawLabel([label, value], space, y, palette) + mark;
  return mark + textLine(`${label}: ${value}`, x + 14, middle + 5, { size: LABEL_SIZE, fill: palette.soft });
}

function drawKnown({ shape, from, to, label, value, box: space }: LifeCycleLayout['known'][number], y: number, palette: Palette): string {
  const middle = (from + to) / 2;
  const mark =
    shape === 'point'
      ? `<circle cx="${round(middle)}" cy="${round(y)}" r="7" fill="${palette.data}"/>`
      : box(from, y - 7, to - from, 14, palette.data);
  return drawLabel([label, value], space, y, palette, true) + mark;
}

/** Draws the steps of a life cycle to scale, with their dates in words; what is not dated is hollow, and an end that is open fades out. */
export function drawLifeCycle(body: LifeCycleBody, { width, palette }: Canvas): Drawing {
  const layout = lifeCycleLayout(body, width);
  const { scale, ticks, today, known, unknown, lanes, rows } = layout;
  const { row, above, ticks: underLine, lane } = lifeCycleMeasures;
  const y = rows * row + above;
  const { data, edge, soft } = palette;
  const fade = `<defs><linearGradient id="${FADE}"><stop offset="0" stop-color="${data}"/><stop offset="1" stop-color="${data}" stop-opacity="0"/></linearGradient></defs>`;
  const first = Math.min(scale?.from ?? width, ...unknown.map(({ x }) => x));
  const last = Math.max(scale?.to ?? 0, ...unknown.map(({ x }) => x));
  const leads = known.map(({ from, to, box: space }) => line((from + to) / 2, y, (from + to) / 2, y - above - space.row * row, data, 1));
  const parts = [
    fade,
    line(first, y, last, y, edge, 2, '2 5'),
    scale ? line(scale.from, y, scale.to, y, edge, 2) : '',
    ...ticks.map(
      ({ x, label }) => line(x, y, x, y + 9, edge, 1) + textLine(label, x, y + 24, { size: TICK_SIZE, fill: soft, anchor: 'middle' }),
    ),
    drawCourse(layout, y, palette),
    today ? line(today.x, y - above - today.box.row * row, today.x, y + 9, soft, 1.5) : '',
    ...leads,
    today ? drawLabel([today.label], today.box, y, palette) : '',
    ...known.map((mark) => drawKnown(mark, y, palette)),
    ...unknown.map((mark) => drawUnknown(mark, y, palette)),
  ];
  return { svg: parts.join(''), height: y + (scale ? underLine : 14) + lanes * lane };
}
