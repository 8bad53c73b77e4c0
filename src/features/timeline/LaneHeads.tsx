import { memo } from 'react';
import { formatCount } from '@/domain/words/sentences';
import type { TimelineLayout } from '@/features/timeline/layout/layoutTimeline';
import styles from '@/features/timeline/TimelineDrawing.module.css';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  layout: TimelineLayout;
  /** Records of each lane in view, by its value. */
  counts: ReadonlyMap<string, number>;
  /** Height of the name above the marks in px; 0 when it stands beside them. */
  head: number;
}

/** The names of the lanes with their counts. Places are shares of the height, so that they still fit when the drawing is scaled on paper. */
export const LaneHeads = memo(function LaneHeads({ layout, counts, head }: Props) {
  const share = (px: number) => `${(100 * px) / layout.height}%`;
  return (
    <ul className={head > 0 ? styles.headsAbove : styles.headsBeside} aria-label="Lanes">
      {layout.lanes.map(({ value, name, y, height }) => (
        <li key={value} style={head > 0 ? { top: share(y - head), height: share(head) } : { top: share(y), height: share(height) }}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.laneCount}>
            {formatCount(counts.get(value) ?? 0)}
            <VisuallyHidden> records</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  );
});
