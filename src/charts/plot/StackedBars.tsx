import { memo } from 'react';
import type { StackedBarsBody } from '@/charts/model';
import { byPlace } from '@/charts/plot/byPlace';
import { layoutNoneIn, NoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { Hairline, MarkRectangle, Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type LabelledRow, labelledRows, type PlotMark, type PlotSize, rowScale } from '@/charts/plot/plotLayout';
import { formatCount } from '@/domain/words/sentences';
import { type Hue, hueOf, type Palette } from '@/ui/palette';

/** Width of one column of numbers, and between these and the bars, in px at labels of 19 px; and the share of the width that all columns may take. */
const NUMBER = 58;
const NUMBERS_GAP = 12;
const NUMBERS_SHARE = 0.3;
/** Side of the sign of a part, and the air above and below it. */
const SWATCH = 14;
const AIR = 6;

export interface StackedBarsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly labelEnd: number;
  readonly zero: number;
  /** Top of the bars, under the signs of the parts. */
  readonly top: number;
  /** One sign over the column of numbers of each part that counts anything. */
  readonly swatches: readonly { readonly x: number; readonly y: number; readonly side: number; readonly hue: Hue }[];
  readonly rows: readonly (LabelledRow & {
    /** Those parts that count anything; `part` is the place in the body's parts. */
    readonly marks: readonly (PlotMark & { readonly part: number; readonly hue: Hue })[];
    readonly numbers: readonly { readonly x: number; readonly value: number; readonly text: string }[];
  })[];
  /** Where the bars end, and what is said under them of the rows without any. */
  readonly bottom: number;
  readonly none: NoneInLayout;
}

/**
 * Lays out stacked bars, `over` px from the top: label at the left, parts from zero, and the number of each part in a column under its colour.
 */
export function layoutStackedBars({ bars, parts, none: rest = [] }: StackedBarsBody, size: PlotSize, over = 0): StackedBarsLayout {
  const { width, height: room, text } = size;
  const none = layoutNoneIn(rest, { width, text: text - 1 });
  const scale = rowScale(size);
  const column = Math.min(NUMBER * scale, (width * NUMBERS_SHARE) / Math.max(1, parts.length));
  const side = SWATCH * scale;
  const top = over + side + 2 * AIR * scale;
  const placed = labelledRows(
    bars.map(({ label }) => label),
    { ...size, height: room === null ? null : room - none.height },
    top,
  );
  const most = Math.max(1, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const counting = parts.flatMap((_, part) => (bars.some(({ values }) => (values[part] ?? 0) > 0) ? [part] : []));
  const field = Math.max(0, width - placed.zero - counting.length * column - NUMBERS_GAP * scale);
  const rightOf = (part: number) => width - (counting.length - 1 - counting.indexOf(part)) * column;
  const rows = placed.rows.map((row, at) => {
    const values = bars[at]?.values ?? [];
    let x = placed.zero;
    const marks = parts.map(({ label, hue }, part) => {
      const value = values[part] ?? 0;
      const mark = { key: label, part, hue, value, x, width: (field * value) / most, ...row.bar };
      x += mark.width;
      return mark;
    });
    const numbers = marks
      .filter(({ part }) => counting.includes(part))
      .map(({ value, part }) => ({ x: rightOf(part), value, text: formatCount(value) }));
    return { ...row, marks: marks.filter(({ value }) => value > 0), numbers };
  });
  const swatches = parts.flatMap(({ hue }, part) =>
    counting.includes(part) ? [{ x: rightOf(part) - side, y: over + AIR * scale, side, hue }] : [],
  );
  const { bottom, labelEnd } = placed;
  return { width, height: bottom + none.height, text, labelEnd, zero: placed.zero, top, swatches, rows, bottom, none };
}

interface Props {
  layout: StackedBarsLayout;
  palette: Palette;
}

export const StackedBarsPlot = memo(function StackedBarsPlot({ layout, palette }: Props) {
  const { text, labelEnd, zero, top, swatches, rows, bottom, none } = layout;
  const fillOf = (hue: Hue) => hueOf(hue, palette);
  return (
    <>
      {byPlace(swatches, ({ x, y, side, hue }) => (
        <Rectangle x={x} y={y} width={side} height={side} fill={fillOf(hue)} />
      ))}
      {byPlace(rows, (row) => (
        <>
          {byPlace(row.lines, (line) => (
            <PlotText x={labelEnd} y={line.y} size={text} fill={palette.ink} anchor="end">
              {line.text}
            </PlotText>
          ))}
          {byPlace(row.marks, (mark) => (
            <MarkRectangle mark={mark} fill={fillOf(mark.hue)} />
          ))}
          {byPlace(row.numbers, ({ x, value, text: count }) => (
            <PlotText x={x} y={row.baseline} size={text - 1} fill={value > 0 ? palette.ink : palette.soft} anchor="end">
              {count}
            </PlotText>
          ))}
        </>
      ))}
      <Hairline x1={zero} y1={top} x2={zero} y2={bottom} stroke={palette.edge} />
      <NoneIn layout={none} y={bottom} palette={palette} />
    </>
  );
});
