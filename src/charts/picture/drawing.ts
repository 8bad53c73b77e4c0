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
  /** Height that is left for the body, in px; null where it may take what it likes. A body that needs more takes more. */
  readonly height: number | null;
  readonly palette: Palette;
  /** Whether to say what colours and shapes mean. */
  readonly legend: boolean;
}

/** Returns the parts below each other, each after its own gap in px. A part without height takes no gap. */
export function stacked(parts: readonly { readonly drawing: Drawing; readonly gap: number }[]): Drawing {
  let height = 0;
  const drawn = parts.map(({ drawing, gap }) => {
    if (drawing.height === 0) return '';
    const svg = moved(drawing.svg, 0, height + gap);
    height += gap + drawing.height;
    return svg;
  });
  return { svg: drawn.join(''), height };
}

/** Returns the marks moved by so many px. */
export function moved(svg: string, x: number, y: number): string {
  return svg && `<g transform="translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})">${svg}</g>`;
}
