/** How far what was laid out at one scale may be stretched or squeezed while the time moves. Beyond it letters and dots would look wrong. */
export const MOST_STRETCH = 1.4;

/**
 * Returns the scale (px per day) to lay the lanes out at. While the time moves, `kept` stays as long as the drawing need not be stretched too far: laying out
 * some hundred records and drawing them anew takes several frames, stretching the drawing none. At rest it is the scale itself.
 */
export function heldScale(kept: number, scale: number, isMoving: boolean): number {
  const stretch = scale / kept;
  return isMoving && stretch <= MOST_STRETCH && stretch >= 1 / MOST_STRETCH ? kept : scale;
}
