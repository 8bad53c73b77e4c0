import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { drawComparedLegend } from '@/charts/picture/drawComparison';
import { type Canvas, type Drawing, SMALL } from '@/charts/picture/drawing';
import { mountedChart } from '@/charts/picture/mountedChart';
import type { LinesBody } from '@/charts/pivotBody';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { Lines } from '@/charts/plot/Lines';
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
  const drawn = (
    <>
      {legend.drawn}
      {mountedChart(chart, above, canvas)}
    </>
  );
  return { drawn, height: above + height };
}

/** Draws lines over periods, or slopes; their names stand at their ends, so that they need no legend. */
export function drawLines(body: LinesBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const height = within(canvas.height, HEIGHT);
  return { drawn: mountedChart(<Lines body={body} width={width} height={height} text={TEXT} palette={palette} />, 0, canvas), height };
}
