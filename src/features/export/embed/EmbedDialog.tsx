import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { EmbedSlug } from '@/domain/embedCharts';
import frame from '@/features/export/citation/CiteDialog.module.css';
import { EmbedForm } from '@/features/export/embed/EmbedForm';

interface Props {
  chart: { readonly slug: EmbedSlug; readonly title: string };
  isOpen: boolean;
  onClose: () => void;
}

/** The dialog that gives the code to show a chart in another site's page: Escape closes it, and the focus goes back to where it came from. */
export function EmbedDialog({ chart, isOpen, onClose }: Props) {
  return (
    <ModalOverlay className={frame.overlay ?? ''} isOpen={isOpen} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal>
        <Dialog className={frame.dialog ?? ''}>
          <Heading slot="title" className={frame.title ?? ''}>
            Embed “{chart.title}”
          </Heading>
          <EmbedForm chart={chart} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
