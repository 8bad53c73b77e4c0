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
