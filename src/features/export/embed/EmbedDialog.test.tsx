import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { EmbedDialog } from '@/features/export/embed/EmbedDialog';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

function Opener() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Embed
      </button>
      {isOpen && <EmbedDialog id="records-by-topic" onClose={() => setIsOpen(false)} />}
    </>
  );
}

async function openDialog(address = '/?country=MK') {
  const { user } = renderPage(<Opener />, address);
  await user.click(await screen.findByRole('button', { name: 'Embed' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Embed “Records by topic”' }));
  return { user, dialog, code: () => dialog.getByRole('textbox', { name: 'Code for your page' }).textContent ?? '' };
}

it('gives the code of the view, live unless it is frozen', async () => {
  const { user, dialog, code } = await openDialog();
  expect(code()).toContain(`src="${location.origin}/embed/records-by-topic?country=MK"`);
  await user.click(dialog.getByRole('radio', { name: /^Frozen at release/ }));
  expect(code()).toMatch(/\?country=MK&amp;release=\d{4}\.\d\d"/);
  await user.click(dialog.getByRole('radio', { name: 'Dark' }));
  expect(code()).toMatch(/\?country=MK&amp;theme=dark&amp;release=\d{4}\.\d\d"/);
  await user.click(dialog.getByRole('radio', { name: /^Live/ }));
  expect(code()).toContain('?country=MK&amp;theme=dark"');
  expect(dialog.getByRole('link', { name: 'Open preview' })).toHaveAttribute('href', expect.stringMatching(/country=MK&theme=dark$/));
});

it('keeps the last good size while another is typed, and says what is wrong', async () => {
  const { user, dialog, code } = await openDialog();
  const width = dialog.getByRole('textbox', { name: /^Width/ });
  await user.clear(width);
  await user.type(width, '500');
  expect(code()).toContain('width="500"');
  await user.type(width, '0');
  expect(await dialog.findByRole('alert')).toHaveTextContent(
    '“5000” is not a width. Enter 100%, or a whole number of px from 240 to 2000.',
  );
  expect(width).toBeInvalid();
  expect(code()).toContain('width="500"');
  await user.clear(width);
  await user.type(width, '100%');
  expect(dialog.queryByRole('alert')).toBeNull();
  expect(code()).toContain('width="100%"');
});

it('leaves the script away on demand', async () => {
  const { user, dialog, code } = await openDialog();
  expect(code()).toContain('<script>');
  await user.click(dialog.getByRole('checkbox', { name: /^Fit the height/ }));
  expect(code()).not.toContain('<script>');
});

it('copies, or selects the code where the clipboard is refused', async () => {
  const { user, dialog, code } = await openDialog();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByText('Code copied.')).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith(code());
  write.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByText(/did not allow copying/)).toBeInTheDocument();
  expect(dialog.getByRole('textbox', { name: 'Code for your page' })).toHaveFocus();
});

it('closes on Escape and gives the focus back', async () => {
  const { user } = await openDialog();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Embed' })).toHaveFocus());
});
