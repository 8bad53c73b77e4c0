import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cleanText } from '@/domain/words/markupText';

/** Returns a drawing as SVG text, for a picture that is saved. React escapes names, but leaves in what no XML document may hold. */
export function markup(drawing: ReactNode): string {
  return cleanText(renderToStaticMarkup(drawing));
}
