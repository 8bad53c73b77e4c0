import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchFiles, files, openDialog, shownSvg } from '@/testing/chartPage';

const ownCanvas = Object.getOwnPropertyDescriptors(HTMLCanvasElement.prototype);

beforeEach(catchFiles);
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
  Object.defineProperties(HTMLCanvasElement.prototype, ownCanvas);
});

/** Stands for a canvas, which jsdom lacks. */
function stubCanvas(): void {
  const replace = (name: string, value: unknown) => Object.defineProperty(HTMLCanvasElement.prototype, name, { configurable: true, value });
  replace('getContext', () => ({ drawImage: () => undefined }));
  replace('toBlob', (take: (blob: Blob) => void) => take(new Blob(['png'], { type: 'image/png' })));
}

describe('a picture leaves the page', () => {
  it('saves the SVG that it shows', async () => {
    const { user, dialog } = await openDialog();
    const shown = await shownSvg();
    await user.click(dialog.getByRole('button', { name: 'Download SVG' }));
    expect(await dialog.findByText(/^Saved records-by-country_serbia_.*\.svg\.$/)).toBeInTheDocument();
    expect(files.saved).toEqual([expect.stringMatching(/^records-by-country_serbia_\d{4}-\d\d-\d\d\.svg$/)]);
    expect(await files.made.at(-1)?.text()).toBe(shown);
  });

  it('says what to do where the browser cannot draw PNG', async () => {
    const { user, dialog } = await openDialog();
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('', 'EncodingError'));
    await user.click(dialog.getByRole('button', { name: 'Download PDF page' }));
    expect(
      await dialog.findByText(/^Records by country was not saved\. This browser could not draw the picture as PNG/),
    ).toBeInTheDocument();
  });

  it('says what to do where the clipboard takes no pictures', async () => {
    const { user, dialog } = await openDialog();
    vi.stubGlobal('ClipboardItem', undefined);
    await user.click(dialog.getByRole('button', { name: 'Copy image' }));
    expect(await dialog.findByText(/^This browser cannot copy pictures\. Download the PNG/)).toBeInTheDocument();
  });

  it('offers no share sheet where there is none', async () => {
    const { dialog } = await openDialog();
    expect(dialog.queryByRole('button', { name: /Share/ })).not.toBeInTheDocument();
  });

  it('asks a device that refused again with the file that is drawn already', async () => {
    const share = vi.fn((_data: ShareData): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError')));
    Object.assign(navigator, { canShare: () => true, share });
    const { user, dialog } = await openDialog();
    const decode = vi.fn(() => Promise.resolve());
    HTMLImageElement.prototype.decode = decode;
    stubCanvas();
    await user.click(dialog.getByRole('button', { name: 'Share …' }));
    expect(await dialog.findByText(/^This device did not allow sharing the picture\. Press Share again/)).toBeInTheDocument();
    share.mockResolvedValueOnce(undefined);
    await user.click(dialog.getByRole('button', { name: 'Share …' }));
    expect(await dialog.findByText('Picture shared.')).toBeInTheDocument();
    expect(share.mock.calls.map(([{ files: sent }]) => sent?.[0]?.type)).toEqual(['image/png', 'image/png']);
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('offers the share sheet where the device has one, and says what to do where the picture cannot be drawn for it', async () => {
    Object.assign(navigator, { canShare: () => true, share: () => Promise.resolve() });
    const { user, dialog } = await openDialog();
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('', 'EncodingError'));
    await user.click(dialog.getByRole('button', { name: 'Share …' }));
    expect(await dialog.findByText(/^The picture was not shared\. This browser could not draw the picture as PNG/)).toBeInTheDocument();
  });
});
