import { expect, it, vi } from 'vitest';
import {
  type ClipboardPort,
  canShareFiles,
  copyPicture,
  failureWords,
  type SharePort,
  sharePicture,
} from '@/features/export/files/deliver';
import { RasteriseError } from '@/features/export/files/rasterise';
import type { NamedFile } from '@/features/export/files/saveTable';

const png = new Blob(['png'], { type: 'image/png' });
const draw = () => Promise.resolve(png);
const drawFile = () => Promise.resolve({ name: 'where.png', content: png });
const refuse = (name: string) => () => Promise.reject(new DOMException('', name));
const cannotDraw = () => Promise.reject(new RasteriseError('no 2D canvas'));

/** A clipboard item that holds what it is made of, as no browser is here. */
const makeItem = (content: Record<string, Promise<Blob>>) =>
  ({
    types: Object.keys(content),
    presentationStyle: 'unspecified',
    getType: (type: string) => content[type] ?? draw(),
  }) satisfies ClipboardItem;

/** A clipboard that reads what it is given, as browsers do. */
function clipboard(): Required<ClipboardPort> & { readonly taken: Blob[] } {
  const taken: Blob[] = [];
  return {
    taken,
    write: async (items) => {
      for (const item of items) taken.push(await item.getType('image/png'));
    },
  };
}

it('copies the picture', async () => {
  const board = clipboard();
  expect(await copyPicture(draw, board, makeItem)).toBe('Picture copied.');
  expect(board.taken).toEqual([png]);
});

it('hands the item over while the press is handled, before the picture is drawn', () => {
  const write = vi.fn(() => Promise.resolve());
  void copyPicture(() => new Promise(() => {}), { write }, makeItem);
  expect(write).toHaveBeenCalledTimes(1);
});

const CANNOT_COPY = 'This browser cannot copy pictures. Download the PNG and insert it as a file instead.';
it.each<[string, Parameters<typeof copyPicture>, string]>([
  ['a browser without a clipboard', [draw, undefined, makeItem], CANNOT_COPY],
  ['a clipboard for text only', [draw, {}, makeItem], CANNOT_COPY],
  ['a browser without clipboard items', [draw, clipboard(), undefined], CANNOT_COPY],
  [
    'a clipboard that refuses',
    [draw, { write: refuse('NotAllowedError') }, makeItem],
    'This browser did not allow copying the picture. Allow the clipboard for this page, or download the PNG and insert it as a file.',
  ],
  ['a picture that cannot be drawn', [cannotDraw, clipboard(), makeItem], `The picture was not copied. ${new RasteriseError('').message}`],
  [
    'a picture that cannot be loaded',
    [() => Promise.reject(new TypeError('Failed to fetch')), clipboard(), makeItem],
    'The picture was not copied. It could not be drawn. Check the connection, reload the page and try again.',
  ],
])('says what to do about %s', async (_, [make, board, item], words) => expect(await copyPicture(make, board, item)).toBe(words));

const device = (share: () => Promise<void>): SharePort => ({ canShare: () => true, share });

it('shares the picture as a file with its name', async () => {
  const share = vi.fn((_data: ShareData) => Promise.resolve());
  expect(await sharePicture(drawFile, 'Where', { canShare: () => true, share })).toBe('Picture shared.');
  const data = share.mock.calls[0]?.[0];
  expect(data?.title).toBe('Where');
  expect(data?.files?.map(({ name, type }) => [name, type])).toEqual([['where.png', 'image/png']]);
});

const SHARE_REFUSED = 'This device did not allow sharing the picture. Press Share again, or download the PNG and send it as a file.';
const CANNOT_SHARE = 'This device cannot share where.png. Download the PNG and send it as a file instead.';
it.each<[string, () => Promise<NamedFile>, SharePort, string]>([
  ['a reader who closes the sheet', drawFile, device(refuse('AbortError')), ''],
  ['a refusal', drawFile, device(refuse('NotAllowedError')), SHARE_REFUSED],
  ['a failure without a name', drawFile, device(() => Promise.reject('no')), SHARE_REFUSED],
  ['a device that shares no files', drawFile, { canShare: () => false, share: () => Promise.resolve() }, CANNOT_SHARE],
  ['a device without a share sheet', drawFile, {}, CANNOT_SHARE],
  [
    'a picture that cannot be drawn',
    cannotDraw,
    device(() => Promise.resolve()),
    `The picture was not shared. ${new RasteriseError('').message}`,
  ],
])('answers %s', async (_, make, port, words) => expect(await sharePicture(make, 'Where', port)).toBe(words));

it.each<[string, SharePort, boolean]>([
  ['a device that shares pictures', { canShare: ({ files }) => files?.[0]?.type === 'image/png', share: () => Promise.resolve() }, true],
  ['one that shares only text', { canShare: ({ files }) => !files, share: () => Promise.resolve() }, false],
  ['one that cannot tell', { share: () => Promise.resolve() }, false],
  ['one without a share sheet', {}, false],
])('offers sharing: %s', (_, port, isOffered) => expect(canShareFiles(port)).toBe(isOffered));

it('asks the device as the browser wants it, as methods of its own object', async () => {
  class Device {
    #shared = 0;
    canShare() {
      return this.#shared >= 0;
    }
    share() {
      this.#shared += 1;
      return Promise.resolve();
    }
  }
  const own = new Device();
  expect(canShareFiles(own)).toBe(true);
  expect(await sharePicture(drawFile, 'Where', own)).toBe('Picture shared.');
});

it.each([
  [new TypeError('Failed to fetch.'), 'The list was not saved (Failed to fetch). Check the connection, reload the page and try again.'],
  ['', 'The list was not saved. Check the connection, reload the page and try again.'],
  [
    new RasteriseError('no 2D canvas'),
    'The list was not saved. This browser could not draw the picture as PNG. Download the SVG instead, or try another browser.',
  ],
])('says of %s what to do about it', (cause, words) => expect(failureWords('The list', cause)).toBe(words));
