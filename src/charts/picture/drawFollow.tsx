import type { FollowBody } from '@/charts/followBody';
import { type Canvas, type Drawing, SMALL } from '@/charts/picture/drawing';
import { mountedSvg } from '@/charts/picture/mountedSvg';
import { FollowCurves } from '@/charts/plot/FollowCurves';
import { layoutFollow } from '@/charts/plot/followLayout';

/** Draws the curves of follow-through with the numbers below them, as the page does. */
export function drawFollow(body: FollowBody, { width, height, palette, measure }: Canvas): Drawing {
  const layout = layoutFollow(body, { width, height, text: SMALL });
  const svg = mountedSvg(<FollowCurves body={body} layout={layout} palette={palette} />, measure);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it was written from elements a moment ago
  return { drawn: <g dangerouslySetInnerHTML={{ __html: svg }} />, height: layout.height };
}
