import { type FormEvent, useId, useState } from 'react';
import type { PartialDate } from '@/domain/time/partialDate';
import styles from '@/features/filters/DateField.module.css';

interface Props {
  label: string;
  date: PartialDate | null;
  /** Takes the text as the new limit, or returns why it cannot be used. */
  onEntry: (text: string) => string | null;
}

/**
 * A typed limit of the date range, taken on Enter or on leaving the field. What cannot be used stays in the field with a sentence that says why,
 * and the filter stays as it was.
 */
export function DateField({ label, date, onEntry }: Props) {
  const id = useId();
  const [text, setText] = useState(date ?? '');
  const [shownDate, setShownDate] = useState(date);
  const [error, setError] = useState<string | null>(null);
  if (date !== shownDate) {
    setShownDate(date);
    setText(date ?? '');
    setError(null);
  }
  const take = () => setError(onEntry(text));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form className={styles.field} onSubmit={handleSubmit} noValidate>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="YYYY-MM-DD"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
      {error && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
