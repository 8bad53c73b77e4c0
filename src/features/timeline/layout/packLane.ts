import type { TimelinePieceShape } from '@/charts/model';
import type { DrawnMark } from '@/features/timeline/layout/drawnMark';
import { type TimeWindow, worldX } from '@/features/timeline/layout/timeWindow';

/** A stretch of the drawing in world coordinates (px). */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedPiece extends Stretch {
  readonly shape: TimelinePieceShape;
}

/** The room that a mark takes at a scale. It holds all its pieces and is wide enough to point at. */
export interface MarkBox extends Stretch {
  readonly drawn: DrawnMark;
  readonly pieces: readonly PlacedPiece[];
}

/** The boxes of a lane in its two bands, each in the order of their left edges. */
export interface LaneBoxes {
  readonly spans: readonly MarkBox[];
  readonly points: readonly MarkBox[];
}

/** Returns the key of the cluster that a record leads. */
export function clusterKey(mark: string): string {
  return `cluster/${mark}`;
}

/** Narrowest target of a pointer, in px. */
export const TARGET_WIDTH = 24;
/** Length over which an agreement without a known end fades, in px. */
const FADE_WIDTH = 24;
/** From this width on, in px, a mark stands among the spans: life cycles, periods, and dates known to the year when seen from near. */
const SPAN_WIDTH = 72;

/** Returns the room of a mark at a scale (px per day), widened about its middle to the target's width. */
export function markBox(drawn: DrawnMark, scale: number): MarkBox {
  const pieces = drawn.pieces.map(({ shape, start, end }) => ({
    shape,
    x0: worldX(start, scale),
    x1: worldX(end, scale) + (shape === 'fading' ? FADE_WIDTH : 0),
  }));
  const x0 = Math.min(...pieces.map((piece) => piece.x0));
  const x1 = Math.max(...pieces.map((piece) => piece.x1));
  const missing = Math.max(0, TARGET_WIDTH - (x1 - x0)) / 2;
  return { drawn, x0: x0 - missing, x1: x1 + missing, pieces };
}

function byPlace(a: MarkBox, b: MarkBox): number {
  return a.x0 - b.x0 || a.x1 - b.x1 || (a.drawn.key < b.drawn.key ? -1 : 1);
}

/** Returns the boxes of one lane, parted by width and ordered. */
export function laneBoxes(boxes: readonly MarkBox[]): LaneBoxes {
  const isSpan = ({ x0, x1 }: MarkBox) => x1 - x0 >= SPAN_WIDTH;
  return {
    spans: boxes.filter(isSpan).toSorted(byPlace),
    points: boxes.filter((box) => !isSpan(box)).toSorted(byPlace),
  };
}

/** A record drawn by itself in a row of a lane. */
export interface LaneItem extends MarkBox {
  /** `kind/id`. */
  readonly key: string;
  readonly row: number;
  /** Stands in a row of clusters for want of room, as a sign without its length and without pieces. */
  readonly isShort: boolean;
}

/**
 * Records that begin too close to each other to be drawn one by one, or a count of the data service, which then names none; with the days on which its records may
 * begin.
 */
export interface LaneCluster extends Stretch, TimeWindow {
  /** `clusterKey` of its first record, so that it stays the same while that record leads it; of a count, one of its period. */
  readonly key: string;
  readonly count: number;
  /** In the order of their beginnings. */
  readonly marks: readonly DrawnMark[];
  readonly row: number;
}

export interface PackedLane {
  /** Rows in use, those of the clusters with them; one at least. */
  readonly rows: number;
  readonly items: readonly LaneItem[];
  readonly clusters: readonly LaneCluster[];
}

export interface PackOptions {
  /** Most rows of a band, without the one of its clusters. */
  readonly rows: number;
  /** Width of a bucket in px. */
  readonly bucket: number;
  /** Most records that a bucket draws one by one even when there is room for more. */
  readonly capacity: number;
}

/** Width of the finest buckets, in px. They lie at multiples of it in world coordinates, so that they stay while the window moves. */
export const BUCKET_WIDTH = 32;
/** Least room between two boxes of a row, in px. */
export const BOX_AIR = 2;

/** Takes the first row in which a box finds room, given where each row is taken up to, and returns it; -1 when there is none. */
function takeRow(box: MarkBox, takenTo: number[], most: number): number {
  const free = takenTo.findIndex((end) => end + BOX_AIR <= box.x0);
  const row = free >= 0 ? free : takenTo.length < most ? takenTo.length : -1;
  if (row >= 0) takenTo[row] = box.x1;
  return row;
}

/**
 * Packs the boxes of a band from left to right, one bucket after the other: the row of each box that found one, and the buckets whose boxes did not all find
 * one. A bucket takes room only when all its boxes find it.
 */
function packBand(boxes: readonly MarkBox[], { rows, bucket, capacity }: PackOptions) {
  const placed: { readonly box: MarkBox; readonly row: number }[] = [];
  const gathered: { readonly bucket: number; readonly boxes: readonly MarkBox[] }[] = [];
  let takenTo: number[] = [];
  for (const [place, own] of Map.groupBy(boxes, ({ x0 }) => Math.floor(x0 / bucket))) {
    const tried = [...takenTo];
    const found = own.length > capacity ? [] : own.map((box) => ({ box, row: takeRow(box, tried, rows) }));
    if (found.length > 0 && found.every(({ row }) => row >= 0)) {
      placed.push(...found);
      takenTo = tried;
    } else gathered.push({ bucket: place, boxes: own });
  }
  return { placed, gathered, rows: takenTo.length };
}

/** A box alone in its bucket, drawn as a sign in the row of clusters; moved so that it does not leave its bucket. */
function shortItem(box: MarkBox, bucket: number, row: number, width: number): LaneItem {
  const x0 = Math.min(box.x0, (bucket + 1) * width - TARGET_WIDTH - BOX_AIR);
  return { drawn: box.drawn, key: box.drawn.key, row, x0, x1: x0 + TARGET_WIDTH, pieces: [], isShort: true };
}

function clusterOf(boxes: readonly MarkBox[], bucket: number, row: number, width: number): LaneCluster {
  const marks = boxes.map(({ drawn }) => drawn).toSorted((a, b) => a.begins.start - b.begins.start || (a.key < b.key ? -1 : 1));
  return {
    key: clusterKey(marks[0]?.key ?? ''),
    count: marks.length,
    marks,
    row,
    x0: bucket * width,
    x1: (bucket + 1) * width - BOX_AIR,
    start: Math.min(...marks.map(({ begins }) => begins.start)),
    end: Math.max(...marks.map(({ begins }) => begins.end)),
  };
}

/**
 * Returns the rows of one lane: spans above, points below, each band with a row of clusters under it where it needs one. Boxes go to the first row with room,
 * from left to right. When the boxes that begin in one bucket do not all find room, they are gathered in one cluster as wide as the bucket; one that is alone
 * there is drawn short. Every box is in one item or one cluster.
 */
export function packLane({ spans, points }: LaneBoxes, options: PackOptions): PackedLane {
  const items: LaneItem[] = [];
  const clusters: LaneCluster[] = [];
  let top = 0;
  for (const band of [spans, points].map((boxes) => packBand(boxes, options))) {
    for (const { box, row } of band.placed) items.push({ ...box, key: box.drawn.key, row: top + row, isShort: false });
    const clusterRow = top + band.rows;
    for (const { bucket, boxes } of band.gathered) {
      const [first] = boxes;
      if (first && boxes.length === 1) items.push(shortItem(first, bucket, clusterRow, options.bucket));
      else clusters.push(clusterOf(boxes, bucket, clusterRow, options.bucket));
    }
    top = clusterRow + (band.gathered.length > 0 ? 1 : 0);
  }
  return { rows: Math.max(1, top), items, clusters };
}
