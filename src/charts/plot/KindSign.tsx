import { round } from '@/charts/plot/PlotText';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { LIGHT, type Palette, thinned } from '@/ui/palette';

interface Props {
  kind: Kind;
  /** The middle. */
  x: number;
  y: number;
  palette: Palette;
  /** Announced or planned: hollow. */
  isComing?: boolean;
  /** Not known to the day: light. */
  isVague?: boolean;
  /** Radius of the dot in px; the other shapes follow it. */
  radius?: number;
}

function outline(kind: Kind, x: number, y: number, radius: number): string {
  const [half, bar] = [radius * 1.4, radius * 1.6];
  if (kind === 'agreement') return `M${round(x - half)} ${round(y)}l${half} ${-half} ${half} ${half} ${-half} ${half}z`;
  if (kind === 'initiative') return `M${round(x - bar)} ${round(y - radius * 0.6)}h${bar * 2}v${radius * 1.2}h${-bar * 2}z`;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** The sign of a record where it stands alone: a dot, a diamond or a bar in the hue of its kind. */
export function KindSign({ kind, x, y, palette, isComing = false, isVague = false, radius = 5 }: Props) {
  const hue = palette.kinds[kind];
  const fill = isComing ? palette.ground : isVague ? thinned(hue, palette.ground, LIGHT) : hue;
  return <path d={outline(kind, x, y, radius)} fill={fill} stroke={hue} strokeWidth={1.75} />;
}
