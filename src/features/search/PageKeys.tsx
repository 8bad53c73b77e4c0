import { useCallback, useEffect, useState } from 'react';
import { isTaken } from '@/features/search/CommandPalette';
import { act, actionOf } from '@/features/search/pageKeys';
import { useSingleKeys } from '@/features/search/shortcuts';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

const keySheet = partFrom(async () => (await import('@/features/search/KeySheet')).KeySheet, { isLarge: true });

/** Listens for the keys of the page; the button opens their list where single keys are switched off too. */
export function PageKeys() {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  const KeySheet = usePart(keySheet, isOpen, close);
  const areOn = useSingleKeys();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const action = actionOf({ key, ctrlKey, metaKey, altKey, shiftKey, isTaken: isTaken(target) }, areOn);
      if (!action) return;
      event.preventDefault();
      if (action === 'sheet') setIsOpen(true);
      else act(action);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [areOn]);
  return (
    <>
      <Button look="link" onPress={() => setIsOpen(true)} aria-haspopup="dialog">
        Keyboard shortcuts
      </Button>
      {isOpen && KeySheet && <KeySheet onClose={close} />}
    </>
  );
}
