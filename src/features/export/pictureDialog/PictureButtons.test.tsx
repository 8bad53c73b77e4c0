import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchFiles, files, openDialog, shownSvg } from '@/testing/chartPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();
beforeEach(catchFiles);
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

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

  it('offers the share sheet where the device has one, and says what to do where the picture cannot be drawn for it', async () => {
    Object.assign(navigator, { canShare: () => true, share: () => Promise.resolve() });
    const { user, dialog } = await openDialog();
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('', 'EncodingError'));
    await user.click(dialog.getByRole('button', { name: 'Share …' }));
    expect(await dialog.findByText(/^The picture was not shared\. This browser could not draw the picture as PNG/)).toBeInTheDocument();
  });
});
