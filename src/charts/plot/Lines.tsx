import type { ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { LinesBody } from '@/charts/pivotBody';
import { PlotText } from '@/charts/plot/PlotText';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import { hueOf, type Palette } from '@/ui/palette';

/** Names at the ends of lines stand at least so far apart, in sizes of the text, and take at most such a share of the width. */
const APART = 1.2;
const NAMES = 0.3;
const RADIUS = 3.4;
/** What can be pressed around a point, in px. */
const TARGET = 13;
/** Each line is told from the next by its dashes too. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 4', '1 4'];

interface Props {
  body: LinesBody;
  width: number;
  height: number;
  /** Size of a label in px. */
  text: number;
  palette: Palette;
  /** Puts what can be pressed around a point. A picture has none. */
  around?: (point: { readonly series: number; readonly bin: number; readonly children: ReactNode }) => ReactNode;
}

interface Placed {
  readonly at: number;
  readonly y: number;
}

/** Returns heights at which names do not touch, as near as can be to those of their lines. */
export function apart(wanted: readonly Placed[], gap: number, bottom: number): Placed[] {
  const down = wanted.toSorted((a, b) => a.y - b.y);
  const placed: Placed[] = [];
  for (const { at, y } of down) placed.push({ at, y: Math.max(y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + gap) });
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom);
  if (over === 0) return placed;
  // Those that reach below push the ones above them up again.
  let floor = bottom + gap;
  return placed
    .toReversed()
    .map(({ at, y }) => {
      floor = Math.min(y, floor - gap);
      return { at, y: floor };
    })
    .toReversed();
}

/** Lines over periods with their names at their ends; of two points in time, slopes with names and numbers at both. The page of analysis and its picture draw this one. */
export function Lines({ body, width, height, text, palette, around }: Props) {
  const { bins, series, isSlope } = body;
  const data = bins.map((label, bin) => ({ label, values: series.map(({ values }) => values[bin] ?? null) }));
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const nameOf = (at: number, bin: number) =>
    isSlope ? `${series[at]?.label} ${formatCount(series[at]?.values[bin] ?? 0)}` : (series[at]?.label ?? '');
  const names = series.map((_, at) => clampLines(wrapText(nameOf(at, bins.length - 1), text, width * NAMES), 1)[0] ?? '');
  const numbers = series.map(({ values }) => formatCount(values[0] ?? 0));
  const right = Math.max(0, ...names.map((name) => textWidth(name, text))) + text;
  const before = isSlope ? Math.max(0, ...numbers.map((number) => textWidth(number, text))) + text : 0;
  const axis = isSlope ? 0 : text * 3;
  const [top, foot] = [text, text * 2];
  const bottom = height - foot;
  const yOf = (value: number) => bottom - (value / most) * (bottom - top);
  const inner = (width - axis - before - right) / Math.max(1, bins.length);
  const every = Math.max(1, Math.ceil((Math.max(0, ...bins.map((bin) => textWidth(bin, text))) + text / 3) / Math.max(1, inner)));
  // A line may end before the last period.
  const lastOf = (at: number) => series[at]?.values.findLastIndex((value) => value !== null) ?? -1;
  const ends = (bin: number) =>
    apart(
      series.map(({ values }, at) => ({ at, y: yOf(values[bin] ?? 0) })),
      text * APART,
      bottom,
    );
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ top, right: right + text / 2, bottom: 0, left: before }}
      accessibilityLayer={false}
    >
      {!isSlope && <CartesianGrid vertical={false} stroke={palette.line} />}
      <XAxis
        dataKey="label"
        interval={every - 1}
        height={foot}
        padding={{ left: text / 2, right: text / 2 }}
        tickLine={false}
        axisLine={{ stroke: palette.edge }}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: string } }) => (
          <PlotText x={Number(x)} y={Number(y) + text * 0.9} size={text} fill={palette.soft} anchor="middle">
            {payload.value}
          </PlotText>
        )}
      />
      <YAxis
        width={axis}
        hide={isSlope}
        domain={[0, most]}
        allowDecimals={false}
        tickLine={false}
        axisLine={false}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
          <PlotText x={Number(x)} y={Number(y) + text * 0.35} size={text} fill={palette.soft} anchor="end">
            {formatCount(payload.value)}
          </PlotText>
        )}
      />
      {series.map(({ label, hue }, at) => (
        <Line
          key={label}
          dataKey={`values[${at}]`}
          name={label}
          type="linear"
          stroke={hueOf(hue, palette)}
          strokeWidth={2}
          strokeDasharray={DASHES[at] ?? ''}
          isAnimationActive={false}
          activeDot={false}
          dot={({ cx = 0, cy, index }: { cx?: number; cy?: number | null; index: number }) => {
            if (typeof cy !== 'number') return <g key={`${label} ${index}`} />;
            const drawn = <circle cx={cx} cy={cy} r={RADIUS} fill={palette.ground} stroke={hueOf(hue, palette)} strokeWidth={2} />;
            const isLast = index === lastOf(at);
            const name = isLast ? ends(index).find((one) => one.at === at) : undefined;
            const number = isSlope && index === 0 ? ends(0).find((one) => one.at === at) : undefined;
            return (
              <g key={`${label} ${index}`}>
                {around?.({
                  series: at,
                  bin: index,
                  children: (
                    <>
                      <circle cx={cx} cy={cy} r={TARGET} fill="transparent" />
                      {drawn}
                    </>
                  ),
                }) ?? drawn}
                {name && (
                  <PlotText x={cx + text * 0.7} y={name.y + text * 0.35} size={text} fill={hueOf(hue, palette)} weight={600}>
                    {names[at] ?? ''}
                  </PlotText>
                )}
                {number && (
                  <PlotText x={cx - text * 0.7} y={number.y + text * 0.35} size={text} fill={hueOf(hue, palette)} weight={600} anchor="end">
                    {numbers[at] ?? ''}
                  </PlotText>
                )}
              </g>
            );
          }}
        />
      ))}
    </LineChart>
  );
}
