import type { LaneOrder, ViewMode } from '@/domain/address/parameters';
import { type LaneVariable, laneVariables } from '@/domain/answers/timelineAnswers';
import { facets } from '@/domain/facets/facets';
import styles from '@/features/timeline/TimelineControls.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';

const laneOptions = laneVariables.map((lane): readonly [LaneVariable, string] => [lane, facets[lane].label]);
const orderOptions: readonly (readonly [LaneOrder, string])[] = [
  ['count', 'Most records'],
  ['name', 'Name'],
];
const modeOptions: readonly (readonly [ViewMode, string])[] = [
  ['lanes', 'Lanes'],
  ['rhythm', 'Rhythm'],
];

/** Chooses between the two pictures of the page. */
export function ModeSwitch({ modes: { mode, set } }: { modes: TimelineModeState }) {
  return <ChoiceSwitch label="View" value={mode} options={modeOptions} onChange={(next) => set({ mode: next })} isLarge />;
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
