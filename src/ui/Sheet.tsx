import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '@/ui/Button';
import type { SheetContent } from '@/ui/OpenSheet';
import { partFrom, usePart } from '@/ui/part';

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
