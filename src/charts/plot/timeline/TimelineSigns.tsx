import { round } from '@/charts/plot/PlotText';
import type { TimelineMeasures } from '@/charts/plot/timeline/timelineSizes';
import type { TimelineBodyMark } from '@/charts/timelineBody';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { hueOf, LIGHT, type Palette, thinned } from '@/ui/palette';

/** What a sign is drawn from. */
export type SignLook = Pick<TimelineBodyMark, 'kind' | 'hue' | 'isPlanned' | 'isExact'>;

interface SignProps {
  look: SignLook;
  x: number;
  y: number;
  measures: TimelineMeasures;
  palette: Palette;
}

function path(kind: Kind, x: number, y: number, { dot, diamond, bar, barHalf }: TimelineMeasures): string {
  if (kind === 'agreement')
    return `M${round(x - diamond)} ${round(y)}l${round(diamond)} ${round(-diamond)} ${round(diamond)} ${round(diamond)} ${round(-diamond)} ${round(diamond)}z`;
  if (kind === 'initiative') return `M${round(x - bar)} ${round(y - barHalf)}h${round(2 * bar)}v${round(2 * barHalf)}h${round(-2 * bar)}z`;
  return `M${round(x - dot)} ${round(y)}a${round(dot)} ${round(dot)} 0 1 0 ${round(2 * dot)} 0a${round(dot)} ${round(dot)} 0 1 0 ${round(-2 * dot)} 0z`;
}

/** The sign of a record: its shape and hue tell the kind. Hollow is planned or announced, light within an edge is not known to the day. */
export function TimelineSign({ look: { kind, hue, isPlanned, isExact }, x, y, measures, palette }: SignProps) {
  const colour = hueOf(hue, palette);
  const fill = isPlanned ? palette.ground : isExact ? colour : thinned(colour, palette.ground, LIGHT);
  return (
    <path d={path(kind, x, y, measures)} fill={fill} stroke={colour} strokeWidth="1.5" {...(isPlanned && { strokeDasharray: '3 2' })} />
  );
}

interface DaysProps {
  x0: number;
  x1: number;
  y: number;
  half: number;
  colour: string;
  isExact: boolean;
  palette: Palette;
}

/** The days beside a sign: full where it lasted, light where its date may lie. */
export function SignDays({ x0, x1, y, half, colour, isExact, palette }: DaysProps) {
  const d = `M${round(x0)} ${round(y - half)}h${round(Math.max(1, x1 - x0))}v${round(2 * half)}h${round(-Math.max(1, x1 - x0))}z`;
  return isExact ? (
    <path d={d} fill={colour} />
  ) : (
    <path d={d} fill={thinned(colour, palette.ground, LIGHT)} stroke={colour} strokeWidth="0.75" />
  );
}
