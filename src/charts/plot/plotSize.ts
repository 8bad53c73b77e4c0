/** The room that a chart is laid out for, the same on the page and in a picture. */
export interface PlotSize {
  readonly width: number;
  /** Null where the drawing may be as high as it needs. */
  readonly height: number | null;
  /** Size of a label in px: 13 on the page, 17 to 19 in pictures. */
  readonly text: number;
}

/** Returns `share` kept between the bounds; their `usual` where nothing is given. */
export function within(share: number | null, { least, usual, most }: { least: number; usual: number; most: number }): number {
  return share === null ? usual : Math.min(most, Math.max(least, share));
}

/** A rectangle that stands for a number. */
export interface PlotMark {
  /** The same in every layout of a body. */
  readonly key: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
