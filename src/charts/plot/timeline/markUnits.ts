import { laidX, meet, type TimelineField, type TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import { textWidth } from '@/charts/plot/wrapText';
import type { TimelineBodyMark } from '@/charts/timelineBody';

/** A stretch of a row in px. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** The sign of a record, and the days beside it: that it lasted, or that its date may mean. */
export interface UnitSign {
  readonly mark: TimelineBodyMark;
  readonly x: number;
  readonly days: (Stretch & { readonly isLong: boolean }) | null;
}

/** What stands in a row as one: a record, or an agreement with its signing. Its room holds signs and days, not the label. */
export interface MarkUnit extends Stretch {
  readonly signs: readonly UnitSign[];
  /** Where the signs alone stand. */
  readonly core: Stretch;
  readonly label: string;
  /** Longer forms of it, the longest first. */
  readonly longer: readonly string[];
  readonly labelWidth: number;
  readonly fontWeight: number;
  readonly weight: number;
  readonly isInView: boolean;
}

/** The days that are drawn beside a sign. */
function daysOf(mark: TimelineBodyMark, field: TimelineField, { span, long }: TimelineMeasures): UnitSign['days'] {
  const end = mark.isExact ? mark.lastsTo : mark.end;
  const [x0, x1] = [laidX(field.at(mark.start), field), laidX(field.at(end), field)];
  if (mark.isExact ? end - mark.start <= 1 || x1 - x0 < span : x1 - x0 < 2) return null;
  return { x0, x1, isLong: x1 - x0 > long };
}

/** Where a sign stands: on its day, or amid those of its days that are in view. */
function signX(mark: TimelineBodyMark, field: TimelineField): number {
  if (mark.isExact) return field.at(mark.start + 0.5);
  const [start, end] = meet(mark, field.window)
    ? [Math.max(mark.start, field.window.start), Math.min(mark.end, field.window.end)]
    : [mark.start, mark.end];
  return field.at((start + end) / 2);
}

/** Half the width of the sign of a record. */
export function signHalf({ kind }: Pick<TimelineBodyMark, 'kind'>, { dot, diamond, bar }: TimelineMeasures): number {
  return { activity: dot, agreement: diamond, initiative: bar }[kind];
}

function unitOf(
  marks: readonly [TimelineBodyMark, ...TimelineBodyMark[]],
  field: TimelineField,
  measures: TimelineMeasures,
  hasFullTitles: boolean,
): MarkUnit {
  const [first] = marks;
  const half = signHalf(first, measures);
  const isInView = marks.some((mark) => meet(mark, field.window));
  const reach = half + (marks.length - 1) * measures.pair + (marks.length > 1 ? measures.dot : half);
  // A sign in view is in view as a whole.
  const wished = signX(first, field) - half;
  const left = isInView ? Math.min(Math.max(0, wished), field.width - reach) : wished;
  const signs = marks.map((mark, at) => ({
    mark,
    x: left + half + at * measures.pair,
    days: at === 0 ? daysOf(mark, field, measures) : null,
  }));
  const core = { x0: left, x1: left + reach };
  const days = signs[0]?.days;
  const label = hasFullTitles ? first.title : first.label;
  const fontWeight = first.kind === 'agreement' ? 600 : 400;
  return {
    signs,
    core,
    x0: Math.min(core.x0, days?.x0 ?? core.x0),
    x1: Math.max(core.x1, days?.x1 ?? core.x1),
    label,
    longer: hasFullTitles ? [] : first.longer,
    labelWidth: textWidth(label, measures.text, fontWeight),
    fontWeight,
    weight: Math.max(...marks.map(({ weight }) => weight)),
    isInView,
  };
}

/** Returns what stands in the rows of a lane, in the order of time: initiatives do not, and a signing stands beside its agreement. */
export function markUnits(
  marks: readonly TimelineBodyMark[],
  field: TimelineField,
  measures: TimelineMeasures,
  hasFullTitles = false,
): MarkUnit[] {
  const shown = marks.filter((mark) => mark.kind !== 'initiative' && meet(mark, field.laid));
  const agreements = new Set(shown.filter(({ kind }) => kind === 'agreement').map(({ key }) => key));
  const isPaired = ({ pair }: TimelineBodyMark) => pair !== null && agreements.has(pair);
  const signings = Map.groupBy(shown.filter(isPaired), ({ pair }) => pair);
  const units = shown
    .filter((mark) => !isPaired(mark))
    .map((mark) => unitOf([mark, ...(signings.get(mark.key) ?? [])], field, measures, hasFullTitles));
  return units.sort((a, b) => a.core.x0 - b.core.x0 || ((a.signs[0]?.mark.key ?? '') < (b.signs[0]?.mark.key ?? '') ? -1 : 1));
}
