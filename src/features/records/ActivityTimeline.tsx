import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import styles from '@/features/records/ActivityTimeline.module.css';
import { type ActivityTrack, activityTrack, type TrackMark } from '@/features/records/aroundAgreement';
import { RelatedList } from '@/features/records/StubList';
import { type Palette, palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

interface Props {
  activities: readonly RelatedRecord[];
  /** The date the agreement stands under. */
  date: PartialDate | null;
}

/** The activities linked to an agreement, oldest first, each with its place on one scale of time. The date in words says what the mark shows. */
export function ActivityTimeline({ activities, date }: Props) {
  const palette = palettes[useTheme()];
  const track = activityTrack(activities, date);
  if (!track) return <RelatedList records={activities} />;
  return (
    <>
      {track.agreement && <p className={styles.key}>The upright bar is the agreement’s own date.</p>}
      <RelatedList records={activities} trackOf={({ id }) => <Track track={track} mark={track.marks.get(id)} palette={palette} />} />
      <svg className={styles.axis} aria-hidden="true">
        {track.ticks.map(({ at, label }) => (
          <text key={at} x={percentOf(at)} y="14" textAnchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'} fill={palette.soft}>
            {label}
          </text>
        ))}
      </svg>
    </>
  );
}

function percentOf(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

interface TrackProps {
  track: ActivityTrack;
  mark: TrackMark | undefined;
  palette: Palette;
}

/** One activity's line of the scale. */
function Track({ track: { agreement, ticks }, mark, palette }: TrackProps) {
  return (
    <svg className={styles.track} aria-hidden="true">
      <line x1="0" x2="100%" y1="8" y2="8" stroke={palette.line} />
      {ticks.map(({ at }) => (
        <line key={at} x1={percentOf(at)} x2={percentOf(at)} y1="4" y2="12" stroke={palette.line} />
      ))}
      {agreement && <Bar mark={agreement} top={0} colour={palette.kinds.agreement} />}
      {mark?.shape === 'point' && <circle cx={percentOf((mark.from + mark.to) / 2)} cy="8" r="5" fill={palette.kinds.activity} />}
      {mark?.shape === 'span' && <Bar mark={mark} top={4} colour={palette.kinds.activity} />}
    </svg>
  );
}

/** A bar over the mark's days; its edge keeps a bar of few days visible. */
function Bar({ mark: { from, to }, top, colour }: { mark: TrackMark; top: number; colour: string }) {
  return (
    <rect x={percentOf(from)} y={top} width={percentOf(to - from)} height={16 - 2 * top} fill={colour} stroke={colour} strokeWidth="2" />
  );
}
