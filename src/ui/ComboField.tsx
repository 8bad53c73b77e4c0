import { type ReactNode, useCallback, useId, useState } from 'react';
import styles from '@/ui/ComboField.module.css';
import { partFrom, usePart } from '@/ui/part';

/** What can be chosen: its id, its name, and what tells it from its like. */
export interface ComboOption {
  readonly id: string;
  readonly name: string;
  readonly detail: ReactNode;
}

/** What a field with its list is drawn from. */
export interface ComboContent {
  label: ReactNode;
  placeholder: string;
  text: string;
  options: readonly ComboOption[];
  /** What the empty list says. */
  none: string;
  onText: (text: string) => void;
  onOpen?: (isOpen: boolean) => void;
  onChoose: (option: ComboOption) => void;
}

const comboBox = partFrom(async () => (await import('@/ui/ComboBox')).ComboBox);

/**
 * A field that finds by typing what to choose; then it is empty again. Until it has the focus for the first time it is a plain field, since its list needs
 * much code; what is typed meanwhile stays.
 */
export function ComboField(content: ComboContent) {
  const [isUsed, setIsUsed] = useState(false);
  const id = useId();
  const giveUp = useCallback(() => setIsUsed(false), []);
  const ComboBox = usePart(comboBox, isUsed, giveUp);
  if (isUsed && ComboBox) return <ComboBox {...content} />;
  const { label, placeholder, text, onText } = content;
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={false}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onFocus={() => setIsUsed(true)}
      />
    </div>
  );
}
