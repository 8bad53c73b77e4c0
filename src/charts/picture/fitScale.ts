/** Steps that scales are tried in, so that equal pictures are equal as text. */
const STEP = 0.02;
/** The least scale: text of 16 px is drawn at 9.6 px. */
export const LEAST_SCALE = 0.6;
/** Pictures wider than this are enlarged, not spread; narrower ones than that are drawn smaller, down to the least scale. In px. */
const WIDE = 1200;
const NARROW = 560;

function onStep(scale: number): number {
  return Math.floor(scale / STEP + 1e-9);
}

function scaleOf(step: number): number {
  return Math.round(step * STEP * 100) / 100;
}

/** Returns the largest scale that a picture of this width in px is drawn at. */
export function mostScale(width: number): number {
  return Math.max(LEAST_SCALE, scaleOf(onStep(Math.min(Math.max(1, width / WIDE), width / NARROW))));
}

/**
 * Returns the largest scale from `least` to `most` at which the content fits, in steps of 0.02; null when it does not fit even at the least, so that the
 * picture has to grow. `fits` must hold for every scale below one at which it holds.
 */
export function fitScale(fits: (scale: number) => boolean, most: number, least = LEAST_SCALE): number | null {
  if (fits(most)) return most;
  let low = Math.ceil(least / STEP - 1e-9);
  let high = Math.max(low, onStep(most));
  if (!fits(scaleOf(low))) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(scaleOf(middle))) low = middle;
    else high = middle;
  }
  return scaleOf(low);
}
