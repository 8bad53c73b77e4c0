import { memo } from 'react';
import { daysWords } from '@/features/timeline/layout/markWords';
import { stepWindow, type WindowStep, wholeDays } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/TimelineControls.module.css';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';
import { Button } from '@/ui/Button';

const steps: readonly (readonly [WindowStep, string])[] = [
  ['closer', 'Zoom in'],
  ['wider', 'Zoom out'],
  ['earlier', 'Earlier'],
  ['later', 'Later'],
  ['whole', 'Whole range'],
];

/** They follow no move of the window, so that they cost nothing while it moves. */
const StepButtons = memo(function StepButtons({ whole, move }: Pick<TimeWindowState, 'whole' | 'move'>) {
  return steps.map(([step, label]) => (
    <Button key={step} onPress={() => move((now) => stepWindow(now, step, whole))}>
      {label}
    </Button>
  ));
});

/** The buttons that move the window, and what is in view in words. */
export function WindowButtons({ state: { window, whole, move } }: { state: TimeWindowState }) {
  return (
    <div className={styles.buttons}>
      <StepButtons whole={whole} move={move} />
      <span className={styles.range} data-range>
        {daysWords(wholeDays(window))}
      </span>
    </div>
  );
}

/** How the drawing is moved, for those who do not try. */
export function WindowHint() {
  return (
    <p className={styles.hint}>
      Drag to move, Ctrl (or ⌘) and the wheel or a pinch to zoom, Shift and the wheel to move; the wheel alone scrolls the page. Keys on a
      mark: arrows walk, Enter opens, + and − zoom, 0 shows the whole range, Shift with ← or → moves.
    </p>
  );
}
