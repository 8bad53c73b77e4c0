import { Dialog, Heading } from 'react-aria-components';
import { type ChartId, charts } from '@/charts/chartList';
import { EmbedForm } from '@/features/export/embed/EmbedForm';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  id: ChartId;
  isOpen: boolean;
  onClose: () => void;
}

/** The dialog that gives the code to show a chart in another site's page: Escape closes it, and the focus goes back to where it came from. */
export function EmbedDialog({ id, isOpen, onClose }: Props) {
  return (
    <ModalFrame isOpen={isOpen} onClose={onClose}>
      <Dialog className={frame.dialog ?? ''}>
        <Heading slot="title" className={frame.title ?? ''}>
          Embed “{charts[id].title}”
        </Heading>
        <EmbedForm id={id} onClose={onClose} />
      </Dialog>
    </ModalFrame>
  );
}
