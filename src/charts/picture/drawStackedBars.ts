import type { StackedBarsBody } from '@/charts/model';
import { drawLegend } from '@/charts/picture/drawColumns';
import type { Canvas, Drawing } from '@/charts/picture/drawing';
import { hairline, rectangle, textLine } from '@/charts/picture/svgText';
import { within } from '@/charts/plot/plotSize';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';

const SIZE = 19;
const LABEL_SHARE = 0.32;
/** From bar to bar, in px; `most` where the picture has room to fill. */
const PITCH = { least: 38, usual: 38, most: 60 };
/** Height of a bar as a share of that. */
const BAR = 24 / 38;
/** Width of one column of numbers in px, and the share of the width that all may take. */
const NUMBER = 58;
const NUMBERS_SHARE = 0.4;
const SWATCH = 14;

/** Draws the legend, then one stacked bar per row: name at the left, parts from zero, and the number of each part in a column under its colour. */
export function drawStackedBars({ bars, parts }: StackedBarsBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const colours = parts.map(({ category }) => palette.categories[category] ?? palette.data);
  const series = parts.map((part) => ({ ...part, values: [] }));
  const legend = canvas.legend ? drawLegend({ series }, canvas) : { svg: '', height: 0 };
  const number = Math.min(NUMBER, (width * NUMBERS_SHARE) / Math.max(1, parts.length));
  const labelSpace = Math.min(width * LABEL_SHARE, Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE)))) + 8;
  const field = width - labelSpace - parts.length * number - 12;
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const rightOf = (part: number) => width - (parts.length - 1 - part) * number;
  const swatches = colours.map((colour, part) => rectangle(rightOf(part) - SWATCH, legend.height + 6, SWATCH, SWATCH, colour));
  const top = legend.height + 6 + SWATCH + 6;
  const pitch = within(canvas.height === null ? null : (canvas.height - top) / Math.max(1, bars.length), PITCH);
  const bar = pitch * BAR;
  const rows = bars.map(({ label, values }, row) => {
    const middle = top + row * pitch + pitch / 2;
    const [line = ''] = clampLines(wrapText(label, SIZE, labelSpace - 8), 1);
    let x = labelSpace;
    const segments = values.map((value, part) => {
      const length = (field * value) / most;
      const segment = value > 0 ? rectangle(x, middle - bar / 2, length, bar, colours[part] ?? palette.data) : '';
      x += length;
      return segment;
    });
    const baseline = middle + SIZE * 0.35;
    const numbers = values.map((value, part) =>
      textLine(formatCount(value), rightOf(part), baseline, {
        size: SIZE - 1,
        fill: value > 0 ? palette.ink : palette.soft,
        anchor: 'end',
      }),
    );
    const name = textLine(line, labelSpace - 8, baseline, { size: SIZE, fill: palette.ink, anchor: 'end' });
    return [name, ...segments, ...numbers].join('');
  });
  const height = top + bars.length * pitch;
  return { svg: [legend.svg, ...swatches, ...rows, hairline(labelSpace, top, labelSpace, height, palette.edge)].join(''), height };
}
