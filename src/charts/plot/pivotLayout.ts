import type { PivotBody } from '@/charts/pivotBody';
import { type PlotSize, within } from '@/charts/plot/plotLayout';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';

/** Measures in px for text of 13 px; larger text takes more. */
const GIVEN = 13;
const GAP = 2;
const ROW = { least: 24, usual: 34, most: 46 };
const COLUMN = { least: 44, most: 78 };
/** Narrower than this there is no room for bars: a row's total stands beside its name. */
const NARROW = 640;
const NAMES = { share: 0.3, narrow: 0.34, gap: 10 };
const BARS = { width: 170, gap: 16, number: 48 };
/** The columns of totals over the heads, with their numbers. */
const OVER = { columns: 44, number: 18, head: 22 };
const LONGEST_HEAD = 190;
const FOOT = 28;
const LEADING = 1.12;
/** The names of columns rise so steeply, in degrees. */
export const SLANT = 42;
const [ALONG, UP] = [Math.cos((SLANT * Math.PI) / 180), Math.sin((SLANT * Math.PI) / 180)];

export interface PivotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A table that is drawn, in px. */
export interface PivotLayout {
  readonly width: number;
  /** Wider than the room that was given: it scrolls. */
  readonly isWider: boolean;
  readonly height: number;
  readonly text: number;
  /** Where the cells begin and end. */
  readonly left: number;
  readonly right: number;
  /** Where names end; what follows of the first column is a row's total where there is no room for bars. */
  readonly nameEnd: number;
  readonly isNarrow: boolean;
  readonly isFlat: boolean;
  /** Where the numbers of the columns' totals, their names and the rows begin, and where the rows end. */
  readonly top: { readonly totals: number; readonly heads: number; readonly rows: number };
  readonly bottom: number;
  readonly heads: readonly { readonly lines: readonly string[]; readonly box: PivotBox; readonly column: PivotBox | null }[];
  readonly rows: readonly {
    readonly box: PivotBox;
    readonly lines: readonly string[];
    readonly cells: readonly PivotBox[];
    readonly bar: PivotBox | null;
    readonly total: { readonly x: number; readonly anchor: 'start' | 'end' };
  }[];
  readonly mostWeight: number;
}

/** Returns the largest weight in the cells, by which the others are coloured; what is shown as one is on no scale. */
export function mostWeight({ rows }: PivotBody): number {
  return Math.max(1, ...rows.filter(({ isOthers }) => !isOthers).flatMap(({ cells }) => cells.map(({ weight }) => Math.abs(weight))));
}

/** Lays out a table with its totals. No column is narrower than `leastColumn`; the drawing grows wider for that. */
export function layoutPivot(body: PivotBody, { width, height, text }: PlotSize, leastColumn = 0): PivotLayout {
  const scale = text / GIVEN;
  const { rows, columns, added } = body;
  const isNarrow = width < NARROW * scale;
  const numberRoom = Math.max(0, ...rows.map((row) => textWidth(row.text, text, 600))) + 6 * scale;
  const mostName = width * (isNarrow ? NAMES.narrow : NAMES.share);
  const widest = Math.max(
    0,
    textWidth(added?.label ?? '', text),
    textWidth(body.corner.label, text, 600),
    ...rows.map(({ label }) => textWidth(label, text)),
  );
  const nameEnd = Math.min(mostName, widest);
  const hasBars = !isNarrow || columns.length === 0;
  const left = nameEnd + NAMES.gap * scale + (hasBars ? 0 : numberRoom);
  const addedRoom = added ? textWidth(added.whole, text) : 0;
  const barsRoom = hasBars
    ? columns.length === 0
      ? width - left
      : BARS.gap * scale + Math.max(BARS.width * scale, addedRoom + BARS.gap * scale)
    : 0;
  const count = Math.max(1, columns.length);
  const column = columns.length === 0 ? 0 : Math.min(COLUMN.most * scale * 1.6, Math.max(leastColumn, (width - left - barsRoom) / count));
  const wrapped = columns.map(({ short }) => wrapText(short, text, column - 4));
  const isFlat =
    columns.every(({ short }) => short.split(' ').every((word) => textWidth(word, text) <= column - 2)) &&
    wrapped.every(({ length }) => length <= 2);
  // In a height that is given the names over the columns take a part of it alone.
  const longest = Math.min(LONGEST_HEAD * scale, height === null ? Number.POSITIVE_INFINITY : Math.max(5 * text, (0.3 * height) / UP));
  const slanted = columns.map(({ label }) => clampLines(wrapText(label, text, longest), 1));
  const headLines = isFlat ? Math.max(1, ...wrapped.map(({ length }) => length)) : 0;
  const slantRoom = isFlat ? 0 : UP * Math.max(0, ...slanted.map(([line = '']) => textWidth(line, text))) + ALONG * text;
  const overhang =
    isFlat || columns.length === 0 ? 0 : Math.max(0, ALONG * textWidth(slanted.at(-1)?.[0] ?? '', text) + text - column / 2 - barsRoom);
  const totals = isFlat ? 0 : slantRoom;
  const drawnColumns =
    isFlat && columns.length > 0 ? (OVER.columns + OVER.number) * scale : columns.length > 0 ? OVER.number * scale + 4 : 0;
  const heads = isFlat ? drawnColumns : 0;
  const top = columns.length === 0 ? 0 : isFlat ? drawnColumns + headLines * text * LEADING + 10 * scale : slantRoom + drawnColumns + 4;
  const foot = added ? FOOT * scale : 0;
  const others = rows.some(({ isOthers }) => isOthers) ? 6 * scale : 0;
  const share = height === null ? null : (height - top - foot - others) / Math.max(1, rows.length);
  const pitch = within(share, { least: ROW.least * scale, usual: (isNarrow ? 40 : ROW.usual) * scale, most: ROW.most * scale });
  const right = left + column * columns.length;
  const mostTotal = Math.max(
    1,
    ...rows.filter(({ isOthers }) => !isOthers).map(({ total }) => total),
    ...(rows.length === 1 ? [rows[0]?.total ?? 1] : []),
  );
  const mostColumn = Math.max(1, ...columns.filter(({ isOthers }) => !isOthers).map(({ total }) => total));
  const barStart = right + (columns.length === 0 ? 0 : BARS.gap * scale);
  const barMost = Math.max(20, (columns.length === 0 ? width - left : BARS.width * scale) - BARS.number * scale);
  const nameLines = pitch < text * 2.3 ? 1 : 2;
  const placed = rows.map((row, at) => {
    const y = top + at * pitch + (row.isOthers ? others : 0);
    const box = { x: 0, y, width: right, height: pitch };
    const length = Math.min(1, row.total / mostTotal) * barMost;
    const bar = hasBars ? { x: barStart, y: y + pitch * 0.16, width: length, height: pitch * 0.62 } : null;
    return {
      box,
      lines: clampLines(wrapText(row.label, text, nameEnd), nameLines),
      cells: row.cells.map((_, place) => ({ x: left + column * place, y, width: column - GAP, height: pitch - GAP })),
      bar,
      total: bar
        ? ({ x: bar.x + bar.width + 6 * scale, anchor: 'start' } as const)
        : ({ x: left - NAMES.gap * scale * 0.6, anchor: 'end' } as const),
    };
  });
  const bottom = top + rows.length * pitch + others;
  const needed = right + barsRoom + overhang;
  return {
    width: Math.max(width, needed),
    isWider: needed > width,
    height: bottom + foot,
    text,
    left,
    right,
    nameEnd,
    isNarrow,
    isFlat,
    top: { totals, heads, rows: top },
    bottom,
    heads: columns.map(({ total }, at) => {
      const room = OVER.columns * scale;
      const length = Math.min(1, total / mostColumn) * room;
      const x = left + column * at;
      return {
        lines: isFlat ? (wrapped[at] ?? []) : (slanted[at] ?? []),
        box: { x, y: 0, width: column - GAP, height: top },
        column: isFlat
          ? { x: x + column * 0.16, y: OVER.number * scale + room - length, width: column * 0.68 - GAP, height: length }
          : null,
      };
    }),
    rows: placed,
    mostWeight: mostWeight(body),
  };
}
