import type { Palette } from '@/ui/palette';

/** Returns the relative luminance of `#rrggbb` as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Returns the step of the sequence for a count, 0 to `steps` - 1. Steps follow the square root, because a few cells hold most records and the
 * rest would all look alike.
 */
export function heatStep(count: number, most: number, steps: number): number {
  if (most <= 0) return 0;
  return Math.min(steps - 1, Math.floor(Math.sqrt(count / most) * steps));
}

/** Returns a cell's ground, and the colour of its number that reads best on it. */
export function heatColours(count: number, most: number, palette: Palette): { ground: string; text: string } {
  const ground = palette.sequence[heatStep(count, most, palette.sequence.length)] ?? palette.ground;
  const text = [palette.ink, palette.ground, '#ffffff', '#000000'].find((colour) => contrast(colour, ground) >= 4.5) ?? palette.ink;
  return { ground, text };
}
