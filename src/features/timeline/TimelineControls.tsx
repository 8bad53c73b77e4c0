import { memo, useCallback, useRef } from 'react';
import type { LaneOrder, MarkColour, ViewMode } from '@/domain/address/parameters';
import { type LaneVariable, laneVariables } from '@/domain/answers/laneVariables';
import { facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { useFilters } from '@/features/filters/useFilters';
import { daysWords } from '@/features/timeline/layout/describeMark';
import { datesOfDays, stepWindow, type TimeWindow, unitWindow, type WindowStep, wholeDays } from '@/features/timeline/layout/timeWindow';
import styles from '@/features/timeline/TimelineControls.module.css';
import { shownMode, type TimelineModeState } from '@/features/timeline/timelineModes';
import { meaningWords } from '@/features/timeline/timelineSentences';
import { type TimeWindowState, useFollow } from '@/features/timeline/useTimeWindow';
import { Button } from '@/ui/Button';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

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

const colourOptions: readonly (readonly [MarkColour, string])[] = [
  ['kind', 'Kind'],
  ['topic', 'Main topic'],
  ['scope', 'How many countries'],
];

/** Chooses what the lanes stand for, how they are ordered, and what marks are coloured by. `lane` is what the lanes stand for now. */
export const LaneChoices = memo(function LaneChoices({
  modes: { order, colour, set },
  lane,
}: {
  modes: TimelineModeState;
  lane: LaneVariable;
}) {
  // A narrow window has the story instead, which has no lanes; only the browser knows.
  const isTakingOver = useIsTakingOver();
  return (
    <div className={isTakingOver ? `${styles.choices} ${styles.ofLanes}` : styles.choices}>
      <ChoiceSelect label="Lanes by" value={lane} options={laneOptions} onChange={(next) => set({ lane: next })} />
      <ChoiceSelect label="Order" value={order} options={orderOptions} onChange={(next) => set({ order: next })} />
      <ChoiceSelect label="Colour by" value={colour} options={colourOptions} onChange={(next) => set({ colour: next })} />
    </div>
  );
});

const units = [
  ['year', 'Year', 370],
  ['quarter', 'Quarter', 95],
  ['month', 'Month', 32],
] as const;
const steps: readonly (readonly [WindowStep, string, string])[] = [
  ['earlier', '‹', 'Earlier'],
  ['later', '›', 'Later'],
  ['closer', '+', 'Zoom in'],
  ['wider', '−', 'Zoom out'],
];

const StepButtons = memo(function StepButtons({ whole, move }: Pick<TimeWindowState, 'whole' | 'move'>) {
  const length = whole.end - whole.start;
  return (
    <>
      <Button onPress={() => move(() => whole)}>Whole range</Button>
      {units.map(([unit, label, days]) =>
        length > days ? (
          <Button key={unit} onPress={() => move((now) => unitWindow(now, unit, whole))}>
            {label}
          </Button>
        ) : null,
      )}
      {steps.map(([step, sign, label]) => (
        <Button key={step} aria-label={label} onPress={() => move((now) => stepWindow(now, step, whole))}>
          {sign}
        </Button>
      ))}
    </>
  );
});

/** The buttons that move the window, and what is in view in words. Looking closer changes no filter; one button makes a filter of the window. */
export const WindowButtons = memo(function WindowButtons({ state }: { state: TimeWindowState }) {
  const { settled, whole, move } = state;
  const { change } = useFilters();
  const range = useRef<HTMLSpanElement>(null);
  const tell = useCallback((window: TimeWindow) => {
    if (range.current) range.current.textContent = daysWords(wholeDays(window));
  }, []);
  useFollow(state, tell);
  const isWhole = settled.start <= whole.start && settled.end >= whole.end;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these buttons act at once
    <div className={styles.buttons} role="group" aria-label="Window">
      <StepButtons whole={whole} move={move} />
      <span ref={range} className={styles.range} data-range>
        {daysWords(wholeDays(settled))}
      </span>
      {!isWhole && <Button onPress={() => change(datesOfDays(settled))}>Filter to this window</Button>}
    </div>
  );
});

/** Says which records the days in view leave, and offers the other meaning. */
export function WindowMeaning({ filters: { from, to, time } }: { filters: Filters }) {
  const { change } = useFilters();
  if (!from && !to) return null;
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
    <details className={styles.hint}>
      <summary>How to move the window</summary>
      Drag, or turn the wheel with Shift, to move; turn it with Ctrl (or ⌘), or pinch, to zoom; the wheel alone scrolls the page. Keys on a
      mark: arrow keys move on, Enter opens, Escape closes, + and − zoom, 0 shows the whole range, Shift with ← or → moves. The window only
      looks closer; it changes no number.
    </details>
  );
}
