import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catchFiles, chartOf, openDialog, shownSvg } from '@/testing/chartPage';

beforeEach(catchFiles);

describe('the dialog of a chart’s picture', () => {
  it('shows the picture that will be saved, under its filters, with the link to the view behind the dialog', async () => {
    const { dialog } = await openDialog();
    expect(location.search).toBe('?country=RS&dialog=picture.records-by-country');
    expect(dialog.getByRole('img')).toHaveAccessibleName('Records by country. Records by country: Serbia leads.');
    const svg = await shownSvg();
    expect(svg).toContain('Serbia · 3 records');
    expect(svg).toContain(`href="${location.origin}/?country=RS"`);
    expect(svg).not.toContain('dialog=');
  });

  it('writes each choice into the address and draws it', async () => {
    const { user, dialog } = await openDialog();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Size' }), 'Square, 1080 × 1080');
    await user.click(dialog.getByRole('button', { name: '3×' }));
    await user.click(dialog.getByRole('button', { name: 'Dark' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Notes' }));
    await user.click(dialog.getByRole('checkbox', { name: 'QR code of the link' }));
    await waitFor(() => expect(location.search).toContain('picture=square,3x,dark,no-notes,qr'));
    expect(await dialog.findByText('1080 × 1080 px. As PNG 3240 × 3240 px.')).toBeInTheDocument();
    const svg = await shownSvg();
    expect(svg).toContain('width="1080" height="1080"');
    expect(svg).not.toContain('counts twice');
  });

  it('reads the choices of a link, and names what it cannot use', async () => {
    const { dialog } = await openDialog('/?dialog=picture.records-by-country&picture=square,huge,9000x10,no-finding');
    expect(dialog.getByRole('combobox', { name: 'Size' })).toHaveValue('square');
    expect(dialog.getByRole('checkbox', { name: 'Finding as headline' })).not.toBeChecked();
    expect(dialog.getByText(/^“picture=huge” is not known/)).toBeInTheDocument();
    expect(dialog.getByText(/^A picture of 9000 × 10 px cannot be made/)).toBeInTheDocument();
  });

  it('writes headline, bars, frame and note into the address, and the picture shows them', async () => {
    const names = ['Serbia', 'Albania', 'Montenegro', 'Croatia'];
    const shown = chartOf('records-by-country', 'Records by country');
    const bars = names.map((label, at) => ({ label, value: 9 - at, emphasis: 'none' as const }));
    const keys = { labels: ['Country code', 'Country'], rows: ['RS', 'AL', 'ME', 'HR'].map((code, at) => [code, names[at] ?? '']) };
    const table = { ...shown.table, rows: bars.map(({ label, value }) => [label, value]), keys };
    const { user, dialog } = await openDialog('/?dialog=picture.records-by-country', [{ ...shown, body: { shape: 'bars', bars }, table }]);
    await user.type(dialog.getByRole('textbox', { name: 'Headline' }), 'Who meets, and why');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Bars' }), '3');
    const [frame] = within(dialog.getByRole('group', { name: /^Frame/ })).getAllByRole('checkbox');
    await user.click(frame ?? document.body);
    await user.click(dialog.getByRole('button', { name: 'Add a note' }));
    await user.type(dialog.getByRole('textbox', { name: 'Words of note 1' }), 'Chairs');
    await waitFor(() =>
      expect(new URLSearchParams(location.search).get('picture')).toMatch(
        /^top3,headline:Who%20meets%2C%20and%20why,highlight:[A-Z]{2},note:[A-Z]{2}:Chairs$/,
      ),
    );
    await waitFor(async () => expect(await shownSvg()).toContain('(1) '));
    const svg = await shownSvg();
    expect(svg).toContain('>Who meets, and why</text>');
    expect(svg).toContain('data-part="frame"');
    expect(svg).toContain('The first 3 of 4 bars are shown; the one left out has 6 records.');
  });

  it.each([
    ['99', 'A picture of 99 × 675 px cannot be made: each side is a whole number from 300 to 4000 px.'],
    ['4001', 'A picture of 4001 × 675 px cannot be made: each side is a whole number from 300 to 4000 px.'],
    ['wide', '“wide” is not a size: enter a whole number from 300 to 4000.'],
  ])('says why an own size of %s cannot be used, and keeps the last one', async (width, words) => {
    const { user, dialog } = await openDialog('/?dialog=picture.records-by-country&picture=1200x675');
    const field = dialog.getByRole('textbox', { name: 'Width in px' });
    await user.tripleClick(field);
    await user.keyboard(`{Delete}${width}`);
    expect(dialog.getByText(words)).toBeInTheDocument();
    expect(field).toHaveValue(width);
    expect(await shownSvg()).toContain('height="675"');
    expect(location.search).not.toContain(`${width}x`);
  });

  it('says why a picture could not be drawn, and offers no other in its place', async () => {
    const { user, dialog } = await openDialog();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('No room left.');
    });
    await user.click(dialog.getByRole('button', { name: 'Dark' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The picture could not be drawn (No room left). Check the connection');
    expect(dialog.queryByRole('button', { name: 'Download PNG' })).toBeNull();
  });

  it('closes on Escape: the address is the view again, and the keyboard is back on the menu', async () => {
    const { user } = await openDialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(location.search).toBe('?country=RS');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Menu of Records by country' })).toHaveFocus());
  });

  it('closes for a reader who came by a link to it', async () => {
    const { user, dialog } = await openDialog('/?country=RS&dialog=picture.records-by-country&picture=dark');
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(location.search).toBe('?country=RS');
  });
});
