import type { MapLand } from '@/charts/plot/mapPaths';

/** Sums over the squares before each one, so that those of any rectangle are counted at once. */
export function sumsOf({ columns, rows, owners }: MapLand, isIn: (owner: string | null) => boolean): Int32Array {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let line = 0;
    for (let column = 0; column < columns; column += 1) {
      if (isIn(owners[row * columns + column] ?? null)) line += 1;
      sums[(row + 1) * (columns + 1) + column + 1] = line + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  return sums;
}

/** A rectangle of squares. */
interface Squares {
  readonly column: number;
  readonly row: number;
  readonly across: number;
  readonly down: number;
}

/** The frame with a side of its squares in px. */
export interface Field {
  readonly land: MapLand;
  readonly cell: number;
}

/** Tells whether all squares of the rectangle are among those that were summed. */
export function isFilled(sums: Int32Array, { land: { columns, rows } }: Field, { column, row, across, down }: Squares): boolean {
  if (column < 0 || row < 0 || column + across > columns || row + down > rows) return false;
  const wide = columns + 1;
  const [top, bottom] = [row * wide + column, (row + down) * wide + column];
  return (sums[bottom + across] ?? 0) - (sums[top + across] ?? 0) - (sums[bottom] ?? 0) + (sums[top] ?? 0) === across * down;
}

/** A country's land in the frame, in squares: the rectangle around it and its middle. */
export interface Own {
  readonly sums: Int32Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: { readonly x: number; readonly y: number };
}

function measureLand(land: MapLand, code: string): Own | null {
  const { columns, owners } = land;
  const found = owners.flatMap((owner, at) => (owner === code ? [{ column: at % columns, row: Math.floor(at / columns) }] : []));
  if (found.length === 0) return null;
  const [across, down] = [found.map(({ column }) => column), found.map(({ row }) => row)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length + 0.5;
  return {
    sums: sumsOf(land, (owner) => owner === code),
    left: Math.min(...across),
    right: Math.max(...across) + 1,
    top: Math.min(...down),
    bottom: Math.max(...down) + 1,
    middle: { x: mean(across), y: mean(down) },
  };
}

/** Measurements of the land, kept because they are the same under every filter and take longer than the rest of a map. */
interface Survey {
  readonly sea: Int32Array;
  readonly anything: Int32Array;
  readonly countries: Map<string, Own | null>;
}
const surveys = new WeakMap<MapLand, Survey>();

/** Returns the sums over a land's sea and over all of it. */
export function surveyOf(land: MapLand): Survey {
  const known = surveys.get(land);
  if (known) return known;
  const survey: Survey = { sea: sumsOf(land, (owner) => owner === null), anything: sumsOf(land, () => true), countries: new Map() };
  surveys.set(land, survey);
  return survey;
}

/** Returns the country's land; null where the frame holds none of it. */
export function landOf(land: MapLand, code: string): Own | null {
  const { countries } = surveyOf(land);
  const known = countries.get(code);
  if (known !== undefined) return known;
  const own = measureLand(land, code);
  countries.set(code, own);
  return own;
}
