import type { LifeCycleBody } from '@/charts/model';
import type { PlotSize } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { formatPartialDate, type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { daysOf, scaleTicks, type TimeScale, timeScale } from '@/domain/time/timeScale';

/** A step whose date is known, on the scale. `from` and `to` are its days; a point's are the edges of its day. */
export interface KnownMark {
  readonly label: string;
  readonly value: string;
  readonly shape: 'point' | 'span';
  readonly from: number;
  readonly to: number;
  readonly box: PlacedLabel;
}

/** A step whose date is not known: before or after the scale on its line, or in a lane of its own below it when both neighbours are dated. */
export interface UnknownMark {
  readonly label: string;
  readonly value: string;
  readonly place: 'before' | 'between' | 'after';
  readonly x: number;
  readonly box: PlacedLabel;
}

/** A drawing of a life cycle in px; rows of labels are counted from the line away. */
export interface LifeCycleLayout {
  readonly width: number;
  readonly height: number;
  /** How far down the line lies that all steps stand on. */
  readonly line: number;
  /** The ends of that line, with what is not dated. */
  readonly ends: { readonly from: number; readonly to: number };
  readonly known: readonly KnownMark[];
  readonly unknown: readonly UnknownMark[];
  /** The scale's ends; null when no date is known, so that there is nothing to measure. */
  readonly scale: { readonly from: number; readonly to: number } | null;
  /** From the first known step to the end, or fading from `solidTo` on where the end is not known. Null when no date is known, or none of a signing. */
  readonly course: { readonly from: number; readonly solidTo: number; readonly to: number } | null;
  /** Of one that awaits its signing: from the first known step to the last day collected, with what is said there. */
  readonly waiting: { readonly from: number; readonly to: number; readonly label: string; readonly box: PlacedLabel } | null;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly today: { readonly x: number; readonly label: string; readonly box: PlacedLabel } | null;
}

/** Size of the labels, in px. */
export const LABEL_SIZE = 15;
/** Heights of a row of two-line labels, of what stands above the line and below it (with ticks and without), and of a lane, in px. */
export const lifeCycleMeasures = { row: 44, above: 16, ticks: 30, noTicks: 14, lane: 26 } as const;
/** A span is drawn at least this wide, or a month among decades could not be seen. */
const NARROWEST = 12;
/** Room for one unknown step beside the scale. */
const SLOT = 96;
/** Room per tick. */
const TICK_ROOM = 84;
/** What stands before the label of a step in a lane: its mark. */
const LANE_MARK = 22;

type NamedDate = LifeCycleBody['steps'][number];

interface Step extends NamedDate {
  readonly place: 'scale' | UnknownMark['place'];
}

function placedSteps(steps: LifeCycleBody['steps']): Step[] {
  const known = steps.flatMap(({ date }, index) => (date ? [index] : []));
  const first = known[0] ?? steps.length;
  const last = known.at(-1) ?? steps.length;
  return steps.map((step, index) => {
    const place = step.date ? 'scale' : index < first ? 'before' : index > last ? 'after' : 'between';
    return { ...step, place };
  });
}

function boxWidth({ label, value }: NamedDate): number {
  return Math.max(textWidth(label, LABEL_SIZE, 600), textWidth(value, LABEL_SIZE));
}

function rowsOf(boxes: readonly PlacedLabel[]): number {
  return Math.max(0, ...boxes.map(({ row }) => row + 1));
}

/** Returns the room at either end of the scale, for its marks and labels. */
function airOf(width: number): number {
  return Math.max(28, Math.min(88, width * 0.08));
}

/**
 * Returns the course of an agreement: up to its end, or up to today and fading after it. Of one that ended on a day not known nothing is certain after its
 * last known date.
 */
function courseOf(span: { from: number; last: number; end: number | null; today: number; fadeTo: number }, hasEnded: boolean) {
  const { from, last, end, today, fadeTo } = span;
  if (end !== null) return { from, solidTo: end, to: end };
  return hasEnded ? { from, solidTo: last, to: Math.max(last, today) } : { from, solidTo: Math.max(last, today), to: fadeTo };
}

/** Returns where a dated step lies, widened about its middle where it would be too narrow to see. */
function extentOf(date: PartialDate, scale: TimeScale): { from: number; to: number } {
  const days = daysOf(date);
  const [from, to] = [scale.at(days.start), scale.at(days.end)];
  const missing = precisionOf(date) === 'day' ? 0 : Math.max(0, NARROWEST - (to - from));
  return { from: from - missing / 2, to: to + missing / 2 };
}

function scaleFor(dates: readonly PartialDate[], today: string, from: number, to: number): TimeScale | null {
  if (dates.length === 0) return null;
  const days = [...dates, today].map(daysOf);
  return timeScale(Math.min(...days.map(({ start }) => start)), Math.max(...days.map(({ end }) => end)), from, to);
}

/**
 * Returns the drawing of a life cycle, `width` px wide. Dated steps lie on one linear scale that also holds `today`: points when known to the day, else
 * spans over all days they may mean. Undated ones lie off the scale, at their place in the order. Labels never overlap. The last step is the end.
 */
export function layoutLifeCycle(
  { steps, today, hasEnded, waiting }: Omit<LifeCycleBody, 'shape'>,
  { width }: Pick<PlotSize, 'width'>,
): LifeCycleLayout {
  const all = placedSteps(steps);
  const countOf = (place: Step['place']) => all.filter((step) => step.place === place).length;
  const dated = all.flatMap(({ date }) => (date ? [date] : []));
  const air = airOf(width);
  const scale = scaleFor(dated, today, air + countOf('before') * SLOT, width - air - countOf('after') * SLOT);
  const ends = { from: scale ? scale.at(scale.start) : width, to: scale ? scale.at(scale.end) : width };

  const slot = scale ? SLOT : width / all.length;
  const lefts = all.filter(({ place }) => place === 'before');
  const rights = all.filter(({ place }) => place === 'after');
  const placed = all.map((step, index) => {
    if (scale && step.date) return { step, ...extentOf(step.date, scale) };
    const x =
      step.place === 'before'
        ? (lefts.indexOf(step) + 0.5) * slot
        : step.place === 'after'
          ? width - (rights.length - rights.indexOf(step) - 0.5) * slot
          : ends.from + ((ends.to - ends.from) * (index + 0.5)) / all.length;
    return { step, from: x, to: x };
  });

  const onLine = placed.filter(({ step }) => step.place !== 'between');
  const todayX = scale ? scale.at(daysOf(today).start) : null;
  const waitsTo = scale && waiting ? scale.at(daysOf(waiting.to).end) : null;
  const todayLabel = `as of ${formatPartialDate(today)}`;
  const boxes = staggerLabels(
    [
      ...onLine.map(({ step, from, to }) => ({ x: (from + to) / 2, width: boxWidth(step) })),
      ...(todayX === null ? [] : [{ x: todayX, width: textWidth(todayLabel, LABEL_SIZE) }]),
      ...(waitsTo === null || !waiting ? [] : [{ x: waitsTo, width: textWidth(waiting.words, LABEL_SIZE) }]),
    ],
    width,
  );
  const between = placed.filter(({ step }) => step.place === 'between');
  const lanes = staggerLabels(
    between.map(({ step, from }) => ({ x: from, width: LANE_MARK + textWidth(`${step.label}: ${step.value}`, LABEL_SIZE, 600) })),
    width,
  );
  const boxOf = ({ step }: { step: Step }): PlacedLabel => {
    const box =
      step.place === 'between'
        ? lanes[between.findIndex((item) => item.step === step)]
        : boxes[onLine.findIndex((item) => item.step === step)];
    return box ?? { left: 0, width: 0, row: 0 };
  };
  const [todayBox, waitingBox] = boxes.slice(onLine.length);
  const known = placed.filter(({ step }) => step.date);
  const end = steps.at(-1)?.date ? (placed.at(-1)?.to ?? null) : null;
  const unknown = placed.flatMap((item): UnknownMark[] => {
    const { label, value, place } = item.step;
    const box = boxOf(item);
    return place === 'scale' ? [] : [{ label, value, place, x: place === 'between' ? box.left + 8 : item.from, box }];
  });
  const line = rowsOf(boxes) * lifeCycleMeasures.row + lifeCycleMeasures.above;

  return {
    width,
    height: line + (scale ? lifeCycleMeasures.ticks : lifeCycleMeasures.noTicks) + rowsOf(lanes) * lifeCycleMeasures.lane,
    line,
    ends: {
      from: Math.min(scale ? ends.from : width, ...unknown.map(({ x }) => x)),
      to: Math.max(scale ? ends.to : 0, ...unknown.map(({ x }) => x)),
    },
    known: known.map((item) => ({
      label: item.step.label,
      value: item.step.value,
      shape: item.step.date && precisionOf(item.step.date) === 'day' ? 'point' : 'span',
      from: item.from,
      to: item.to,
      box: boxOf(item),
    })),
    unknown,
    scale: scale ? ends : null,
    waiting:
      waiting && waitsTo !== null && waitingBox
        ? { from: Math.min(...known.map(({ from }) => from)), to: waitsTo, label: waiting.words, box: waitingBox }
        : null,
    course:
      todayX === null || waiting
        ? null
        : courseOf(
            {
              from: Math.min(...known.map(({ from }) => from)),
              last: Math.max(...known.map(({ to }) => to)),
              end,
              today: todayX,
              fadeTo: ends.to + air * 0.7,
            },
            hasEnded,
          ),
    ticks: scale
      ? scaleTicks(scale, Math.max(2, Math.floor((ends.to - ends.from) / TICK_ROOM))).map(({ day, label }) => ({ x: scale.at(day), label }))
      : [],
    today: todayX !== null && todayBox ? { x: todayX, label: todayLabel, box: todayBox } : null,
  };
}

/** A label that wants to stand centred at `x`. */
interface WantedLabel {
  readonly x: number;
  readonly width: number;
}

/** Where a label stands: its left edge, and its row, 0 being nearest to the line. */
interface PlacedLabel {
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

/** Least room between two labels of a row, in px. */
const LABEL_GAP = 10;

/**
 * Returns the places of the labels, in the order given: each centred at its `x` but kept between 0 and `room`, and in the first row in which it
 * touches no label placed before it. Labels of one row never overlap. A label wider than `room` starts at 0.
 */
export function staggerLabels(labels: readonly WantedLabel[], room: number): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { x, width } of labels) {
    const left = Math.max(0, Math.min(x - width / 2, room - width));
    const touches = (other: PlacedLabel) => left < other.left + other.width + LABEL_GAP && other.left < left + width + LABEL_GAP;
    let row = 0;
    while (placed.some((other) => other.row === row && touches(other))) row += 1;
    placed.push({ left, width, row });
  }
  return placed;
}
