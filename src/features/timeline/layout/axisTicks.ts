import { textWidth } from '@/charts/plot/wrapText';
import { isoDay, shortMonths } from '@/domain/time/timeScale';
import { type TimeWindow, worldX } from '@/features/timeline/layout/timeWindow';

/** The beginning of a period on the axis, in world coordinates. Its label begins `LABEL_INSET` px to the right and ends before the next tick. */
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

/** Sizes of the labels in px; major ones are set at weight 600. */
export const AXIS_LABEL_SIZE = 13;
export const LABEL_INSET = 4;
/** Least room between the end of a label and the next tick, and between ticks without labels. */
const LABEL_GAP = 8;
const TICK_GAP = 6;

const DAY = 86_400_000;

/** Periods of one length that follow each other. `shortest` is in days; `first` is the period that holds a day, `next` the one after. */
interface Periods {
  readonly shortest: number;
  readonly first: (day: number) => number;
  readonly next: (day: number) => number;
  readonly label: (day: number) => string;
  readonly weight: number;
  readonly widest: number;
}

function monthAt(day: number): number {
  const date = new Date(Math.floor(day) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstDayOf(month: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / DAY;
}

function widthOf(label: string, weight: number): number {
  return textWidth(label, AXIS_LABEL_SIZE, weight);
}

/** Periods of so many months, counted from year 0, so that quarters begin in January and decades in 2010 and 2020. */
function monthPeriods(months: number, label: Periods['label'], examples: readonly string[], weight = 400): Periods {
  return {
    shortest: months < 12 ? months * 28 : Math.floor(months * 30.4),
    first: (day) => firstDayOf(Math.floor(monthAt(day) / months) * months),
    next: (day) => firstDayOf(monthAt(day) + months),
    label,
    weight,
    widest: Math.max(...examples.map((example) => widthOf(example, weight))),
  };
}

/** Periods of so many days, in step with `anchor`. */
function dayPeriods(days: number, anchor: number): Periods {
  return {
    shortest: days,
    first: (day) => Math.floor((day - anchor) / days) * days + anchor,
    next: (day) => day + days,
    label: (day) => String(new Date(day * DAY).getUTCDate()),
    weight: 400,
    widest: widthOf('28', 400),
  };
}

const yearLabel = (day: number) => isoDay(day).slice(0, 4);
const monthLabel = (day: number) => shortMonths[monthAt(day) % 12] ?? '';

function yearPeriods(years: number): Periods {
  return monthPeriods(years * 12, yearLabel, ['2000'], 600);
}

const fullMonths = monthPeriods(
  1,
  (day) => `${monthLabel(day)} ${yearLabel(day)}`,
  shortMonths.map((month) => `${month} 2000`),
  600,
);
const quarters = monthPeriods(3, monthLabel, shortMonths);
const MONDAY = 4;

/** Rows of labels, the finest first. */
const pairs: readonly { readonly major: Periods; readonly minor: Periods }[] = [
  { major: fullMonths, minor: dayPeriods(1, 0) },
  { major: fullMonths, minor: dayPeriods(7, MONDAY) },
  { major: yearPeriods(1), minor: monthPeriods(1, monthLabel, shortMonths) },
  { major: yearPeriods(1), minor: quarters },
];
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

function ticksOf(periods: Periods, { start, end }: TimeWindow, scale: number, isLabelled: boolean): AxisTick[] {
  const ticks: AxisTick[] = [];
  for (let day = periods.first(start); day < end; day = periods.next(day)) {
    const label = isLabelled ? periods.label(day) : null;
    ticks.push({ day, x: worldX(day, scale), label, width: label === null ? 0 : widthOf(label, periods.weight) });
  }
  return ticks;
}

/**
 * Returns the ticks of a range of time at a scale (px per day): the finest two levels whose labels do not overlap and that need at most `most` ticks in a
 * row. The levels follow from the scale and the length of the range alone, so that they stay while the window moves.
 */
export function axisTicks(range: TimeWindow, scale: number, most = 100): Axis {
  const countOf = ({ shortest }: Periods) => (range.end - range.start) / shortest + 2;
  const hasRoom = (periods: Periods) =>
    periods.shortest * scale >= LABEL_INSET + periods.widest + LABEL_GAP && countOf(periods) <= Math.max(most, 3);
  const pair = pairs.find(({ major, minor }) => hasRoom(minor) && hasRoom(major));
  if (pair) return { major: ticksOf(pair.major, range, scale, true), minor: ticksOf(pair.minor, range, scale, true) };

  const step = yearSteps.find((years) => hasRoom(yearPeriods(years))) ?? Math.max(...yearSteps);
  const within = step === 1 ? quarters : yearPeriods(1);
  const showsMinor = within.shortest * scale >= TICK_GAP && countOf(within) <= most;
  return {
    major: ticksOf(yearPeriods(step), range, scale, true),
    minor: showsMinor ? ticksOf(within, range, scale, false) : [],
  };
}

/**
 * Returns the label of the period that the left edge of the view lies in, and its place in world coordinates: at the edge, or pushed out by the next tick.
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
