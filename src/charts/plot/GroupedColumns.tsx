import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { GroupedColumnsBody } from '@/charts/comparisonBodies';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import { hueOf, type Palette } from '@/ui/palette';

/** Below this width of a column in px its number would run into the next one's. */
const NUMBERED = 1.6;

interface Props {
  body: GroupedColumnsBody;
  width: number;
  height: number;
  /** Size of a label in px. */
  text: number;
  palette: Palette;
  /** Puts what can be pressed around a column, which is the second of its children; the first is as high as the chart. A picture has none. */
  around?: (column: { readonly series: number; readonly bin: number; readonly children: ReactNode }) => ReactNode;
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number | string };
}

/** Columns of several series side by side, with axes and grid. The page of analysis and its picture draw this one. */
export function GroupedColumns({ body, width, height, text, palette, around }: Props) {
  const { bins, series } = body;
  const data = bins.map((label, at) => ({ label, values: series.map(({ values }) => values[at] ?? 0) }));
  // Where not all names fit side by side, only every second, third … is written.
  const widest = Math.max(0, ...bins.map((bin) => textWidth(bin, text)));
  const every = Math.ceil((widest + text / 3) / Math.max(1, (width - text * 3) / Math.max(1, bins.length)));
  // The last name may be wider than its columns, and would be cut at the edge.
  const isLastNamed = (bins.length - 1) % every === 0;
  const over = isLastNamed ? textWidth(bins.at(-1) ?? '', text) - (width - text * 3) / Math.max(1, bins.length) : 0;
  const right = Math.max(0, over / 2);
  const column = (width - text * 3 - right) / Math.max(1, bins.length) / (series.length + 0.5);
  const isNumbered = column >= text * NUMBERED;
  const tick = (anchor: 'middle' | 'end', down: number) =>
    function Tick({ x, y, payload }: TickProps) {
      return (
        <PlotText x={Number(x)} y={Number(y) + down} size={text} fill={palette.soft} anchor={anchor}>
          {typeof payload.value === 'number' ? formatCount(payload.value) : payload.value}
        </PlotText>
      );
    };
  const columnOf = (at: number) =>
    function Column({ x, y, width: side, height: length, index, fill = palette.data, background }: BarShapeProps) {
      const whole = { x, width: side, y: background?.y ?? y, height: background?.height ?? length };
      return around?.({
        series: at,
        bin: index,
        children: (
          <>
            <Rectangle {...whole} fill="transparent" />
            <Rectangle x={x} y={y} width={side} height={length} fill={fill} />
          </>
        ),
      });
    };
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: text * 1.5, right, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      barGap={1}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis
        dataKey="label"
        interval={every - 1}
        height={text * 2}
        tickLine={false}
        axisLine={{ stroke: palette.edge }}
        tick={tick('middle', text * 0.9)}
      />
      <YAxis width={text * 3} allowDecimals={false} tickLine={false} axisLine={false} tick={tick('end', text * 0.35)} />
      {series.map(({ label, hue }, at) => (
        <Bar
          key={label}
          dataKey={`values[${at}]`}
          name={label}
          fill={hueOf(hue, palette)}
          isAnimationActive={false}
          {...(around && { shape: columnOf(at) })}
        >
          {isNumbered && (
            <LabelList
              dataKey={`values[${at}]`}
              content={({ x, y, width: side, value }) => (
                <PlotText x={Number(x) + Number(side) / 2} y={Number(y) - text * 0.35} size={text} fill={palette.ink} anchor="middle">
                  {formatCount(Number(value))}
                </PlotText>
              )}
            />
          )}
        </Bar>
      ))}
    </BarChart>
  );
}
