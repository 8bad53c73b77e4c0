import { type LaneBoxes, type MarkBox, type PlacedPiece, TARGET_WIDTH } from '@/features/timeline/layout/markBoxes';
import type { DrawnMark } from '@/features/timeline/layout/pieces';

/** A record drawn by itself in a row of a lane, in world coordinates (px). */
export interface LaneItem {
  /** `kind/id`. */
  readonly key: string;
  readonly drawn: DrawnMark;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly pieces: readonly PlacedPiece[];
  /** Stands in a row of clusters for want of room, as a sign without its length and without pieces. */
  readonly isShort: boolean;
}

/** Records that begin too close to each other to be drawn one by one, or a count of the data service, which then names none. */
export interface LaneCluster {
  /** `cluster/kind/id` of its first record, so that it stays the same while that record leads it. */
  readonly key: string;
  readonly count: number;
  /** In the order of their beginnings. */
  readonly marks: readonly DrawnMark[];
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  /** The days on which its records may begin: the first, and the one after the last. */
  readonly start: number;
  readonly end: number;
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

/** What was packed: the row of each box that found one, and the boxes of the buckets whose boxes did not all find one. */
interface PackedBand {
  readonly placed: readonly { readonly box: MarkBox; readonly row: number }[];
  readonly gathered: readonly { readonly bucket: number; readonly boxes: readonly MarkBox[] }[];
  readonly rows: number;
}

/** Takes the first row in which a box finds room, given where each row is taken up to, and returns it; -1 when there is none. */
function takeRow(box: MarkBox, takenTo: number[], most: number): number {
  const free = takenTo.findIndex((end) => end + BOX_AIR <= box.x0);
  const row = free >= 0 ? free : takenTo.length < most ? takenTo.length : -1;
  if (row >= 0) takenTo[row] = box.x1;
  return row;
}

/** Packs the boxes of a band from left to right, one bucket after the other. A bucket takes room only when all its boxes find it. */
function packBand(boxes: readonly MarkBox[], { rows, bucket, capacity }: PackOptions): PackedBand {
  const placed: { box: MarkBox; row: number }[] = [];
  const gathered: { bucket: number; boxes: readonly MarkBox[] }[] = [];
  let takenTo: number[] = [];
  for (let from = 0, to = 0; from < boxes.length; from = to) {
    const place = Math.floor((boxes[from]?.x0 ?? 0) / bucket);
    const right = (place + 1) * bucket;
    to = from + 1;
    while (to < boxes.length && (boxes[to]?.x0 ?? right) < right) to++;
    const own = boxes.slice(from, to);
    const tried = [...takenTo];
    const found = own.length > capacity ? [] : own.map((box) => ({ box, row: takeRow(box, tried, rows) }));
    if (own.length <= capacity && found.every(({ row }) => row >= 0)) {
      placed.push(...found);
      takenTo = tried;
    } else gathered.push({ bucket: place, boxes: own });
  }
  return { placed, gathered, rows: takenTo.length };
}

/** A box alone in its bucket, drawn as a sign in the row of clusters; moved so that it does not leave its bucket. */
function shortItem(box: MarkBox, bucket: number, row: number, width: number): LaneItem {
  const x0 = Math.min(box.x0, (bucket + 1) * width - TARGET_WIDTH - BOX_AIR);
  return { key: box.drawn.key, drawn: box.drawn, row, x0, x1: x0 + TARGET_WIDTH, pieces: [], isShort: true };
}

function clusterOf(boxes: readonly MarkBox[], bucket: number, row: number, width: number): LaneCluster {
  const marks = boxes.map(({ drawn }) => drawn).toSorted((a, b) => a.begins.start - b.begins.start || (a.key < b.key ? -1 : 1));
  return {
    key: `cluster/${marks[0]?.key ?? bucket}`,
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
    for (const { box, row } of band.placed) {
      items.push({ key: box.drawn.key, drawn: box.drawn, row: top + row, x0: box.x0, x1: box.x1, pieces: box.pieces, isShort: false });
    }
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
