import type { Palette } from '@/ui/palette';

/** The fill of what is not researched; the picture must hold `hatchDefinition`. */
export const hatchFill = 'url(#not-researched)';

/** Returns the pattern of what is not researched: stripes in the colour of edges, which is told from the ground by 3:1. */
export function hatchDefinition({ ground, edge }: Palette): string {
  return hatchPattern('not-researched', ground, edge);
}

/** Returns a pattern of stripes; `url(#id)` is its fill. */
export function hatchPattern(id: string, ground: string, stripe: string): string {
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${ground}"/><rect width="1.5" height="6" fill="${stripe}"/></pattern></defs>`;
}
