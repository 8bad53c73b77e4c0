import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Returns a drawing as SVG text, for a picture that is saved. */
export function markup(drawing: ReactNode): string {
  return renderToStaticMarkup(drawing);
}
