import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components';
import styles from '@/ui/ModalFrame.module.css';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** The dialog. */
  children: ReactNode;
}

/** Lays a dialog over the page: Escape and a press beside it close it, and the focus goes back to where it came from. */
export function ModalFrame({ isOpen, onClose, children }: Props) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={(isStillOpen) => !isStillOpen && onClose()} isDismissable>
      <Modal>{children}</Modal>
    </ModalOverlay>
  );
}
