/** A label that wants to stand centred at `x`. */
export interface WantedLabel {
  readonly x: number;
  readonly width: number;
}

/** Where a label stands: its left edge, and its row, 0 being nearest to the line. */
export interface PlacedLabel {
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

/** Least room between two labels of a row, in px. */
const GAP = 10;

/**
 * Returns the places of the labels, in the order given: each centred at its `x` but kept between 0 and `room`, and in the first row in which it
 * touches no label placed before it. Labels of one row never overlap. A label wider than `room` starts at 0.
 */
export function staggerLabels(labels: readonly WantedLabel[], room: number): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { x, width } of labels) {
    const left = Math.max(0, Math.min(x - width / 2, room - width));
    const touches = (other: PlacedLabel) => left < other.left + other.width + GAP && other.left < left + width + GAP;
    let row = 0;
    while (placed.some((other) => other.row === row && touches(other))) row += 1;
    placed.push({ left, width, row });
  }
  return placed;
}
