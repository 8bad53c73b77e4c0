import { type FormEvent, type KeyboardEvent, useState } from 'react';
import styles from '@/features/savedViews/SavedViews.module.css';
import { NAME_LIMIT, tidyName } from '@/features/savedViews/savedViews';
import { Button } from '@/ui/Button';

interface Props {
  name: string;
  /** Called with the new name, or null when the old one stays. */
  onDone: (name: string | null) => void;
}

/** A field in the place of the name: Enter takes it, Escape leaves the old one. */
export function RenameForm({ name, onDone }: Props) {
  const [text, setText] = useState(name);
  const next = tidyName(text);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (next !== null) onDone(next);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The first Escape is for the field, the second one closes the sheet.
    event.stopPropagation();
    event.preventDefault();
    onDone(null);
  };
  return (
    <form className={styles.rename} onSubmit={handleSubmit} noValidate>
      <input
        type="text"
        autoComplete="off"
        aria-label={`New name of “${name}”`}
        maxLength={NAME_LIMIT}
        value={text}
        aria-invalid={next === null}
        // biome-ignore lint/a11y/noAutofocus: the reader pressed the button that this field takes the place of
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <Button type="submit" isDisabled={next === null}>
        Rename
      </Button>
      <Button onPress={() => onDone(null)}>Keep</Button>
    </form>
  );
}
