import { memo } from 'react';
import { clusterSign, timelineSigns } from '@/charts/picture/timelineSigns';
import { MarkPiece } from '@/features/timeline/MarkPieces';
import marks from '@/features/timeline/Marks.module.css';
import styles from '@/features/timeline/TimelineLegend.module.css';

const WIDTH = 30;
const MIDDLE = 8;

/** What the signs of the drawing mean. */
export const TimelineLegend = memo(function TimelineLegend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {timelineSigns.map(({ shape, isPlanned, words }) => (
        <li key={words}>
          <svg width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
            <MarkPiece piece={{ shape, x0: 2, x1: WIDTH - 2 }} base={0} y={MIDDLE} isPlanned={isPlanned} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
          <rect className={marks.cluster} x="2" y={MIDDLE - 6} width={WIDTH - 4} height="12" rx="6" />
          <text className={marks.count} x={WIDTH / 2} y={MIDDLE + 4}>
            12
          </text>
        </svg>
        {clusterSign}: opens on a click
      </li>
    </ul>
  );
});
