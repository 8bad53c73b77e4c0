import type { ReactNode } from 'react';
import { moved } from '@/charts/picture/drawing';
import { fitScale, LEAST_SCALE, mostScale } from '@/charts/picture/fitScale';
import { markup } from '@/charts/picture/markup';
import { type Foot, MARGIN, PictureDocument } from '@/charts/picture/PictureDocument';
import { lookOf, type Picture, type PictureFrame } from '@/charts/picture/pictureInput';
import { pixelSize } from '@/charts/picture/pictureOptions';

/** A picture before scaling: what stands above the foot, and the foot; heights with the margins. */
export interface Layout {
  readonly content: ReactNode;
  /** Height of all together, in px; the foot goes lower in a picture that is higher. */
  readonly height: number;
  readonly foot: Foot;
}

/** Lays a picture out at a width and a height in px; a height of null is as much as it needs. */
export type LayoutAt = (width: number, height: number | null) => Layout;

/**
 * Returns the picture of a layout in the size that the options ask for: drawn smaller until it fits, and grown in height where it would have to be
 * smaller than `least` for that.
 */
export function fitPicture(
  layoutAt: LayoutAt,
  whole: { title: string; description: string; definitions: ReactNode },
  frame: PictureFrame,
  least = LEAST_SCALE,
): Picture {
  const size = pixelSize(lookOf(frame).options.size);
  const { width } = size;
  const laidOut = (scale: number) => layoutAt(width / scale, size.height === null ? null : size.height / scale);
  const most = mostScale(width);
  const floor = Math.min(least, most);
  const asked = size.height;
  const fitting = asked === null ? most : fitScale((scale) => laidOut(scale).height * scale <= asked, most, floor);
  const scale = fitting ?? floor;
  const { content, height: needed, foot } = laidOut(scale);
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
  return { svg, width, height, linkBox, isGrown: fitting === null };
}
