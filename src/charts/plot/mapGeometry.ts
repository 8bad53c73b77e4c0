/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from a label to its country, in px. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Tells whether two boxes come nearer than `apart` px. */
export function overlap(one: Box, other: Box, apart = 0): boolean {
  return (
    one.x < other.x + other.width + apart &&
    other.x < one.x + one.width + apart &&
    one.y < other.y + other.height + apart &&
    other.y < one.y + one.height + apart
  );
}

/** Tells whether a line runs through a box. */
export function crosses({ x1, y1, x2, y2 }: Leader, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number, number, number])[] = [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ];
  for (const [start, step, low, high] of sides) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** Tells whether two lines run through each other. */
export function meet(one: Leader, other: Leader): boolean {
  const side = ({ x1, y1, x2, y2 }: Leader, x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  const parts = (line: Leader, by: Leader) => side(line, by.x1, by.y1) !== side(line, by.x2, by.y2);
  return parts(one, other) && parts(other, one);
}

/** Returns the line from a label's nearest side to a place. */
export function leaderTo({ x, y, width, height }: Box, to: { readonly x: number; readonly y: number }): Leader {
  const nearest = (low: number, length: number, value: number) => Math.min(low + length, Math.max(low, value));
  const isBeside = to.x < x || to.x > x + width;
  return { x1: nearest(x, width, to.x), y1: isBeside ? y + height / 2 : nearest(y, height, to.y), x2: to.x, y2: to.y };
}
