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
  days: { readonly x0: number; readonly x1: number; readonly isLong: boolean };
  /** The middle of the row. */
  y: number;
  colour: string;
  isExact: boolean;
  measures: TimelineMeasures;
  palette: Palette;
}

/** How far under its label a long stretch of days lies over the foot of the row, and half of its ends, in px. */
export const TAIL_OVER_FOOT = 3;
const END = 2.5;

/** The days beside a sign: full where it lasted, light where its date may lie. Where these go far, a line with ends under the label. */
export function SignDays({ days: { x0, x1, isLong }, y, colour, isExact, measures: { pitch, daysHalf }, palette }: DaysProps) {
  const width = round(Math.max(1, x1 - x0));
  const low = y + pitch / 2 - TAIL_OVER_FOOT;
  if (isLong && !isExact)
    return (
      <path
        d={`M${round(x0)} ${round(low - END)}v${2 * END}M${round(x0)} ${round(low)}h${width}m0 ${-END}v${2 * END}`}
        stroke={colour}
        fill="none"
      />
    );
  const [middle, half] = isLong ? [low, 1.5] : [y, daysHalf];
  const d = `M${round(x0)} ${round(middle - half)}h${width}v${round(2 * half)}h${-width}z`;
  return isExact ? (
    <path d={d} fill={colour} />
  ) : (
    <path d={d} fill={thinned(colour, palette.ground, LIGHT)} stroke={colour} strokeWidth="0.75" />
  );
}

interface TailProps {
  tail: { readonly x0: number; readonly x1: number };
  /** The middle of the row. */
  y: number;
  measures: TimelineMeasures;
  palette: Palette;
}

/** The time in which an agreement waited for its signing, dashed: from under its sign along the foot of the row. It counts as nothing. */
export function WaitingTail({ tail: { x0, x1 }, y, measures: { pitch }, palette }: TailProps) {
  const low = round(y + pitch / 2 - TAIL_OVER_FOOT);
  return <path d={`M${round(x0)} ${low}H${round(x1)}`} stroke={hueOf('agreement', palette)} strokeDasharray="4 3" fill="none" />;
}
