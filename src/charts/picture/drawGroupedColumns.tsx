import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { drawComparedLegend } from '@/charts/picture/drawComparison';
import { type Canvas, type Drawing, SMALL } from '@/charts/picture/drawing';
import { mountedSvg } from '@/charts/picture/mountedSvg';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { round } from '@/charts/plot/PlotText';
import { within } from '@/charts/plot/plotLayout';

const HEIGHT = { least: 150, usual: 380, most: 900 };
const TEXT = SMALL;

/** Draws columns side by side, with the legend of what is compared above them. */
export function drawGroupedColumns(body: GroupedColumnsBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const legend = drawComparedLegend(body.series, canvas);
  const above = legend.height;
  const height = within(canvas.height === null ? null : canvas.height - above, HEIGHT);
  const chart = <GroupedColumns body={body} width={width} height={height} text={TEXT} palette={palette} />;
  const svg = mountedSvg(chart, canvas.measure);
  const drawn = (
    <>
      {legend.drawn}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it was written from elements a moment ago */}
      <g transform={`translate(0 ${round(above)})`} dangerouslySetInnerHTML={{ __html: svg }} />
    </>
  );
  return { drawn, height: above + height };
}
