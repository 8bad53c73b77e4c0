import { PlotText, round } from '@/charts/plot/PlotText';
import { inLines } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Hue, hueOf, type Palette } from '@/ui/palette';

/** Outlines around 0, 0 that look equally large at a radius of 1: disc, diamond, square, triangle. */
const outlines: readonly (readonly (readonly [number, number])[] | null)[] = [
  null,
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
];

interface Props {
  /** The place among the compared, from 0. */
  at: number;
  x: number;
  y: number;
  radius: number;
  fill: string;
  /** Drawn around it, so that it is told from one behind it. */
  halo?: string;
}

/** The sign of one of the compared: its shape tells it where hue does not. */
export function ComparedSign({ at, x, y, radius, fill, halo }: Props) {
  const outline = outlines[at];
  const look = { fill, shapeRendering: 'auto', ...(halo && { stroke: halo, strokeWidth: 1.5 }) } as const;
  if (!outline) return <circle cx={round(x)} cy={round(y)} r={round(radius)} {...look} />;
  const points = outline.map(([right, down]) => `${round(x + right * radius)} ${round(y + down * radius)}`);
  return <path d={`M${points.join('L')}z`} {...look} />;
}

interface Named {
  readonly label: string;
  readonly hue: Hue;
}

/** From a sign to its name, and from entry to entry of a legend, in sizes of its text. */
const [TO_NAME, TO_NEXT] = [1.1, 1.6];

/** Returns the place of each entry of a legend, in as many lines as the width asks for, and the height of all. */
export function layoutComparedLegend(series: readonly Named[], width: number, text: number) {
  const spaceOf = ({ label }: Named) => text * TO_NAME + textWidth(label, text) + text * TO_NEXT;
  const { placed, height } = inLines(series, spaceOf, { width, line: text * 1.7 });
  return { entries: placed.map(({ item, x, y }, at) => ({ ...item, at, x, y })), text, height };
}

/** The signs of the compared with their names. */
export function ComparedLegend({ layout, palette }: { layout: ReturnType<typeof layoutComparedLegend>; palette: Palette }) {
  const { entries, text } = layout;
  return entries.map(({ label, hue, at, x, y }) => (
    <g key={label}>
      <ComparedSign at={at} x={x + text * 0.4} y={y + text * 0.75} radius={text * 0.36} fill={hueOf(hue, palette)} />
      <PlotText x={x + text * TO_NAME} y={y + text * 1.1} size={text} fill={palette.ink}>
        {label}
      </PlotText>
    </g>
  ));
}
