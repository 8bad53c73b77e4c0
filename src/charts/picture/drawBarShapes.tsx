import { Fragment } from 'react';
import type { BarsBody, StackedBarsBody } from '@/charts/model';
import { type Canvas, type Drawing, HATCH, moved, nothing } from '@/charts/picture/drawing';
import { Emphasised } from '@/charts/picture/Emphasised';
import { BarsPlot, layoutBars } from '@/charts/plot/Bars';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { layoutStackedBars, StackedBarsPlot } from '@/charts/plot/StackedBars';
import { textWidth } from '@/charts/plot/wrapText';
import { type Hue, hueOf } from '@/ui/palette';

const SIZE = 19;
const SMALL = 18;
/** Side of a legend's sign, and from line to line, in px. */
const SIGN = 16;
const LINE = 30;

/** Draws the names of the series beside their colours, in as many lines as they need. */
export function drawLegend(
  series: readonly { readonly label: string; readonly colour: string | undefined }[],
  { width, palette, legend, isKeyed }: Canvas,
): Drawing {
  if (!legend || isKeyed || series.length === 0) return nothing;
  const { placed, height } = inLines(series, ({ label }) => textWidth(label, SMALL) + 50, { width, line: LINE });
  const drawn = placed.map(({ item: { label, colour }, x, y }) => (
    <Fragment key={label}>
      <Rectangle x={x} y={y + 4} width={SIGN} height={SIGN} fill={colour ?? palette.data} />
      <PlotText x={x + SIGN + 8} y={y + 18} size={SMALL} fill={palette.ink}>
        {label}
      </PlotText>
    </Fragment>
  ));
  return { drawn, height };
}

/** Returns the entries of a legend in the colours of their hues. */
export function inHues(series: readonly { readonly label: string; readonly hue: Hue }[], { palette }: Pick<Canvas, 'palette'>) {
  return series.map(({ label, hue }) => ({ label, colour: hueOf(hue, palette) }));
}

/** Between a bar's number and the middle of its pin, in px. */
const PIN_GAP = 20;

function rowBox(row: { readonly top: number; readonly height: number } | undefined, width: number) {
  return row && { x: 0, y: row.top, width, height: row.height };
}

export function drawBars(body: BarsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const parts = (body.parts ?? []).map(({ label, hue }) => ({ label, colour: palette.scopes[hue] }));
  const legend = drawLegend(parts, canvas);
  const layout = layoutBars(body, { width, height: height === null ? null : height - legend.height, text: SIZE });
  const drawn = (
    <>
      {legend.drawn}
      {moved(<BarsPlot layout={layout} palette={palette} hatch={HATCH} />, 0, legend.height)}
      {moved(
        <Emphasised
          emphasis={canvas.emphasis}
          palette={palette}
          boxOf={(at) => rowBox(layout.rows[at], width)}
          pinOf={(at) => {
            const row = layout.rows[at];
            return row && { x: row.number.x + textWidth(row.number.text, SIZE) + PIN_GAP, y: row.top + row.height / 2 };
          }}
        />,
        0,
        legend.height,
      )}
    </>
  );
  return { drawn, height: layout.height + legend.height };
}

export function drawStackedBars(body: StackedBarsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = drawLegend(inHues(body.parts, canvas), canvas);
  const layout = layoutStackedBars(body, { width, height, text: SIZE }, legend.height);
  const drawn = (
    <>
      {legend.drawn}
      <StackedBarsPlot layout={layout} palette={palette} />
      <Emphasised
        emphasis={canvas.emphasis}
        palette={palette}
        boxOf={(at) => rowBox(layout.rows[at], width)}
        pinOf={(at) => {
          const row = layout.rows[at];
          return row && { x: width - PIN_GAP, y: row.top + row.height / 2 };
        }}
      />
    </>
  );
  return { drawn, height: layout.height };
}
