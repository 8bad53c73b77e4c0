import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { readViewsFile, writeViewsFile } from '@/features/savedViews/savedViews';
import { keep, kept, keysOf, openSheet, seen, viewOf } from '@/testing/savedViewsSheet';
import { allowTime } from '@/testing/slowMachine';
import { respond } from '../../../mocks/testing/respond';

allowTime();

describe('the list', () => {
  it('moves a view and keeps the focus on its buttons', async () => {
    keep(viewOf('a'), viewOf('b'), viewOf('c'));
    const { user, sheet, order } = await openSheet();
    sheet.getByRole('button', { name: 'Move “View c” up' }).focus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['View a', 'View c', 'View b']);
    expect(sheet.getByRole('button', { name: 'Move “View c” up' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['View c', 'View a', 'View b']);
    expect(sheet.getByRole('button', { name: 'Move “View c” up' })).toBeDisabled();
    expect(sheet.getByRole('button', { name: 'Move “View c” down' })).toHaveFocus();
    expect(sheet.getByText('“View c” is now number 1 of 3.')).toBeInTheDocument();
    expect(kept().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('deletes, offers to undo, and puts the view back where it stood', async () => {
    keep(viewOf('a'), viewOf('b'));
    const { user, sheet, order } = await openSheet();
    await user.click(sheet.getByRole('button', { name: 'Delete “View a”' }));
    expect(order()).toEqual(['View b']);
    const undo = await sheet.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(undo).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['View a', 'View b']);
    expect(sheet.getByRole('link', { name: 'View a' })).toHaveFocus();
    expect(sheet.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('renames in place; Escape keeps the name and the sheet', async () => {
    keep(viewOf('a'));
    const { user, sheet, order } = await openSheet();
    await user.click(sheet.getByRole('button', { name: 'Rename “View a”' }));
    expect(sheet.getByRole('textbox', { name: 'New name of “View a”' })).toHaveFocus();
    await user.keyboard('Better{Enter}');
    expect(order()).toEqual(['Better']);
    expect(sheet.getByRole('button', { name: 'Rename “Better”' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard('Worse{Escape}');
    expect(order()).toEqual(['Better']);
    expect(sheet.getByRole('button', { name: 'Rename “Better”' })).toHaveFocus();
    expect(kept()[0]?.name).toBe('Better');
    await user.keyboard('{Enter}{Escape}');
    expect(sheet.getByRole('button', { name: 'Rename “Better”' })).toHaveFocus();
  });
});

describe('what is new', () => {
  it('names the records that came since, and is over once the view was opened', async () => {
    const keys = await keysOf('/agreements?country=MK&pageSize=all');
    const [first, second, third] = keys;
    keep({ ...viewOf('a', '/agreements?country=MK'), seen: { ...seen, keys: keys.slice(3) } });
    const { user, sheet } = await openSheet();
    expect(await sheet.findByText('3 new records')).toBeInTheDocument();
    expect(sheet.getByText(/since 24 November 2026/)).toBeInTheDocument();
    const targets = sheet.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const key of [first, second, third]) expect(targets).toContain(`/${key?.replace('agreement', 'agreements')}`);
    await user.click(sheet.getByRole('link', { name: 'View a' }));
    await waitFor(() => expect(kept()[0]?.seen.keys.toSorted()).toEqual(keys.toSorted()));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    expect(await screen.findByRole('link', { name: 'View a' })).toBeInTheDocument();
    expect(screen.queryByText(/new record/)).toBeNull();
  });

  it('leads to what a newer release changed in the view, until it was opened', async () => {
    keep(viewOf('a', '/agreements?country=MK'));
    const { user, sheet } = await openSheet();
    const link = await sheet.findByRole('link', { name: 'What changed since release 2026.11' });
    expect(link).toHaveAttribute('href', '/data/changes?kind=agreement&country=MK&since=2026.11');
    await user.click(sheet.getByRole('link', { name: 'View a' }));
    await waitFor(() => expect(kept()[0]?.seen.release).not.toBe('2026.11'));
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    expect(await screen.findByRole('link', { name: 'View a' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /What changed since/ })).toBeNull();
  });

  it('names five at most', async () => {
    const total = (await keysOf('/agreements?country=MK&pageSize=all')).length;
    keep(viewOf('a', '/agreements?country=MK'));
    const { sheet } = await openSheet();
    expect(await sheet.findByText(`${total} new records`)).toBeInTheDocument();
    expect(sheet.getByText(`and ${total - 5} more`)).toBeInTheDocument();
  });

  it('is nothing in a frozen view, nor on a page of an older release', async () => {
    keep(viewOf('a', '/agreements?release=2026.11'), viewOf('b', '/agreements?country=MK'));
    const { sheet } = await openSheet('/', '2026.11');
    expect(sheet.getAllByRole('listitem')[0]).toHaveTextContent('Frozen at release 2026.11');
    expect(sheet.queryByText(/new record/)).toBeNull();
    // A view that follows the newest release does so from a page of an older one too.
    expect(sheet.getByRole('link', { name: 'View b' })).toHaveAttribute('href', '/agreements?country=MK');
  });

  it('says when it cannot be found out', async () => {
    keep(viewOf('a', '/agreements?country=MK'));
    setTransport((request) => (request.url.includes('/agreements') ? Promise.reject(new Error('offline')) : respond(request)));
    const { sheet } = await openSheet();
    expect(await sheet.findByText(/^What is new in it could not be checked \(.*offline/)).toBeInTheDocument();
    expect(sheet.getByRole('link', { name: 'View a' })).toBeInTheDocument();
  });
});

it('closes by Escape and gives the focus back', async () => {
  const { user } = await openSheet();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Saved views' })).toHaveFocus());
});

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
    expect(await sheet.findByText('Imported 1 view from “views.json”. 1 view in it was already here.')).toBeInTheDocument();
    expect(order()).toEqual(['View a', 'View b']);
  });

  it('are counted against what is kept, also what another tab saved meanwhile', async () => {
    keep(viewOf('a'));
    const { user, sheet } = await openSheet();
    keep(viewOf('a'), viewOf('c'));
    await user.upload(field(), fileOf(writeViewsFile([viewOf('a'), viewOf('b')])));
    expect(await sheet.findByText('Imported 1 view from “views.json”. 1 view in it was already here.')).toBeInTheDocument();
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
