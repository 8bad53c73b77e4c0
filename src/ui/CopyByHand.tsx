import { useId } from 'react';
import { Button } from '@/ui/Button';
import styles from '@/ui/CopyByHand.module.css';
import { ModalFrame } from '@/ui/ModalFrame';

interface Props {
  /** What is to be copied; null keeps the dialog closed. */
  text: string | null;
  onClose: () => void;
}

/** Shows a text, selected, to copy by hand where the browser refuses the clipboard. */
export function CopyByHand({ text, onClose }: Props) {
  const id = useId();
  return (
    <ModalFrame isOpen={text !== null} onClose={onClose} title="Copy by hand" className={styles.dialog ?? ''}>
      <div>
        <label htmlFor={id}>This browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.</label>
        <input
          id={id}
          type="text"
          className={styles.text}
          value={text ?? ''}
          readOnly
          // biome-ignore lint/a11y/noAutofocus: the dialog is there for this text
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <Button onPress={onClose}>Close</Button>
    </ModalFrame>
  );
}
