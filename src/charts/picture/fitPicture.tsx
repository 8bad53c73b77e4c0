import type { ReactNode } from 'react';
import { markup, moved } from '@/charts/picture/drawing';
import { type Foot, MARGIN, PictureDocument } from '@/charts/picture/PictureDocument';
import { lookOf, type Picture, type PictureFrame } from '@/charts/picture/pictureInput';
import { pixelSize } from '@/charts/picture/pictureOptions';

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

/** What is laid out to fill a height may pass it by the rounding of its sums. */
const ROUNDING = 1e-6;

/** A picture before scaling: what stands above the foot, and the foot; heights with the margins. */
export interface Layout {
  readonly content: ReactNode;
  /** Height of all together, in px; the foot goes lower in a picture that is higher. */
  readonly height: number;
  readonly foot: Foot;
  /** Notes that this layout leaves out. */
  readonly left: number;
}

/** Lays a picture out at a width and a height in px; a height of null is as much as it needs. */
export type LayoutAt = (width: number, height: number | null) => Layout;

/**
 * Returns the picture of the first of these layouts that fits the size that the options ask for, drawn smaller until it does; where none fits without being
 * smaller than `least`, the first one, grown in height.
 */
export function fitPicture(
  layouts: readonly LayoutAt[],
  whole: { title: string; description: string; definitions: ReactNode },
  frame: PictureFrame,
  least = LEAST_SCALE,
): Picture {
  const size = pixelSize(lookOf(frame).options.size);
  const { width, height: asked } = size;
  const most = mostScale(width);
  const floor = Math.min(least, most);
  const laidOut = (layoutAt: LayoutAt, scale: number) => layoutAt(width / scale, asked === null ? null : asked / scale);
  const scaleFor = (layoutAt: LayoutAt) =>
    asked === null ? most : fitScale((scale) => laidOut(layoutAt, scale).height * scale <= asked + ROUNDING, most, floor);
  let fitting: { readonly layoutAt: LayoutAt; readonly scale: number } | null = null;
  for (const layoutAt of layouts) {
    const scale = scaleFor(layoutAt);
    if (scale !== null) {
      fitting = { layoutAt, scale };
      break;
    }
  }
  const [first] = layouts;
  if (!first) throw new Error('A picture needs a layout.');
  const { layoutAt, scale } = fitting ?? { layoutAt: first, scale: floor };
  const { content, height: needed, foot, left } = laidOut(layoutAt, scale);
  const height = asked === null || fitting === null ? Math.ceil(needed * scale) : asked;
  const footTop = height / scale - MARGIN - foot.height;
  const linkBox = {
    x: MARGIN * scale,
    y: (footTop + foot.link.y) * scale,
    width: foot.link.width * scale,
    height: foot.link.height * scale,
  };
  const svg = markup(
    <PictureDocument size={{ width, height, scale }} frame={frame} {...whole}>
      {content}
      {moved(foot.drawn, MARGIN, footTop)}
    </PictureDocument>,
  );
  return { svg, width, height, linkBox, isGrown: fitting === null, left };
}
