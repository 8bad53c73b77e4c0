import type { BarsBody } from '@/charts/model';
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

/** Draws horizontal bars: name at the left, length from zero, number at the end. */
export function drawBars({ bars }: BarsBody, { width, height: room, palette }: Canvas): Drawing {
  const labelSpace = Math.min(width * LABEL_SHARE, Math.max(0, ...bars.map(({ label }) => textWidth(label, SIZE)))) + 8;
  const numberSpace = 80;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const marks = { none: palette.data, chosen: palette.chosen, faded: palette.faded };
  const labels = bars.map(({ label }) => clampLines(wrapText(label, SIZE, labelSpace - 8), 2));
  const second = labels.filter((lines) => lines.length > 1).length * SIZE;
  const pitch = within(room === null ? null : (room - second) / Math.max(1, bars.length), PITCH);
  const bar = pitch * BAR;
  let y = 0;
  const parts = bars.map(({ value, emphasis }, at) => {
    const lines = labels[at] ?? [];
    const height = lines.length > 1 ? pitch + SIZE : pitch;
    const middle = y + height / 2;
    const first = middle + SIZE * 0.35 - ((lines.length - 1) * SIZE * 1.15) / 2;
    const weight = emphasis === 'chosen' ? 600 : 400;
    const length = ((width - labelSpace - numberSpace) * value) / most;
    y += height;
    return [
      ...lines.map((line, place) =>
        textLine(line, labelSpace - 8, first + place * SIZE * 1.15, { size: SIZE, fill: palette.ink, anchor: 'end', weight }),
      ),
      rectangle(labelSpace, middle - bar / 2, length, bar, marks[emphasis]),
      textLine(formatCount(value), labelSpace + length + 8, middle + SIZE * 0.35, { size: SIZE - 1, fill: palette.soft, weight }),
    ].join('');
  });
  return { svg: parts.join('') + hairline(labelSpace, 0, labelSpace, y, palette.edge), height: y };
}
