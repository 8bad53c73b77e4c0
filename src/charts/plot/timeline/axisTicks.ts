import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { textWidth } from '@/charts/plot/wrapText';
import type { DaySpan } from '@/charts/timelineBody';
import { shortMonths } from '@/domain/time/timeScale';

/** How days become places: `origin` is the day at 0, `scale` the px of a day. `text` is the size of the labels. */
export interface AxisScale {
  readonly origin: number;
  readonly scale: number;
  readonly text: number;
}

/** The beginning of a period on the axis. Its label begins `LABEL_INSET` px to the right and ends before the next tick. */
export interface AxisTick {
  readonly day: number;
  readonly x: number;
  /** Null for a tick without words. */
  readonly label: string | null;
  /** Width of the label in px. */
  readonly width: number;
}

/** Two rows of ticks: years or months above, what divides them below. The first major tick may lie before the range: its period holds the range's start. */
export interface Axis {
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
}

/** The size of labels for which widths are worked out; major ones are set at weight 600. */
const AXIS_LABEL_SIZE = 13;
export const LABEL_INSET = 4;
/** Least room between the end of a label and the next tick, and between ticks without labels. */
const LABEL_GAP = 8;
const TICK_GAP = 6;

const DAY = 86_400_000;

/** Periods of one length that follow each other: `every` cuts them, `shortest` is in days. */
interface Periods {
  readonly shortest: number;
  readonly every: TimeInterval;
  readonly label: (date: Date) => string;
  readonly weight: number;
  /** Width of the widest label in px. */
  readonly widest: number;
}

function widthOf(label: string, weight: number): number {
  return textWidth(label, AXIS_LABEL_SIZE, weight);
}

function periodsOf(every: TimeInterval, shortest: number, label: Periods['label'], examples: readonly string[], weight = 400): Periods {
  return { every, shortest, label, weight, widest: Math.max(...examples.map((example) => widthOf(example, weight))) };
}

const dayLabel = (date: Date) => String(date.getUTCDate());
const monthLabel = (date: Date) => shortMonths[date.getUTCMonth()] ?? '';
const yearLabel = (date: Date) => date.toISOString().slice(0, 4);

function yearPeriods(years: number): Periods {
  // Of whole numbers none is without an interval.
  return periodsOf(utcYear.every(years) ?? utcYear, Math.floor(years * 12 * 30.4), yearLabel, ['2000'], 600);
}

const fullMonths = periodsOf(
  utcMonth,
  28,
  (date) => `${monthLabel(date)} ${yearLabel(date)}`,
  shortMonths.map((month) => `${month} 2000`),
  600,
);
const quarters = periodsOf(utcMonth.every(3) ?? utcMonth, 84, monthLabel, shortMonths);

/** Rows of labels, the finest first. */
const pairs: readonly { readonly major: Periods; readonly minor: Periods }[] = [
  { major: fullMonths, minor: periodsOf(utcDay, 1, dayLabel, ['28']) },
  { major: fullMonths, minor: periodsOf(utcMonday, 7, dayLabel, ['28']) },
  { major: yearPeriods(1), minor: periodsOf(utcMonth, 28, monthLabel, shortMonths) },
  { major: yearPeriods(1), minor: quarters },
];
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The first tick is the beginning of the period that holds the range's start. */
function ticksOf(
  { every, label, weight }: Periods,
  { start, end }: DaySpan,
  { scale, origin, text }: AxisScale,
  isLabelled: boolean,
): AxisTick[] {
  return every.range(every.floor(new Date(start * DAY)), new Date(end * DAY)).map((date) => {
    const day = date.getTime() / DAY;
    const words = isLabelled ? label(date) : null;
    const width = words === null ? 0 : (widthOf(words, weight) * text) / AXIS_LABEL_SIZE;
    return { day, x: (day - origin) * scale, label: words, width };
  });
}

/**
 * Returns the ticks of a range of time at a scale: the finest two levels whose labels do not overlap and that need at most `most` ticks in a
 * row. The levels follow from the scale and the length of the range alone, so that they stay while the window moves.
 */
export function axisTicks(range: DaySpan, at: AxisScale, most = 100): Axis {
  // Widths are known at one size, so the room is measured at that.
  const scale = (at.scale * AXIS_LABEL_SIZE) / at.text;
  const countOf = ({ shortest }: Periods) => (range.end - range.start) / shortest + 2;
  const hasRoom = (periods: Periods) =>
    periods.shortest * scale >= LABEL_INSET + periods.widest + LABEL_GAP && countOf(periods) <= Math.max(most, 3);
  const pair = pairs.find(({ major, minor }) => hasRoom(minor) && hasRoom(major));
  if (pair) return { major: ticksOf(pair.major, range, at, true), minor: ticksOf(pair.minor, range, at, true) };

  const step = yearSteps.find((years) => hasRoom(yearPeriods(years))) ?? Math.max(...yearSteps);
  const within = step === 1 ? quarters : yearPeriods(1);
  const showsMinor = within.shortest * scale >= TICK_GAP && countOf(within) <= most;
  return {
    major: ticksOf(yearPeriods(step), range, at, true),
    minor: showsMinor ? ticksOf(within, range, at, false) : [],
  };
}

/**
 * Returns the label of the period that the left edge of the view lies in, and its place at the edge, or pushed out by the next tick.
 * Draw it instead of that tick's own. Null when no period holds the edge.
 */
export function leadLabel(
  major: readonly AxisTick[],
  left: number,
): { readonly day: number; readonly label: string; readonly x: number } | null {
  const index = major.findLastIndex(({ x }) => x <= left);
  const tick = major[index];
  if (!tick || tick.label === null) return null;
  const next = major[index + 1];
  const x = Math.max(tick.x, left) + LABEL_INSET;
  return { day: tick.day, label: tick.label, x: next ? Math.min(x, next.x - tick.width - LABEL_GAP / 2) : x };
}
