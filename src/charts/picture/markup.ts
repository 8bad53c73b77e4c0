import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cleanText } from '@/domain/words/markupText';

/** Returns a drawing as SVG text, for a picture that is saved. What XML cannot hold is left out of its texts. */
export function markup(drawing: ReactNode): string {
  return cleanText(renderToStaticMarkup(drawing));
}
