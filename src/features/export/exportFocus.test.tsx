import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ANY_FILTERS, type ChartExport } from '@/charts/model';
import { ExportMenu } from '@/features/export/ExportMenu';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { verbs } from '@/features/export/verbs';
import { renderPage } from '@/testing/renderPage';
import { StatusLine } from '@/ui/StatusLine';

const chart: ChartExport = {
  id: 'records-by-type',
  title: 'Records by type',
  finding: '',
  notes: [],
  body: { shape: 'bars', bars: [] },
  table: { columns: [{ label: 'Type', isNumber: false }], rows: [['Meeting']] },
};

async function tabTo(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name });
  await userEvent.tab();
  expect(button).toHaveFocus();
  return button;
}

function catchDownloads(): void {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
}

it('the keyboard is back on the menu’s button after a save', async () => {
  catchDownloads();
  renderPage(
    <>
      <ExportMenu chart={chart} total={1} query={ANY_FILTERS} />
      <StatusLine />
    </>,
  );
  const button = await tabTo('Menu of Records by type');
  await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
  // Browsers take the focus from a button that becomes disabled; jsdom does not, so the cause is what is tested.
  expect(button).toBeEnabled();
  expect(await screen.findByText(/^Saved records-by-type_.*\.csv\.$/)).toBeInTheDocument();
  await waitFor(() => expect(button).toHaveFocus());
});

it('the keyboard is back on the menu’s button after the dialog that copies by hand', async () => {
  renderPage(<ExportMenu chart={chart} total={1} query={ANY_FILTERS} />);
  const button = await tabTo('Menu of Records by type');
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  const downs = '{ArrowDown}'.repeat(Object.keys(verbs).indexOf('link'));
  await user.keyboard(`{Enter}${downs}{Enter}`);
  await screen.findByRole('dialog', { name: 'Copy by hand' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toHaveFocus());
});

it('the keyboard stays on the list’s button, and a failed list says what to do', async () => {
  const answer = Promise.withResolvers<never>();
  renderPage(
    <>
      <ListExportButton fetchAll={() => answer.promise} total={2} name="Agreements" />
      <StatusLine />
    </>,
  );
  const button = await tabTo('Download');
  await userEvent.keyboard('{Enter}{Enter}');
  await waitFor(() => expect(button).toHaveAttribute('data-pending'));
  expect(button).toBeEnabled();
  answer.reject(new TypeError('Failed to fetch'));
  expect(
    await screen.findByText('The list was not saved (Failed to fetch). Check the connection, reload the page and try again.'),
  ).toBeInTheDocument();
  await waitFor(() => expect(button).toHaveFocus());
});
