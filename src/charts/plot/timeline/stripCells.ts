import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Stretch } from '@/charts/plot/timeline/markUnits';
import { laidX, meet, type TimelineField } from '@/charts/plot/timeline/timelineSizes';
import type { CellPart, DaySpan, TimelineBodyLane } from '@/charts/timelineBody';
import type { Hue } from '@/ui/palette';

const DAY = 86_400_000;

/** Periods that columns stand for, the finest first, with the days of the shortest. A quarter is the usual one. */
const periods: readonly (readonly [TimeInterval, number])[] = [
  [utcDay, 1],
  [utcMonday, 7],
  [utcMonth, 28],
  [utcMonth.every(3) ?? utcMonth, 90],
  [utcYear, 365],
  [utcYear.every(5) ?? utcYear, 5 * 365],
  [utcYear.every(20) ?? utcYear, 20 * 365],
];

/** Returns the periods about a window, whole but for the ends of the range: the finest whose columns are `least` px wide. */
export function stripPeriods(field: TimelineField, range: DaySpan, least: number): DaySpan[] {
  const [every] = periods.find(([, days]) => days * field.scale >= least) ?? periods.at(-1) ?? [utcYear];
  const near = { start: Math.max(range.start, field.laid.start), end: Math.min(range.end, field.laid.end) };
  if (near.end <= near.start) return [];
  const first = every.floor(new Date(near.start * DAY));
  const starts = every.range(first, new Date(near.end * DAY)).map((date) => date.getTime() / DAY);
  return starts
    .map((start, at) => ({
      start: Math.max(start, range.start),
      end: Math.min(starts[at + 1] ?? every.offset(new Date(start * DAY)).getTime() / DAY, range.end),
    }))
    .filter(({ start, end }) => end > start);
}

/** The records of a lane in a period, by their own dates. */
export interface StripCell extends DaySpan, Stretch {
  readonly key: string;
  readonly count: number;
  /** What they are, in their order; none where only their number is known. */
  readonly keys: readonly string[];
  readonly parts: readonly CellPart[];
}

/** Returns the key of a cell, the same as long as its period is. */
export function cellKey({ start, end }: DaySpan): string {
  return `cell/${start}-${end}`;
}

/** Returns the cells of a lane that hold records. A record counts in every period that its date meets. `hues` are all parts in their order. */
export function stripCells(
  { marks, cells }: TimelineBodyLane,
  spans: readonly DaySpan[],
  field: TimelineField,
  hues: readonly Hue[],
): StripCell[] {
  const place = ({ start, end }: DaySpan) => ({
    start,
    end,
    key: cellKey({ start, end }),
    x0: laidX(field.at(start), field),
    x1: laidX(field.at(end), field),
  });
  if (cells)
    return cells.flatMap((cell) => {
      const placed = place(cell);
      return cell.count > 0 && placed.x1 > placed.x0 ? [{ ...placed, count: cell.count, keys: [], parts: cell.parts }] : [];
    });
  return spans.flatMap((span) => {
    const own = marks.filter((mark) => meet(mark, span));
    if (own.length === 0) return [];
    const isCoarse = (mark: DaySpan) => mark.start < span.start || mark.end > span.end;
    const parts = hues.flatMap((hue) => {
      const ofHue = own.filter((mark) => mark.stackHue === hue);
      return ofHue.length > 0 ? [{ hue, count: ofHue.length, coarse: ofHue.filter(isCoarse).length }] : [];
    });
    return [{ ...place(span), count: own.length, keys: own.map(({ key }) => key), parts }];
  });
}
