import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from '@/features/search/CommandPalette.module.css';
import { SearchPanel } from '@/features/search/SearchPanel';

/** The search over the page. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label="Search">
          <SearchPanel onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
