import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

/** What stands on a sheet. */
export interface SheetContent {
  /** Heading and accessible name of the sheet. */
  title: string;
  /** Text of the button that closes it, with what closing shows. */
  closeLabel: string;
  /** The content, or how to draw it with the way to close the sheet. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

const openSheet = partFrom(async () => (await import('@/ui/OpenSheet')).OpenSheet);

interface Props extends SheetContent {
  /** Text of the button that opens the sheet. */
  label: ReactNode;
  look?: 'outlined' | 'quiet';
}

/** A button that opens its content as a sheet from the side: focus stays inside, Escape closes, focus goes back to the button. */
export function Sheet({ label, look = 'outlined', ...content }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  const OpenSheet = usePart(openSheet, isOpen, close);
  return (
    <>
      <Button look={look} aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && OpenSheet && <OpenSheet {...content} onClose={close} />}
    </>
  );
}
