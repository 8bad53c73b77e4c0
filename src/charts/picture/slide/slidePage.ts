import type { PictureOptions } from '@/charts/picture/pictureOptions';

/** The smallest type on a slide, in px: 18 where a slide is 1,200 px wide. */
export const SLIDE_TYPE = 24;

/** A slide, the air beside what is on it, and the part that its records have, in px. What stands over and under that part always has the same room. */
export interface SlidePage {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The type of its headline in px, and how many lines that may have. */
  readonly headline: { readonly size: number; readonly lines: number };
  readonly body: { readonly top: number; readonly width: number; readonly height: number };
}

const OVER = 212;

function pageOf(width: number, height: number, margin: number, under: number, headline: SlidePage['headline']): SlidePage {
  return { width, height, margin, headline, body: { top: OVER, width: width - 2 * margin, height: height - OVER - under } };
}

/** Slides are of 16 to 9, of 4 to 3, or the left or right half of one of 16 to 9: less room means fewer records, not smaller type. */
export const slidePages = {
  wide: pageOf(1600, 900, 64, 228, { size: 40, lines: 2 }),
  standard: pageOf(1600, 1200, 64, 228, { size: 40, lines: 2 }),
  half: pageOf(800, 900, 40, 350, { size: 30, lines: 3 }),
} as const;

export type SlideSize = keyof typeof slidePages;

/** Returns which of the slides a size of pictures stands for: that of 16 to 9 if it is none of theirs. */
export function slideSize(size: PictureOptions['size']): SlideSize {
  return size === 'standard' || size === 'half' ? size : 'wide';
}

/** Returns the slide for a size of pictures. */
export function slidePage(size: PictureOptions['size']): SlidePage {
  return slidePages[slideSize(size)];
}
