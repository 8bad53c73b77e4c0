import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cleanText } from '@/domain/words/markupText';

const [START, END] = ['<svg>', '</svg>'];

/** Returns a drawing as SVG text, for a picture that is saved. What XML cannot hold is left out of its texts. */
export function markup(drawing: ReactNode): string {
  // Drawn inside an SVG, or React takes the elements for HTML.
  return cleanText(renderToStaticMarkup(createElement('svg', null, drawing)).slice(START.length, -END.length));
}
