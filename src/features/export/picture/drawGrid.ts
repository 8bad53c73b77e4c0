import type { GridBody } from '@/features/export/chartExport';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';
import { hatchDefinition, hatchFill } from '@/features/export/picture/hatch';
import { rectangle, round, textLine } from '@/features/export/picture/svgText';
import { clampLines, textWidth, wrapText } from '@/features/export/picture/wrapText';
import { heatColours } from '@/ui/heatColours';

const SIZE = 16;
const ROW = 32;
const GAP = 2;

function oneLine(label: string, width: number): string {
  return clampLines(wrapText(label, SIZE, width), 1)[0] ?? '';
}

/** Draws a heat map: names at the left and, turned, on top; a number in every cell, a dot for none found, hatching for not researched. */
export function drawGrid({ rowLabels, columnLabels, cells, isPairs = false }: GridBody, { width, palette }: Canvas): Drawing {
  const rowNames = rowLabels.map((label) => oneLine(label, width * 0.3));
  const columnNames = columnLabels.map((label) => oneLine(label, 260));
  const left = Math.max(0, ...rowNames.map((label) => textWidth(label, SIZE))) + 12;
  const top = Math.max(0, ...columnNames.map((label) => textWidth(label, SIZE))) + 12;
  const column = (width - left) / Math.max(1, columnLabels.length);
  const most = Math.max(0, ...cells.flat().map((count) => count ?? 0));
  const heads = columnNames.map((label, at) => {
    const x = left + column * (at + 0.5) + SIZE * 0.35;
    return `<g transform="rotate(-90 ${round(x)} ${round(top - 8)})">${textLine(label, x, top - 8, { size: SIZE, fill: palette.ink })}</g>`;
  });
  const rows = rowNames.map((label, row) => {
    const y = top + row * ROW;
    const baseline = y + ROW / 2 + SIZE * 0.33;
    const name = textLine(label, left - 10, baseline, { size: SIZE, fill: palette.ink, anchor: 'end' });
    const drawn = columnLabels.map((_, at) => {
      if (isPairs && row === at) return '';
      const count = cells[row]?.[at] ?? null;
      const x = left + column * at;
      const middle = x + column / 2;
      if (count === null) return rectangle(x, y, column - GAP, ROW - GAP, hatchFill);
      if (count === 0) return textLine('·', middle, baseline, { size: SIZE, fill: palette.soft, anchor: 'middle' });
      const { ground, text } = heatColours(count, most, palette);
      return (
        rectangle(x, y, column - GAP, ROW - GAP, ground) +
        textLine(String(count), middle, baseline, { size: SIZE, fill: text, anchor: 'middle' })
      );
    });
    return name + drawn.join('');
  });
  return { svg: hatchDefinition(palette) + heads.join('') + rows.join(''), height: top + rowLabels.length * ROW };
}
