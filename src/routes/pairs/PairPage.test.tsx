import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { countryProfileSchema, pairProfileSchema } from '@/domain/answers/profileAnswers';
import { PairPage } from '@/routes/pairs/PairPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const open = (path: string) => renderPage(<PairPage />, `/pairs/${path}`, '/pairs/:a/:b');

describe('the page of a pair', () => {
  it('shows the numbers, the last contact, records by year and third countries of the data service', async () => {
    const profile = await getJson('/pairs/MK/RS', pairProfileSchema);
    const { user } = open('MK/RS');
    await screen.findByText('North Macedonia and Serbia', { selector: 'h1' });
    expect(document.title).toBe('North Macedonia and Serbia · Accord Atlas');
    expect(document.body).toHaveTextContent(`${profile.total} records: ${profile.byKind.activity} activities`);
    expect(document.body).toHaveTextContent(`Last contact: `);
    expect(screen.getAllByText(profile.last?.title ?? '')[0]).toHaveAttribute('href', expect.stringContaining(profile.last?.id ?? ''));
    await user.click(screen.getByText(`All ${profile.records.length} records`));
    const timeline = screen.getByRole('region', { name: /^Timeline/ });
    expect(within(timeline).getAllByRole('link').length).toBe(profile.records.length);
    const years = [...timeline.querySelectorAll('h3')].map((heading) => heading.textContent ?? '');
    const dated = years.filter((year) => year !== 'No date known');
    expect(dated).toEqual([...dated].sort().reverse());
    expect(dated.length).toBe(new Set(profile.records.flatMap(({ date }) => date?.slice(0, 4) ?? [])).size);
    const third = screen.getByRole('table', { name: /third countries/ });
    const [first] = profile.thirdParties;
    expect(third.querySelector('tbody tr')).toHaveTextContent(`${first?.name}${first?.withA}${first?.withB}${first?.withBoth}`);
    expect(within(third).getAllByRole('link')[1]).toHaveAttribute('href', `/?country=${[first?.code, 'MK'].sort().join('&country=')}`);
    expect(document.body).toHaveTextContent(`Last regional meeting, of six or more countries: `);
    expect(screen.getByText(`${profile.contact} contacts`)).toHaveAttribute('href', '/?country=MK&country=RS&contact=yes');
    expect(screen.getByText('All records with both countries')).toHaveAttribute('href', '/?country=MK&country=RS');
    expect(await screen.findByText('Records over time', { selector: 'h2' })).toBeInTheDocument();
  });

  it('answers inside the filters of the address', async () => {
    const profile = await getJson('/pairs/MK/US?topic=cybersecurity&from=2019', pairProfileSchema);
    const { records } = profile;
    open('MK/US?topic=cybersecurity&from=2019');
    await screen.findByText('North Macedonia and United States', { selector: 'h1' });
    expect(document.body).toHaveTextContent(`${profile.total} records`);
    expect(within(screen.getByRole('region', { name: /^Timeline/ })).getAllByRole('link')).toHaveLength(records.length);
    expect(records.every(({ date }) => date !== null && date >= '2019')).toBe(true);
  });

  it('leads from the other order to the alphabetical one, with its filters', async () => {
    open('RS/MK?topic=cybersecurity');
    await screen.findByText('North Macedonia and Serbia', { selector: 'h1' });
    expect(location.pathname + location.search).toBe('/pairs/MK/RS?topic=cybersecurity');
  });

  it('asks for two different countries, and offers the partners', async () => {
    const { partners } = await getJson('/countries/MK', countryProfileSchema);
    open('MK/MK');
    await screen.findByText('Choose two different countries', { selector: 'h1' });
    expect(document.title).toBe('Choose two different countries · Accord Atlas');
    const [best] = partners;
    const path = ['MK', best?.code ?? ''].sort().join('/');
    expect(await screen.findByText(best?.name ?? '')).toHaveAttribute('href', `/pairs/${path}`);
    expect(screen.getByText('All on North Macedonia')).toHaveAttribute('href', '/countries/MK');
  });

  it('says which code is unknown, and leads to the country that is known', async () => {
    open('MK/ZZ');
    await screen.findByText('Not found', { selector: 'h1' });
    expect(document.body).toHaveTextContent("'ZZ' is not a country code");
    expect(screen.getByText('All on North Macedonia')).toHaveAttribute('href', '/countries/MK');
  });

  it('guesses the pair behind codes in small letters', async () => {
    open('rs/mk');
    await waitFor(() => expect(screen.getByText('Serbia and North Macedonia')).toHaveAttribute('href', '/pairs/MK/RS'));
  });
});
