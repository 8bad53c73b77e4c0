import type { DumbbellsBody, FacingBarsBody } from '@/charts/comparisonBodies';
import { type Canvas, type Drawing, moved, nothing, SMALL } from '@/charts/picture/drawing';
import { ComparedLegend, layoutComparedLegend } from '@/charts/plot/ComparedSign';
import { DumbbellsPlot } from '@/charts/plot/Dumbbells';
import { layoutDumbbells } from '@/charts/plot/dumbbellsLayout';
import { FacingBarsPlot, layoutFacingBars } from '@/charts/plot/FacingBars';

/** Numbers are one px smaller. */
const TEXT = SMALL + 1;
const UNDER_LEGEND = 8;

/** Draws the signs of what is compared with their names, and the room under them. */
export function drawComparedLegend(series: Parameters<typeof layoutComparedLegend>[0], { width, palette, legend }: Canvas): Drawing {
  if (!legend || series.length === 0) return nothing;
  const layout = layoutComparedLegend(series, width, TEXT);
  return { drawn: <ComparedLegend layout={layout} palette={palette} />, height: layout.height + UNDER_LEGEND };
}

export function drawDumbbells(body: DumbbellsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = drawComparedLegend(body.series, canvas);
  const layout = layoutDumbbells(body, { width, height: height === null ? null : height - legend.height, text: TEXT });
  const drawn = (
    <>
      {legend.drawn}
      {moved(<DumbbellsPlot layout={layout} palette={palette} />, 0, legend.height)}
    </>
  );
  return { drawn, height: layout.height + legend.height };
}

/** The heads of the panels say who is who; a legend does where these have no room for their names. */
export function drawFacingBars(body: FacingBarsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const isNamed = layoutFacingBars(body, { width, height, text: TEXT }).panels.every(({ head }) => head.length > 0);
  const legend = isNamed ? nothing : drawComparedLegend(body.series, { ...canvas, legend: true });
  const layout = layoutFacingBars(body, { width, height: height === null ? null : height - legend.height, text: TEXT });
  const drawn = (
    <>
      {legend.drawn}
      {moved(<FacingBarsPlot layout={layout} palette={palette} />, 0, legend.height)}
    </>
  );
  return { drawn, height: layout.height + legend.height };
}
