import type { Palette } from '@/ui/palette';

/** A part of a picture: its marks, drawn from the top at y = 0, and the height that they take. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** What a chart's body is drawn with. */
export interface Canvas {
  /** Width to fill, in px. */
  readonly width: number;
  readonly palette: Palette;
}
