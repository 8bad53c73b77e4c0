import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '@/ui/Button';
import styles from '@/ui/Sheet.module.css';

interface Props {
  /** Text of the button that opens the sheet. */
  label: ReactNode;
  look?: 'outlined' | 'quiet';
  /** Heading and accessible name of the sheet. */
  title: string;
  /** Text of the button that closes it, with what closing shows. */
  closeLabel: string;
  /** The content, or how to draw it with the way to close the sheet. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens its content as a sheet from the side: focus stays inside, Escape closes, focus goes back to the button. */
export function Sheet({ label, look = 'outlined', title, closeLabel, children }: Props) {
  return (
    <DialogTrigger>
      <Button look={look}>{label}</Button>
      <ModalOverlay className={styles.overlay ?? ''} isDismissable>
        <Modal className={styles.sheet ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            {({ close }) => (
              <>
                <Heading slot="title" className={styles.title ?? ''}>
                  {title}
                </Heading>
                <div className={styles.body}>{typeof children === 'function' ? children(close) : children}</div>
                <div className={styles.foot}>
                  <Button onPress={close}>{closeLabel}</Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
