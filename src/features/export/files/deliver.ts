import { RasteriseError } from '@/features/export/files/rasterise';
import type { NamedFile } from '@/features/export/files/saveTable';

/** What of the browser's clipboard is needed; a browser or a page without a secure origin may lack it. */
export interface ClipboardPort {
  readonly write?: (items: ClipboardItem[]) => Promise<void>;
}

/** What of the browser's sharing is needed. */
export interface SharePort {
  readonly canShare?: (data: ShareData) => boolean;
  readonly share?: (data: ShareData) => Promise<void>;
}

type MakeItem = (content: Record<string, Promise<Blob>>) => ClipboardItem;

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}

/** Returns the browser's own way to put a picture into a clipboard item; undefined where it has none. */
export function itemMaker(): MakeItem | undefined {
  return typeof ClipboardItem === 'undefined' ? undefined : (content) => new ClipboardItem(content);
}

/**
 * Copies a picture and returns what came of it, in words. The item is handed over before the picture is drawn: Safari takes it only while the reader's
 * press is being handled. Never rejects.
 */
export async function copyPicture(
  png: () => Promise<Blob>,
  clipboard: ClipboardPort | undefined,
  makeItem: MakeItem | undefined,
): Promise<string> {
  if (!clipboard?.write || !makeItem) return 'This browser cannot copy pictures. Download the PNG and insert it as a file instead.';
  const content = png();
  try {
    await clipboard.write([makeItem({ 'image/png': content })]);
    return 'Picture copied.';
  } catch {
    return content.then(
      () =>
        'This browser did not allow copying the picture. Allow the clipboard for this page, or download the PNG and insert it as a file.',
      (cause: unknown) => notDrawn('copied', cause),
    );
  }
}

function notDrawn(done: string, cause: unknown): string {
  const why =
    cause instanceof RasteriseError ? cause.message : 'It could not be drawn. Check the connection, reload the page and try again.';
  return `The picture was not ${done}. ${why}`;
}

/** Whether this device hands pictures on to other applications. */
export function canShareFiles(device: SharePort): boolean {
  // Asked as methods: the browser's own refuse to work away from their object.
  return device.share !== undefined && device.canShare?.({ files: [new File([], 'picture.png', { type: 'image/png' })] }) === true;
}

/**
 * Hands a picture to the device's share sheet and returns what came of it, in words; '' when the reader closed the sheet, which needs none. Never
 * rejects.
 */
export async function sharePicture(png: () => Promise<NamedFile>, title: string, device: SharePort): Promise<string> {
  let file: NamedFile;
  try {
    file = await png();
  } catch (cause) {
    return notDrawn('shared', cause);
  }
  const data: ShareData = { files: [new File([file.content], file.name, { type: 'image/png' })], title };
  if (!device.share || device.canShare?.(data) !== true)
    return `This device cannot share ${file.name}. Download the PNG and send it as a file instead.`;
  try {
    await device.share(data);
    return 'Picture shared.';
  } catch (cause) {
    if (nameOf(cause) === 'AbortError') return '';
    return 'This device did not allow sharing the picture. Press Share again, or download the PNG and send it as a file.';
  }
}

/** Returns what went wrong as it stands in brackets, without the full stop of its sentence; '' where nothing is said. */
export function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/[.\s]+$/, '');
}

/** Returns what failed and what to do about it, for the reader. `what` names the thing: `Records by country`. */
export function failureWords(what: string, cause: unknown): string {
  // Its own words already say what to do instead.
  if (cause instanceof RasteriseError) return `${what} was not saved. ${cause.message}`;
  const reason = reasonOf(cause);
  return `${what} was not saved${reason && ` (${reason})`}. Check the connection, reload the page and try again.`;
}

/** Hands a file to the browser to save under `name`. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Returns today's date of this computer's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
