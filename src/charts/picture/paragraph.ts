import type { Drawing } from '@/charts/picture/drawing';
import { textLine } from '@/charts/picture/svgText';
import type { TextStyle } from '@/charts/plot/PlotText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';

/** From line to line, as a share of the size. */
const LEADING = 1.3;
/**
 * Widths are those of the embedded sans. The serif of titles is up to a tenth wider, and so are the usual fonts of programs that do not read embedded
 * ones, as drawing programs and office suites.
 */
const WIDTH_SHARE = 0.9;

/** Lines of text. */
export interface Paragraph extends Drawing {
  /** Width of the widest line, in px. */
  readonly width: number;
}

/** Returns the text in lines no wider than `width` px; at most `most` of them, the last then ends in an ellipsis. */
export function paragraph(text: string, width: number, style: TextStyle, most = Number.POSITIVE_INFINITY): Paragraph {
  const { size, weight } = style;
  const lines = clampLines(wrapText(text, size, width * WIDTH_SHARE, weight), most);
  const svg = lines.map((line, at) => textLine(line, 0, (at + 1) * size * LEADING, style)).join('');
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  return { svg, height: lines.length * size * LEADING, width: widest };
}
