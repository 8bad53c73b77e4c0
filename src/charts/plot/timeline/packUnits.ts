import type { MarkUnit, Stretch } from '@/charts/plot/timeline/markUnits';
import type { TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import { textWidth } from '@/charts/plot/wrapText';

/** A label with its left edge. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** A unit in its row, with its label where that found room. */
export interface PlacedUnit extends MarkUnit {
  readonly row: number;
  readonly placed: PlacedLabel | null;
}

interface PackOptions {
  readonly width: number;
  readonly measures: TimelineMeasures;
  /** Most rows. */
  readonly rows: number;
}

/** Room in rows that is taken from left to right and back. */
type Rows = Stretch[][];

/** A place that a unit may take in a row, with its label at one side. */
interface Offer {
  readonly room: Stretch;
  readonly placed: PlacedLabel | null;
}

/** Returns the label cut to so many px, at a word where one fits. */
function cutLabel(text: string, size: number, width: number, weight: number): string {
  if (textWidth(text, size, weight) <= width) return text;
  const fits = (part: string) => textWidth(`${part}…`, size, weight) <= width;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const part = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;–-]+$/u, '');
    if (fits(part)) return `${part}…`;
  }
  const letters = [...text];
  while (letters.length > 1 && !fits(letters.join(''))) letters.pop();
  return `${letters.join('')}…`;
}

/** The places for a label beside its unit: right of it, then left; where neither has room in view, the larger side with what fits of the label. */
function labelledOffers(unit: MarkUnit, { width, measures: { gap, text } }: PackOptions): Offer[] {
  const days = unit.signs[0]?.days;
  // Under days that go far, the label stands over them.
  const edges = days?.isLong ? unit.core : unit;
  const [right, left] = [edges.x1 + gap, edges.x0 - gap];
  const offer = (x: number, label: string, labelWidth: number): Offer => ({
    room: { x0: Math.min(unit.x0, x), x1: Math.max(unit.x1, x + labelWidth) },
    placed: { text: label, x, width: labelWidth },
  });
  const { label, labelWidth, fontWeight, isInView } = unit;
  if (!isInView) return [offer(right, label, labelWidth)];
  const offers = [
    ...(right + labelWidth <= width ? [offer(right, label, labelWidth)] : []),
    ...(left - labelWidth >= 0 ? [offer(left - labelWidth, label, labelWidth)] : []),
  ];
  if (offers.length > 0) return offers;
  const own = days?.isLong || unit.x1 - unit.x0 > width / 2 ? { right: unit.core.x1 + gap, left: unit.core.x0 - gap } : { right, left };
  const isRight = width - own.right >= own.left;
  const cut = cutLabel(label, text, isRight ? width - own.right : own.left, fontWeight);
  const cutWidth = textWidth(cut, text, fontWeight);
  return [offer(isRight ? own.right : own.left - cutWidth, cut, cutWidth)];
}

function isFree(taken: readonly Stretch[], { x0, x1 }: Stretch, air: number): boolean {
  return taken.every((other) => other.x1 + air <= x0 || x1 + air <= other.x0);
}

/** Takes the first row with room for one of the places: those to the right in any row before those to the left, then a new row. Null where none is left. */
function takeRow(taken: Rows, offers: readonly Offer[], { rows, measures: { air } }: PackOptions): { row: number; offer: Offer } | null {
  for (const offer of offers) {
    const row = taken.findIndex((own) => isFree(own, offer.room, air));
    if (row >= 0) {
      taken[row]?.push(offer.room);
      return { row, offer };
    }
  }
  const [first] = offers;
  if (!first || taken.length >= rows) return null;
  taken.push([first.room]);
  return { row: taken.length - 1, offer: first };
}

const bare = (unit: MarkUnit): Offer => ({ room: { x0: unit.x0, x1: unit.x1 }, placed: null });

/** Packs the units, of which those in `labelled` with their labels. Null where one of them finds no row. */
function pack(units: readonly MarkUnit[], labelled: ReadonlySet<MarkUnit>, options: PackOptions) {
  const taken: Rows = [];
  const placed: PlacedUnit[] = [];
  // What has a label comes first: a bare sign finds a gap more easily.
  for (const unit of [...units.filter((own) => labelled.has(own)), ...units.filter((own) => !labelled.has(own))]) {
    const found = takeRow(taken, labelled.has(unit) ? labelledOffers(unit, options) : [bare(unit)], options);
    if (!found) return null;
    placed.push({ ...unit, row: found.row, placed: found.offer.placed });
  }
  return { taken, placed };
}

/** Returns a label in the longest of its forms that has room in its row, and takes that room; the same one where none has. */
function lengthened(unit: PlacedUnit, row: Stretch[], { width, measures: { text, air } }: PackOptions): PlacedUnit {
  const { placed, longer, label, fontWeight } = unit;
  if (placed?.text !== label) return unit;
  const isRight = placed.x >= unit.core.x1;
  const own = row.findIndex(({ x0, x1 }) => x0 <= placed.x && placed.x + placed.width <= x1);
  const others = row.filter((_, at) => at !== own);
  for (const form of longer) {
    const formWidth = textWidth(form, text, fontWeight);
    const x = isRight ? placed.x : placed.x + placed.width - formWidth;
    const room = { x0: Math.min(unit.x0, x), x1: Math.max(unit.x1, x + formWidth) };
    if (x < 0 || x + formWidth > width || !isFree(others, room, air)) continue;
    row[own] = room;
    return { ...unit, placed: { text: form, x, width: formWidth } };
  }
  return unit;
}

/** Gives labels that were cut what room is left beside them, the heaviest first. */
function lengthenLabels(placed: readonly PlacedUnit[], taken: Rows, options: PackOptions): PlacedUnit[] {
  return placed.toSorted(heavierFirst).map((unit) => {
    const row = taken[unit.row];
    return row ? lengthened(unit, row, options) : unit;
  });
}

/** What lies beside the view keeps to the rows in use; it is there to be moved into view, and then packed anew. */
function packBeside(units: readonly MarkUnit[], taken: Rows, options: PackOptions): PlacedUnit[] {
  const inUse = { ...options, rows: Math.max(1, taken.length) };
  return units.map((unit) => {
    const found = takeRow(taken, labelledOffers(unit, inUse), inUse) ?? takeRow(taken, [bare(unit)], inUse);
    return { ...unit, row: found?.row ?? 0, placed: found?.offer.placed ?? null };
  });
}

export interface PackedUnits {
  readonly rows: number;
  readonly units: readonly PlacedUnit[];
}

/** Heavier first; of one weight an agreement before an activity, then by key. */
export function heavierFirst(a: MarkUnit, b: MarkUnit): number {
  const isAgreement = ({ signs }: MarkUnit) => (signs[0]?.mark.kind === 'agreement' ? 1 : 0);
  const keyOf = ({ signs }: MarkUnit) => signs[0]?.mark.key ?? '';
  return b.weight - a.weight || isAgreement(b) - isAgreement(a) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/**
 * Returns the rows of one lane, each unit in one of them, no two in each other's way. Labels are given by weight, as many as leave every other unit its place;
 * with rows without end, all have one. Null where the signs alone need more rows than there are.
 */
export function packUnits(units: readonly MarkUnit[], options: PackOptions): PackedUnits | null {
  const inView = units.filter(({ isInView }) => isInView);
  const ranked = inView.toSorted(heavierFirst);
  const packed = (count: number) => pack(inView, new Set(ranked.slice(0, count)), options);
  let [most, least] = [inView.length, 0];
  let result = packed(most);
  if (!result) {
    result = packed(0);
    while (result && most - least > 1) {
      const middle = Math.floor((most + least) / 2);
      const tried = packed(middle);
      if (tried) [result, least] = [tried, middle];
      else most = middle;
    }
  }
  if (!result) return null;
  const labelled = lengthenLabels(result.placed, result.taken, options);
  const beside = packBeside(
    units.filter(({ isInView }) => !isInView),
    result.taken,
    options,
  );
  return { rows: Math.max(1, result.taken.length), units: [...labelled, ...beside] };
}
