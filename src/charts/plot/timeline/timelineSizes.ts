import type { DaySpan, TimelineBody } from '@/charts/timelineBody';

/** The room that a timeline is laid out for: of the lanes alone, without their names. */
export interface TimelineSize {
  readonly width: number;
  /** Size of a label in px: 13 on the page, 18 in pictures. */
  readonly text: number;
  /** Fingers need higher rows and wider cells than a mouse. */
  readonly isTouch?: boolean;
  /** How many times the window is laid out on either side too, to be there when it moves: none in pictures. */
  readonly beside?: number;
  /** Room over every part for its name, where that does not stand beside it. */
  readonly head?: number;
}

/** Measures in px at labels of 13 px; all grow with the labels. */
const GIVEN_TEXT = 13;
const measures = {
  /** From row to row of a lane, and the air over its first and under its last. */
  pitch: 23,
  laneAir: 5,
  /** The radius of a dot, half the diagonal of a diamond, and half of a bar's sides. */
  dot: 5,
  diamond: 7,
  bar: 8,
  barHalf: 3,
  /** From a mark to its label, and from there to the next mark in the row. */
  gap: 6,
  air: 10,
  /** From the diamond of an agreement to the dot of its signing. */
  pair: 11,
  /** Half the height of the bar over the days that a date may mean. */
  daysHalf: 2.5,
  /** A span of days is drawn from this width on; one that is wider than `long` goes under its label. */
  span: 12,
  long: 150,
  /** The height of a lane of columns, of its tallest column, and the narrowest column. */
  strip: 53,
  column: 36,
  /** The strip of how a country was searched, and the air over and under it. */
  searched: 6,
  searchedAir: 2,
  cell: 10,
  /** From row to row in the band of what is under way, and the height of a bar in it. */
  bandPitch: 21,
  bandBar: 17,
  /** From level to level of the names with leaders, and from line to line in one. */
  level: 38,
  line: 15,
  nameWidth: 132,
} as const;

export type TimelineMeasures = { readonly [Name in keyof typeof measures]: number } & { readonly text: number };

const TOUCH = { pitch: 28, pair: 26, air: 16, cell: 24, bandPitch: 27 };

/** Returns the measures at this size. */
export function timelineMeasures({ text, isTouch = false }: TimelineSize): TimelineMeasures {
  const own = isTouch ? { ...measures, ...TOUCH } : measures;
  const factor = text / GIVEN_TEXT;
  const scaled = Object.fromEntries(Object.entries(own).map(([name, px]) => [name, px * factor]));
  return { ...own, ...scaled, text };
}

/** Where days stand: the window fills the width. */
export interface TimelineField {
  readonly window: DaySpan;
  readonly width: number;
  /** Px of a day. */
  readonly scale: number;
  /** What is laid out, in days and in px; the window is a part of it. */
  readonly laid: DaySpan;
  readonly left: number;
  readonly right: number;
  readonly at: (day: number) => number;
}

export function timelineField({ window }: Pick<TimelineBody, 'window'>, { width, beside = 0 }: TimelineSize): TimelineField {
  const length = window.end - window.start;
  const scale = width / length;
  const laid = { start: window.start - beside * length, end: window.end + beside * length };
  return { window, width, scale, laid, left: -beside * width, right: (1 + beside) * width, at: (day) => (day - window.start) * scale };
}

/** Tells whether two stretches of time share a moment. */
export function meet(a: DaySpan, b: DaySpan): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Returns a place kept to what is laid out. */
export function laidX(x: number, { left, right }: TimelineField): number {
  return Math.min(right, Math.max(left, x));
}
