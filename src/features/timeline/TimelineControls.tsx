import { memo } from 'react';
import type { LaneOrder, ViewMode } from '@/domain/address/parameters';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { useFilters } from '@/features/filters/useFilters';
import { daysWords } from '@/features/timeline/layout/describeMark';
import { stepWindow, type WindowStep, wholeDays } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/TimelineControls.module.css';
import { shownMode, type TimelineModeState } from '@/features/timeline/timelineModes';
import { meaningWords } from '@/features/timeline/timelineSentences';
import type { TimeWindowState } from '@/features/timeline/useTimeWindow';
import { Button } from '@/ui/Button';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';

const laneOptions = laneVariables.map((lane): readonly [LaneVariable, string] => [lane, facets[lane].label]);
const orderOptions: readonly (readonly [LaneOrder, string])[] = [
  ['count', 'Most records'],
  ['name', 'Name'],
];
const modeOptions: readonly (readonly [Exclude<ViewMode, 'auto'>, string])[] = [
  ['lanes', 'Lanes'],
  ['story', 'Story'],
  ['rhythm', 'Rhythm'],
];

/** Chooses between the pictures of the page. What the page would show of so many records by itself is not written to the address. */
export function ModeSwitch({ modes: { mode, set }, room }: { modes: TimelineModeState; room: Parameters<typeof shownMode>[1] }) {
  const choose = (next: ViewMode) => set({ mode: next === shownMode('auto', room) ? 'auto' : next });
  return <ChoiceSwitch label="View" value={shownMode(mode, room)} options={modeOptions} onChange={choose} isLarge />;
}

/** Chooses what the lanes stand for and how they are ordered. */
export function LaneChoices({ modes: { lane, order, set } }: { modes: TimelineModeState }) {
  return (
    <div className={styles.choices}>
      <ChoiceSelect label="Lanes by" value={lane} options={laneOptions} onChange={(next) => set({ lane: next })} />
      <ChoiceSelect label="Order" value={order} options={orderOptions} onChange={(next) => set({ order: next })} />
    </div>
  );
}

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

/** Says which records the days in view leave, and offers the other meaning. */
export function WindowMeaning({ filters: { from, to, time } }: { filters: Filters }) {
  const { change } = useFilters();
  if (!from && !to)
    return <p className={styles.hint}>All dates are shown. Zooming in keeps what was under way or in force in the days that are left.</p>;
  const isUnderWay = time === 'underway';
  return (
    <p className={styles.hint} data-meaning={isUnderWay ? 'underway' : 'own'}>
      {meaningWords[isUnderWay ? 'underway' : 'own']}{' '}
      <Button look="link" onPress={() => change({ time: isUnderWay ? null : 'underway' })}>
        {isUnderWay ? 'Show only what is dated in them' : 'Show what was under way or in force'}
      </Button>
    </p>
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
