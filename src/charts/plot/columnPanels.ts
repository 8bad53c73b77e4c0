import type { ColumnsBody } from '@/charts/model';
import type { PlotLine, PlotMark } from '@/charts/plot/plotLayout';
import { columnAxis, columnPlace, type TimeField } from '@/charts/plot/timeAxis';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { type Absence, type Counted, isAbsent, numberOf } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';
import type { Hue } from '@/ui/palette';

/** Size of a label that the other measures in px are given for. */
export const GIVEN = 17;
/** Room over the highest column for its number. */
const TOP = 30;
/** How much of a period its column takes, and how wide it is at most. */
const COLUMN = { share: 0.72, most: 76 };
/** Numbers on columns so narrow that they would have to be smaller are left to the axis. */
const LEAST_NUMBER = 11;
/** The panel of what was under way: its columns with the number on top, beside others and alone. */
const PANEL = { beside: 58, alone: 220 };
/** Of a sign in place of a column: its height, and that with the air under it. */
const SIGN = { height: 10, over: 13 };
const LEADING = 1.3;

/** One number over a column, and where. */
export interface PlotNumber {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Words of their own, with the box that they take. */
export interface WordsLine {
  readonly lines: readonly PlotLine[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One part of a stack; `isCoarse` where its records are not known to lie in the period. */
export type StackMark = PlotMark & { readonly hue: Hue; readonly isCoarse: boolean };

interface ColumnRoom {
  readonly key: string;
  /** What belongs to the column from left to right. */
  readonly x: number;
  readonly width: number;
  /** The number over the column; null where it would be too small, and where there is none. */
  readonly number: PlotNumber | null;
  /** Why there is none, and the box of its sign. */
  readonly sign: {
    readonly absence: Absence;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** The columns by own date, from `top` to the line that they stand on. */
interface StackField {
  readonly top: number;
  readonly base: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly columns: readonly (ColumnRoom & { readonly marks: readonly StackMark[] })[];
}

/** What was under way in each period, under its words. */
interface UnderWayPanel {
  readonly words: WordsLine;
  readonly top: number;
  readonly base: number;
  readonly columns: readonly (ColumnRoom & { readonly mark: PlotMark | null })[];
}

/** Lays out a paragraph at the left, from `top` down. */
export function wordsAt(words: string, top: number, { width, text }: { width: number; text: number }): WordsLine {
  const lines = wrapText(words, text, width).map((line, at) => ({ text: line, y: top + text * (1 + at * LEADING) }));
  const widest = Math.max(0, ...lines.map((line) => textWidth(line.text, text, 600)));
  return { lines, box: { x: 0, y: top, width: Math.min(width, widest), height: lines.length * text * LEADING } };
}

/** Lays out numbers over columns: all of one size, none of them over the edge of its own period. */
function numbersOver(totals: readonly number[], field: TimeField) {
  const { text, pitch, left } = field;
  const widest = Math.max(1, ...totals.map((total) => textWidth(formatCount(total), text, 600)));
  const size = Math.min(text, Math.floor((text * (pitch - 2)) / widest));
  return (bin: number, middle: number, y: number): PlotNumber | null => {
    const total = totals[bin] ?? 0;
    if (size < LEAST_NUMBER || total === 0) return null;
    const number = formatCount(total);
    return { x: Math.max(middle, left + pitch * bin + textWidth(number, size, 600) / 2), y, size, text: number };
  };
}

/** The sign of a period without records, on the line that columns stand on. */
function signOf(count: Counted | undefined, { x, width }: { x: number; width: number }, base: number, scale: number): ColumnRoom['sign'] {
  if (count === undefined || !isAbsent(count)) return null;
  return { absence: count, x, y: base - SIGN.over * scale, width, height: SIGN.height * scale };
}

/** Leaves out ticks that would stand closer than this to the one below. */
function apart<T extends { readonly at: number }>(ticks: readonly T[], least: number): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || last.at - tick.at >= least) kept.push(tick);
  }
  return kept;
}

/** Lays out the columns by own date between `top` and `base`; null where there are none. */
export function stackField(body: ColumnsBody, field: TimeField, top: number, base: number): StackField | null {
  const { bins, stack, collected } = body;
  if (!stack) return null;
  const scale = field.text / GIVEN;
  const totals = stack.totals.map(numberOf);
  const axis = columnAxis(Math.max(0, ...totals));
  const over = top + TOP * scale;
  const at = (value: number) => base * (1 - value / axis.end) + over * (value / axis.end);
  const numberAt = numbersOver(totals, field);
  const columns = bins.map(({ label }, bin) => {
    const place = columnPlace(bin, collected, field, { share: COLUMN.share, most: COLUMN.most * scale });
    let stacked = 0;
    const marks = stack.parts.flatMap(({ label: part, hue, values, coarse }) => {
      const light = coarse[bin] ?? 0;
      return [false, true].map((isCoarse): StackMark => {
        const value = isCoarse ? light : (values[bin] ?? 0) - light;
        const y = at(stacked + value);
        const mark = { key: isCoarse ? `${part}, light` : part, hue, isCoarse, value, ...place, y, height: at(stacked) - y };
        stacked += value;
        return mark;
      });
    });
    return {
      key: label,
      x: field.left + field.pitch * bin,
      width: field.pitch,
      number: numberAt(bin, place.x + place.width / 2, at(stacked) - 8 * scale),
      sign: signOf(stack.totals[bin], place, base, scale),
      marks: marks.filter(({ value }) => value > 0),
    };
  });
  return {
    top,
    base,
    columns,
    ticks: apart(
      axis.ticks.map((tick) => ({ at: at(tick), label: formatCount(tick) })),
      field.text * LEADING,
    ),
  };
}

/** Lays out the panel of what was under way, from `top` down; null where there is none. */
export function underWayPanel(body: ColumnsBody, field: TimeField, top: number): UnderWayPanel | null {
  const { bins, underWay, stack, collected } = body;
  if (!underWay) return null;
  const scale = field.text / GIVEN;
  const words = wordsAt(underWay.text, top, field);
  const under = top + words.box.height;
  const base = under + (stack ? PANEL.beside : PANEL.alone) * scale;
  const values = underWay.values.map(numberOf);
  const most = Math.max(1, ...values);
  const room = base - under - (TOP - 4) * scale;
  const numberAt = numbersOver(values, field);
  const columns = bins.map(({ label }, bin) => {
    const place = columnPlace(bin, collected, field, { share: COLUMN.share, most: COLUMN.most * scale });
    const value = values[bin] ?? 0;
    const height = (room * value) / most;
    const y = base - height;
    return {
      key: label,
      x: field.left + field.pitch * bin,
      width: field.pitch,
      number: numberAt(bin, place.x + place.width / 2, y - 6 * scale),
      sign: signOf(underWay.values[bin], place, base, scale),
      mark: value > 0 ? { key: label, value, ...place, y, height } : null,
    };
  });
  return { words, top: under, base, columns };
}
