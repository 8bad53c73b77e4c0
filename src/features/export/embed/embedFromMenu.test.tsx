import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ANY_FILTERS, type ChartExport } from '@/charts/model';
// Fetched before the test waits for it.
import '@/features/export/embed/EmbedDialog';
import { ExportMenu } from '@/features/export/ExportMenu';
import { renderPage } from '@/testing/renderPage';

const chartOf = (title: string): ChartExport => ({
  id: title.toLowerCase(),
  title,
  finding: '',
  notes: [],
  body: { shape: 'bars', bars: [] },
  table: { columns: [{ label: 'Country', isNumber: false }], rows: [] },
});

async function openMenu(title: string) {
  const { user } = renderPage(<ExportMenu chart={chartOf(title)} total={0} query={ANY_FILTERS} />, '/?country=MK');
  const button = await screen.findByRole('button', { name: `Menu of ${title}` });
  await user.click(button);
  return { user, button };
}

it('opens from the menu of a chart, and gives the focus back to it', async () => {
  const { user, button } = await openMenu('Where');
  await user.click(screen.getByRole('menuitem', { name: 'Embed' }));
  expect(await screen.findByRole('dialog', { name: 'Embed “Partners of North Macedonia on the map”' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toHaveFocus());
});

it('is not offered for a figure that cannot stand alone', async () => {
  await openMenu('Life cycle');
  expect(screen.getByRole('menuitem', { name: 'Copy link' })).toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'Embed' })).toBeNull();
});
