import type { PictureBody } from '@/charts/model';
import { definitionsOf } from '@/charts/picture/drawBody';
import { type Drawing, markup } from '@/charts/picture/drawing';
import { lightPalette } from '@/ui/palette';

/** Returns a drawing of a body as text, in an SVG element with what it refers to. */
export function asText(body: PictureBody, { drawn, height }: Drawing): { readonly svg: string; readonly height: number } {
  const svg = markup(
    <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true">
      {definitionsOf([{ body }], lightPalette)}
      {drawn}
    </svg>,
  );
  return { svg, height };
}
