/** The room that a chart is laid out for, the same on the page and in a picture. */
export interface PlotSize {
  readonly width: number;
  /** Null where the drawing may be as high as it needs. */
  readonly height: number | null;
  /** Size of a label in px: 13 on the page, 17 to 19 in pictures. */
  readonly text: number;
}
