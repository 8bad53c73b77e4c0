import { round } from '@/charts/plot/PlotText';
import type { PlotMark } from '@/charts/plot/plotLayout';
import type { Palette } from '@/ui/palette';

export function Rectangle({ x, y, width, height, fill }: { x: number; y: number; width: number; height: number; fill: string }) {
  return <rect x={round(x)} y={round(y)} width={round(width)} height={round(height)} fill={fill} />;
}

/** A box that stands for no number. */
export function Box({
  x,
  y,
  width,
  height,
  fill,
  stroke,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  stroke?: string;
}) {
  const path = `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  return <path d={path} fill={fill} {...(stroke ? { stroke, strokeWidth: 1 } : {})} />;
}

export function Hairline({ x1, y1, x2, y2, stroke }: { x1: number; y1: number; x2: number; y2: number; stroke: string }) {
  return <line x1={round(x1)} y1={round(y1)} x2={round(x2)} y2={round(y2)} stroke={stroke} strokeWidth={1} />;
}

export function MarkRectangle({ mark: { x, y, width, height }, fill }: { mark: PlotMark; fill: string }) {
  return <Rectangle x={x} y={y} width={width} height={height} fill={fill} />;
}

/** The pattern of what is not researched, and of nothing else: stripes in the colour of edges, which is told from the ground by 3:1. `url(#id)` is the fill. */
export function Hatch({ id, palette }: { id: string; palette: Palette }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={palette.ground} />
        <rect width="1.5" height="6" fill={palette.edge} />
      </pattern>
    </defs>
  );
}
