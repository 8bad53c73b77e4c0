import { screen, within } from '@testing-library/react';
import { SavedViewsButton } from '@/features/savedViews/SavedViewsButton';
import { readViewsFile, type SavedView, writeViewsFile } from '@/features/savedViews/savedViews';
import { STORE_KEY } from '@/features/savedViews/savedViewsStore';
import { renderPage } from '@/testing/renderPage';
import { PageHeading } from '@/ui/PageHeading';
import { respond } from '../../mocks/testing/respond';

/** What was seen of a view: nothing, at the newest release. */
export const seen = { release: '2026.11', at: '2026-11-24', keys: [] };

/** Returns a view of the id, named after it. */
export const viewOf = (id: string, address = '/about'): SavedView => ({ id, name: `View ${id}`, address, savedAt: '2026-11-24', seen });

/** Puts views into the browser's storage. */
export function keep(...views: SavedView[]): void {
  localStorage.setItem(STORE_KEY, writeViewsFile(views));
}

/** Returns the views in the browser's storage. */
export function kept(): readonly SavedView[] {
  const file = readViewsFile(localStorage.getItem(STORE_KEY) ?? '');
  if ('error' in file) throw new Error(file.error);
  return file.views;
}

/** Returns the keys of the agreements that a path of the API answers with. */
export async function keysOf(path: string): Promise<string[]> {
  const response = await respond(new Request(`${location.origin}/api/v1${path}`));
  const { items } = (await response.json()) as { items: { id: string }[] };
  return items.map(({ id }) => `agreement/${id}`);
}

/** Draws the button of the header over a page at an address and opens its sheet. */
export async function openSheet(address = '/', release: string | null = null) {
  const headed = (
    <>
      <PageHeading title="Agreements" />
      <SavedViewsButton />
    </>
  );
  const page = renderPage(headed, address, '*', release);
  await page.user.click(await screen.findByRole('button', { name: 'Saved views' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Saved views' }));
  await sheet.findByRole('textbox', { name: 'Name of this view' });
  const order = () => sheet.getAllByRole('listitem').map((item) => within(item).getAllByRole('link')[0]?.textContent);
  return { ...page, sheet, order };
}
