import { Fragment } from 'react';
import type { BarsBody, StackedBarsBody } from '@/charts/model';
import { type Canvas, type Drawing, nothing } from '@/charts/picture/drawing';
import { BarsPlot, layoutBars } from '@/charts/plot/Bars';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { layoutStackedBars, StackedBarsPlot } from '@/charts/plot/StackedBars';
import { textWidth } from '@/charts/plot/wrapText';

const SIZE = 19;
const SMALL = 17;
/** Side of a legend's sign, and from line to line, in px. */
const SIGN = 16;
const LINE = 30;

/** Draws the names of the series beside their colours, in as many lines as they need. */
export function drawLegend(
  series: readonly { readonly label: string; readonly category: number }[],
  { width, palette, legend }: Canvas,
): Drawing {
  if (!legend || series.length === 0) return nothing;
  let x = 0;
  let y = 0;
  const items = series.map(({ label, category }) => {
    const space = textWidth(label, SMALL) + 50;
    if (x > 0 && x + space > width) {
      x = 0;
      y += LINE;
    }
    const item = { label, category, x, y };
    x += space;
    return item;
  });
  const drawn = items.map((item) => (
    <Fragment key={item.category}>
      <Rectangle x={item.x} y={item.y + 4} width={SIGN} height={SIGN} fill={palette.categories[item.category] ?? palette.data} />
      <PlotText x={item.x + SIGN + 8} y={item.y + 18} size={SMALL} fill={palette.ink}>
        {item.label}
      </PlotText>
    </Fragment>
  ));
  return { drawn, height: y + LINE };
}

export function drawBars(body: BarsBody, { width, height, palette }: Canvas): Drawing {
  const layout = layoutBars(body, { width, height, text: SIZE });
  return { drawn: <BarsPlot layout={layout} palette={palette} />, height: layout.height };
}

export function drawStackedBars(body: StackedBarsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = drawLegend(body.parts, canvas);
  const layout = layoutStackedBars(body, { width, height, text: SIZE }, legend.height);
  const drawn = (
    <>
      {legend.drawn}
      <StackedBarsPlot layout={layout} palette={palette} />
    </>
  );
  return { drawn, height: layout.height };
}
