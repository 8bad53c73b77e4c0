import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { drawComparedLegend } from '@/charts/picture/drawComparison';
import { type Canvas, type Drawing, SMALL } from '@/charts/picture/drawing';
import { GroupedColumns } from '@/charts/plot/GroupedColumns';
import { round, TextMeasure } from '@/charts/plot/PlotText';
import { within } from '@/charts/plot/plotLayout';

const HEIGHT = { least: 150, usual: 380, most: 900 };
const TEXT = SMALL;

/**
 * Draws columns side by side. Recharts draws nothing on a server (recharts#5997), so the chart is mounted off the screen at its size and its SVG taken from
 * there, without what only the page needs: classes, styles, ids and the clip paths that they name.
 */
export function drawGroupedColumns(body: GroupedColumnsBody, canvas: Canvas): Drawing {
  const { width, palette } = canvas;
  const legend = drawComparedLegend(body.series, canvas);
  const above = legend.height;
  const height = within(canvas.height === null ? null : canvas.height - above, HEIGHT);
  const stage = document.createElement('div');
  const root = createRoot(stage);
  const chart = <GroupedColumns body={body} width={width} height={height} text={TEXT} palette={palette} />;
  flushSync(() => root.render(<TextMeasure value={canvas.measure ?? null}>{chart}</TextMeasure>));
  const mounted = stage.querySelector('svg');
  for (const part of mounted?.querySelectorAll('title, desc, defs') ?? []) part.remove();
  for (const part of mounted?.querySelectorAll('*') ?? [])
    for (const name of ['class', 'style', 'id', 'clip-path']) part.removeAttribute(name);
  const writer = new XMLSerializer();
  const svg = [...(mounted?.children ?? [])].map((part) => writer.serializeToString(part)).join('');
  root.unmount();
  const drawn = (
    <>
      {legend.drawn}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it was written from elements a moment ago */}
      <g transform={`translate(0 ${round(above)})`} dangerouslySetInnerHTML={{ __html: svg }} />
    </>
  );
  return { drawn, height: above + height };
}
