import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '@/ui/Button';
import styles from '@/ui/Sheet.module.css';

/** What stands on a sheet. */
export interface SheetContent {
  /** Heading and accessible name of the sheet. */
  title: string;
  /** Text of the button that closes it, with what closing shows. */
  closeLabel: string;
  /** The content, or how to draw it with the way to close the sheet. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A sheet over the side of the page. */
export function OpenSheet({ title, closeLabel, children, onClose }: SheetContent & { onClose: () => void }) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{typeof children === 'function' ? children(onClose) : children}</div>
          <div className={styles.foot}>
            <Button onPress={onClose}>{closeLabel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
