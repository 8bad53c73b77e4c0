import { memo } from 'react';
import type { TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import type { TimelineBody } from '@/charts/timelineBody';
import { pages } from '@/domain/address/pages';
import type { LaneVariable } from '@/domain/answers/laneVariables';
import { bothFilters, clickedMark, type Filters } from '@/domain/facets/filters';
import { isLone } from '@/domain/facets/groups';
import { counted, formatCount } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { useFilters } from '@/features/filters/useFilters';
import { NO_VALUE } from '@/features/timeline/layout/lanes';
import { ALL_LANE } from '@/features/timeline/layout/timelineBody';
import { datesOfDays } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/TimelineDrawing.module.css';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  layout: TimelineLayout;
  body: TimelineBody;
  /** Height of a name above its part; 0 when it stands beside it. */
  head: number;
  lane: LaneVariable;
  filters: Filters;
  /** Records of each lane, by its value. */
  counts: ReadonlyMap<string, number>;
  /** Records that the filters leave. */
  total: number;
  /** Whether the counts are those of all dates, whatever the filters say of them. */
  isWhole: boolean;
  onFold: (fold: 'open' | 'folded') => void;
}

/** The names of the parts of the drawing. Places are shares of the height, so that they still fit when the drawing is scaled on paper. */
export const TimelineHeads = memo(function TimelineHeads({ layout, body, head, ...own }: Props) {
  const { names, band, lanes, height } = layout;
  const share = (px: number) => `${(100 * px) / Math.max(1, height)}%`;
  const place = (part: { readonly y: number; readonly height: number }) =>
    head > 0 ? { top: share(part.y - head), height: share(head) } : { top: share(part.y), height: share(part.height) };
  return (
    <ul className={head > 0 ? styles.headsAbove : styles.headsBeside} aria-label="Lanes">
      {names && (
        <li style={place(names)}>
          <span className={styles.name}>Most referred to</span>
          <span className={styles.note}>agreements that other records name</span>
        </li>
      )}
      {band && body.band && (
        <li style={place(band)}>
          <span className={styles.name}>Under way</span>
          <BandNumber count={body.band.marks.length} body={body} filters={own.filters} />
          <Button look="link" aria-expanded={band.isOpen} onPress={() => own.onFold(band.isOpen ? 'folded' : 'open')}>
            {band.isOpen ? 'Fold' : 'Unfold'}
          </Button>
        </li>
      )}
      {lanes.map((lane) => (
        <li key={lane.value} style={place(lane)}>
          <span className={styles.name} title={lane.label}>
            {lane.label}
          </span>
          <LaneNumber value={lane.value} name={lane.label} {...own} />
        </li>
      ))}
    </ul>
  );
});

/** The initiatives under way in the window, as the way to exactly these. */
function BandNumber({ count, body: { window }, filters }: { count: number; body: TimelineBody; filters: Filters }) {
  const own: Filters = { ...bothFilters(filters, { kind: [['initiative']] }), ...datesOfDays(window), time: 'underway' };
  return (
    <span className={styles.laneCount}>
      <RecordsLink count={count} filters={own} path={pages.timeline.path} of="under way: initiatives only" />
    </span>
  );
}

/**
 * The records of a lane. A press adds its value to the filters, or takes it away where it is a choice by itself; but of a topic the lane holds only the records
 * of which it is the first, of no value there is no filter, the lane of all records is what the filters leave already, and a count of all dates is not.
 */
const LaneNumber = memo(function LaneNumber({
  value,
  name,
  lane,
  filters,
  counts,
  total,
  isWhole,
}: Pick<Props, 'lane' | 'filters' | 'counts' | 'total' | 'isWhole'> & { value: string; name: string }) {
  const { change } = useFilters();
  const count = value === ALL_LANE ? total : (counts.get(value) ?? 0);
  if (lane === 'topic' || value === NO_VALUE || value === ALL_LANE || isWhole || count === 0)
    return (
      <span className={styles.laneCount}>
        {formatCount(count)}
        <VisuallyHidden> records</VisuallyHidden>
      </span>
    );
  return (
    <button
      type="button"
      data-mark={`lane/${value}`}
      className={styles.laneCount}
      aria-label={`${name}: ${counted(count, 'record')}`}
      aria-pressed={isLone(filters[lane], value)}
      onClick={() => change(clickedMark(filters, lane, value))}
    >
      {formatCount(count)}
    </button>
  );
});
