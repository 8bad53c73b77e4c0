import { type Box, crosses, type Leader, leaderTo, meet, overlap } from '@/charts/plot/mapGeometry';
import { type Block, formsOf, GAP, type LabelKind, type LabelWish, rowHeight, rowWidth } from '@/charts/plot/mapLabelForms';
import type { MapLand } from '@/charts/plot/mapPaths';
import { type Field, isFilled, landOf, type Own, sumsOf, surveyOf } from '@/charts/plot/mapSurvey';

/** A piece of a label: `x` is its left edge, `y` its baseline. */
export interface LabelPiece {
  readonly kind: LabelKind;
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface MapLabel extends Box {
  readonly code: string;
  readonly pieces: readonly LabelPiece[];
  /** From the label to the ring in its country; null where the label stands inside. */
  readonly leader: Leader | null;
  /** Whose land it stands on; null for the sea, or where it needs a plate because several lie under it. */
  readonly on: string | null;
  readonly hasPlate: boolean;
}

/** Squares of land that a label keeps from a border, where there is so much. */
const MOST_AIR = 5;
/** Air between two labels, and between a label and a leader, in px. */
const APART = 3;
/** A leader that ends over land is worth so many px more. */
const OVER_LAND = 60;

/** Returns where a block stands inside a country: with as much air as there is, as near to the middle as that leaves it; null where it does not fit. */
function placeInside(
  field: Field,
  { sums, middle, ...own }: Own,
  { width, height }: Pick<Block, 'width' | 'height'>,
  mostAir: number,
): Box | null {
  const { cell } = field;
  const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  for (let air = mostAir; air >= 0; air -= 1) {
    let best: { readonly x: number; readonly y: number; readonly far: number } | null = null;
    for (let row = own.top + air; row + down + air <= own.bottom; row += 1)
      for (let column = own.left + air; column + across + air <= own.right; column += 1) {
        const [x, y] = [column + across / 2, row + down / 2];
        const far = (x - middle.x) ** 2 + (y - middle.y) ** 2;
        if (best && far >= best.far) continue;
        if (isFilled(sums, field, { column: column - air, row: row - air, across: across + 2 * air, down: down + 2 * air }))
          best = { x, y, far };
      }
    if (best) return { x: best.x * cell - width / 2, y: best.y * cell - height / 2, width, height };
  }
  return null;
}

interface Around {
  readonly field: Field;
  /** Squares that a label may stand on. */
  readonly free: Int32Array;
  readonly sea: Int32Array;
  readonly anchor: { readonly x: number; readonly y: number };
  readonly placed: readonly MapLabel[];
  /** What no leader may run through beside labels: the rings of the others. */
  readonly rings: readonly Box[];
}

/** Returns where a block stands outside its country with the shortest leader that runs through no label; null where there is no such place. */
function placeOutside({ field, free, sea, anchor, placed, rings }: Around, { width, height }: Block): { box: Box; leader: Leader } | null {
  const { land, cell } = field;
  const [across, down] = [width, height].map((length) => Math.ceil((length + APART) / cell)) as [number, number];
  let best: { box: Box; leader: Leader; worth: number } | null = null;
  for (let row = 0; row + down <= land.rows; row += 1)
    for (let column = 0; column + across <= land.columns; column += 1) {
      const squares = { column, row, across, down };
      const box = { x: (column + across / 2) * cell - width / 2, y: (row + down / 2) * cell - height / 2, width, height };
      const leader = leaderTo(box, anchor);
      const long = Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1);
      if ((best && best.worth <= long) || !isFilled(free, field, squares)) continue;
      const worth = long + (isFilled(sea, field, squares) ? 0 : OVER_LAND);
      if (best && best.worth <= worth) continue;
      if (
        placed.some(
          (label) =>
            overlap(label, box, APART) ||
            crosses(leader, label) ||
            (label.leader && (crosses(label.leader, box) || meet(label.leader, leader))),
        )
      )
        continue;
      if (rings.some((ring) => overlap(ring, box) || crosses(leader, ring))) continue;
      best = { box, leader, worth };
    }
  return best;
}

function labelAt(code: string, box: Box, { rows }: Block, rest: Pick<MapLabel, 'leader' | 'on' | 'hasPlate'>): MapLabel {
  let top = box.y;
  const pieces = rows.flatMap((row) => {
    const high = rowHeight(row);
    const y = top + high / 2 + 0.35 * Math.max(...row.map(({ size }) => size));
    let x = box.x + (box.width - rowWidth(row)) / 2;
    top += high;
    return row.map((piece): LabelPiece => {
      const at = { ...piece, x, y };
      x += piece.width + GAP * (row[0]?.size ?? 0);
      return at;
    });
  });
  return { code, ...box, pieces, ...rest };
}

/** Radius of the ring at the end of a leader, in px. */
export const RING = 3.5;

/**
 * Returns the labels of a map whose squares have a side of `cell` px. A label stands inside its country where all of it fits; else on the sea or a paler country with
 * a leader; where that is impossible the number of the two alone goes first, then the name, and never the number. On a narrow map there are only numbers.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  land: MapLand,
  { cell, text, isNarrow, isPlain = false }: { cell: number; text: number; isNarrow: boolean; isPlain?: boolean },
): MapLabel[] {
  const field: Field = { land, cell };
  const { sea, anything } = surveyOf(land);
  const pale = new Set(wishes.filter(({ isPale }) => isPale).map(({ code }) => code));
  const named = new Set(wishes.map(({ code }) => code));
  const known = wishes.flatMap((wish) => {
    const own = landOf(land, wish.code);
    const point = own && placeInside(field, own, { width: cell, height: cell }, MOST_AIR * 2);
    if (!own || !point) return [];
    const anchor = { x: point.x + cell / 2, y: point.y + cell / 2 };
    return [
      {
        wish,
        own,
        anchor,
        ring: { x: anchor.x - RING, y: anchor.y - RING, width: 2 * RING, height: 2 * RING },
        forms: formsOf(wish, text, isNarrow, isPlain),
      },
    ];
  });
  const placed: MapLabel[] = [];
  const inside = (one: (typeof known)[number], blocks: readonly Block[]): boolean => {
    for (const block of blocks) {
      const box = placeInside(field, one.own, block, MOST_AIR);
      const isFree = box && !placed.some((label) => overlap(label, box, APART) || (label.leader && crosses(label.leader, box)));
      if (!box || !isFree) continue;
      placed.push(labelAt(one.wish.code, box, block, { leader: null, on: one.wish.code, hasPlate: false }));
      return true;
    }
    return false;
  };
  // The smallest first: their leaders start where there is least room to turn.
  const extent = ({ own }: (typeof known)[number]) => (own.right - own.left) * (own.bottom - own.top);
  const waiting = known.filter((one) => !inside(one, isNarrow ? one.forms.bare : one.forms.full)).sort((a, b) => extent(a) - extent(b));
  const outside = (one: (typeof known)[number], blocks: readonly Block[], free: Int32Array): boolean => {
    const { code } = one.wish;
    const isAnywhere = free === anything;
    const rings = waiting.filter((other) => other !== one).map(({ ring }) => ring);
    for (const block of blocks) {
      const found = placeOutside({ field, free, sea, anchor: one.anchor, placed, rings: isAnywhere ? [] : rings }, block);
      if (!found) continue;
      const at = Math.floor((found.box.y + block.height / 2) / cell) * land.columns + Math.floor((found.box.x + block.width / 2) / cell);
      placed.push(
        labelAt(code, found.box, block, { leader: found.leader, on: isAnywhere ? null : (land.owners[at] ?? null), hasPlate: isAnywhere }),
      );
      return true;
    }
    return false;
  };
  for (const one of waiting) {
    const { full, short, bare } = one.forms;
    const { code } = one.wish;
    const free = sumsOf(land, (owner) => owner === null || (owner !== code && (pale.has(owner) || !named.has(owner))));
    if (outside(one, full, free) || inside(one, short) || outside(one, short, free)) continue;
    if (inside(one, bare) || outside(one, bare, free)) continue;
    outside(one, bare, anything);
  }
  return placed;
}
