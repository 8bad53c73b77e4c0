import type { Stretch } from '@/charts/plot/timeline/markUnits';
import { laidX, type TimelineField, type TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import { textWidth } from '@/charts/plot/wrapText';
import type { TimelineBandMark, TimelineBody } from '@/charts/timelineBody';
import { isoDay } from '@/domain/time/timeScale';

/** An initiative that began or ended in the window: a bar with its name in it. */
export interface BandBar extends Stretch {
  readonly mark: TimelineBandMark;
  /** The days in which it surely ran; the rest is drawn light. */
  readonly sure: Stretch | null;
  /** The middle of its row. */
  readonly y: number;
  readonly labelX: number;
  readonly label: string;
}

/** One that runs through the window: its name and years. */
export interface BandName extends Stretch {
  readonly mark: TimelineBandMark;
  readonly y: number;
  readonly labelX: number;
  readonly label: string;
  readonly years: string;
  readonly yearsX: number;
}

export interface TimelineBandLayout {
  readonly y: number;
  readonly height: number;
  readonly isOpen: boolean;
  readonly bars: readonly BandBar[];
  readonly names: readonly BandName[];
  /** What is said where it is folded. */
  readonly words: string;
}

const INSET = 6;

/** `2018–2022`, `2018–`. */
function yearsOf({ begins, ends }: TimelineBandMark): string {
  const year = (day: number) => isoDay(day).slice(0, 4);
  return `${year(begins.start)}–${ends ? year(ends.end - 1) : ''}`;
}

function fitted(text: string, size: number, width: number): string {
  let cut = text;
  while (cut.length > 1 && textWidth(cut, size) > width) cut = `${cut.slice(0, -2).trimEnd()}…`;
  return cut;
}

function barOf(mark: TimelineBandMark, y: number, field: TimelineField, { text }: TimelineMeasures): BandBar {
  const { begins, ends } = mark;
  const at = (day: number) => laidX(field.at(day), field);
  const [x0, x1] = [at(begins.start), ends ? at(ends.end) : field.right];
  const [sure0, sure1] = [
    at(begins.end - begins.start === 1 ? begins.start : begins.end),
    ends && ends.end - ends.start > 1 ? at(ends.start) : x1,
  ];
  const left = Math.max(0, x0) + INSET;
  const room = field.width - 2 * INSET;
  const label = fitted(mark.label, text, room);
  const width = textWidth(label, text);
  return {
    mark,
    y,
    x0,
    x1,
    sure: sure1 > sure0 ? { x0: sure0, x1: sure1 } : null,
    label,
    labelX: Math.max(INSET, Math.min(left, field.width - width - INSET)),
  };
}

/** Returns the band from `y` down; the bars first, each in a row, then the names of what runs through, one after the other. */
export function layoutBand(
  { marks, isOpen }: NonNullable<TimelineBody['band']>,
  y: number,
  field: TimelineField,
  measures: TimelineMeasures,
): TimelineBandLayout {
  const { window, width } = field;
  const { bandPitch, text, bar, gap, air } = measures;
  const isThrough = ({ begins, ends }: TimelineBandMark) => begins.start < window.start && (ends === null || ends.end > window.end);
  const through = marks.filter(isThrough);
  const changing = marks.filter((mark) => !isThrough(mark));
  const said = [
    ...(changing.length > 0 ? [`${changing.length} began or ended in these days`] : []),
    ...(through.length > 0 ? [`${through.length} ran through them`] : []),
  ].join(', ');
  const top = y + measures.laneAir;
  if (!isOpen) return { y, height: bandPitch + 2 * measures.laneAir, isOpen, bars: [], names: [], words: said };
  const bars = changing.map((mark, row) => barOf(mark, top + (row + 0.5) * bandPitch, field, measures));
  let [x, row] = [0, changing.length];
  const names = through.map((mark): BandName => {
    const years = yearsOf(mark);
    const yearsWidth = textWidth(years, text);
    const label = fitted(mark.label, text, width - 2 * bar - 2 * gap - yearsWidth);
    const labelWidth = textWidth(label, text);
    const own = 2 * bar + gap + labelWidth + gap + yearsWidth;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const x0 = x;
    x += own + 2 * air;
    const labelX = x0 + 2 * bar + gap;
    return { mark, y: top + (row + 0.5) * bandPitch, x0, x1: x0 + own, labelX, label, years, yearsX: labelX + labelWidth + gap };
  });
  const rows = names.length > 0 ? row + 1 : changing.length;
  return { y, height: Math.max(1, rows) * bandPitch + 2 * measures.laneAir, isOpen, bars, names, words: said };
}
