import { useId } from 'react';
import styles from '@/features/export/links/CopyForm.module.css';

interface Props<T extends string> {
  legend: string;
  value: T;
  /** In the order shown, with their words. */
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

/** A few choices of which one holds. */
export function RadioLine<T extends string>({ legend, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.formats}>
      <legend>{legend}</legend>
      {options.map(([known, words]) => (
        <label key={known}>
          <input type="radio" name={name} checked={known === value} onChange={() => onChange(known)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
