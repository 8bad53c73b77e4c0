import type { PictureOptions } from '@/charts/picture/pictureOptions';

/** The smallest type on a slide, in px: 18 where a slide is 1,200 px wide. */
export const SLIDE_TYPE = 24;

/** A slide, the air beside what is on it, and the part that its records have, in px. What stands over and under that part always has the same room. */
export interface SlidePage {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly body: { readonly top: number; readonly width: number; readonly height: number };
}

const [MARGIN, OVER, UNDER] = [64, 212, 228] as const;

function pageOf(width: number, height: number): SlidePage {
  return { width, height, margin: MARGIN, body: { top: OVER, width: width - 2 * MARGIN, height: height - OVER - UNDER } };
}

/** Slides are of 16 to 9, or of 4 to 3. */
export const slidePages = { wide: pageOf(1600, 900), standard: pageOf(1600, 1200) } as const;

/** Returns the slide for a size of pictures: that of 4 to 3 where this was asked for. */
export function slidePage(size: PictureOptions['size']): SlidePage {
  return size === 'standard' ? slidePages.standard : slidePages.wide;
}
