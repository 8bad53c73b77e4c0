import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { LinkProblem } from '@/domain/filterCodec';
import { type PictureOptions, readOptions, writeOptions } from '@/features/export/picture/pictureOptions';
import { dialogOf, type PictureTarget, readDialog } from '@/features/export/pictureDialog/dialogAddress';

const text = parseAsString.withDefault('');
const parsers = { dialog: text, picture: text };

/** The picture dialog as the address has it, and the ways to change it. */
export interface PictureAddress {
  /** Whose picture is open; null when the dialog is closed or the address asks for something unknown. */
  readonly target: PictureTarget | null;
  readonly options: PictureOptions;
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
  /** Opens the picture of a target, which Back closes, or shows another one in the dialog that is open. */
  readonly open: (target: PictureTarget) => void;
  /** Changes the options; makes no step for Back. */
  readonly change: (options: PictureOptions) => void;
  readonly close: () => void;
}

/** Returns the picture dialog of the address, which is its only store. */
export function usePictureAddress(): PictureAddress {
  const [{ dialog, picture }, setRaw] = useQueryStates(parsers);
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const isOpen = useRef(false);
  // A dialog that the visit began with has no step before it to go back to.
  const isOwnStep = useRef(dialog === '');
  useEffect(() => {
    isOpen.current = dialog !== '';
    if (dialog === '') isOwnStep.current = true;
  }, [dialog]);

  const open = useCallback(
    (target: PictureTarget) => void setRaw({ dialog: dialogOf(target) }, { history: isOpen.current ? 'replace' : 'push' }),
    [setRaw],
  );
  const change = useCallback(
    (options: PictureOptions) => {
      pending.current = setRaw({ picture: writeOptions(options) || null }, { history: 'replace' });
    },
    [setRaw],
  );
  const close = useCallback(async () => {
    // A change that is still on its way would land in the step before.
    await pending.current;
    if (isOwnStep.current) history.back();
    else void setRaw({ dialog: null, picture: null }, { history: 'replace' });
  }, [setRaw]);

  return useMemo(() => {
    const target = readDialog(dialog);
    const { options, problems } = readOptions(picture);
    const isProblem = typeof target === 'object' && target !== null;
    return {
      target: isProblem ? null : target,
      options,
      problems: isProblem ? [target, ...problems] : target === null ? [] : problems,
      open,
      change,
      close: () => void close(),
    };
  }, [dialog, picture, open, change, close]);
}
