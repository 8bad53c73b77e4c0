import { Bar, BarChart, CartesianGrid, LabelList, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import type { GroupedColumnsBody } from '@/charts/model';
import { PlotText, SANS } from '@/charts/plot/PlotText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Below this width of a column in px its number would run into the next one's. */
const NUMBERED = 1.6;

interface Props {
  body: GroupedColumnsBody;
  width: number;
  height: number;
  /** Size of a label in px. */
  text: number;
  palette: Palette;
  /** What the chart is called where it can be looked into; a picture leaves it out, and legend and tip with it. */
  name?: string;
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number | string };
}

/** Columns of several series side by side, with axes and grid, and on the page legend and tip too. The page of analysis and its picture draw this one. */
export function GroupedColumns({ body, width, height, text, palette, name }: Props) {
  const { bins, series } = body;
  const data = bins.map((label, at) => ({ label, values: series.map(({ values }) => values[at] ?? 0) }));
  const column = (width - text * 3) / Math.max(1, bins.length) / (series.length + 0.5);
  const isNumbered = column >= text * NUMBERED;
  const tick = (anchor: 'middle' | 'end', down: number) =>
    function Tick({ x, y, payload }: TickProps) {
      return (
        <PlotText x={Number(x)} y={Number(y) + down} size={text} fill={palette.soft} anchor={anchor}>
          {typeof payload.value === 'number' ? formatCount(payload.value) : payload.value}
        </PlotText>
      );
    };
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: text * 1.5, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      barGap={1}
      accessibilityLayer={name !== undefined}
      {...(name !== undefined && { title: name })}
    >
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis dataKey="label" height={text * 2} tickLine={false} axisLine={{ stroke: palette.edge }} tick={tick('middle', text * 0.9)} />
      <YAxis width={text * 3} allowDecimals={false} tickLine={false} axisLine={false} tick={tick('end', text * 0.35)} />
      {name !== undefined && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: palette.line, fillOpacity: 0.5 }}
          contentStyle={{ background: palette.raised, borderColor: palette.edge, color: palette.ink, font: `${text}px ${SANS}` }}
          itemStyle={{ color: palette.ink }}
        />
      )}
      {name !== undefined && (
        <Legend
          verticalAlign="top"
          align="left"
          itemSorter={null}
          iconType="square"
          iconSize={text}
          wrapperStyle={{ fontSize: text, paddingBottom: text }}
          formatter={(label: string) => <span style={{ color: palette.ink }}>{label}</span>}
        />
      )}
      {series.map(({ label, category }, at) => (
        <Bar
          key={label}
          dataKey={`values[${at}]`}
          name={label}
          fill={palette.categories[category] ?? palette.data}
          isAnimationActive={false}
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
