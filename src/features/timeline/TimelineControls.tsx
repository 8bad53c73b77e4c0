import { type LaneVariable, laneVariables } from '@/domain/timelineAnswers';
import { laneWords } from '@/features/timeline/laneNames';
import styles from '@/features/timeline/TimelineControls.module.css';
import { laneOrders, type ViewMode, viewModes } from '@/features/timeline/timelineModes';
import type { TimelineModeState } from '@/features/timeline/useTimelineModes';

const orderLabels = { count: 'Most records', name: 'Name' } as const;
const modeLabels: Readonly<Record<ViewMode, string>> = { lanes: 'Lanes', rhythm: 'Rhythm' };

interface SelectProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  labelOf: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, labelOf, onChange }: SelectProps<T>) {
  return (
    <label className={styles.select}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const next = values.find((known) => known === event.target.value);
          if (next) onChange(next);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {labelOf(known)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses between the two pictures of the page. */
export function ModeSwitch({ modes: { mode, setMode } }: { modes: TimelineModeState }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no form
    <div role="group" aria-label="View" className={styles.switch}>
      {viewModes.map((known) => (
        <button key={known} type="button" aria-pressed={mode === known} onClick={mode === known ? undefined : () => setMode(known)}>
          {modeLabels[known]}
        </button>
      ))}
    </div>
  );
}

/** Chooses what the lanes stand for and how they are ordered. */
export function LaneChoices({ modes: { lane, order, setLane, setOrder } }: { modes: TimelineModeState }) {
  return (
    <div className={styles.choices}>
      <Choice<LaneVariable>
        label="Lanes by"
        value={lane}
        values={laneVariables}
        labelOf={(known) => laneWords[known].label}
        onChange={setLane}
      />
      <Choice label="Order" value={order} values={laneOrders} labelOf={(known) => orderLabels[known]} onChange={setOrder} />
    </div>
  );
}
