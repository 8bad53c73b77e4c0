import type { StackedBarsBody } from '@/features/export/chartExport';
import { drawLegend } from '@/features/export/picture/drawColumns';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';
import { hairline, rectangle, textLine } from '@/features/export/picture/svgText';
import { clampLines, textWidth, wrapText } from '@/features/export/picture/wrapText';

const SIZE = 19;
const LABEL_SHARE = 0.32;
const PITCH = 38;
const BAR = 24;
/** Width of one column of numbers, in px. */
const NUMBER = 58;
const SWATCH = 14;

/** Draws the legend, then one stacked bar per row: name at the left, parts from zero, and the number of each part in a column under its colour. */
export function drawStackedBars({ bars, parts }: StackedBarsBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const colours = parts.map(({ category }) => palette.categories[category] ?? palette.data);
  const legend = drawLegend({ series: parts.map((part) => ({ ...part, values: [] })) }, canvas);
  const labelSpace = Math.min(width * LABEL_SHARE, Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE)))) + 8;
  const field = width - labelSpace - parts.length * NUMBER - 12;
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const rightOf = (part: number) => width - (parts.length - 1 - part) * NUMBER;
  const swatches = colours.map((colour, part) => rectangle(rightOf(part) - SWATCH, legend.height + 6, SWATCH, SWATCH, colour));
  const top = legend.height + 6 + SWATCH + 6;
  const rows = bars.map(({ label, values }, row) => {
    const middle = top + row * PITCH + PITCH / 2;
    const [line = ''] = clampLines(wrapText(label, SIZE, labelSpace - 8), 1);
    let x = labelSpace;
    const segments = values.map((value, part) => {
      const length = (field * value) / most;
      const segment = value > 0 ? rectangle(x, middle - BAR / 2, length, BAR, colours[part] ?? palette.data) : '';
      x += length;
      return segment;
    });
    const baseline = middle + SIZE * 0.35;
    const numbers = values.map((value, part) =>
      textLine(String(value), rightOf(part), baseline, { size: SIZE - 1, fill: value > 0 ? palette.ink : palette.soft, anchor: 'end' }),
    );
    const name = textLine(line, labelSpace - 8, baseline, { size: SIZE, fill: palette.ink, anchor: 'end' });
    return [name, ...segments, ...numbers].join('');
  });
  const height = top + bars.length * PITCH;
  return { svg: [legend.svg, ...swatches, ...rows, hairline(labelSpace, top, labelSpace, height, palette.edge)].join(''), height };
}
