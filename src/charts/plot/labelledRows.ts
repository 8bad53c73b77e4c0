import { type PlotSize, within } from '@/charts/plot/plotSize';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';

/** Size of a label that the other measures are given for, in px. */
const GIVEN = 19;
const LABEL_SHARE = 0.32;
/** Between a label and its bar, in px. */
const GAP = 8;
/** From bar to bar, in px; `most` where there is room to fill. */
const PITCH = { least: 38, usual: 38, most: 60 };
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
export function labelledRows(labels: readonly string[], size: PlotSize, top: number, given: number | undefined): LabelledRows {
  const { width, height: room, text } = size;
  const scale = rowScale(size);
  const zero = given ?? Math.min(width * LABEL_SHARE, Math.max(0, ...labels.map((label) => textWidth(label, text)))) + GAP;
  const wrapped = labels.map((label) => clampLines(wrapText(label, text, zero - GAP), MOST_LINES));
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
  return { rows, labelEnd: zero - GAP, zero, bottom };
}
