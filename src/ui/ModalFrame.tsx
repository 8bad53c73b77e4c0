import type { ModalContent } from '@/ui/OpenModal';
import { partFrom, usePart } from '@/ui/part';

const openModal = partFrom(async () => (await import('@/ui/OpenModal')).OpenModal);

/** Lays a dialog over the page: Escape and a press beside it close it, and the focus goes back to where it came from. */
export function ModalFrame({ isOpen, ...content }: ModalContent & { isOpen: boolean }) {
  const OpenModal = usePart(openModal, isOpen, content.onClose);
  return isOpen && OpenModal && <OpenModal {...content} />;
}
