import { round } from '@/charts/plot/PlotText';
import type { PlotMark } from '@/charts/plot/plotSize';

export function Rectangle({ x, y, width, height, fill }: { x: number; y: number; width: number; height: number; fill: string }) {
  return <rect x={round(x)} y={round(y)} width={round(width)} height={round(height)} fill={fill} />;
}

export function Hairline({ x1, y1, x2, y2, stroke }: { x1: number; y1: number; x2: number; y2: number; stroke: string }) {
  return <line x1={round(x1)} y1={round(y1)} x2={round(x2)} y2={round(y2)} stroke={stroke} strokeWidth={1} />;
}

export function MarkRectangle({ mark: { x, y, width, height }, fill }: { mark: PlotMark; fill: string }) {
  return <Rectangle x={x} y={y} width={width} height={height} fill={fill} />;
}
