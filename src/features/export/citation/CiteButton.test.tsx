import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { CiteButton, CiteViewButton } from '@/features/export/citation/CiteButton';
import { citeRecord } from '@/features/export/citation/citation';
import { agreementOf } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';
import { respondOfFirst } from '../../../../mocks/testing/firstRelease';

// Numbers and coverage of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

const record = agreementOf({ id: '2024-roaming', title: 'Roaming & "data"' });

/** Renders the button and opens its dialog. */
async function openDialog() {
  const { user } = renderPage(
    <CiteButton citation={(edition) => citeRecord({ kind: 'agreement', record }, edition)} />,
    '/agreements/2024-roaming',
  );
  await user.click(await screen.findByRole('button', { name: 'Cite' }));
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Cite this' })) };
}

it.each([
  ['Plain text', 'Accord Atlas (2026). Roaming & "data". Release 2026.11.'],
  ['BibTeX', 'title = {{Roaming \\&{} "data"}}'],
  ['RIS', 'TI  - Roaming & "data"'],
  ['CSL-JSON', '"title": "Roaming & \\"data\\""'],
])('writes %s', async (label, part) => {
  const { user, dialog } = await openDialog();
  await user.click(dialog.getByRole('radio', { name: label }));
  const area = dialog.getByRole('textbox', { name: `Citation as ${label}` });
  expect(area).toHaveAttribute('readonly');
  expect(area.textContent).toContain(part);
  expect(area.textContent).toContain(`${location.origin}/agreements/2024-roaming`);
});

it('copies the form chosen and says so', async () => {
  const { user, dialog } = await openDialog();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(dialog.getByRole('radio', { name: 'BibTeX' }));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByText('BibTeX copied.')).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^@misc\{accord-atlas_2024-roaming,/));
});

it('selects the text where the clipboard is refused', async () => {
  const { user, dialog } = await openDialog();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByText(/^This browser did not allow copying/)).toBeInTheDocument();
  const area = dialog.getByRole('textbox');
  expect(area).toHaveFocus();
  expect(area).toHaveProperty('selectionEnd', area.textContent?.length);
});

it('saves a file named after what is cited', async () => {
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user, dialog } = await openDialog();
  await user.click(dialog.getByRole('radio', { name: 'RIS' }));
  await user.click(dialog.getByRole('button', { name: 'Download .ris' }));
  expect(names).toEqual([expect.stringMatching(/^accord-atlas-2024-roaming_\d{4}-\d\d-\d\d\.ris$/)]);
  expect(dialog.getByRole('status')).toHaveTextContent(/^Saved accord-atlas-2024-roaming/);
});

it('closes on Escape and gives the focus back', async () => {
  const { user } = await openDialog();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cite' })).toHaveFocus());
});

it('cites a view with its filters in words, once it is counted', async () => {
  const { user } = renderPage(<CiteViewButton title="Agreements" total={5} />, '/agreements?country=MK,XK');
  await user.click(await screen.findByRole('button', { name: 'Cite' }));
  const area = await screen.findByRole('textbox');
  expect(area.textContent).toMatch(
    /Agreements \[Data set\]\. .*Filter: North Macedonia or Kosovo\*\. 5 records\. Counted by method 2\. \* Without prejudice/,
  );
  expect(area.textContent).toContain(`${location.origin}/agreements?country=MK,XK`);
});

it('cites the list of one kind by that kind, whatever kinds its address asks for', async () => {
  const { user } = renderPage(<CiteViewButton title="Agreements" total={5} kind="agreement" />, '/agreements?kind=activity&country=RS');
  await user.click(await screen.findByRole('button', { name: 'Cite' }));
  expect((await screen.findByRole('textbox')).textContent).toContain('Filter: Agreement; Serbia. 5 records.');
});

it('waits for the count', async () => {
  renderPage(<CiteViewButton title="Agreements" total={undefined} />);
  expect(await screen.findByRole('button', { name: 'Cite' })).toBeDisabled();
});
