import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from '@/features/export/citation/CiteDialog.module.css';
import { CiteForm } from '@/features/export/citation/CiteForm';
import type { Citation } from '@/features/export/citation/citation';

interface Props {
  /** What is cited; null keeps the dialog closed. */
  citation: Citation | null;
  onClose: () => void;
}

/** The dialog of a citation: Escape closes it, and the focus goes back to where it came from. */
export function CiteDialog({ citation, onClose }: Props) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={citation !== null} onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            Cite this
          </Heading>
          {citation && <CiteForm citation={citation} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
