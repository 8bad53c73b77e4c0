import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { useFilters } from '@/features/filters/useFilters';
import { SavedViewsButton } from '@/features/savedViews/SavedViewsButton';
import { STORE_KEY } from '@/features/savedViews/savedViewsStore';
import { renderPage } from '@/testing/renderPage';
import { kept, keysOf, openSheet } from '@/testing/savedViewsSheet';
import { allowTime } from '@/testing/slowMachine';

allowTime();

function ChooseCountry() {
  const { change } = useFilters();
  return (
    <button type="button" onClick={() => change({ country: [['MK', 'RS']] })}>
      Choose
    </button>
  );
}

describe('saving', () => {
  it('suggests a name, keeps the view with what was seen, and opens it again', async () => {
    const { user, sheet } = await openSheet('/agreements?country=MK&page=2');
    const field = sheet.getByRole('textbox', { name: 'Name of this view' });
    expect(field).toHaveValue('Agreements: North Macedonia');
    await user.click(sheet.getByRole('button', { name: 'Save this view' }));
    expect(await sheet.findByText('Saved “Agreements: North Macedonia”.')).toBeInTheDocument();
    expect(kept()).toEqual([expect.objectContaining({ name: 'Agreements: North Macedonia', address: '/agreements?country=MK&page=2' })]);
    expect(kept()[0]?.seen.keys.toSorted()).toEqual((await keysOf('/agreements?country=MK&pageSize=all')).toSorted());
    await user.click(sheet.getByRole('link', { name: 'Agreements: North Macedonia' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(location.search).toBe('?country=MK&page=2');
  });

  it('keeps the filters that were chosen on the page, not those that it was opened with', async () => {
    const { user } = renderPage(
      <>
        <ChooseCountry />
        <SavedViewsButton />
      </>,
      '/agreements',
    );
    await user.click(await screen.findByRole('button', { name: 'Choose' }));
    await waitFor(() => expect(location.search).toBe('?country=MK,RS'));
    await user.click(screen.getByRole('button', { name: 'Saved views' }));
    expect(await screen.findByText('Agreements: North Macedonia or Serbia')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save this view' }));
    await waitFor(() => expect(kept().map(({ address }) => address)).toEqual(['/agreements?country=MK,RS']));
  });

  it('asks for a name', async () => {
    const { user, sheet } = await openSheet();
    await user.clear(sheet.getByRole('textbox', { name: 'Name of this view' }));
    await user.click(sheet.getByRole('button', { name: 'Save this view' }));
    expect(await sheet.findByRole('alert')).toHaveTextContent('A view needs a name');
    expect(sheet.queryByRole('listitem')).toBeNull();
  });

  it('does not take an address that could not be read again', async () => {
    const { user, sheet } = await openSheet(`/nowhere?x=${'x'.repeat(4000)}`);
    await user.click(sheet.getByRole('button', { name: 'Save this view' }));
    expect(await sheet.findByRole('alert')).toHaveTextContent('too long to save');
    expect(localStorage.getItem(STORE_KEY)).toBeNull();
  });

  it('says when the records could not be listed, and keeps what was typed', async () => {
    const { user, sheet } = await openSheet('/agreements');
    setTransport(() => Promise.reject(new Error('offline')));
    await user.click(sheet.getByRole('button', { name: 'Save this view' }));
    expect(await sheet.findByRole('alert')).toHaveTextContent(/^The view was not saved.*offline/);
    expect(sheet.getByRole('textbox', { name: 'Name of this view' })).toHaveValue('Agreements');
  });
});
