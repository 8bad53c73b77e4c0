import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MarkEmphasis } from '@/charts/picture/markEmphasis';
import { Fade } from '@/charts/plot/LifeCycle';
import { Hatch } from '@/charts/plot/PlotShapes';
import { type MeasureText, PlotText, round, type TextStyle } from '@/charts/plot/PlotText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { cleanText } from '@/domain/words/markupText';
import type { Palette } from '@/ui/palette';

/** A part of a picture: plain SVG, drawn from the top at y = 0, and the height that it takes. */
export interface Drawing {
  readonly drawn: ReactNode;
  readonly height: number;
}

export const nothing: Drawing = { drawn: null, height: 0 };

/** The smallest type of a picture, in px at 1,200 px of width. */
export const SMALL = 18;

/** What a chart's body is drawn with. */
export interface Canvas {
  /** Width to fill, in px. */
  readonly width: number;
  /** Height that is left for the body, in px; null where it may take what it likes. A body that needs more takes more. */
  readonly height: number | null;
  readonly palette: Palette;
  /** Whether to say what colours and shapes mean. */
  readonly legend: boolean;
  /** Room is short: what a reader can do without is left out. */
  readonly isTight?: boolean;
  /** A drawing that could be smaller asks for its usual height. */
  readonly isLarge?: boolean;
  /** Colours and signs are explained by a key that several charts share. */
  readonly isKeyed?: boolean;
  /** The least height of columns, in px; that of any picture where it is not given. */
  readonly lowest?: number;
  /** What of the marks is pointed at. */
  readonly emphasis?: MarkEmphasis | undefined;
  /** For what is drawn outside the picture and put in as text. */
  readonly measure?: MeasureText | undefined;
}

/** Returns what is drawn, moved by so many px. */
export function moved(drawn: ReactNode, x: number, y: number): ReactNode {
  return drawn && <g transform={`translate(${round(x)} ${round(y)})`}>{drawn}</g>;
}

/** Returns the parts below each other, each after its own gap in px. A part without height takes no gap. */
export function stacked(parts: readonly { readonly drawing: Drawing; readonly gap: number }[]): Drawing {
  let height = 0;
  const drawn = parts
    .filter(({ drawing }) => drawing.height > 0)
    .map(({ drawing, gap }) => {
      const top = height + gap;
      height = top + drawing.height;
      return <Fragment key={top}>{moved(drawing.drawn, 0, top)}</Fragment>;
    });
  return height > 0 ? { drawn, height } : nothing;
}

/** From line to line, as a share of the size. */
const LEADING = 1.3;
/**
 * Widths are those of the embedded sans. The serif of titles is up to a tenth wider, and so are the usual fonts of programs that do not read embedded
 * ones, as drawing programs and office suites.
 */
const WIDTH_SHARE = 0.9;

/** Returns the text in lines no wider than `width` px, and the width of the widest; at most `most` lines, the last then ends in an ellipsis. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle,
  most = Number.POSITIVE_INFINITY,
): Drawing & { readonly width: number } {
  const { size, weight } = style;
  const leading = size * LEADING;
  const lines = clampLines(wrapText(text, size, width * WIDTH_SHARE, weight), most).map((line, at) => ({ line, y: (at + 1) * leading }));
  return {
    drawn: lines.map(({ line, y }) => (
      <PlotText key={y} x={0} y={y} {...style}>
        {line}
      </PlotText>
    )),
    height: lines.length * leading,
    width: Math.max(0, ...lines.map(({ line }) => textWidth(line, size, weight))),
  };
}

/** Ids in a picture: of what is not researched, and of an end that is open. */
export const HATCH = 'not-researched';
export const FADE = 'open-end';

export type DefinitionId = typeof HATCH | typeof FADE;

/** What `url(#id)` stands for in a picture. */
export const definitions: Readonly<Record<DefinitionId, (palette: Palette) => ReactElement>> = {
  [HATCH]: (palette) => <Hatch id={HATCH} palette={palette} />,
  [FADE]: ({ data }) => <Fade id={FADE} colour={data} />,
};

const [START, END] = ['<svg>', '</svg>'];

/** Returns a drawing as SVG text, for a picture that is saved. What XML cannot hold is left out of its texts. */
export function markup(drawing: ReactNode): string {
  // Drawn inside an SVG, or React takes the elements for HTML.
  return cleanText(renderToStaticMarkup(createElement('svg', null, drawing)).slice(START.length, -END.length));
}
