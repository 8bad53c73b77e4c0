import type { ReactNode } from 'react';
import { partFrom, usePart } from '@/ui/part';

/** What a dialog over the page is made of. */
export interface ModalContent {
  onClose: () => void;
  /** Heading and accessible name. */
  title: ReactNode;
  className?: string;
  children: ReactNode;
}

const openModal = partFrom(async () => (await import('@/ui/OpenModal')).OpenModal);

/** Lays a dialog over the page: Escape and a press beside it close it, and the focus goes back to where it came from. */
export function ModalFrame({ isOpen, ...content }: ModalContent & { isOpen: boolean }) {
  const OpenModal = usePart(openModal, isOpen, content.onClose);
  return isOpen && OpenModal && <OpenModal {...content} />;
}
