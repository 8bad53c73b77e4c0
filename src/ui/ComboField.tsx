import { useCallback, useId, useState } from 'react';
import type { ComboContent } from '@/ui/ComboBox';
import styles from '@/ui/ComboField.module.css';
import { partFrom, usePart } from '@/ui/part';

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
