import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from '@/ui/ModalFrame.module.css';

/** What a dialog over the page is made of. */
export interface ModalContent {
  onClose: () => void;
  /** Heading and accessible name. */
  title: ReactNode;
  className?: string;
  children: ReactNode;
}

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
