import { Fragment, memo } from 'react';
import type { BarsBody, Emphasis } from '@/charts/model';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { type LabelledRow, labelledRows, type PlotMark, type PlotSize, rowScale } from '@/charts/plot/plotLayout';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Room for the number after the longest bar, in px at labels of 19 px. */
const NUMBER_SPACE = 80;
const NUMBER_GAP = 8;

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly text: number;
  /** Where labels end, and the line that bars start from. */
  readonly labelEnd: number;
  readonly zero: number;
  readonly rows: readonly (LabelledRow & {
    readonly mark: PlotMark & { readonly emphasis: Emphasis };
    readonly number: { readonly x: number; readonly text: string };
  })[];
}

/** Lays out horizontal bars: label at the left, length from zero, number at the end. `zero` keeps the line that bars start from in its place. */
export function layoutBars({ bars }: BarsBody, size: PlotSize, zero?: number): BarsLayout {
  const { width, text } = size;
  const placed = labelledRows(
    bars.map(({ label }) => label),
    size,
    0,
    zero,
  );
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const field = Math.max(0, width - placed.zero - NUMBER_SPACE * rowScale(size));
  const rows = placed.rows.flatMap((row, at) => {
    const bar = bars[at];
    if (!bar) return [];
    const { label, value, emphasis } = bar;
    const length = (field * value) / most;
    const mark = { key: label, value, emphasis, x: placed.zero, width: length, ...row.bar };
    return [{ ...row, mark, number: { x: placed.zero + length + NUMBER_GAP, text: formatCount(value) } }];
  });
  return { width, height: placed.bottom, text, labelEnd: placed.labelEnd, zero: placed.zero, rows };
}

function fillOf(emphasis: Emphasis, palette: Palette): string {
  return { none: palette.data, chosen: palette.chosen, faded: palette.faded }[emphasis];
}

interface Props {
  layout: BarsLayout;
  palette: Palette;
}

export const BarsPlot = memo(function BarsPlot({ layout, palette }: Props) {
  const { text, labelEnd, zero, height, rows } = layout;
  return (
    <>
      {rows.map(({ top, lines, baseline, mark, number }) => {
        const weight = mark.emphasis === 'chosen' ? 600 : 400;
        return (
          <Fragment key={top}>
            {lines.map((line) => (
              <PlotText key={line.y} x={labelEnd} y={line.y} size={text} weight={weight} fill={palette.ink} anchor="end">
                {line.text}
              </PlotText>
            ))}
            <MarkRectangle mark={mark} fill={fillOf(mark.emphasis, palette)} />
            <PlotText x={number.x} y={baseline} size={text - 1} weight={weight} fill={palette.soft}>
              {number.text}
            </PlotText>
          </Fragment>
        );
      })}
      <Hairline x1={zero} y1={0} x2={zero} y2={height} stroke={palette.edge} />
    </>
  );
});
