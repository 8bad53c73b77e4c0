import type { PieceShape } from '@/features/timeline/layout/piece';
import type { DrawnMark } from '@/features/timeline/layout/pieces';
import { worldX } from '@/features/timeline/layout/timeWindow';

/** A piece in world coordinates (px). */
export interface PlacedPiece {
  readonly shape: PieceShape;
  readonly x0: number;
  readonly x1: number;
}

/** The room that a mark takes at a scale, in world coordinates (px). It holds all its pieces and is wide enough to point at. */
export interface MarkBox {
  readonly drawn: DrawnMark;
  readonly x0: number;
  readonly x1: number;
  readonly pieces: readonly PlacedPiece[];
}

/** The boxes of a lane in its two bands, each in the order of their left edges. */
export interface LaneBoxes {
  readonly spans: readonly MarkBox[];
  readonly points: readonly MarkBox[];
}

/** Narrowest target of a pointer, in px. */
export const TARGET_WIDTH = 24;
/** Length over which an agreement without a known end fades, in px. */
export const FADE_WIDTH = 24;
/** From this width on, in px, a mark stands among the spans: life cycles, periods, and dates known to the year when seen from near. */
export const SPAN_WIDTH = 72;

/** Returns the room of a mark at a scale (px per day), widened about its middle to the target's width. */
export function markBox(drawn: DrawnMark, scale: number): MarkBox {
  const pieces = drawn.pieces.map(({ shape, start, end }) => ({
    shape,
    x0: worldX(start, scale),
    x1: worldX(end, scale) + (shape === 'fading' ? FADE_WIDTH : 0),
  }));
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    x0 = Math.min(x0, piece.x0);
    x1 = Math.max(x1, piece.x1);
  }
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
