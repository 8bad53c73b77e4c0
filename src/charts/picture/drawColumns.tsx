import { Fragment } from 'react';
import type { ColumnsBody, SmallColumnsBody } from '@/charts/model';
import { drawLegend, inHues } from '@/charts/picture/drawBarShapes';
import { type Canvas, type Drawing, HATCH, moved, nothing, stacked } from '@/charts/picture/drawing';
import { Emphasised } from '@/charts/picture/Emphasised';
import { ColumnsPlot, columnsSigns, SignShape } from '@/charts/plot/Columns';
import { layoutColumns } from '@/charts/plot/columnsLayout';
import { PlotText } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { layoutSmallColumns, SmallColumnsPlot } from '@/charts/plot/SmallColumns';
import { textWidth } from '@/charts/plot/wrapText';

const TEXT = 18;
/** Height of columns where there is little room, with the number on top, in px. */
const LOWEST = 76;
/** From the chart to the legend, and from line to line in it, in px. */
const OVER_LEGEND = 12;
const LINE = 28;
/** Between the number over a column and the middle of its pin, in px. */
const PIN_GAP = 14;
/** A sign with the room after it. */
const SIGN = 30;

/** Draws what the textures mean, as far as they occur, in as many lines as it takes. */
function drawSigns(body: ColumnsBody, { width, palette, legend, isKeyed, isTight }: Canvas): Drawing {
  const signs = legend && !isKeyed && !isTight ? columnsSigns(body) : [];
  if (signs.length === 0) return nothing;
  const { placed, height } = inLines(signs, ({ words }) => SIGN + textWidth(words, TEXT) + 24, { width, line: LINE });
  const drawn = placed.map(({ item: sign, x, y }) => (
    <Fragment key={sign.words}>
      {moved(<SignShape sign={sign} palette={palette} hatch={HATCH} />, x, y + 8)}
      <PlotText x={x + SIGN} y={y + 19} size={TEXT} fill={palette.soft}>
        {sign.words}
      </PlotText>
    </Fragment>
  ));
  return { drawn, height };
}

export function drawColumns(body: ColumnsBody, canvas: Canvas): Drawing {
  const { width, height, palette } = canvas;
  const legend = stacked([
    { gap: 0, drawing: drawLegend(inHues(body.stack?.parts ?? [], canvas), canvas) },
    { gap: 0, drawing: drawSigns(body, canvas) },
  ]);
  const rest = legend.height > 0 ? OVER_LEGEND + legend.height : 0;
  const layout = layoutColumns(
    body,
    { width, height: height === null ? null : height - rest, text: TEXT },
    canvas.isTight ? LOWEST : canvas.lowest,
  );
  const drawn = (
    <>
      <ColumnsPlot layout={layout} palette={palette} hatch={HATCH} />
      <Emphasised
        emphasis={canvas.emphasis}
        palette={palette}
        boxOf={(at) => {
          const column = layout.field?.columns[at];
          return (
            column &&
            layout.field && { x: column.x, y: layout.field.top, width: column.width, height: layout.field.base - layout.field.top }
          );
        }}
        pinOf={(at) => {
          const column = layout.field?.columns[at];
          const y = column?.number?.y ?? layout.field?.base ?? 0;
          return column && { x: column.x + column.width / 2, y: y - TEXT - PIN_GAP };
        }}
      />
      {moved(legend.drawn, 0, layout.height + OVER_LEGEND)}
    </>
  );
  return { drawn, height: layout.height + rest };
}

export function drawSmallColumns(body: SmallColumnsBody, { width, height, palette }: Canvas): Drawing {
  const layout = layoutSmallColumns(body, { width, height, text: TEXT, small: TEXT });
  return { drawn: <SmallColumnsPlot layout={layout} palette={palette} hatch={HATCH} />, height: layout.height };
}
