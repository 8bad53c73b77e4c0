import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { countryProfileSchema } from '@/domain/answers/profileAnswers';
import { formatPartialDate } from '@/domain/time/partialDate';
import { CountryPage } from '@/routes/countries/CountryPage';
import { renderPage } from '@/testing/renderPage';

const ask = (code: string) => getJson(`/countries/${code}`, countryProfileSchema);
const open = (code: string, query = '') => renderPage(<CountryPage />, `/countries/${code}${query}`, '/countries/:code');

async function findPage(name: string): Promise<HTMLElement> {
  await screen.findByText(name, { selector: 'h1' });
  const article = document.querySelector('article');
  if (!article) throw new Error('The page has no article');
  return article;
}

describe('the page of a country', () => {
  it('shows the numbers, partners and agreements of the data service', async () => {
    const profile = await ask('MK');
    const { user } = open('MK');
    const page = await findPage('North Macedonia');
    expect(document.title).toBe('North Macedonia · Accord Atlas');
    expect(page).toHaveTextContent(
      `${profile.total} records: ${profile.byKind.activity} activities, ${profile.byKind.agreement} agreements, ${profile.byKind.initiative} initiatives, together with ${profile.partners.length} other countries`,
    );
    // None of the countries was searched systematically in all years.
    const searched = ['AL', 'BA', 'BG', 'BY', 'GR', 'HR', 'MD', 'ME', 'MK', 'RO', 'RS', 'SI', 'TR', 'XK'];
    const table = within(page).getByRole('table', { name: /Countries in the records/ });
    await user.click(screen.getByText(`All ${profile.partners.length} partners`));
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual(
      profile.partners.map(({ code: partner, name, count, close, contact, last }) => [
        name,
        ...[count, close, contact].map(String),
        last ? formatPartialDate(last) : searched.includes(partner) ? 'searched in part, none found' : 'not searched for by name',
      ]),
    );
    const [first] = profile.partners;
    const { code = '' } = first ?? {};
    const codes = ['MK', code].sort();
    expect([...table.querySelectorAll('tbody tr:first-child a')].map((link) => link.getAttribute('href'))).toEqual([
      `/pairs/${codes.join('/')}`,
      `/?country=${codes.join('&country=')}`,
      `/?country=${codes.join('&country=')}&scope=few,two`,
      `/?country=${codes.join('&country=')}&contact=yes`,
    ]);
    for (const { title } of [...profile.newest, ...profile.agreementsInForce.slice(0, 10)]) expect(page).toHaveTextContent(title);
    expect(page).toHaveTextContent('Systematic: ');
    expect(screen.getByText('All records with this country')).toHaveAttribute('href', '/?country=MK');
  });

  it('draws the overview’s charts under the country, and keeps the country out of the address', async () => {
    const overview = await getJson('/overview?country=MK&topic=cybersecurity', overviewSchema);
    const { user } = open('MK');
    await findPage('North Macedonia');
    const figure = (await screen.findByText('Records by topic', { selector: 'h2' })).closest('figure');
    expect(screen.queryByText('Records by country', { selector: 'h2' })).toBeNull();
    await user.click(within(figure ?? document.body).getByText('Table'));
    expect(location.search).toBe('?table=records-by-topic');
    const cell = await within(figure ?? document.body).findByText('Cybersecurity', { selector: 'th' });
    const held = overview.total;
    expect(cell.parentElement).toHaveTextContent(`Cybersecurity${held}`);
  });

  it('obeys the filters of the address from top to bottom, names only them, and carries them to other pages', async () => {
    const query = 'country=RS&topic=cybersecurity';
    const profile = await getJson(`/countries/MK?${query}`, countryProfileSchema);
    const { user } = open('MK', `?${query}`);
    const page = await findPage('North Macedonia');
    expect(screen.getByRole('list', { name: 'Filters in force' })).toHaveTextContent(/^Serbia×Cybersecurity×$/);
    expect(page).toHaveTextContent(`takes part in ${profile.total} records`);
    expect(page).toHaveTextContent('Only records that match: Serbia; Cybersecurity.');
    const table = within(page).getByRole('table', { name: /Countries in the records/ });
    const albania = within(table).getByText('Albania').closest('tr');
    expect(within(table).getByText('Albania')).toHaveAttribute('href', `/pairs/AL/MK?${query}`);
    const number = within(albania ?? page).getAllByRole('link')[1];
    expect(number).toHaveAttribute('href', '/?country=AL&country=MK&country=RS&topic=cybersecurity');
    const there = await getJson('/overview?country=AL&country=MK&country=RS&topic=cybersecurity', overviewSchema);
    expect(number).toHaveAccessibleName(`${there.total} records with Albania`);
    await user.click(screen.getByLabelText('Remove Cybersecurity'));
    await waitFor(() => expect(location.search).toBe('?country=RS'));
    await screen.findByText(`${(await getJson('/countries/MK?country=RS', countryProfileSchema)).total} records`);
  });

  it('names signed, adopted and in force apart, each with its list', async () => {
    const { agreementStatus } = await ask('MK');
    open('MK');
    const page = await findPage('North Macedonia');
    const signed = agreementStatus.find(({ value }) => value === 'signed')?.count;
    expect(within(page).getByText(`${signed} signed`)).toHaveAttribute('href', '/agreements?country=MK&status=signed');
    expect(page).toHaveTextContent(/\d+ adopted, \d+ in force\./);
  });

  it('says in which of the four forms nothing is there', async () => {
    open('HR', '?from=2026&to=2026&kind=activity');
    const page = await findPage('Croatia');
    expect(page).toHaveTextContent('No record matches these filters');
    expect(page).toHaveTextContent('Croatia: not researched, which does not mean that nothing happened.');
  });

  it('says that a country was not searched for by name', async () => {
    open('EE');
    expect(await findPage('Estonia')).toHaveTextContent('Not searched for by name');
  });

  it('leaves the footnote on Kosovo to the foot of every page, so that it stands once', async () => {
    open('XK');
    expect(await findPage('Kosovo*')).not.toHaveTextContent('Without prejudice to positions on status');
  });

  it('says that there is no such country, and offers those that there are', async () => {
    open('mk');
    await screen.findByText('Not found', { selector: 'h1' });
    expect(document.title).toBe('Not found · Accord Atlas');
    expect(document.body).toHaveTextContent('Write it in capitals: MK.');
    expect(screen.getAllByText('North Macedonia')[0]).toHaveAttribute('href', '/countries/MK');
  });
});
