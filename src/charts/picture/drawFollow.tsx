import type { FollowBody } from '@/charts/followBody';
import { type Canvas, type Drawing, SMALL } from '@/charts/picture/drawing';
import { mountedChart } from '@/charts/picture/mountedChart';
import { FollowCurves } from '@/charts/plot/FollowCurves';
import { layoutFollow } from '@/charts/plot/followLayout';

/** Draws the curves of follow-through with the numbers below them, as the page does. */
export function drawFollow(body: FollowBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const layout = layoutFollow(body, { width, height, text: SMALL });
  const chart = <FollowCurves body={body} layout={layout} palette={palette} />;
  return { drawn: mountedChart(chart, 0, canvas), height: layout.height };
}
