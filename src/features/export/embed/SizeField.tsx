import { useId, useState } from 'react';
import styles from '@/features/export/embed/EmbedForm.module.css';
import type { SizeEntry } from '@/features/export/embed/frameSize';

interface Props<T extends string | number> {
  label: string;
  /** The size in force, with which the field begins. */
  size: T;
  read: (text: string) => SizeEntry<T>;
  onSize: (size: T) => void;
  /** What may be written. */
  hint: string;
}

/** A typed size. What cannot be used stays in the field with a sentence that says why; the size in force stays. */
export function SizeField<T extends string | number>({ label, size, read, onSize, hint }: Props<T>) {
  const id = useId();
  const [text, setText] = useState(String(size));
  const entry = read(text);
  const error = 'error' in entry ? entry.error : null;
  const handleChange = (typed: string) => {
    setText(typed);
    const next = read(typed);
    if ('size' in next) onSize(next.size);
  };
  return (
    <div className={styles.size}>
      <label htmlFor={id}>
        {label} <span>({hint})</span>
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => handleChange(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
