import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { agreementListSchema } from '@/domain/answers/apiAnswers';
import { countryProfileSchema } from '@/domain/answers/profileAnswers';
import { ComparePage } from '@/routes/compare/ComparePage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const open = (query = '') => renderPage(<ComparePage />, `/compare${query}`, '/compare');

const findTable = () => screen.findByRole('table', { name: /side by side|One/ });

/** The text of the cells of a row, by its label. */
function cellsOf(table: HTMLElement, label: string): (string | null)[] {
  const row = within(table)
    .getAllByRole('row')
    .find((candidate) => candidate.querySelector('th')?.textContent?.startsWith(label));
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
}

function headsOf(table: HTMLElement): (string | null | undefined)[] {
  return within(table)
    .getAllByRole('columnheader')
    .map((head) => head.querySelector('a')?.textContent);
}

function notice(): HTMLElement {
  return screen.getByRole('region', { name: 'About this link' });
}

describe('comparing countries', () => {
  it('shows the numbers of the API in the order of the link, and says where they differ', async () => {
    open('?ids=RS,AL');
    const table = await findTable();
    await waitFor(() => expect(headsOf(table)).toEqual(['Serbia', 'Albania']));
    const profiles = await Promise.all(['RS', 'AL'].map((code) => getJson(`/countries/${code}`, countryProfileSchema)));
    expect(cellsOf(table, 'Records')).toEqual(profiles.map(({ total }) => total.toLocaleString('en')));
    expect(within(table).getByRole('rowheader', { name: 'Records ≠ differs' })).toBeVisible();
    expect(document.title).toBe('Compare Serbia, Albania · Accord Atlas');
  });

  it('keeps only the rows that differ, in the address too', async () => {
    const { user } = open('?ids=RS,AL');
    const table = await findTable();
    await waitFor(() => expect(headsOf(table)).toHaveLength(2));
    await user.click(screen.getByRole('checkbox', { name: 'Only differences' }));
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL&diff=only'));
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.every(({ textContent }) => textContent?.includes('≠ differs'))).toBe(true);
  });

  it('draws the records of each year side by side, and tells the same as a table that the address names', async () => {
    const { user } = open('?ids=RS,AL');
    const figure = await screen.findByRole('figure', { name: 'Records per year' });
    expect(await within(figure).findByRole('application', { name: 'Records per year' })).toBeVisible();
    for (const name of ['Serbia', 'Albania']) expect(within(figure).getByText(name)).toBeVisible();
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    await waitFor(() => expect(location.search).toBe('?table=records-per-year&ids=RS,AL'));
    const profiles = await Promise.all(['RS', 'AL'].map((code) => getJson(`/countries/${code}`, countryProfileSchema)));
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual(
      profiles[0]?.years.map(({ year, count }, at) => [year, String(count), String(profiles[1]?.years[at]?.count)]),
    );
    window.history.back();
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL'));
  });

  it('adds by name and removes in place, each a step that Back undoes', async () => {
    const { user } = open('?ids=RS,AL');
    await findTable();
    await user.type(screen.getByRole('combobox', { name: 'Add a country' }), 'monten');
    await user.click(await screen.findByRole('option', { name: /Montenegro/ }));
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL,ME'));
    // The list stays open for another one.
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Remove Serbia' }));
    await waitFor(() => expect(location.search).toBe('?ids=AL,ME'));
    window.history.back();
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL,ME'));
  });
});

describe('comparing agreements', () => {
  it('shows two of them by the same rows, and finds another by words', async () => {
    const { items } = await getJson('/agreements?pageSize=3', agreementListSchema);
    const [first, second, third] = items;
    const { user } = open(`?ids=${first?.id},${second?.id}`);
    const table = await findTable();
    await waitFor(() => expect(headsOf(table)).toEqual([first?.title, second?.title]));
    expect(cellsOf(table, 'Legal effect')).toHaveLength(2);
    await user.type(screen.getByRole('combobox', { name: 'Add an agreement' }), third?.title.split(' ').slice(0, 4).join(' ') ?? '');
    await user.click(await screen.findByRole('option', { name: (name) => name.startsWith(third?.title ?? '') }));
    await waitFor(() => expect(location.search).toBe(`?ids=${first?.id},${second?.id},${third?.id}`));
  });
});

describe('a link that asks for too much or too little', () => {
  it('with nothing explains and offers to add', async () => {
    open();
    expect(await screen.findByText('Nothing is compared yet')).toBeVisible();
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
  });

  it('with one shows it and asks for another', async () => {
    open('?ids=MK');
    expect(await screen.findByText(/One country alone cannot be compared/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'North Macedonia' })[0]).toHaveAttribute('href', '/countries/MK');
  });

  it('with five shows four and names the fifth', async () => {
    open('?ids=AL,BA,ME,MK,RS');
    const table = await findTable();
    await waitFor(() => expect(headsOf(table)).toHaveLength(4));
    expect(notice()).toHaveTextContent(/Four at most.*“RS”/);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('with mixed kinds and unknown ids names them, shows the rest, and cleans the link', async () => {
    const { user } = open('?ids=MK,2014-ba-me-mk-rs-roaming-price-agreement,RS,NR,zz');
    const table = await findTable();
    await waitFor(() => expect(headsOf(table)).toHaveLength(2));
    await waitFor(() => expect(within(notice()).getAllByRole('listitem')).toHaveLength(3));
    expect(notice()).toHaveTextContent(/No record names the country “NR”/);
    await user.click(screen.getByRole('button', { name: 'Remove from the link' }));
    await waitFor(() => expect(location.search).toBe('?ids=MK,RS'));
  });

  it('with an unknown agreement names it', async () => {
    open('?ids=no-such-agreement,2014-ba-me-mk-rs-roaming-price-agreement');
    await findTable();
    expect(notice()).toHaveTextContent('There is no agreement “no-such-agreement”');
    expect(screen.getByText(/One agreement alone cannot be compared/)).toBeVisible();
  });
});
