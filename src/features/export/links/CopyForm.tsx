import { type ReactNode, useId, useRef, useState } from 'react';
import styles from '@/features/export/links/CopyForm.module.css';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  label: string;
  text: string;
  rows: number;
  /** Said when the text is copied. */
  done: string;
  onClose: () => void;
  /** What else can be done with the text; `say` tells what came of it. */
  children: (say: (message: string) => void) => ReactNode;
}

/**
 * A text to copy; where the clipboard is refused it takes the focus with all of it selected. What came of it stands here, since the page behind a dialog is
 * hidden from screen readers.
 */
export function CopyForm({ label, text, rows, done, onClose, children }: Props) {
  const [message, setMessage] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(done);
    } catch {
      area.current?.focus();
      area.current?.select();
      setMessage('This browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.');
    }
  };
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{label}</label>
        <textarea id={id} ref={area} className={styles.text} value={text} readOnly rows={rows} spellCheck="false" />
      </div>
      <div className={frame.buttons}>
        <Button onPress={() => void copy()}>Copy</Button>
        {children(setMessage)}
        <Button onPress={onClose}>Close</Button>
      </div>
      <p role="status" className={frame.message}>
        {message}
      </p>
    </>
  );
}

interface RadioProps<T extends string> {
  legend: string;
  value: T;
  /** In the order shown, with their words. */
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

/** A few choices of which one holds. */
export function RadioLine<T extends string>({ legend, value, options, onChange }: RadioProps<T>) {
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
