import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { topicProfileSchema } from '@/domain/answers/profileAnswers';
import { TopicPage } from '@/routes/topics/TopicPage';
import { renderPage } from '@/testing/renderPage';

const open = (id: string) => renderPage(<TopicPage />, `/topics/${id}`, '/topics/:id');

function rowsOf(table: HTMLElement): (string | null)[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('the page of a topic', () => {
  it('shows the numbers, countries, organisations and agreements of the data service', async () => {
    const profile = await getJson('/topics/roaming', topicProfileSchema);
    open('roaming');
    await screen.findByText('Roaming', { selector: 'h1' });
    expect(document.title).toBe('Roaming · Accord Atlas');
    expect(document.body).toHaveTextContent(profile.description);
    expect(document.body).toHaveTextContent(`${profile.total} records`);
    const countries = screen.getByRole('table', { name: /^Countries in the records/ });
    expect(rowsOf(countries)).toEqual(profile.countries.slice(0, 10).map(({ name, count }) => [name, String(count)]));
    const organisations = screen.getByRole('table', { name: /^Organisations in the records/ });
    expect(rowsOf(organisations)).toEqual(profile.organisations.map(({ name, count }) => [name, String(count)]));
    expect(within(organisations).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      `/organisations/${profile.organisations[0]?.id}?topic=roaming`,
    );
    for (const { title } of [...profile.agreements, ...profile.newest]) expect(document.body).toHaveTextContent(title);
    for (const title of ['Records over time', 'Records by country', 'Records by type', 'Agreements by status'])
      expect(await screen.findByText(title, { selector: 'h2' })).toBeInTheDocument();
    expect(screen.queryByText('Records by topic', { selector: 'h2' })).toBeNull();
  });

  it('says that there is no such topic, and offers those that there are', async () => {
    open('alchemy');
    await screen.findByText('Not found', { selector: 'h1' });
    expect(document.title).toBe('Not found · Accord Atlas');
    expect(document.body).toHaveTextContent('alchemy');
    expect(screen.getByText('Roaming', { selector: 'a' })).toHaveAttribute('href', '/topics/roaming');
  });
});
