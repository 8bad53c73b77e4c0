import { describe, expect, it, vi } from 'vitest';
import { readViewsFile, writeViewsFile } from '@/features/savedViews/savedViews';
import { keep, kept, openSheet, viewOf } from '@/testing/savedViewsSheet';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('files', () => {
  const fileOf = (text: string) => new File([text], 'views.json', { type: 'application/json' });
  const field = () => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;

  it('are written', async () => {
    keep(viewOf('a'));
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user, sheet } = await openSheet();
    await user.click(sheet.getByRole('button', { name: 'Export as file' }));
    expect(await sheet.findByText(/^Saved accord-atlas-saved-views_\d{4}-\d\d-\d\d\.json with 1 view\.$/)).toBeInTheDocument();
    expect(readViewsFile((await saved[0]?.text()) ?? '')).toEqual({ views: [viewOf('a')], problem: null });
  });

  it('are added to what is there, the same view once', async () => {
    keep(viewOf('a'));
    const { user, sheet, order } = await openSheet();
    await user.upload(field(), fileOf(writeViewsFile([viewOf('a'), viewOf('b')])));
    expect(await sheet.findByText('Imported 1 view from “views.json”. 1 view of it was here already.')).toBeInTheDocument();
    expect(order()).toEqual(['View a', 'View b']);
  });

  it('are counted against what is kept, also what another tab saved meanwhile', async () => {
    keep(viewOf('a'));
    const { user, sheet } = await openSheet();
    keep(viewOf('a'), viewOf('c'));
    await user.upload(field(), fileOf(writeViewsFile([viewOf('a'), viewOf('b')])));
    expect(await sheet.findByText('Imported 1 view from “views.json”. 1 view of it was here already.')).toBeInTheDocument();
    expect(kept().map(({ name }) => name)).toEqual(['View a', 'View c', 'View b']);
  });

  it('that cannot be read change nothing', async () => {
    keep(viewOf('a'));
    const { user, sheet, order } = await openSheet();
    await user.upload(field(), fileOf('<html>'));
    expect(await sheet.findByText(/^“views\.json” was not imported\. It is not JSON.*Your views are as they were\.$/)).toBeInTheDocument();
    expect(order()).toEqual(['View a']);
  });
});
