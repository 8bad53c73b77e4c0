import styles from '@/ui/Choice.module.css';

interface Props<T extends string> {
  /** Name of the group for screen readers. */
  label: string;
  value: T;
  /** In the order shown, with their words. */
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  isLarge?: boolean;
}

/** A few buttons side by side, of which one is pressed. */
export function ChoiceSwitch<T extends string>({ label, value, options, onChange, isLarge = false }: Props<T>) {
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
