import { Dialog, Heading } from 'react-aria-components';
import { CiteForm } from '@/features/export/citation/CiteForm';
import type { Citation } from '@/features/export/citation/citation';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  /** What is cited; null keeps the dialog closed. */
  citation: Citation | null;
  onClose: () => void;
}

/** The dialog of a citation: Escape closes it, and the focus goes back to where it came from. */
export function CiteDialog({ citation, onClose }: Props) {
  return (
    <ModalFrame isOpen={citation !== null} onClose={onClose}>
      <Dialog className={frame.dialog ?? ''}>
        <Heading slot="title" className={frame.title ?? ''}>
          Cite this
        </Heading>
        {citation && <CiteForm citation={citation} onClose={onClose} />}
      </Dialog>
    </ModalFrame>
  );
}
