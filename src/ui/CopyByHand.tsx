import { Dialog, Heading, Input, Label, TextField } from 'react-aria-components';
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
  return (
    <ModalFrame isOpen={text !== null} onClose={onClose}>
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title">Copy by hand</Heading>
        <TextField value={text ?? ''} isReadOnly autoFocus>
          <Label>This browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.</Label>
          <Input className={styles.text ?? ''} onFocus={(event) => event.currentTarget.select()} />
        </TextField>
        <Button onPress={onClose}>Close</Button>
      </Dialog>
    </ModalFrame>
  );
}
