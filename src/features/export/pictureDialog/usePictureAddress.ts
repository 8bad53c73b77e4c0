import { useCallback, useMemo } from 'react';
import type { ChartId } from '@/charts/chartList';
import { type PictureOptions, readOptions, writeOptions } from '@/charts/picture/pictureOptions';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { dialogOf, embedOf, type PictureTarget, readDialog } from '@/features/export/dialogAddress';
import { useDialogAddress } from '@/features/export/useDialogAddress';

/** The picture dialog as the address has it, and the ways to change it. */
export interface PictureAddress {
  /** Whose picture is open; null when the dialog is closed or the address asks for something unknown. */
  readonly target: PictureTarget | null;
  readonly options: PictureOptions;
  /** The chart whose embedding is open; its own menu shows it. Null for none. */
  readonly embedded: ChartId | null;
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
  const { dialog, picture, open: openDialog, setPicture, close } = useDialogAddress();
  const open = useCallback((target: PictureTarget) => openDialog(dialogOf(target)), [openDialog]);
  const change = useCallback((options: PictureOptions) => setPicture(writeOptions(options) || null), [setPicture]);
  return useMemo(() => {
    const target = readDialog(dialog);
    const { options, problems } = readOptions(picture);
    const isProblem = typeof target === 'object' && target !== null;
    return {
      target: isProblem ? null : target,
      options,
      embedded: embedOf(dialog),
      problems: isProblem ? [target, ...problems] : target === null ? [] : problems,
      open,
      change,
      close,
    };
  }, [dialog, picture, open, change, close]);
}
