import { Dialog, Heading } from 'react-aria-components';
import type { EmbedSlug } from '@/domain/address/embedCharts';
import { EmbedForm } from '@/features/export/embed/EmbedForm';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  chart: { readonly slug: EmbedSlug; readonly title: string };
  isOpen: boolean;
  onClose: () => void;
}

/** The dialog that gives the code to show a chart in another site's page: Escape closes it, and the focus goes back to where it came from. */
export function EmbedDialog({ chart, isOpen, onClose }: Props) {
  return (
    <ModalFrame isOpen={isOpen} onClose={onClose}>
      <Dialog className={frame.dialog ?? ''}>
        <Heading slot="title" className={frame.title ?? ''}>
          Embed “{chart.title}”
        </Heading>
        <EmbedForm chart={chart} onClose={onClose} />
      </Dialog>
    </ModalFrame>
  );
}
