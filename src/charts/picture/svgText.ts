import { markupText } from '@/domain/words/markupText';

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly serif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const SANS = "'Source Sans 3 Variable','Source Sans 3','Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif";
const SERIF = "'Source Serif 4 Variable','Source Serif 4','Source Serif Pro',Georgia,'Times New Roman',serif";

/** Returns coordinates with at most two decimals, so that pictures compare as text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

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
