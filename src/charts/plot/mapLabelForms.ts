import { isOfTheSix } from '@/charts/plot/mapCountries';
import { textWidth } from '@/charts/plot/wrapText';

/** What a label says. */
export interface LabelWish {
  readonly code: string;
  readonly name: string;
  /** Null where nothing is counted: a sign stands in its place, or nothing. */
  readonly total: string | null;
  readonly hasSign: boolean;
  /** How many of them are two-country records; null where it is left out. */
  readonly alone: string | null;
  /** Its shade is pale enough, or it has none, for the label of another country to stand on it. */
  readonly isPale: boolean;
}

export type LabelKind = 'name' | 'total' | 'alone' | 'sign';

/** Size of the totals of the six as a multiple of their names', and how much wider serif figures are. */
const TOTAL = 1.4;
const SERIF = 1.14;
const LEADING = 1.12;
/** Between pieces of a row, around a label, and the side of the square before a number: shares of the text size. */
export const GAP = 0.5;
export const SQUARE = 0.7;
/** A piece of a label with its width in px. */
interface Piece {
  readonly kind: LabelKind;
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

/** Rows of pieces below each other, each in the middle. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly (readonly Piece[])[];
}

function blockOf(rows: readonly (readonly Piece[])[]): Block {
  const widths = rows.map((row) => rowWidth(row));
  return { rows, width: Math.max(0, ...widths), height: rows.reduce((sum, row) => sum + rowHeight(row), 0) };
}

export function rowWidth(row: readonly Piece[]): number {
  return row.reduce((sum, { width }) => sum + width, 0) + Math.max(0, row.length - 1) * GAP * (row[0]?.size ?? 0);
}

export function rowHeight(row: readonly Piece[]): number {
  return LEADING * Math.max(0, ...row.map(({ size }) => size));
}

/** Returns a name in two lines, as even as its words allow; null for a single word. */
function halved(name: string): [string, string] | null {
  const words = name.split(' ');
  const splits = words.slice(1).map((_, at): [string, string] => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longer = ([first, second]: [string, string]) => Math.max(first.length, second.length);
  return splits.sort((a, b) => longer(a) - longer(b))[0] ?? null;
}

/** Returns the forms that a label may take: with all that it says, without the number of the two alone, and the number by itself; plain where room is short. */
export function formsOf({ code, name, total, hasSign, alone }: LabelWish, text: number, isNarrow: boolean, isPlain = false) {
  const isLarge = isOfTheSix(code) && !isNarrow && !isPlain;
  const nameSize = isOfTheSix(code) && !isPlain ? text + 1 : text;
  const totalSize = isLarge ? Math.round(nameSize * TOTAL) : text;
  const words = (line: string): Piece => ({ kind: 'name', text: line, size: nameSize, width: textWidth(line, nameSize, 600) });
  const number: Piece[] =
    total !== null
      ? [{ kind: 'total', text: total, size: totalSize, width: textWidth(total, totalSize, 600) * (isLarge ? SERIF : 1) }]
      : hasSign
        ? [{ kind: 'sign', text: '', size: text, width: text * SQUARE }]
        : [];
  const two: Piece[] =
    alone === null ? [] : [{ kind: 'alone', text: alone, size: text, width: text * (SQUARE + 0.25) + textWidth(alone, text) }];
  const halves = halved(name);
  const names = [[[words(name)]], ...(halves ? [halves.map((half) => [words(half)])] : [])];
  const full = names.flatMap((lines) => [...(isLarge ? [[...lines, number, two]] : []), [...lines, [...number, ...two]]]);
  const short = two.length > 0 ? names.map((lines) => [...lines, number]) : [];
  const blocks = (forms: readonly Piece[][][]) => forms.map((rows) => blockOf(rows.filter((row) => row.length > 0)));
  return { full: isNarrow ? [] : blocks(full), short: isNarrow ? [] : blocks(short), bare: blocks(number.length > 0 ? [[number]] : []) };
}
