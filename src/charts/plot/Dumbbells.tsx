import { Fragment, memo } from 'react';
import { ComparedSign } from '@/charts/plot/ComparedSign';
import type { DumbbellsLayout } from '@/charts/plot/dumbbellsLayout';
import { NoneIn } from '@/charts/plot/NoneIn';
import { Box, Hairline } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { comparedHues, hueOf, type Palette } from '@/ui/palette';

interface Props {
  layout: DumbbellsLayout;
  palette: Palette;
}

/** Signs of the compared on one axis per row, joined by a bar; numbers beside the outer ones, the gap at the right. */
export const DumbbellsPlot = memo(function DumbbellsPlot({ layout, palette }: Props) {
  const { width, text, labelEnd, zero, top, ticks, gapLabel, turn, rows, bottom, none } = layout;
  const fillOf = (series: number) => hueOf(comparedHues[series] ?? 0, palette);
  return (
    <>
      {ticks.map(({ x, label }) => (
        <Fragment key={label}>
          <Hairline x1={x} y1={top} x2={x} y2={bottom} stroke={x === zero ? palette.edge : palette.line} />
          <PlotText x={x} y={top - text * 0.6} size={text - 1} fill={palette.soft} anchor="middle">
            {label}
          </PlotText>
        </Fragment>
      ))}
      <PlotText x={width} y={top - text * 0.6} size={text - 1} fill={palette.soft} anchor="end">
        {gapLabel}
      </PlotText>
      {turn !== null && <Hairline x1={0} y1={turn} x2={width} y2={turn} stroke={palette.edge} />}
      {rows.map(({ top: start, lines, middle, baseline, signs, numbers, gap }) => {
        const [least, most] = [signs[0], signs.at(-1)];
        return (
          <Fragment key={start}>
            {lines.map((line) => (
              <PlotText key={line.y} x={labelEnd} y={line.y} size={text} fill={palette.ink} anchor="end">
                {line.text}
              </PlotText>
            ))}
            {least && most && most.x > least.x && (
              <Box x={least.x} y={middle - text * 0.1} width={most.x - least.x} height={text * 0.2} fill={palette.edge} />
            )}
            {signs.map(({ series, x, radius }) => (
              <ComparedSign key={series} at={series} x={x} y={middle} radius={radius} fill={fillOf(series)} halo={palette.ground} />
            ))}
            {numbers.map((number) => (
              <PlotText key={number.anchor} x={number.x} y={baseline} size={text - 1} fill={palette.ink} anchor={number.anchor}>
                {number.text}
              </PlotText>
            ))}
            <PlotText x={width} y={baseline} size={text - 1} weight={600} fill={palette.ink} anchor="end">
              {gap}
            </PlotText>
          </Fragment>
        );
      })}
      <NoneIn layout={none} y={bottom} palette={palette} />
    </>
  );
});
