import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { type FollowBody, type FollowLine, shareAt } from '@/charts/followBody';
import { ComparedSign } from '@/charts/plot/ComparedSign';
import { type FollowLayout, type PlacedLine, shareWords } from '@/charts/plot/followLayout';
import { PlotText } from '@/charts/plot/PlotText';
import { textWidth } from '@/charts/plot/wrapText';
import { comparedHues, hueOf, type Palette } from '@/ui/palette';

/** How much of a band covers what lies behind it; less where there are many. */
const BAND = { few: 0.16, many: 0.1 } as const;
const [BOLD, THIN] = [2.4, 1.1];

function colourOf({ hue }: FollowLine, palette: Palette): string {
  return hue === null ? palette.ink : hueOf(hue, palette);
}

/** One place on the axis of years, with what each line has there; null where a line has nothing to draw. */
interface Datum {
  readonly year: number;
  readonly bold: readonly (number | null)[];
  readonly thin: readonly (number | null)[];
  readonly band: readonly (readonly [number, number] | null)[];
}

/** Every year at which any line rises, turns thin or ends. */
function dataOf({ lines, years }: FollowBody): Datum[] {
  const places = new Set([0, years, ...lines.flatMap(({ steps, boldTo, thinTo }) => [...steps.map(({ year }) => year), boldTo, thinTo])]);
  return [...places]
    .filter((year) => year <= years)
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      bold: lines.map((line) => (year <= line.boldTo ? shareAt(line, year) : null)),
      thin: lines.map((line) => (year >= line.boldTo ? shareAt(line, year) : null)),
      band: lines.map(({ steps, boldTo }) => {
        const step = steps.findLast((one) => one.year <= year);
        return year <= boldTo && step && step.low !== null && step.high !== null ? [step.low, step.high] : null;
      }),
    }));
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number | string };
}

interface Props {
  body: FollowBody;
  layout: FollowLayout;
  palette: Palette;
  /** The year at which the lines are read; the one that the body marks, unless a reader moves it. */
  at?: number;
}

/** Curves that rise with the years, with bands, axes and grid. The page and its picture draw this one. */
export function FollowCurves({ body, layout, palette, at = body.marked }: Props) {
  const { width, height, left, right, top, foot, text } = layout;
  const tick = (anchor: 'middle' | 'end', down: number, write: (value: number) => string) =>
    function Tick({ x, y, payload }: TickProps) {
      return (
        <PlotText x={Number(x)} y={Number(y) + down} size={text} fill={palette.soft} anchor={anchor}>
          {write(Number(payload.value))}
        </PlotText>
      );
    };
  // All lies over its parts, and a line over every band.
  const inOrder = body.lines.map((line, place) => ({ line, place, colour: colourOf(line, palette) })).toReversed();
  // Beside its parts the line of all has no band of its own: it would cover theirs.
  const banded = body.lines.length > 1 ? inOrder.filter(({ line }) => line.hue !== null) : inOrder;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={dataOf(body)}
      margin={{ top, right: width - right, bottom: height - foot - text * 2, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis
        type="number"
        dataKey="year"
        domain={[0, layout.years]}
        ticks={[...layout.yearTicks]}
        interval={0}
        height={text * 2}
        tickLine={false}
        axisLine={{ stroke: palette.edge }}
        tick={tick('middle', text * 0.9, String)}
      />
      <YAxis
        type="number"
        width={left}
        domain={[0, layout.most]}
        ticks={[...layout.shares]}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={tick('end', text * 0.35, (share) => `${Math.round(share * 100)}%`)}
      />
      {banded.map(({ place, colour }) => (
        <Area
          key={`band ${place}`}
          type="stepAfter"
          dataKey={`band[${place}]`}
          stroke="none"
          fill={colour}
          fillOpacity={banded.length > 2 ? BAND.many : BAND.few}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      {inOrder.flatMap(({ place, colour }) =>
        (['thin', 'bold'] as const).map((weight) => (
          <Line
            key={`${weight} ${place}`}
            type="stepAfter"
            dataKey={`${weight}[${place}]`}
            stroke={colour}
            strokeWidth={((weight === 'bold' ? BOLD : THIN) * text) / 13}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      <Reading {...{ body, layout, palette, at }} />
      <Watched layout={layout} palette={palette} />
    </ComposedChart>
  );
}

/** The year at which the lines are read, with a sign and the share on each. */
function Reading({ body, layout, palette, at }: Required<Props>) {
  const { text, top, foot, xOf, yOf } = layout;
  const x = xOf(at);
  const read = body.lines.flatMap((line) => {
    const share = shareAt(line, at);
    return share === null ? [] : [{ line, share, y: yOf(share) }];
  });
  const isLeft = x > (layout.left + layout.right) / 2;
  // Numbers that would run into each other are left to the words beside the drawing.
  const shown = read
    .toSorted((a, b) => a.y - b.y)
    .filter(({ y }, place, all) => place === 0 || y - (all[place - 1]?.y ?? 0) >= text * 1.15);
  return (
    <g>
      <line x1={x} x2={x} y1={top - text * 0.4} y2={foot} stroke={palette.soft} strokeWidth={1} />
      <PlotText x={x + (isLeft ? -6 : 6)} y={top + text * 0.5} size={text} fill={palette.soft} anchor={isLeft ? 'end' : 'start'}>
        {readingWords(at)}
      </PlotText>
      {read.map(({ line, y }) => (
        <Sign key={line.label} line={line} x={x} y={y} radius={text * 0.36} palette={palette} />
      ))}
      {shown.map(({ line, share, y }) => {
        const space = textWidth(shareWords(share), text, 600);
        const from = isLeft ? x + text * 0.6 : x - text * 0.6 - space;
        const words = (
          <PlotText x={from} y={y - text * 0.35} size={text} weight={600} fill={palette.ink}>
            {shareWords(share)}
          </PlotText>
        );
        // Programs that draw pictures do not all know `paint-order`, so the halo is a text of its own.
        return (
          <g key={line.label}>
            <g stroke={palette.ground} strokeWidth={text * 0.36} strokeLinejoin="round">
              {words}
            </g>
            {words}
          </g>
        );
      })}
    </g>
  );
}

/** `after one year`, `after 2½ years` in months: `after 2 years 6 months`. */
export function readingWords(at: number): string {
  const months = Math.round(at * 12);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    years > 0 ? (years === 1 ? 'one year' : `${years} years`) : null,
    rest > 0 ? (rest === 1 ? 'one month' : `${rest} months`) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `after ${parts.join(' ')}` : 'at the signing';
}

/** The shape of a line beside its hue: all have a ring, the others the signs of what is compared. */
function Sign({ line, x, y, radius, palette }: { line: FollowLine; x: number; y: number; radius: number; palette: Palette }) {
  const fill = colourOf(line, palette);
  if (line.hue === null) return <circle cx={x} cy={y} r={radius} fill={palette.ground} stroke={fill} strokeWidth={radius * 0.5} />;
  return <ComparedSign at={comparedHues.indexOf(line.hue)} x={x} y={y} radius={radius} fill={fill} halo={palette.ground} />;
}

/** The names at the ends of the lines, and how many are still watched under each year. */
function Watched({ layout, palette }: { layout: FollowLayout; palette: Palette }) {
  const { text, unit, watchedTitle, lines } = layout;
  return (
    <g>
      <PlotText x={unit.x} y={unit.y} size={text} fill={palette.soft} anchor={unit.anchor}>
        {unit.text}
      </PlotText>
      <PlotText x={watchedTitle.x} y={watchedTitle.y} size={text} fill={palette.soft}>
        {watchedTitle.text}
      </PlotText>
      {lines.map((placed) => (
        <LineWords key={placed.line.label} placed={placed} text={text} palette={palette} />
      ))}
    </g>
  );
}

function LineWords({ placed: { line, name, row, watched }, text, palette }: { placed: PlacedLine; text: number; palette: Palette }) {
  return (
    <g>
      {name && (
        <>
          <Sign line={line} x={name.x - text * 0.75} y={name.y - text * 0.45} radius={text * 0.36} palette={palette} />
          <PlotText x={name.x} y={name.y - text * 0.1} size={text} weight={600} fill={palette.ink}>
            {name.text}
          </PlotText>
          <PlotText x={name.x} y={name.y + text * 1.1} size={text} fill={palette.soft}>
            {name.note}
          </PlotText>
        </>
      )}
      <Sign line={line} x={row.sign.x} y={row.sign.y - text * 0.35} radius={text * 0.36} palette={palette} />
      <PlotText x={row.name.x} y={row.name.y} size={text} fill={palette.ink}>
        {row.name.text}
      </PlotText>
      {watched.map((count) => (
        <PlotText key={count.x} x={count.x} y={count.y} size={text} fill={count.isFew ? palette.soft : palette.ink} anchor="middle">
          {count.text}
        </PlotText>
      ))}
    </g>
  );
}
