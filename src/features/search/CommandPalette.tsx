import { useCallback, useEffect, useState } from 'react';
import styles from '@/features/search/CommandPalette.module.css';
import { opensSearch, useSingleKeys } from '@/features/search/shortcuts';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

const searchDialog = partFrom(async () => (await import('@/features/search/SearchDialog')).SearchDialog);

/** Where a key press writes or already means something. */
const TAKEN = 'input, textarea, select, [contenteditable], [role="textbox"], [role="menu"], [role="dialog"]';

export function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKEN) !== null;
}

/** The search button of the header and the dialog it opens; `/` and Ctrl+K or Cmd+K open it from anywhere. Escape closes, and the focus goes back. */
export function CommandPalette() {
  const [isOpen, setIsOpen] = useState(false);
  const isSlashOn = useSingleKeys();
  const close = useCallback(() => setIsOpen(false), []);
  const SearchDialog = usePart(searchDialog, isOpen, close);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (!opensSearch({ key, ctrlKey, metaKey, altKey, shiftKey, isTaken: isTaken(target) }, isSlashOn)) return;
      // Firefox would search in the page, browsers would go to the address bar.
      event.preventDefault();
      setIsOpen(true);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isSlashOn]);

  return (
    <>
      <span className={styles.opener}>
        <Button onPress={() => setIsOpen(true)} aria-haspopup="dialog">
          Search{' '}
          {isSlashOn && (
            <span className={styles.key} aria-hidden="true">
              /
            </span>
          )}
        </Button>
      </span>
      {isOpen && SearchDialog && <SearchDialog onClose={close} />}
    </>
  );
}
