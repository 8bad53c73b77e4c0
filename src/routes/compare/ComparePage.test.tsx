import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { agreementListSchema } from '@/domain/answers/apiAnswers';
import { countryProfileSchema } from '@/domain/answers/profileAnswers';
import { ComparePage } from '@/routes/compare/ComparePage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';
import { respondOfFirst } from '../../../mocks/testing/firstRelease';

allowTime();

// Numbers and coverage of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

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

/** The numbers of a country at the head of the page, in their order. */
async function headNumbersOf(name: string): Promise<(string | null)[]> {
  const table = await findHead();
  const row = within(table)
    .getAllByRole('row')
    .find((candidate) => candidate.querySelector('th')?.textContent?.startsWith(name));
  return [...(row?.querySelectorAll('td[data-number]') ?? [])].map(({ textContent }) => textContent);
}

async function findHead(): Promise<HTMLElement> {
  const box = await screen.findByRole('region', { name: 'Numbers of the compared countries' });
  return within(box).getByRole('table');
}

async function comparedNames(): Promise<(string | null | undefined)[]> {
  return within(await findHead())
    .getAllByRole('rowheader')
    .map((head) => head.querySelector('a')?.textContent);
}

describe('comparing countries', () => {
  it('shows the numbers of the API in the order of the link, each leading to its records under the filter', async () => {
    open('?topic=roaming&ids=RS,AL');
    expect(await comparedNames()).toEqual(['Serbia', 'Albania']);
    const profiles = await Promise.all(['RS', 'AL'].map((code) => getJson(`/countries/${code}?topic=roaming`, countryProfileSchema)));
    expect((await headNumbersOf('Albania'))[0]).toBe(profiles[1]?.total.toLocaleString('en'));
    expect(document.title).toBe('Compare Serbia, Albania · Accord Atlas');
    expect(screen.getByRole('heading', { level: 1, name: 'Serbia and Albania' })).toBeVisible();
    const head = await findHead();
    expect(within(head).getByRole('link', { name: /records of Albania: records/ })).toHaveAttribute('href', '/?country=AL&topic=roaming');
    expect(within(head).getByRole('link', { name: /records of Serbia: agreements/ })).toHaveAttribute(
      'href',
      '/agreements?country=RS&topic=roaming',
    );
  });

  it('says first whether they may be compared, and which records count for both', async () => {
    open('?from=2020&to=2025&ids=AL,RS');
    const shared = await screen.findByRole('link', { name: '77 records' });
    expect(shared).toHaveAttribute('href', '/?country=AL&country=RS&from=2020&to=2025');
    expect(shared.closest('p')).toHaveTextContent(/^Equal coverage: both were searched systematically in all 6 years/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Albania and Serbia, 2020 to 2025');
  });

  it('draws every topic with a link for every sign, as numbers or as shares, which the address names', async () => {
    const { user } = open('?from=2020&to=2025&ids=AL,RS');
    const figure = await screen.findByRole('figure', { name: 'Topics compared' });
    const mark = within(figure).getByRole('link', { name: 'Serbia, Artificial intelligence, 31 records' });
    expect(mark).toHaveAttribute('href', '/?country=RS&topic=artificial-intelligence&from=2020&to=2025');
    await user.click(within(figure).getByRole('button', { name: 'Share of own total' }));
    await waitFor(() => expect(location.search).toBe('?from=2020&to=2025&ids=AL,RS&scale=share'));
    expect(within(figure).getByRole('link', { name: 'Serbia, Artificial intelligence, 31 records, 19.4% of its own' })).toBeVisible();
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    await waitFor(() => expect(within(figure).getAllByRole('row')).toHaveLength(17));
    expect(location.search).toBe('?from=2020&to=2025&table=topics-compared&ids=AL,RS&scale=share');
  });

  it('draws the records of each year side by side with links, and tells the same as a table that the address names', async () => {
    const { user } = open('?ids=RS,AL');
    const figure = await screen.findByRole('figure', { name: 'Records per year' });
    expect(await within(figure).findByRole('group', { name: 'Records per year: columns' })).toBeVisible();
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    await waitFor(() => expect(location.search).toBe('?table=records-per-year&ids=RS,AL'));
    const profiles = await Promise.all(['RS', 'AL'].map((code) => getJson(`/countries/${code}`, countryProfileSchema)));
    const rows = within(figure).getAllByRole('row').slice(1);
    const told = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    const counted = profiles[0]?.years.map(({ year, count }, at) => [year, String(count), String(profiles[1]?.years[at]?.count)]) ?? [];
    expect(told).toEqual(counted.slice(counted.length - told.length));
    expect(counted.slice(0, counted.length - told.length).every(([, one, other]) => one === '0' && other === '0')).toBe(true);
    window.history.back();
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL'));
  });

  it('counts partners in contacts, or in records, and says “itself” where a country would meet itself', async () => {
    const { user } = open('?ids=RS,AL');
    const figure = await screen.findByRole('figure', { name: 'Partners side by side' });
    expect(within(figure).getAllByText('itself')).toHaveLength(2);
    expect(within(figure).getByRole('link', { name: /^Serbia with Albania, \d+ contacts$/ })).toHaveAttribute(
      'href',
      '/?country=AL&country=RS&contact=yes',
    );
    await user.click(within(figure).getByRole('button', { name: 'Records' }));
    await waitFor(() => expect(location.search).toBe('?ids=RS,AL&partners=records'));
    expect(within(figure).getByRole('link', { name: /^Serbia with Albania, \d+ records$/ })).toBeVisible();
  });

  it('says why there are no years under what was under way, and offers the way back', async () => {
    open('?from=2020&time=underway&ids=RS,AL');
    expect(await screen.findByRole('link', { name: 'By own date' })).toHaveAttribute('href', '/compare?from=2020&ids=RS,AL');
    expect(screen.queryByRole('figure', { name: 'Records per year' })).toBeNull();
  });

  it('without a record says so and draws nothing', async () => {
    open('?q=nothinghasthisword&ids=RS,AL');
    expect(await screen.findByText(/No record of Serbia and Albania matches these filters/)).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
    expect((await headNumbersOf('Serbia'))[0]).toBe('0');
  });

  it('adds by name and removes in place, each a step that Back undoes', async () => {
    const { user } = open('?ids=RS,AL');
    await findHead();
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
    expect(within(table).queryByRole('rowheader', { name: 'Legal effect ≠ differs' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Commitments' })).toBeVisible();
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
    await waitFor(async () => expect(await comparedNames()).toHaveLength(4));
    expect(notice()).toHaveTextContent(/At most four.*“RS”/);
    expect(screen.queryByRole('combobox', { name: 'Add a country' })).toBeNull();
  });

  it('with mixed kinds and unknown ids names them, shows the rest, and cleans the link', async () => {
    const { user } = open('?ids=MK,2014-ba-me-mk-rs-roaming-price-agreement,RS,NR,zz');
    await waitFor(async () => expect(await comparedNames()).toHaveLength(2));
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
