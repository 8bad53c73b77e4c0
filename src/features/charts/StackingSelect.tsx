import styles from '@/features/charts/StackingSelect.module.css';
import { type Stacking, stackings } from '@/features/charts/series/recordsOverTime';

const labels: Readonly<Record<Stacking, string>> = { topic: 'Topic', type: 'Type', kind: 'Kind' };

interface Props {
  by: Stacking;
  onChange: (by: Stacking) => void;
}

/** Chooses what the columns over time are stacked by. */
export function StackingSelect({ by, onChange }: Props) {
  return (
    <label className={styles.select}>
      Stacked by
      <select
        value={by}
        onChange={(event) => {
          const next = stackings.find((stacking) => stacking === event.target.value);
          if (next) onChange(next);
        }}
      >
        {stackings.map((stacking) => (
          <option key={stacking} value={stacking}>
            {labels[stacking]}
          </option>
        ))}
      </select>
    </label>
  );
}
