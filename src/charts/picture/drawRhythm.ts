import type { RhythmBody, RhythmBodyRow } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { hatchDefinition, hatchFill } from '@/charts/picture/hatch';
import { paragraph } from '@/charts/picture/paragraph';
import { hairline, rectangle, textLine } from '@/charts/picture/svgText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

const SIZE = 17;
const SMALL = 13;
const YEAR_SIZE = 15;
const NOTE_LINE = 15;
const LABEL_SHARE = 0.24;
/** From row to row, and the height of the tallest column, in px; what is left holds the number over it. */
const ROW = 58;
const COLUMN = 34;
const BAND = 18;
const AXIS = 26;
/** Hatching that must be left beside a silence's words, in px. */
const LEAST_HATCH = 10;
const LEGEND_FOOT = 10;

interface Plot {
  readonly left: number;
  readonly right: number;
  /** Width of a quarter in px. */
  readonly quarter: number;
}

/** The labels of the years, with their baseline at `y`; none over another nor past the end. Of a year that is drawn in part, the label gives way. */
function drawYears(quarters: RhythmBody['quarters'], { left, right, quarter }: Plot, y: number, fill: string): string {
  const starts = quarters.flatMap(({ label, isYearStart }, at) => (isYearStart ? [{ label, x: left + at * quarter }] : []));
  let end = left;
  const years = starts.map(({ label, x }, index) => {
    const space = textWidth(label, YEAR_SIZE) + 2;
    const next = starts[index + 1]?.x ?? right;
    const givesWay = 4 * quarter >= space && next - x < space;
    if (givesWay || x < end || x + space > right) return '';
    end = x + space + 4;
    return textLine(label, x + 1, y, { size: YEAR_SIZE, fill });
  });
  return years.join('');
}

function drawSilences({ silences }: RhythmBodyRow, count: number, { left, quarter }: Plot, base: number, palette: Palette): string {
  const bands = silences.map(({ from, to, words }) => {
    const [start, end] = [Math.max(0, from), Math.min(count, to)];
    if (end <= start) return '';
    const [x, width] = [left + start * quarter, (end - start) * quarter];
    const space = textWidth(words, SMALL) + 8;
    const name =
      space + LEAST_HATCH > width
        ? ''
        : rectangle(x + (width - space) / 2, base - BAND, space, BAND, palette.ground) +
          textLine(words, x + width / 2, base - BAND / 2 + SMALL * 0.35, { size: SMALL, fill: palette.ink, anchor: 'middle' });
    return rectangle(x, base - BAND, width, BAND, hatchFill) + name;
  });
  return bands.join('');
}

function drawColumns({ counts }: RhythmBodyRow, most: number, { left, right, quarter }: Plot, base: number, palette: Palette): string {
  const width = Math.max(1, quarter * 0.8);
  const tallest = Math.max(0, ...counts);
  const peak = counts.indexOf(tallest);
  const columns = counts.map((count, at) => {
    if (count === 0) return '';
    const [x, height] = [left + at * quarter + (quarter - width) / 2, Math.max(2, (count / most) * COLUMN)];
    const half = textWidth(formatCount(count), SMALL) / 2;
    const middle = Math.min(right - half, Math.max(left + half, x + width / 2));
    const number = textLine(formatCount(count), middle, base - height - 3, { size: SMALL, fill: palette.ink, anchor: 'middle' });
    return rectangle(x, base - height, width, height, palette.data) + (at === peak ? number : '');
  });
  return columns.join('');
}

function drawLegend(hasSilences: boolean, { width, palette }: Canvas): Drawing {
  const look = { size: YEAR_SIZE, fill: palette.soft };
  const text = 'Contacts per quarter, all rows on one scale; the number is that of the tallest column.';
  const words = paragraph(text, width, look);
  if (!hasSilences) return { svg: words.svg, height: words.height + LEGEND_FOOT };
  const beside = textWidth(text, YEAR_SIZE) + 24;
  // A paragraph that leaves this much room has one line.
  const isBeside = beside + 38 + textWidth('silence', YEAR_SIZE) <= width * 0.9;
  const [x, y] = isBeside ? [beside, 0] : [0, words.height];
  const sign = rectangle(x, y + 8, 30, 14, hatchFill) + textLine('silence', x + 38, y + 20, look);
  return { svg: words.svg + sign, height: words.height + (isBeside ? 0 : words.height) + LEGEND_FOOT };
}

/** Draws one row of columns per name, all on one scale, over the same quarters; silences hatched; the years on top and at the bottom. */
export function drawRhythm({ quarters, rows, most: given = 1 }: RhythmBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const widest = Math.max(
    0,
    ...rows.flatMap(({ label, notes }) => [textWidth(label, SIZE), ...notes.map((note) => textWidth(note, SMALL))]),
  );
  const left = Math.min(width * LABEL_SHARE, widest) + 14;
  const plot = { left, right: width, quarter: (width - left) / Math.max(1, quarters.length) };
  const most = Math.max(given, ...rows.flatMap(({ counts }) => counts));
  const bottom = AXIS + rows.length * ROW;
  const grid = quarters.map(({ isYearStart }, at) => {
    const x = left + at * plot.quarter;
    return isYearStart ? hairline(x, AXIS, x, bottom, palette.line) : '';
  });
  const drawn = rows.map((row, at) => {
    const base = AXIS + (at + 1) * ROW - 2;
    const notes = row.notes.slice(0, 2).map((note) => clampLines(wrapText(note, SMALL, left - 14), 1)[0] ?? '');
    const [label = ''] = clampLines(wrapText(row.label, SIZE, left - 14), 1);
    const name = textLine(label, 0, base - 4 - notes.length * NOTE_LINE, { size: SIZE, fill: palette.ink });
    const lines = notes.map((line, place) =>
      textLine(line, 0, base - 3 - (notes.length - 1 - place) * NOTE_LINE, { size: SMALL, fill: palette.soft }),
    );
    return (
      name +
      lines.join('') +
      drawSilences(row, quarters.length, plot, base, palette) +
      drawColumns(row, most, plot, base, palette) +
      hairline(left, base, width, base, palette.edge)
    );
  });
  const years = drawYears(quarters, plot, AXIS - 8, palette.soft) + drawYears(quarters, plot, bottom + 18, palette.soft);
  const hasSilences = rows.some(({ silences }) => silences.length > 0);
  const legend = canvas.legend ? drawLegend(hasSilences, canvas) : { svg: '', height: 0 };
  const svg = [hatchDefinition(palette), ...grid, ...drawn, years, moved(legend.svg, 0, bottom + AXIS)].join('');
  return { svg, height: bottom + AXIS + legend.height };
}
