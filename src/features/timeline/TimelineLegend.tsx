import { memo } from 'react';
import type { PieceShape } from '@/features/timeline/layout/piece';
import { MarkPiece } from '@/features/timeline/MarkPieces';
import marks from '@/features/timeline/Marks.module.css';
import styles from '@/features/timeline/TimelineLegend.module.css';

/** The signs in words: shape, whether it is of something planned, and what it says. */
const signs: readonly (readonly [PieceShape, boolean, string])[] = [
  ['point', false, 'known to the day'],
  ['range', false, 'from one day to another'],
  ['uncertain', false, 'known to the month or year: any of these days'],
  ['point', true, 'planned'],
  ['dashed', false, 'agreement announced, until it is signed'],
  ['solid', false, 'agreement signed or in force'],
  ['fading', false, 'agreement whose end is not known'],
  ['bar', false, 'initiative under way'],
  ['open', false, 'initiative that may run on'],
];

const WIDTH = 30;
const MIDDLE = 8;

/** What the signs of the drawing mean. */
export const TimelineLegend = memo(function TimelineLegend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {signs.map(([shape, isPlanned, words]) => (
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
        so many records close together: opens on a click
      </li>
    </ul>
  );
});
