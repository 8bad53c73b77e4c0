import styles from '@/ui/Choice.module.css';

interface Props<T extends string> {
  label: string;
  value: T;
  /** In the order shown, with their words. */
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

/** A small select beside a title: one of a few known values. */
export function ChoiceSelect<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className={styles.select}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const next = options.find(([known]) => known === event.target.value);
          if (next) onChange(next[0]);
        }}
      >
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A few buttons side by side, of which one is pressed. */
export function ChoiceSwitch<T extends string>({ label, value, options, onChange, isLarge = false }: Props<T> & { isLarge?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these buttons act at once
    <div role="group" aria-label={label} className={isLarge ? `${styles.switch} ${styles.large}` : styles.switch}>
      {options.map(([known, words]) => (
        <button key={known} type="button" aria-pressed={known === value} onClick={known === value ? undefined : () => onChange(known)}>
          {words}
        </button>
      ))}
    </div>
  );
}
