import { type MarkUnit, markUnits, type Stretch } from '@/charts/plot/timeline/markUnits';
import { heavierFirst } from '@/charts/plot/timeline/packUnits';
import type { TimelineField, TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import type { TimelineBodyMark } from '@/charts/timelineBody';
import { weightOf } from '@/domain/records/weight';

/** A record that is named over the columns, with a line down to its sign. */
export interface LedName {
  readonly unit: MarkUnit;
  readonly x: number;
  /** The top of its name, and of the line beside it. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly width: number;
}

export interface LedNames {
  readonly y: number;
  readonly height: number;
  /** Where the signs stand. */
  readonly base: number;
  readonly names: readonly LedName[];
}

/** What a record weighs that one other names. */
const NAMED_ONCE = weightOf({ id: '', namedBy: 1, sources: 0 });
const LEVELS = 3;
const MOST_LINES = 3;
/** One name for so many px of the axis, at labels of 13 px. */
const ROOM_PER_NAME = 90;
const INSET = 5;

interface Box extends Stretch {
  readonly y0: number;
  readonly y1: number;
}

const overlaps = (a: Box, b: Box, air: number) => a.x0 < b.x1 + air && b.x0 < a.x1 + air && a.y0 < b.y1 && b.y0 < a.y1;

/** The places that a name may take: level by level from the sign upwards, right of its line, then left. */
function* offersFor(unit: MarkUnit, field: TimelineField, measures: TimelineMeasures, base: number): Generator<LedName> {
  const sign = unit.signs[0];
  if (!sign) return;
  const linesOf = (name: string) => wrapText(name, measures.text, measures.nameWidth, 600);
  const whole = unit.longer.map(linesOf).find(({ length }) => length <= MOST_LINES);
  const lines = whole ?? clampLines(linesOf(unit.label), MOST_LINES);
  const width = Math.max(...lines.map((line) => textWidth(line, measures.text, 600)));
  for (let level = 0; level < LEVELS; level++) {
    const y = base - measures.diamond - 4 - (level + 1) * measures.level;
    const top = y - Math.max(0, lines.length * measures.line - measures.level);
    for (const textX of [sign.x + INSET, sign.x - INSET - width])
      if (textX >= 0 && textX + width <= field.width) yield { unit, x: sign.x, y: top, lines, textX, width };
  }
}

/**
 * Returns the weightiest agreements in view with their names, on three levels over a line with their signs. Each takes the first place where it is in nobody's
 * way; one without such a place is left to its lane. Only dates known to the month or better take part.
 */
export function leadNames(
  marks: readonly TimelineBodyMark[],
  y: number,
  field: TimelineField,
  measures: TimelineMeasures,
): LedNames | null {
  const dated = marks.filter(({ kind, start, end, weight }) => kind === 'agreement' && end - start <= 31 && weight >= NAMED_ONCE);
  const units = markUnits(dated, field, measures).filter(({ isInView }) => isInView);
  const most = Math.max(1, Math.floor((field.width * 13) / measures.text / ROOM_PER_NAME));
  const base = y + LEVELS * measures.level + measures.line + measures.diamond + 4;
  const taken: Box[] = [];
  const names: LedName[] = [];
  for (const unit of units.toSorted(heavierFirst)) {
    if (names.length >= most) break;
    if (names.some(({ x }) => Math.abs(x - (unit.signs[0]?.x ?? 0)) < 2 * measures.diamond)) continue;
    for (const offer of offersFor(unit, field, measures, base)) {
      const name = { x0: offer.textX, x1: offer.textX + offer.width, y0: offer.y, y1: offer.y + offer.lines.length * measures.line };
      const leader = { x0: offer.x, x1: offer.x, y0: offer.y, y1: base };
      if (taken.some((other) => overlaps(other, name, INSET) || overlaps(other, leader, INSET - 1))) continue;
      taken.push(name, leader);
      names.push(offer);
      break;
    }
  }
  if (names.length === 0) return null;
  const top = Math.min(...names.map((name) => name.y));
  const shift = y + 4 - top;
  return {
    y,
    height: base + shift + measures.diamond + 6 - y,
    base: base + shift,
    names: names.map((name) => ({ ...name, y: name.y + shift })).sort((a, b) => a.x - b.x),
  };
}
