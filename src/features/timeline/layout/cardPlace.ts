import type { Target, TargetRow } from '@/features/timeline/layout/targets';

/** About how high a card is, in px, and how far from its mark it stands. */
const HEIGHT = 130;
const GAP = 8;

interface Room {
  readonly width: number;
  readonly height: number;
  /** Width of the card. */
  readonly card: number;
}

export interface CardPlace {
  readonly left: number;
  /** Its top, or its foot where it stands above the mark. */
  readonly top: number;
  readonly isAbove: boolean;
}

/** Returns where the card of a mark stands: of the places under and over it, to its right and left, the one that covers fewest others. Under it where these are alike. */
export function cardPlace(box: Target['box'], rows: readonly TargetRow[], { width, height, card }: Room): CardPlace {
  const kept = (x: number) => Math.min(Math.max(0, x), Math.max(0, width - card));
  const middle = Math.min(width, Math.max(0, (Math.max(0, box.x0) + Math.min(width, box.x1)) / 2));
  const lefts = [...new Set([kept(Math.max(0, box.x0)), kept(Math.min(box.x1, width) - card), kept(middle - card / 2)])];
  const boxes = rows.flatMap(({ targets }) => targets.filter((target) => !target.isCell).map((target) => target.box));
  const covered = (left: number, top: number) =>
    boxes.filter(({ x0, x1, y0, y1 }) => x0 < left + card && x1 > left && y0 < top + HEIGHT && y1 > top).length;
  const places = [false, true].flatMap((isAbove) =>
    lefts.map((left) => {
      const top = isAbove ? box.y0 - GAP : box.y1 + GAP;
      const upper = isAbove ? top - HEIGHT : top;
      const outside = isAbove ? Math.max(0, -upper) : Math.max(0, upper + HEIGHT - height);
      return { place: { left, top, isAbove }, cost: covered(left, upper) + outside / 10 };
    }),
  );
  const [first] = places.toSorted((a, b) => a.cost - b.cost);
  return first?.place ?? { left: 0, top: box.y1 + GAP, isAbove: false };
}
