import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '@/ui/Button';
import type { SheetContent } from '@/ui/Sheet';
import styles from '@/ui/Sheet.module.css';

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
