import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ModalContent } from '@/ui/ModalFrame';
import styles from '@/ui/ModalFrame.module.css';

/** An open dialog in the middle of the page. */
export function OpenModal({ onClose, title, className = styles.dialog, children }: ModalContent) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className={className ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
