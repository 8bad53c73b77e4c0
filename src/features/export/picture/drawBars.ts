import type { BarsBody } from '@/features/export/chartExport';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';
import { hairline, rectangle, textLine } from '@/features/export/picture/svgText';
import { clampLines, textWidth, wrapText } from '@/features/export/picture/wrapText';

const SIZE = 19;
const LABEL_SHARE = 0.32;
const PITCH = 38;
const BAR = 24;

/** Draws horizontal bars: name at the left, length from zero, number at the end. */
export function drawBars({ bars }: BarsBody, { width, palette }: Canvas): Drawing {
  const labelSpace = Math.min(width * LABEL_SHARE, Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE)))) + 8;
  const numberSpace = 80;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const marks = { none: palette.data, chosen: palette.chosen, faded: palette.faded };
  let y = 0;
  const parts = bars.map(({ label, value, emphasis }) => {
    const lines = clampLines(wrapText(label, SIZE, labelSpace - 8), 2);
    const height = lines.length > 1 ? PITCH + SIZE : PITCH;
    const middle = y + height / 2;
    const first = middle + SIZE * 0.35 - ((lines.length - 1) * SIZE * 1.15) / 2;
    const weight = emphasis === 'chosen' ? 600 : 400;
    const length = ((width - labelSpace - numberSpace) * value) / most;
    y += height;
    return [
      ...lines.map((line, at) =>
        textLine(line, labelSpace - 8, first + at * SIZE * 1.15, { size: SIZE, fill: palette.ink, anchor: 'end', weight }),
      ),
      rectangle(labelSpace, middle - BAR / 2, length, BAR, marks[emphasis]),
      textLine(String(value), labelSpace + length + 8, middle + SIZE * 0.35, { size: SIZE - 1, fill: palette.soft, weight }),
    ].join('');
  });
  return { svg: parts.join('') + hairline(labelSpace, 0, labelSpace, y, palette.edge), height: y };
}
