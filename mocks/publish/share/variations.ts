import { ByteReader } from './byteReader.ts';
import type { Glyph, Point } from './woff2.ts';

/** Where a weight lies on the font's axis: -1 the lightest, 0 as the outlines are drawn, 1 the boldest. Expects a font with this one axis. */
export function placeOfWeight(weight: number, fvar: Uint8Array, avar: Uint8Array | undefined): number {
  const axis = new ByteReader(fvar, 20);
  const [lightest = 0, drawn = 0, boldest = 0] = axis.many(3, () => axis.u32() / 65_536);
  const to = weight < drawn ? lightest : boldest;
  const even = weight === drawn ? 0 : (weight - drawn) / Math.abs(to - drawn);
  if (!avar) return even;
  const map = new ByteReader(avar, 8);
  const steps = map.many(map.u16(), () => [map.f2dot14(), map.f2dot14()] as const);
  const after = steps.findIndex(([from]) => from >= even);
  const [high, low] = [steps[after], steps[after - 1]];
  if (!high || !low) return high?.[1] ?? even;
  return low[1] + ((even - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}

type Shift = readonly [number, number];

/** Reads which points of a glyph are shifted. */
function readPointNumbers(bytes: ByteReader): number[] | 'all' {
  const first = bytes.u8();
  const count = first & 128 ? ((first & 127) << 8) + bytes.u8() : first;
  if (count === 0) return 'all';
  const points: number[] = [];
  let point = 0;
  while (points.length < count) {
    const run = bytes.u8();
    for (const by of bytes.many((run & 127) + 1, run & 128 ? bytes.u16 : bytes.u8)) {
      point += by;
      points.push(point);
    }
  }
  return points;
}

function readShifts(bytes: ByteReader, count: number): number[] {
  const shifts: number[] = [];
  while (shifts.length < count) {
    const run = bytes.u8();
    const length = (run & 63) + 1;
    shifts.push(...(run & 128 ? new Array<number>(length).fill(0) : bytes.many(length, run & 64 ? bytes.i16 : bytes.i8)));
  }
  return shifts;
}

/** How much of a master's shifts holds at a place on the axis. */
function shareAt(place: number, start: number, peak: number, end: number): number {
  if (peak === 0 || place === peak) return 1;
  if (place <= start || place >= end) return 0;
  return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
}

/** What a point between two others that are told is shifted by, on one axis. */
function between(at: number, [one, shiftOne]: Shift, [two, shiftTwo]: Shift): number {
  const [low, high, shiftLow, shiftHigh] = one <= two ? [one, two, shiftOne, shiftTwo] : [two, one, shiftTwo, shiftOne];
  if (low === high) return shiftLow === shiftHigh ? shiftLow : 0;
  if (at <= low) return shiftLow;
  if (at >= high) return shiftHigh;
  return shiftLow + ((at - low) / (high - low)) * (shiftHigh - shiftLow);
}

/** Fills in the shifts of the points of a contour that are not told, from their neighbours that are. */
function filled(points: readonly Point[], told: ReadonlyMap<number, Shift>, from: number): Shift[] {
  const known = points.flatMap((_, at) => (told.has(from + at) ? [at] : []));
  const shiftOf = (at: number): Shift => told.get(from + at) ?? [0, 0];
  return points.map((point, at) => {
    if (known.length === 0) return [0, 0];
    if (told.has(from + at)) return shiftOf(at);
    const before = known.findLast((one) => one < at) ?? known.at(-1) ?? 0;
    const after = known.find((one) => one > at) ?? known[0] ?? 0;
    const [one, two] = [points[before] ?? point, points[after] ?? point];
    const [[xOne, yOne], [xTwo, yTwo]] = [shiftOf(before), shiftOf(after)];
    return [between(point.x, [one.x, xOne], [two.x, xTwo]), between(point.y, [one.y, yOne], [two.y, yTwo])];
  });
}

const LONG_OFFSETS = 1;
const SHARED_POINTS = 0x8000;
const OWN_PEAK = 0x8000;
const OWN_BOUNDS = 0x4000;
const OWN_POINTS = 0x2000;
/** After its own points each glyph has four more, of which the first two are where it starts and where the next one does. */
const EDGES = 4;

/** Reads the shifts of each glyph at a place on the axis: of its points or its components, then of its edges. */
export function shiftsAt(place: number, gvar: Uint8Array): (at: number, glyph: Glyph) => readonly Shift[] {
  const head = new ByteReader(gvar, 6);
  const sharedCount = head.u16();
  const sharedAt = head.u32();
  const glyphCount = head.u16();
  const isLong = (head.u16() & LONG_OFFSETS) !== 0;
  const dataAt = head.u32();
  const offsets = head.many(glyphCount + 1, () => (isLong ? head.u32() : head.u16() * 2));
  head.at = sharedAt;
  const sharedPeaks = head.many(sharedCount, head.f2dot14);

  return (at, glyph) => {
    const parts = glyph.shape === 'simple' ? glyph.contours.flat().length : glyph.components.length;
    const sum = Array.from({ length: parts + EDGES }, () => [0, 0] as [number, number]);
    const [start = 0, end = 0] = [offsets[at], offsets[at + 1]];
    if (start === end) return sum;
    const masters = new ByteReader(gvar, dataAt + start);
    const count = masters.u16();
    const data = new ByteReader(gvar, dataAt + start + masters.u16());
    const sharedPoints = count & SHARED_POINTS ? readPointNumbers(data) : 'all';
    for (let master = 0; master < (count & 0xfff); master += 1) {
      const size = masters.u16();
      const index = masters.u16();
      const peak = index & OWN_PEAK ? masters.f2dot14() : (sharedPeaks[index & 0xfff] ?? 0);
      const [low = 0, high = 0] = index & OWN_BOUNDS ? masters.many(2, masters.f2dot14) : [Math.min(peak, 0), Math.max(peak, 0)];
      const next = data.at + size;
      const points = index & OWN_POINTS ? readPointNumbers(data) : sharedPoints;
      const numbers = points === 'all' ? sum.map((_, point) => point) : points;
      const across = readShifts(data, numbers.length);
      const up = readShifts(data, numbers.length);
      data.at = next;
      const share = shareAt(place, low, peak, high);
      const told = new Map(numbers.map((point, one): [number, Shift] => [point, [across[one] ?? 0, up[one] ?? 0]]));
      let from = 0;
      const inContours =
        glyph.shape === 'simple'
          ? glyph.contours.flatMap((contour) => {
              const shifts = filled(contour, told, from);
              from += contour.length;
              return shifts;
            })
          : [];
      sum.forEach((total, point) => {
        const [x, y] = inContours[point] ?? told.get(point) ?? [0, 0];
        total[0] += x * share;
        total[1] += y * share;
      });
    }
    return sum;
  };
}
