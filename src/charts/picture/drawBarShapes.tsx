import type { BarsBody, ColumnsBody, StackedBarsBody } from '@/charts/model';
import { type Canvas, type Drawing, moved } from '@/charts/picture/drawing';
import { markup } from '@/charts/picture/markup';
import { rectangle, textLine } from '@/charts/picture/svgText';
import { BarsPlot, layoutBars } from '@/charts/plot/Bars';
import { ColumnsPlot, layoutColumns } from '@/charts/plot/Columns';
import { layoutStackedBars, StackedBarsPlot } from '@/charts/plot/StackedBars';
import { textWidth } from '@/charts/plot/wrapText';

const SIZE = 19;
const SMALL = 17;

/** Draws the names of the series beside their colours, in as many lines as they need. */
export function drawLegend(
  series: readonly { readonly label: string; readonly category: number }[],
  { width, palette, legend }: Canvas,
): Drawing {
  if (!legend) return { svg: '', height: 0 };
  let x = 0;
  let y = 0;
  const items = series.map(({ label, category }) => {
    const space = textWidth(label, SMALL) + 50;
    if (x > 0 && x + space > width) {
      x = 0;
      y += 30;
    }
    const item =
      rectangle(x, y + 4, 16, 16, palette.categories[category] ?? palette.data) +
      textLine(label, x + 24, y + 18, { size: SMALL, fill: palette.ink });
    x += space;
    return item;
  });
  return { svg: items.join(''), height: items.length > 0 ? y + 30 : 0 };
}

export function drawBars(body: BarsBody, { width, height, palette }: Canvas): Drawing {
  const layout = layoutBars(body, { width, height, text: SIZE });
  return { svg: markup(<BarsPlot layout={layout} palette={palette} />), height: layout.height };
}

export function drawColumns(body: ColumnsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = drawLegend(body.series, canvas);
  const rest = legend.height > 0 ? 16 + legend.height : 0;
  const layout = layoutColumns(body, { width, height: height === null ? null : height - rest, text: SMALL });
  return {
    svg: markup(<ColumnsPlot layout={layout} palette={palette} />) + moved(legend.svg, 0, layout.height + 16),
    height: layout.height + rest,
  };
}

export function drawStackedBars(body: StackedBarsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = drawLegend(body.parts, canvas);
  const layout = layoutStackedBars(body, { width, height, text: SIZE }, legend.height);
  return { svg: legend.svg + markup(<StackedBarsPlot layout={layout} palette={palette} />), height: layout.height };
}
