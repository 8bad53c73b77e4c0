import type { GridBody } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { hatchDefinition, hatchFill } from '@/charts/picture/hatch';
import { rectangle, textLine } from '@/charts/picture/svgText';
import { round } from '@/charts/plot/PlotText';
import { within } from '@/charts/plot/plotSize';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import { heatColours } from '@/ui/heatColours';
import type { Palette } from '@/ui/palette';

const SIZE = 16;
/** Height of a row in px; `most` where the picture has room to fill. */
const ROW = { least: 32, usual: 32, most: 44 };
const LEAST_NUMBER = 9;
const LEGEND = 34;
const GAP = 2;

function oneLine(label: string, width: number): string {
  return clampLines(wrapText(label, SIZE, width), 1)[0] ?? '';
}

/** Returns the size at which the largest number finds room in a cell, in px. */
function numberSize(most: number, space: number): number {
  return Math.max(LEAST_NUMBER, Math.min(SIZE, Math.floor((SIZE * space) / textWidth(formatCount(most), SIZE))));
}

/** Returns what the dot and the hatching mean, as far as they occur. */
function drawSigns(cells: GridBody['cells'], isPairs: boolean, palette: Palette): Drawing {
  const shown = cells.flatMap((row, at) => row.filter((_, column) => !(isPairs && at === column)));
  const look = { size: SIZE, fill: palette.soft };
  const dot = shown.includes(0) ? textLine('· none found', 0, LEGEND - 8, look) : '';
  const x = dot ? textWidth('· none found', SIZE) + 24 : 0;
  const hatched = shown.includes(null)
    ? rectangle(x, LEGEND - 21, 24, 16, hatchFill) + textLine('not researched', x + 32, LEGEND - 8, look)
    : '';
  return { svg: dot + hatched, height: dot || hatched ? LEGEND : 0 };
}

/** Draws a heat map: names at the left and, turned, on top; a number in every cell, a dot for none found, hatching for not researched. */
export function drawGrid(
  { rowLabels, columnLabels, cells, isPairs = false }: GridBody,
  { width, height, palette, legend: hasLegend }: Canvas,
): Drawing {
  const rowNames = rowLabels.map((label) => oneLine(label, width * 0.3));
  const columnNames = columnLabels.map((label) => oneLine(label, Math.min(260, width * 0.4)));
  const left = Math.max(0, ...rowNames.map((label) => textWidth(label, SIZE))) + 12;
  const top = Math.max(0, ...columnNames.map((label) => textWidth(label, SIZE))) + 12;
  const column = (width - left) / Math.max(1, columnLabels.length);
  const most = Math.max(0, ...cells.flat().map((count) => count ?? 0));
  const legend = hasLegend ? drawSigns(cells, isPairs, palette) : { svg: '', height: 0 };
  const size = numberSize(most, column - GAP);
  const pitch = within(height === null ? null : (height - top - legend.height) / Math.max(1, rowLabels.length), ROW);
  const heads = columnNames.map((label, at) => {
    const x = left + column * (at + 0.5) + SIZE * 0.35;
    return `<g transform="rotate(-90 ${round(x)} ${round(top - 8)})">${textLine(label, x, top - 8, { size: SIZE, fill: palette.ink })}</g>`;
  });
  const rows = rowNames.map((label, row) => {
    const y = top + row * pitch;
    const baseline = y + pitch / 2 + SIZE * 0.33;
    const name = textLine(label, left - 10, baseline, { size: SIZE, fill: palette.ink, anchor: 'end' });
    const drawn = columnLabels.map((_, at) => {
      if (isPairs && row === at) return '';
      const count = cells[row]?.[at] ?? null;
      const x = left + column * at;
      const middle = x + column / 2;
      if (count === null) return rectangle(x, y, column - GAP, pitch - GAP, hatchFill);
      if (count === 0) return textLine('·', middle, baseline, { size: SIZE, fill: palette.soft, anchor: 'middle' });
      const { ground, text } = heatColours(count, most, palette);
      return (
        rectangle(x, y, column - GAP, pitch - GAP, ground) +
        textLine(formatCount(count), middle, baseline, { size, fill: text, anchor: 'middle' })
      );
    });
    return name + drawn.join('');
  });
  const bottom = top + rowLabels.length * pitch;
  return { svg: hatchDefinition(palette) + heads.join('') + rows.join('') + moved(legend.svg, 0, bottom), height: bottom + legend.height };
}
