import { round, SANS, SERIF, type TextStyle } from '@/charts/plot/PlotText';
import { markupText } from '@/domain/words/markupText';

/** Returns one line of text with its baseline at `y`. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, fill, weight = 400, serif = false, anchor = 'start' }: TextStyle,
): string {
  const family = serif ? SERIF : SANS;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${markupText(text)}</text>`;
}

/** Returns a filled rectangle. */
export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

/** Returns a hairline. */
export function hairline(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="1"/>`;
}
