import { type FormEvent, useId, useState } from 'react';
import type { PartialDate } from '@/domain/partialDate';
import styles from '@/features/filters/DateField.module.css';
import { rangeError, readDateEntry } from '@/features/filters/dateField';

interface Props {
  label: string;
  side: 'from' | 'to';
  date: PartialDate | null;
  /** The other limit of the range. */
  other: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
}

/**
 * A typed limit of the date range, taken on Enter or on leaving the field. What cannot be used stays in the field with a sentence that says why,
 * and the filter stays as it was.
 */
export function DateField({ label, side, date, other, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(date ?? '');
  const [shownDate, setShownDate] = useState(date);
  const [error, setError] = useState<string | null>(null);
  if (date !== shownDate) {
    setShownDate(date);
    setText(date ?? '');
    setError(null);
  }
  const take = () => {
    const entry = readDateEntry(text);
    if ('error' in entry) return setError(entry.error);
    const conflict = side === 'from' ? rangeError(entry.date, other) : rangeError(other, entry.date);
    setError(conflict);
    if (!conflict && entry.date !== date) onChange(entry.date);
  };
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
