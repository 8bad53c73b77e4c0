import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, useRef } from 'react';

const text = parseAsString.withDefault('');
const parsers = { dialog: text, picture: text };

/** The dialog that the address names, and the ways to open and close one. */
export interface DialogAddress {
  /** `cite`, `embed.records-by-topic`, `picture.records-by-topic`; empty when none is open. */
  readonly dialog: string;
  /** The options of a picture as they stand in the address. */
  readonly picture: string;
  /** Opens a dialog, which Back closes, or another one in the place of the one that is open. */
  readonly open: (dialog: string) => void;
  readonly close: () => void;
  /** Writes a picture's options; makes no step for Back. Null writes none. */
  readonly setPicture: (options: string | null) => void;
}

/** Returns the open dialog, whose only store is the address: a link opens it again. */
export function useDialogAddress(): DialogAddress {
  const [{ dialog, picture }, setRaw] = useQueryStates(parsers);
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const isOpen = useRef(false);
  // A dialog that the visit began with has no step before it to go back to.
  const isOwnStep = useRef(dialog === '');
  useEffect(() => {
    isOpen.current = dialog !== '';
    if (dialog === '') isOwnStep.current = true;
  }, [dialog]);

  const open = useCallback((next: string) => void setRaw({ dialog: next }, { history: isOpen.current ? 'replace' : 'push' }), [setRaw]);
  const setPicture = useCallback(
    (options: string | null) => {
      pending.current = setRaw({ picture: options }, { history: 'replace' });
    },
    [setRaw],
  );
  const close = useCallback(async () => {
    // A second press before the first has come through would go back one step too far.
    if (!isOpen.current) return;
    isOpen.current = false;
    // A change that is still on its way would land in the step before.
    await pending.current;
    if (isOwnStep.current) history.back();
    else void setRaw({ dialog: null, picture: null }, { history: 'replace' });
  }, [setRaw]);
  return useMemo(() => ({ dialog, picture, open, close: () => void close(), setPicture }), [dialog, picture, open, close, setPicture]);
}
