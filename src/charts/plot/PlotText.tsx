import { createContext, useContext } from 'react';
import { cleanText } from '@/domain/words/markupText';

/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly serif?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** What decides how wide a text is drawn. */
export interface FontLook {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** Returns the width of a text in px, or null where it cannot be told. */
export type MeasureText = (text: string, look: FontLook) => number | null;

/**
 * In pictures every text says how wide it is. Programs that ignore the fonts inside a picture, as Inkscape 1.2 and LibreOffice 7.4 do, draw another font,
 * which is often wider: without this, words run into each other and over the edge; with it they squeeze the letters into their place. Where the right font is
 * used nothing changes.
 */
export const TextMeasure = createContext<MeasureText | null>(null);

export const SANS = "'Source Sans 3 Variable','Source Sans 3','Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif";
const SERIF = "'Source Serif 4 Variable','Source Serif 4','Source Serif Pro',Georgia,'Times New Roman',serif";

/** Returns coordinates with at most two decimals, so that pictures compare as text. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One line of text in a drawing, its baseline at `y`. It carries its own font, because a saved picture has no style sheet. */
export function PlotText({
  x,
  y,
  size,
  fill,
  weight = 400,
  serif = false,
  anchor = 'start',
  children,
}: TextStyle & { x: number; y: number; children: string }) {
  const measure = useContext(TextMeasure);
  const family = serif ? SERIF : SANS;
  const text = cleanText(children);
  const length = measure && text.trim() ? measure(text, { family, size, weight }) : null;
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontFamily={family}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor}
      {...(length ? { textLength: round(length), lengthAdjust: 'spacingAndGlyphs' } : {})}
    >
      {text}
    </text>
  );
}
