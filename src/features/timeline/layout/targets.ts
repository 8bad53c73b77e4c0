import type { PlacedUnit } from '@/charts/plot/timeline/packUnits';
import type { StripCell } from '@/charts/plot/timeline/stripCells';
import { type LaneLayout, rowY, type TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { DaySpan } from '@/charts/timelineBody';
import { counted } from '@/domain/words/sentences';
import { daysWords } from '@/features/timeline/layout/describeMark';

/** Where a reader is: the value of a lane, and the key of what is there. */
export interface Place {
  readonly lane: string;
  readonly key: string;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What a pointer or the keyboard reaches: a record, or a column, which opens the list of its records. */
export interface Target extends DaySpan {
  readonly key: string;
  readonly words: string;
  readonly box: Box;
  /** Of a name with a line: where it is written. */
  readonly nameBox: Box | null;
  /** Keys of the records in it; none where only their number is known. */
  readonly marks: readonly string[];
  readonly isCell: boolean;
}

/** The targets of a lane, in the order of time. */
export interface TargetRow {
  readonly value: string;
  readonly label: string;
  readonly targets: readonly Target[];
}

/** The rows over the lanes; no value of a facet begins so. */
export const NAMES_ROW = '~names';
export const BAND_ROW = '~band';

/** Smallest side of a target, in px: for a mouse, and for a finger. */
const LEAST = 14;
const LEAST_TOUCH = 24;

function wide({ x0, x1, y0, y1 }: Box, least: number): Box {
  const missing = Math.max(0, least - (x1 - x0)) / 2;
  return { x0: x0 - missing, x1: x1 + missing, y0, y1 };
}

function unitTargets({ signs, core, placed, row }: PlacedUnit, lane: LaneLayout, { measures }: TimelineLayout, least: number): Target[] {
  const y = rowY(lane, row, measures);
  const half = Math.max(measures.pitch / 2 - 1, 0);
  const rows = { y0: y - half, y1: y + half };
  return signs.map(({ mark, x }, at) => {
    const own =
      at === 0
        ? {
            x0: Math.min(core.x0, placed?.x ?? core.x0) - 2,
            x1: Math.max(core.x1, placed ? placed.x + placed.width : core.x1) + 2,
            ...rows,
          }
        : { x0: x - measures.dot - 1, x1: x + measures.dot + 2, ...rows };
    return {
      key: mark.key,
      words: `${mark.words}, ${lane.label}`,
      start: mark.start,
      end: mark.end,
      box: wide(own, at === 0 ? least : Math.min(least, measures.pair)),
      nameBox: null,
      marks: [mark.key],
      isCell: false,
    };
  });
}

function cellTarget({ start, end, key, x0, x1, count, keys }: StripCell, lane: LaneLayout, least: number): Target {
  const box = wide({ x0, x1, y0: lane.y + 1, y1: lane.y + lane.height - 1 }, least > LEAST ? least : 0);
  return {
    key,
    words: `${lane.label}, ${daysWords({ start, end })}: ${counted(count, 'record')}`,
    start,
    end,
    box,
    nameBox: null,
    marks: keys,
    isCell: true,
  };
}

const inOrder = (a: Target, b: Target) => a.start - b.start || a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0 || (a.key < b.key ? -1 : 1);

function laneTargets(lane: LaneLayout, layout: TimelineLayout, least: number): Target[] {
  const targets =
    lane.form === 'named'
      ? lane.units.flatMap((unit) => unitTargets(unit, lane, layout, least))
      : lane.cells.map((cell) => cellTarget(cell, lane, least));
  return targets.sort(inOrder);
}

function nameTargets({ names, measures }: TimelineLayout, least: number): Target[] {
  return (names?.names ?? []).flatMap(({ unit, x, y, lines, textX, width }) =>
    unit.signs.slice(0, 1).map(({ mark }) => {
      const half = Math.max(least / 2, measures.diamond + 1);
      const base = names?.base ?? 0;
      return {
        key: mark.key,
        words: `${mark.words}, most referred to`,
        start: mark.start,
        end: mark.end,
        box: { x0: x - half, x1: x + half, y0: base - half, y1: base + half },
        nameBox: { x0: textX, x1: textX + width, y0: y, y1: y + Math.max(least, lines.length * measures.line) },
        marks: [mark.key],
        isCell: false,
      };
    }),
  );
}

function bandTargets({ band, field, measures }: TimelineLayout, least: number): Target[] {
  const half = measures.bandPitch / 2 - 1;
  const rows = (y: number) => ({ y0: y - half, y1: y + half });
  const seen = (x: number) => Math.min(field.width, Math.max(0, x));
  return [
    ...(band?.bars ?? []).map(({ mark, x0, x1, y }) => ({ mark, box: wide({ x0: seen(x0), x1: seen(x1), ...rows(y) }, least) })),
    ...(band?.names ?? []).map(({ mark, x0, x1, y }) => ({ mark, box: { x0, x1, ...rows(y) } })),
  ].map(({ mark, box }) => ({
    key: mark.key,
    words: `${mark.words}, under way`,
    start: mark.begins.start,
    end: mark.ends?.end ?? Number.POSITIVE_INFINITY,
    box,
    nameBox: null,
    marks: [mark.key],
    isCell: false,
  }));
}

/** Returns what can be reached, from the first row to the last; rows without anything are left out. */
export function targetRows(layout: TimelineLayout, isTouch: boolean): TargetRow[] {
  const least = isTouch ? LEAST_TOUCH : LEAST;
  return [
    { value: NAMES_ROW, label: 'Most referred to', targets: nameTargets(layout, least) },
    { value: BAND_ROW, label: 'Under way', targets: bandTargets(layout, least) },
    ...layout.lanes.map((lane) => ({ value: lane.value, label: lane.label, targets: laneTargets(lane, layout, least) })),
  ].filter(({ targets }) => targets.length > 0);
}
