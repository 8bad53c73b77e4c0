import type { PlotSize } from '@/charts/plot/plotLayout';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import type { RhythmBody, RhythmBodyRow } from '@/charts/rhythmBody';
import type { Absence } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';

/** From row to row, the height of a silence, and of the years above and below, in px. */
export const rhythmMeasures = { row: 58, band: 18, axis: 26 } as const;
const { row: ROW, band: BAND, axis: AXIS } = rhythmMeasures;
/** Height of the tallest column, in px; what is left of the row holds the number over it. */
const COLUMN = 34;
const LABEL_SHARE = 0.24;
const NAME_GAP = 14;
const NOTES = 2;
/** Before the words of a silence, for the sign that says how it was searched, in px. */
const SIGN_ROOM = 14;
/** Line that must be left beside a silence's words, in px. */
const LEAST_LINE = 10;
/** Between a name and remarks that follow it on its line. */
const BESIDE_NAME = 10;

/** A line of text with its baseline. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A quarter with contacts: a column, and its number over the tallest one. */
export interface RhythmColumn {
  /** Its place among the quarters. */
  readonly quarter: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the light part on top: dates that are not known to lie in the quarter. */
  readonly light: number;
  readonly number: Line | null;
}

/** A silence, which is one only where sources were searched; `words` null where they find no room. */
export interface SilenceBand {
  readonly x: number;
  readonly width: number;
  readonly absence: Absence;
  readonly words: (Line & { readonly space: number }) | null;
}

export interface RhythmRow {
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** The line that columns stand on. */
  readonly base: number;
  readonly name: Line;
  readonly notes: readonly Line[];
  /** What name and remarks take from the row's left and top. */
  readonly nameBox: { readonly width: number; readonly height: number };
  readonly silences: readonly SilenceBand[];
  /** What was not researched. */
  readonly hatched: readonly { readonly x: number; readonly width: number }[];
  readonly columns: readonly RhythmColumn[];
}

/** A drawing of a rhythm, in px. */
export interface RhythmLayout {
  /** More than was given where the quarters would be too narrow. */
  readonly width: number;
  readonly height: number;
  readonly text: { readonly label: number; readonly note: number; readonly year: number };
  /** Where the quarters begin, and the width of one. */
  readonly left: number;
  readonly quarter: number;
  /** Where years begin; those without room for their label have none. */
  readonly years: readonly { readonly x: number; readonly label: string | null }[];
  readonly rows: readonly RhythmRow[];
}

interface Options {
  /** Names stand above their rows, in the width that was given, instead of beside them. */
  readonly isNameAbove?: boolean;
  /** No quarter is narrower, and the drawing grows wider for that. */
  readonly leastQuarter?: number;
}

/** What all rows share. */
interface Field {
  readonly left: number;
  readonly right: number;
  readonly quarter: number;
  readonly most: number;
  readonly text: RhythmLayout['text'];
}

/** The labels of the years: none over another nor past the end. Of a year that is drawn in part, the label gives way. */
function placedYears(quarters: RhythmBody['quarters'], { left, right, quarter, text }: Field): RhythmLayout['years'] {
  const starts = quarters.flatMap(({ label, isYearStart }, at) => (isYearStart ? [{ label, x: left + at * quarter }] : []));
  let end = left;
  return starts.map(({ label, x }, index) => {
    const space = textWidth(label, text.year) + 2;
    const next = starts[index + 1]?.x ?? right;
    const givesWay = 4 * quarter >= space && next - x < space;
    if (givesWay || x < end || x + space > right) return { x, label: null };
    end = x + space;
    return { x, label };
  });
}

/** Where a stretch of quarters lies, cut to those drawn; null outside. */
function placedStretch(
  { from, to }: { readonly from: number; readonly to: number },
  { length }: readonly number[],
  { left, quarter }: Field,
) {
  const [start, end] = [Math.max(0, from), Math.min(length, to)];
  return end > start ? { x: left + start * quarter, width: (end - start) * quarter } : null;
}

function placedSilences({ silences, counts }: RhythmBodyRow, base: number, field: Field): SilenceBand[] {
  const { text } = field;
  return silences.flatMap(({ words, absence, ...stretch }): SilenceBand[] => {
    const placed = placedStretch(stretch, counts, field);
    if (!placed) return [];
    const { x, width } = placed;
    const space = textWidth(words, text.note) + 8 + SIGN_ROOM;
    const hasRoom = space + LEAST_LINE <= width;
    const place = { x: x + (width + SIGN_ROOM) / 2, y: base - BAND / 2 + text.note * 0.35 };
    return [{ x, width, absence, words: hasRoom ? { text: words, space, ...place } : null }];
  });
}

function placedColumns({ counts, coarse = [] }: RhythmBodyRow, base: number, { left, right, quarter, most, text }: Field): RhythmColumn[] {
  const width = Math.max(1, quarter * 0.8);
  const peak = counts.indexOf(Math.max(0, ...counts));
  return counts.flatMap((value, at) => {
    if (value === 0) return [];
    const [x, height] = [left + at * quarter + (quarter - width) / 2, Math.max(2, (value / most) * COLUMN)];
    const number = formatCount(value);
    const half = textWidth(number, text.note) / 2;
    const middle = Math.min(right - half, Math.max(left + half, x + width / 2));
    return [
      {
        quarter: at,
        value,
        x,
        y: base - height,
        width,
        height,
        light: (height * (coarse[at] ?? 0)) / value,
        number: at === peak ? { text: number, x: middle, y: base - height - 3 } : null,
      },
    ];
  });
}

/** The name and the remarks beside a row, from its foot upwards. */
function namesBeside({ label, notes }: RhythmBodyRow, y: number, { left, text }: Field): Pick<RhythmRow, 'name' | 'notes' | 'nameBox'> {
  const line = (words: string, size: number) => clampLines(wrapText(words, size, left - NAME_GAP), 1)[0] ?? '';
  const [base, shown] = [y + ROW - 2, notes.slice(0, NOTES)];
  const leading = text.note + 2;
  return {
    name: { text: line(label, text.label), x: 0, y: base - 4 - shown.length * leading },
    notes: shown.map((note, at) => ({ text: line(note, text.note), x: 0, y: base - 3 - (shown.length - 1 - at) * leading })),
    nameBox: { width: left - 1, height: ROW },
  };
}

/** The name and the remarks above a row, on as many lines as they need. */
function namesAbove({ label, notes }: RhythmBodyRow, top: number, { text }: Field, width: number) {
  const line = (words: string, size: number) => clampLines(wrapText(words, size, width), 1)[0] ?? '';
  const name = { text: line(label, text.label), x: 0, y: top + text.label + 4 };
  let [x, y] = [textWidth(name.text, text.label) + BESIDE_NAME, name.y];
  const placed = notes.slice(0, NOTES).map((note): Line => {
    const words = line(note, text.note);
    const space = textWidth(words, text.note);
    if (x + space > width) [x, y] = [0, y + text.note + 4];
    const at = { text: words, x, y };
    x += space + BESIDE_NAME;
    return at;
  });
  return { name, notes: placed, nameBox: { width, height: y + 4 - top } };
}

/** Lays out one row of columns per name, all on one scale, over the same quarters; the years on top and at the bottom. */
export function layoutRhythm(
  { quarters, rows, most = 1 }: RhythmBody,
  { width, text: size, small }: PlotSize,
  { isNameAbove = false, leastQuarter = 0 }: Options = {},
): RhythmLayout {
  const text = { label: size, note: small ?? Math.max(12, size - 4), year: small ?? Math.max(13, size - 2) };
  const widest = Math.max(
    0,
    ...rows.flatMap(({ label, notes }) => [textWidth(label, text.label), ...notes.map((note) => textWidth(note, text.note))]),
  );
  const left = isNameAbove ? 0 : Math.min(width * LABEL_SHARE, widest) + NAME_GAP;
  const quarter = Math.max(leastQuarter, (width - left) / Math.max(1, quarters.length));
  const right = Math.max(width, left + leastQuarter * quarters.length);
  const field: Field = { left, right, quarter, text, most: Math.max(most, ...rows.flatMap(({ counts }) => counts)) };
  let y = AXIS;
  const placed = rows.map((row): RhythmRow => {
    const names = isNameAbove ? namesAbove(row, y, field, width) : namesBeside(row, y, field);
    const height = isNameAbove ? names.nameBox.height + ROW - 6 : ROW;
    const [top, base] = [y, y + height - 2];
    y += height;
    return {
      ...names,
      label: row.label,
      y: top,
      height,
      base,
      silences: placedSilences(row, base, field),
      hatched: (row.unsearched ?? []).flatMap((stretch) => placedStretch(stretch, row.counts, field) ?? []),
      columns: placedColumns(row, base, field),
    };
  });
  return { width: right, height: y + AXIS, text, left, quarter, years: placedYears(quarters, field), rows: placed };
}
