import { Fragment } from 'react';
import { Hairline } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { LABEL_INSET } from '@/charts/plot/timeline/axisTicks';
import type { TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { Palette } from '@/ui/palette';

interface PlotProps {
  layout: TimelineLayout;
  palette: Palette;
}

/** Height of the axis, which stands over the drawing, at this size of labels. */
export function axisHeight(text: number): number {
  return text * 2.9;
}

/** Tells whether a label is cut neither at an end of the window nor of what is laid out. */
function isWhole(x: number, width: number, field: TimelineLayout['field']): boolean {
  const isCut = (edge: number) => x < edge && x + width > edge;
  return x >= field.left && x + width <= field.right && !isCut(0) && !isCut(field.width);
}

/** The dates over the lanes, in two rows; the first also names the period that the left edge lies in. */
export function TimelineAxisPlot({ layout: { axis, field, measures }, palette }: PlotProps) {
  const { text } = measures;
  const [row, height] = [text * 1.45, axisHeight(text)];
  const lead = axis.major.findLastIndex(({ x }) => x <= 0);
  return (
    <>
      {axis.major.map(({ day, x, label, width }, at) => {
        const next = axis.major[at + 1];
        const pushed = at === lead ? Math.max(x, 0) + LABEL_INSET : x + LABEL_INSET;
        const left = next ? Math.min(pushed, Math.max(x + LABEL_INSET, next.x - width - LABEL_INSET)) : pushed;
        return (
          <Fragment key={day}>
            {x >= field.left && <Hairline x1={x} y1={2} x2={x} y2={height} stroke={palette.line} />}
            {label !== null && isWhole(left, width, field) && (
              <PlotText x={left} y={row - text * 0.3} size={text} fill={palette.ink} weight={600}>
                {label}
              </PlotText>
            )}
          </Fragment>
        );
      })}
      {axis.minor
        .filter(({ x }) => x >= field.left)
        .map(({ day, x, label, width }) => (
          <Fragment key={day}>
            <Hairline x1={x} y1={label === null ? height - 6 : row} x2={x} y2={height} stroke={palette.line} />
            {label !== null && isWhole(x + LABEL_INSET, width, field) && (
              <PlotText x={x + LABEL_INSET} y={2 * row - text * 0.3} size={text} fill={palette.soft}>
                {label}
              </PlotText>
            )}
          </Fragment>
        ))}
      <Hairline x1={field.left} y1={height - 0.5} x2={field.right} y2={height - 0.5} stroke={palette.edge} />
    </>
  );
}
