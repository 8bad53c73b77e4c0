import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type ChartId, chartIds } from '@/charts/chartList';
import { type PictureOptions, readOptions, writeOptions } from '@/charts/picture/pictureOptions';
import type { LinkProblem } from '@/domain/address/linkProblem';

/** What a picture dialog shows: a chart by its id, or the whole page. */
export type PictureTarget = string;

/** Stands for the page as a whole. No chart has it as its id. */
export const WHOLE_PAGE: PictureTarget = 'page';

const START = 'picture.';
/** Not every chart that a page shows is in the catalogue, so an id is known by its form; whether the page has such a chart is seen later. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The parameter `dialog` for the citation of what the page shows. */
export const CITE_DIALOG = 'cite';

/** Returns the value of the parameter `dialog` that opens the embedding of a chart. */
export function embedDialogOf(chart: string): string {
  return `embed.${chart}`;
}

/** Returns the chart whose embedding the value of `dialog` opens; null for every other value. */
function embedOf(raw: string): ChartId | null {
  return chartIds.find((chart) => embedDialogOf(chart) === raw) ?? null;
}

/** Returns the value of the parameter `dialog` that opens the picture of a target. */
export function dialogOf(target: PictureTarget): string {
  return START + target;
}

/** Reads the parameter `dialog`: the target whose picture is open, null for none and for another dialog, or what is wrong with it. Never throws. */
export function readDialog(raw: string): PictureTarget | null | LinkProblem {
  if (raw === '' || raw === CITE_DIALOG || embedOf(raw) !== null) return null;
  const target = raw.startsWith(START) ? raw.slice(START.length) : '';
  return ID.test(target) ? target : { parameter: 'dialog', value: raw, code: 'unknown-dialog' };
}

const text = parseAsString.withDefault('');
const parsers = { dialog: text, picture: text };

/** Returns the open dialog and the ways to open and close one. Its only store is the address: a link opens it again. */
export function useDialogAddress() {
  const [{ dialog, picture }, setRaw] = useQueryStates(parsers);
  // Null while none is open. One that the visit began with has no step before it to go back to.
  const openedBy = useRef<'step' | 'link' | null>(dialog === '' ? null : 'link');
  useEffect(() => {
    openedBy.current = dialog === '' ? null : (openedBy.current ?? 'step');
  }, [dialog]);

  /** Opens a dialog, which Back closes, or another one in the place of the one that is open. */
  const open = useCallback((next: string) => void setRaw({ dialog: next }, { history: openedBy.current ? 'replace' : 'push' }), [setRaw]);
  /** Writes a picture's options; makes no step for Back. Null writes none. */
  const setPicture = useCallback((options: string | null) => void setRaw({ picture: options }, { history: 'replace' }), [setRaw]);
  const close = useCallback(async () => {
    const by = openedBy.current;
    // A second press before the first has come through would go back one step too far.
    openedBy.current = null;
    // A change that is still on its way would land in the step before; setting nothing waits for it.
    if (by) await setRaw({});
    if (by === 'step') history.back();
    else if (by === 'link') void setRaw({ dialog: null, picture: null }, { history: 'replace' });
  }, [setRaw]);
  return useMemo(() => ({ dialog, picture, open, close: () => void close(), setPicture }), [dialog, picture, open, close, setPicture]);
}

/** Returns the picture dialog of the address, what in it could not be used, and the ways to change it. */
export function usePictureAddress() {
  const { dialog, picture, open, setPicture, close } = useDialogAddress();
  return useMemo(() => {
    const read = readDialog(dialog);
    const { options, problems } = readOptions(picture);
    const isProblem = typeof read === 'object' && read !== null;
    return {
      /** Whose picture is open; null when the dialog is closed or the address asks for something unknown. */
      target: isProblem ? null : read,
      options,
      /** The chart whose embedding is open; its own menu shows it. Null for none. */
      embedded: embedOf(dialog),
      problems: isProblem ? [read, ...problems] : read === null ? [] : problems,
      open: (target: PictureTarget) => open(dialogOf(target)),
      change: (next: PictureOptions) => setPicture(writeOptions(next) || null),
      close,
    };
  }, [dialog, picture, open, setPicture, close]);
}

export type PictureAddress = ReturnType<typeof usePictureAddress>;
