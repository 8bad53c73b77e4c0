import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { countryProfileSchema } from '@/domain/answers/profileAnswers';
import { formatPartialDate } from '@/domain/time/partialDate';
import { CountryPage } from '@/routes/countries/CountryPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

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
    const table = within(page).getByRole('table', { name: /Countries in the records/ });
    await user.click(screen.getByText(`All ${profile.partners.length} partners`));
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual(profile.partners.map(({ name, count, last }) => [name, String(count), last ? formatPartialDate(last) : 'none']));
    const [first] = profile.partners;
    const codes = ['MK', first?.code ?? ''].sort();
    expect(within(table).getAllByRole('link')[0]).toHaveAttribute('href', `/pairs/${codes.join('/')}`);
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
    const held = overview.facets.topic.find(({ value }) => value === 'cybersecurity')?.count;
    expect(cell.parentElement).toHaveTextContent(`Cybersecurity${held}`);
  });

  it('names only what the reader chose besides the country, and gives it back', async () => {
    const { user } = open('MK', '?country=RS&topic=cybersecurity');
    await findPage('North Macedonia');
    const chips = screen.getByRole('list', { name: 'Filters in force' });
    expect(chips).toHaveTextContent(/^Cybersecurity×$/);
    expect(screen.getByRole('region', { name: 'About this link' })).toHaveTextContent('country');
    await user.click(screen.getByLabelText('Remove Cybersecurity'));
    await waitFor(() => expect(location.search).toBe(''));
  });

  it('says that a country was not searched on its own', async () => {
    open('EE');
    expect(await findPage('Estonia')).toHaveTextContent('Not searched on its own');
  });

  it('carries the footnote on Kosovo', async () => {
    open('XK');
    expect(await findPage('Kosovo*')).toHaveTextContent('Without prejudice to positions on status');
  });

  it('says that there is no such country, and offers those that there are', async () => {
    open('mk');
    await screen.findByText('Not found', { selector: 'h1' });
    expect(document.title).toBe('Not found · Accord Atlas');
    expect(document.body).toHaveTextContent('Write it in capitals: MK.');
    expect(screen.getAllByText('North Macedonia')[0]).toHaveAttribute('href', '/countries/MK');
  });
});
