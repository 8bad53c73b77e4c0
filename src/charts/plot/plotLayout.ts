import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';

/** The room that a chart is laid out for, the same on the page and in a picture. */
export interface PlotSize {
  readonly width: number;
  /** Null where the drawing may be as high as it needs. */
  readonly height: number | null;
  /** Size of a label in px: 13 on the page, 17 to 19 in pictures. */
  readonly text: number;
  /** Size of what is else smaller than a label, in pictures, whose least type is fixed. */
  readonly small?: number;
}

/** Returns `share` kept between the bounds; their `usual` where nothing is given. */
export function within(share: number | null, { least, usual, most }: { least: number; usual: number; most: number }): number {
  return share === null ? usual : Math.min(most, Math.max(least, share));
}

/** Places the items of a key side by side, as many in a line as find room: `spaceOf` is what one of them takes, `air` what follows it. */
export function inLines<T>(
  items: readonly T[],
  spaceOf: (item: T) => number,
  { width, line, air = 0 }: { readonly width: number; readonly line: number; readonly air?: number },
) {
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const space = spaceOf(item);
    if (x > 0 && x + space > width) [x, y] = [0, y + line];
    const place = { item, x, y };
    x += space + air;
    return place;
  });
  return { placed, height: items.length > 0 ? y + line : 0 };
}

/** A rectangle that stands for a number. */
export interface PlotMark {
  /** The same in every layout of a body. */
  readonly key: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Size of a label that the other measures are given for, in px. */
const GIVEN = 19;
const LABEL_SHARE = 0.32;
/** Between a label and its bar, in px. */
const NAME_GAP = 8;
/** From bar to bar, in px; `least` and `most` where there is a height to fill. */
const PITCH = { least: 30, usual: 38, most: 60 };
/** Height of a bar as a share of that. */
const BAR = 24 / 38;
const MOST_LINES = 2;
const LEADING = 1.15;

/** One line of a label, with its baseline. */
export interface PlotLine {
  readonly text: string;
  readonly y: number;
}

/** The place of one bar with its label. */
export interface LabelledRow {
  readonly top: number;
  readonly height: number;
  /** Baseline of what stands beside the bar. */
  readonly baseline: number;
  readonly lines: readonly PlotLine[];
  /** Top and height of the bar. */
  readonly bar: { readonly y: number; readonly height: number };
}

/** Rows of bars below each other. */
export interface LabelledRows {
  readonly rows: readonly LabelledRow[];
  /** Where labels end and bars begin. */
  readonly labelEnd: number;
  readonly zero: number;
  readonly bottom: number;
}

/** Returns the factor by which measures in px are taken, which are given for labels of 19 px. */
export function rowScale({ text }: PlotSize): number {
  return text / GIVEN;
}

/**
 * Lays out one row per label from `top` downwards: the label at the left in at most two lines, the bar beside it. `zero` is where the bars begin; by itself
 * as far left as the labels allow.
 */
export function labelledRows(labels: readonly string[], size: PlotSize, top: number, given?: number): LabelledRows {
  const { width, height: room, text } = size;
  const scale = rowScale(size);
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, text)));
  const labelEnd = given === undefined ? Math.min(width * LABEL_SHARE, widest) : given - NAME_GAP;
  const zero = labelEnd + NAME_GAP;
  const wrapped = labels.map((label) => clampLines(wrapText(label, text, labelEnd), MOST_LINES));
  const extraOf = (lines: readonly string[]) => (lines.length > 1 ? text : 0);
  const extra = wrapped.reduce((sum, lines) => sum + extraOf(lines), 0);
  const share = room === null ? null : (room - top - extra) / Math.max(1, labels.length);
  const pitch = within(share, { least: PITCH.least * scale, usual: PITCH.usual * scale, most: PITCH.most * scale });
  let bottom = top;
  const rows = wrapped.map((lines) => {
    const start = bottom;
    const height = pitch + extraOf(lines);
    const middle = start + height / 2;
    const baseline = middle + text * 0.35;
    const first = baseline - ((lines.length - 1) * text * LEADING) / 2;
    bottom += height;
    return {
      top: start,
      height,
      baseline,
      lines: lines.map((line, at) => ({ text: line, y: first + at * text * LEADING })),
      bar: { y: middle - (pitch * BAR) / 2, height: pitch * BAR },
    };
  });
  return { rows, labelEnd, zero, bottom };
}
