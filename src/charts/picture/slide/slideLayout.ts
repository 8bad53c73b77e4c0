import { SLIDE_TYPE, slidePages } from '@/charts/picture/slide/slidePage';
import { MOST_ON_SLIDE, type SlideRecord } from '@/charts/picture/slide/slideRecord';
import { textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatPartialDate, precisionOf } from '@/domain/time/partialDate';
import { dayNumber, daysOf, isoDay, scaleTicks, type TimeScale, timeScale } from '@/domain/time/timeScale';

export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A record on the slide: its sign, the straight line from it, and its date and title at the end of the line. */
export interface SlideLabel {
  readonly record: SlideRecord;
  readonly side: 'above' | 'below';
  /** Where the sign stands, and the line. */
  readonly x: number;
  readonly signY: number;
  /** The far end of the line. */
  readonly lineY: number;
  readonly box: SlideBox;
  /** Whether the words stand left of the line and end at it. */
  readonly isLeft: boolean;
  readonly date: string;
  readonly lines: readonly string[];
  /** The days that the date may mean, where it is not known to the day. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

export interface SlideLayout {
  readonly labels: readonly SlideLabel[];
  readonly band: SlideBox;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly collected: number | null;
}

/** Type sizes, and measures in px. */
export const slideSizes = { date: SLIDE_TYPE, dateLine: 29, title: SLIDE_TYPE, line: 29, levels: 92, band: 40, sign: 17 } as const;
/** A title is broken into lines of the first width, and of the others where that saves a level. */
const TITLE_WIDTHS = [300, 220, 150] as const;
const MOST_LINES = 3;
/** So many places are tried before a set of records counts as too many. */
const MOST_TRIES = 4000;
/** Air between a line and its words, and round every box. */
const BESIDE = 9;
const AIR = 8;
/** Two signs on one side stand at least so far apart. */
const SIGNS_APART = 26;
/** Height of a date and two lines. */
const LABEL_HEIGHT = slideSizes.dateLine + 2 * slideSizes.line;
/** From the band to the nearest words. */
const FIRST_LEVEL = 27;

/** The title in as few lines as its width allows, of about one width; no word is broken. */
function balanced(title: string, asked: number): string[] {
  const word = Math.max(...title.split(' ').map((part) => textWidth(part, slideSizes.title, 600)));
  const most = Math.max(asked, word);
  const { length } = wrapText(title, slideSizes.title, most, 600);
  for (let width = Math.max(most * 0.4, word); width < most; width += 6) {
    const lines = wrapText(title, slideSizes.title, width, 600);
    if (lines.length <= length) return lines;
  }
  return wrapText(title, slideSizes.title, most, 600);
}

type Place = Pick<SlideLabel, 'side' | 'isLeft'> & { readonly level: number; readonly titleWidth: number };

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly band: SlideBox;
  /** The places of each record that lie on the slide, made once. */
  readonly places: Map<string, readonly SlideLabel[]>;
}

function middleOf({ date }: SlideRecord, { scale }: Room): number {
  const { start, end } = daysOf(date);
  return scale.at((start + end) / 2);
}

function labelAt(record: SlideRecord, x: number, { side, isLeft, level, titleWidth }: Place, { band, scale }: Room): SlideLabel {
  const lines = balanced(record.title, titleWidth);
  const date = formatPartialDate(record.date);
  const width = Math.max(textWidth(date, slideSizes.date), ...lines.map((line) => textWidth(line, slideSizes.title, 600)));
  const height = slideSizes.dateLine + lines.length * slideSizes.line;
  const away = FIRST_LEVEL + level * slideSizes.levels;
  const y = side === 'above' ? band.y - away - height : band.y + band.height + away;
  const { start, end } = daysOf(record.date);
  return {
    record,
    side,
    x,
    isLeft,
    date,
    lines,
    signY: side === 'above' ? band.y - slideSizes.sign : band.y + band.height + slideSizes.sign,
    lineY: side === 'above' ? y + 2 : y + height,
    box: { x: isLeft ? x - BESIDE - width : x + BESIDE, y, width, height },
    days: precisionOf(record.date) === 'day' ? null : { from: scale.at(start), to: scale.at(end) },
  };
}

function overlaps(a: SlideBox, b: SlideBox): boolean {
  return a.x < b.x + b.width + AIR && b.x < a.x + a.width + AIR && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The line of a label with the sign at its end, as a box. */
export function lineBox({ x, signY, lineY }: SlideLabel): SlideBox {
  return { x: x - 1, y: Math.min(signY, lineY), width: 2, height: Math.abs(signY - lineY) };
}

/** Tells whether two labels are in each other’s way: their words, one’s words and the other’s line, or their signs. */
export function collide(a: SlideLabel, b: SlideLabel): boolean {
  if (a.side !== b.side) return false;
  return overlaps(a.box, b.box) || overlaps(a.box, lineBox(b)) || overlaps(lineBox(a), b.box) || Math.abs(a.x - b.x) < SIGNS_APART;
}

/** An order in which records are placed: from the later to the earlier ones the words stand right of their lines, and the other way round. */
interface Attempt {
  readonly isReversed: boolean;
  readonly first: SlideLabel['side'];
}

const attempts: readonly Attempt[] = [true, false].flatMap((isReversed) =>
  (['above', 'below'] as const).map((first) => ({ isReversed, first })),
);

/** All places, the lowest levels first; on either side of the axis, and of the line. */
function placesFrom(first: SlideLabel['side'], levels: number, isReversed: boolean): Place[] {
  const sides = first === 'above' ? (['above', 'below'] as const) : (['below', 'above'] as const);
  return sides.flatMap((side) =>
    Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
      TITLE_WIDTHS.flatMap((titleWidth) => [!isReversed, isReversed].map((isLeft) => ({ side, level, isLeft, titleWidth }))),
    ),
  );
}

/** Every way to label a record that stays on the slide, the nearest first. */
function labelsOf(record: SlideRecord, first: SlideLabel['side'], levels: number, isReversed: boolean, room: Room): readonly SlideLabel[] {
  const name = `${record.key} ${first} ${isReversed}`;
  const known = room.places.get(name);
  if (known) return known;
  const x = middleOf(record, room);
  const labels = placesFrom(first, levels, isReversed)
    .map((place) => labelAt(record, x, place, room))
    .filter(({ box, lines }) => lines.length <= MOST_LINES && isInside(box, room));
  room.places.set(name, labels);
  return labels;
}

/** Places the records one after the other, in turn above and below, going back where one finds no place; null where that does not help either. */
function placed(records: readonly SlideRecord[], room: Room, levels: number, { isReversed, first }: Attempt): SlideLabel[] | null {
  const inTime = records.toSorted((a, b) => middleOf(a, room) - middleOf(b, room) || (a.key < b.key ? -1 : 1));
  const other = first === 'above' ? 'below' : 'above';
  const candidates = (isReversed ? inTime.toReversed() : inTime).map((record, at) =>
    labelsOf(record, at % 2 === 0 ? first : other, levels, isReversed, room),
  );
  const labels: SlideLabel[] = [];
  let tries = 0;
  const placeFrom = (at: number): boolean => {
    const own = candidates[at];
    if (!own) return true;
    for (const label of own) {
      tries += 1;
      if (tries > MOST_TRIES) return false;
      if (labels.some((taken) => collide(label, taken))) continue;
      labels.push(label);
      if (placeFrom(at + 1)) return true;
      labels.pop();
    }
    return false;
  };
  if (!placeFrom(0)) return null;
  return isReversed ? labels.toReversed() : labels;
}

function isInside(box: SlideBox, { width, height }: Room): boolean {
  return box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height;
}

/** Periods on the axis, years where these have room: the most of which each has its name within it. */
function ticksOf(scale: TimeScale): SlideLayout['years'] {
  const ticksFor = (most: number) => scaleTicks(scale, most).map(({ day, label }) => ({ x: scale.at(day), label }));
  const fits = (ticks: SlideLayout['years']) =>
    ticks.every(({ x, label }, at) => (ticks[at + 1]?.x ?? Number.POSITIVE_INFINITY) - x > textWidth(label, SLIDE_TYPE) + 2 * AIR);
  return [20, 16, 12, 8, 6].map(ticksFor).find(fits) ?? ticksFor(4);
}

/**
 * Lays a slide out: the records with their dates and titles in turn above and below an axis of years. They enter in the order given, each only if all can still
 * be placed, until the slide is full, so that no words meet others or a line; the same records give the same slide. The axis holds the first of them.
 */
export function layoutSlide(
  records: readonly SlideRecord[],
  collectedTo: string | null,
  { width, height }: Pick<SlideBox, 'width' | 'height'> = slidePages.wide.body,
): SlideLayout {
  const band = { x: 0, y: (height - slideSizes.band) / 2, width, height: slideSizes.band };
  const days = records.slice(0, MOST_ON_SLIDE).flatMap(({ date }) => [daysOf(date).start, daysOf(date).end]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const years = (day: number, more: number) => dayNumber(`${String(Number(isoDay(day).slice(0, 4)) + more)}-01-01`);
  const scale = records.length > 0 ? timeScale(years(first, 0), years(last - 1, 1), 20, width - 20) : timeScale(0, 365, 20, width - 20);
  const room: Room = { width, height, scale, band, places: new Map() };
  const levels = Math.max(1, 1 + Math.floor((band.y - FIRST_LEVEL - LABEL_HEIGHT) / slideSizes.levels));
  let [labels, taken]: [SlideLabel[], SlideRecord[]] = [[], []];
  for (const record of records) {
    if (taken.length === MOST_ON_SLIDE) break;
    const x = middleOf(record, room);
    if (x < 0 || x > width) continue;
    const all = [...taken, record];
    let next: SlideLabel[] | null = null;
    for (const attempt of attempts) next ??= placed(all, room, levels, attempt);
    if (next) [labels, taken] = [next, all];
  }
  const end = collectedTo === null ? null : scale.at(dayNumber(collectedTo) + 1);
  return {
    labels,
    band,
    years: ticksOf(scale),
    collected: end !== null && end > 20 && end < width - 20 ? end : null,
  };
}
