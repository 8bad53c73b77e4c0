import { scaleLinear } from 'd3-scale';
import type { ColumnsBody } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { hairline, rectangle, textLine } from '@/charts/picture/svgText';
import { within } from '@/charts/plot/plotSize';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';

/** Height of the columns with the number on top, in px. */
const HEIGHT = { least: 260, usual: 380 };
/** From the axis to the legend, and to the end where there is none, in px. */
const NAMES = 48;
const UNDER_NAMES = 32;
const AXIS = 52;
const TOP = 30;
const SIZE = 17;
/** Numbers on columns so narrow that they would have to be smaller are left to the axis. */
const LEAST_NUMBER = 11;
/** How far a name may reach past the last column, in px; the picture's margin is wider. */
const SPILL = 8;

/** Draws stacked columns over time, the number of records on top of each, and the legend below. */
export function drawColumns({ bins, series }: ColumnsBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const legend = canvas.legend ? drawLegend({ series }, canvas) : { svg: '', height: 0 };
  const below = legend.height > 0 ? NAMES + legend.height : UNDER_NAMES;
  const base = within(canvas.height === null ? null : canvas.height - below, { ...HEIGHT, most: Math.max(HEIGHT.usual, width * 0.62) });
  const stackOf = (bin: number) => series.reduce((sum, { values }) => sum + (values[bin] ?? 0), 0);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...bins.map((_, bin) => stackOf(bin)))])
    .nice(5)
    .range([base, TOP]);
  const grid = scale
    .ticks(5)
    .filter(Number.isInteger)
    .map((tick) => {
      const y = scale(tick);
      return (
        hairline(AXIS, y, width, y, palette.line) +
        textLine(formatCount(tick), AXIS - 10, y + 6, { size: SIZE, fill: palette.soft, anchor: 'end' })
      );
    });
  const pitch = (width - AXIS) / Math.max(1, bins.length);
  const column = Math.min(pitch * 0.72, 76);
  const widest = Math.max(1, ...bins.map(({ label }) => textWidth(label, SIZE)));
  const every = Math.ceil((widest + 12) / pitch);
  const widestNumber = Math.max(1, ...bins.map(({ total }) => textWidth(formatCount(total), SIZE, 600)));
  const numberSize = Math.min(SIZE, Math.floor((SIZE * (pitch - 2)) / widestNumber));
  const columns = bins.map(({ label, total }, bin) => {
    const x = AXIS + pitch * bin + (pitch - column) / 2;
    let stacked = 0;
    const parts = series.map(({ category, values }) => {
      const value = values[bin] ?? 0;
      const top = scale(stacked + value);
      const part = value > 0 ? rectangle(x, top, column, scale(stacked) - top, palette.categories[category] ?? palette.data) : '';
      stacked += value;
      return part;
    });
    const middle = x + column / 2;
    const look = { size: numberSize, fill: palette.ink, weight: 600, anchor: 'middle' } as const;
    const number = numberSize < LEAST_NUMBER ? '' : textLine(formatCount(total), middle, scale(stacked) - 8, look);
    // A name at the end of the axis may be wider than its column; one that would leave the chart is left out like those between.
    const isNamed = bin % every === 0 && middle + textWidth(label, SIZE) / 2 <= width + SPILL;
    const name = isNamed ? textLine(label, middle, base + 26, { size: SIZE, fill: palette.soft, anchor: 'middle' }) : '';
    return parts.join('') + number + name;
  });
  const foot = hairline(AXIS, base, width, base, palette.edge);
  return { svg: `${grid.join('')}${columns.join('')}${foot}${moved(legend.svg, 0, base + NAMES)}`, height: base + below };
}

/** Draws the names of the series beside their colours, in as many lines as they need. */
export function drawLegend({ series }: Pick<ColumnsBody, 'series'>, { width, palette }: Canvas): Drawing {
  let x = 0;
  let y = 0;
  const items = series.map(({ label, category }) => {
    const space = textWidth(label, SIZE) + 50;
    if (x > 0 && x + space > width) {
      x = 0;
      y += 30;
    }
    const item =
      rectangle(x, y + 4, 16, 16, palette.categories[category] ?? palette.data) +
      textLine(label, x + 24, y + 18, { size: SIZE, fill: palette.ink });
    x += space;
    return item;
  });
  return { svg: items.join(''), height: items.length > 0 ? y + 30 : 0 };
}
