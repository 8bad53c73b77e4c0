import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { CommandPalette } from '@/features/search/CommandPalette';
import { setSingleKeys } from '@/features/search/shortcuts';
import { renderPage } from '@/testing/renderPage';

async function open() {
  const page = renderPage(
    <>
      <CommandPalette />
      <input aria-label="A field of the page" />
    </>,
  );
  await screen.findByRole('button', { name: 'Search' });
  return page;
}

const field = () => screen.findByRole('combobox', { name: /^Search/ });

beforeEach(() => setSingleKeys(true));

describe('the search of the header', () => {
  it('opens by /, finds records, countries and topics, marks what was typed, and opens by Enter', async () => {
    const { user } = await open();
    await user.keyboard('/');
    expect(await field()).toHaveFocus();
    await user.keyboard('macedonia');
    const countries = await screen.findByRole('group', { name: 'Countries' });
    const option = await within(countries).findByRole('option', { name: /North Macedonia/ });
    expect(option.querySelector('mark')).toHaveTextContent('Macedonia');
    expect(option).toHaveAttribute('href', '/countries/MK');
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ suggestions$/);

    const first = screen.getAllByRole('option')[0];
    expect(await field()).toHaveAttribute('aria-activedescendant', first?.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    const second = screen.getAllByRole('option')[1];
    expect(await field()).toHaveAttribute('aria-activedescendant', second?.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.pathname).toBe(second?.getAttribute('href')));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds whatever the script, and opens the best one when Enter comes before the answer', async () => {
    const { user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await user.keyboard('cybersecurity{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(location.pathname).toBe('/topics/cybersecurity');
  });

  it('closes by Escape and gives the focus back', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await field();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves / to the fields of the page', async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText('A field of the page'), 'a/b');
    expect(screen.getByLabelText('A field of the page')).toHaveValue('a/b');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets / be switched off, and remembers it', async () => {
    const { user } = await open();
    await user.keyboard('/');
    await user.click(await screen.findByRole('checkbox', { name: /shortcuts/ }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage.getItem('slashShortcut')).toBe('off');
    await user.keyboard('{Meta>}k{/Meta}');
    expect(await field()).toBeVisible();
  });

  it('says when nothing is found, and lists pages before anything is typed', async () => {
    const { user } = await open();
    await user.keyboard('/');
    await field();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toContain('Agreements');
    expect(await field()).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('qqqqzz');
    expect(await screen.findByText(/Nothing matches “qqqqzz”/)).toBeVisible();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('says when the service fails, and tries again', async () => {
    const { user } = await open();
    setTransport(() => Promise.reject(new Error('offline')));
    await user.keyboard('/');
    await field();
    await user.keyboard('mace');
    expect(await screen.findByText(/The search did not answer/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
