import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { agreementListSchema } from '@/domain/answers/apiAnswers';
import { ListPage } from '@/routes/records/ListPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const answerTo = (query: string) => getJson(`/agreements${query}`, agreementListSchema);

async function titlesShown(): Promise<(string | null)[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

describe('the list of agreements', () => {
  it('shows the first page of what the data service holds, newest first', async () => {
    const { total, items } = await answerTo('');
    renderPage(<ListPage kind="agreement" />, '/agreements');
    expect(await titlesShown()).toEqual(items.map(({ title }) => title));
    expect(screen.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible();
    expect(screen.getAllByText(new RegExp(`\\b${total} agreements`))[0]).toBeVisible();
    expect(screen.getByRole('columnheader', { name: /Date/ })).toHaveAttribute('aria-sort', 'descending');
  });

  it('counts what the filters of the address leave', async () => {
    const { total, items } = await answerTo('?country=EE');
    renderPage(<ListPage kind="agreement" />, '/agreements?country=EE');
    expect(await titlesShown()).toEqual(items.map(({ title }) => title));
    expect(screen.getAllByText(new RegExp(`\\b${total} (of|agreement)`))[0]).toBeVisible();
  });

  it('sorts by a header, keeps it in the address, and starts at the first page again', async () => {
    const { items } = await answerTo('?sort=title');
    const { user } = renderPage(<ListPage kind="agreement" />, '/agreements?page=2');
    await screen.findByText(/Page 2 of/);
    await user.click(screen.getByRole('button', { name: /^Title/ }));
    await waitFor(async () => expect(await titlesShown()).toEqual(items.map(({ title }) => title)));
    expect(location.search).toBe('?sort=title');
    expect(screen.getByRole('columnheader', { name: /Title/ })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: /^Title/ }));
    await waitFor(() => expect(location.search).toBe('?sort=-title'));
  });

  it('says that a page lies past the end, and leads to the first and the last', async () => {
    const { total, pageSize } = await answerTo('');
    const last = Math.ceil(total / pageSize);
    renderPage(<ListPage kind="agreement" />, '/agreements?page=99');
    expect(await screen.findByText(new RegExp(`There is no page 99: these filters give ${last} pages`))).toBeVisible();
    expect(screen.getByRole('link', { name: 'First page' })).toHaveAttribute('href', '/agreements');
    expect(screen.getByRole('link', { name: 'Last page' })).toHaveAttribute('href', `/agreements?page=${last}`);
  });

  it('names a sort order and a page that cannot be used, and shows the list all the same', async () => {
    const { items } = await answerTo('');
    renderPage(<ListPage kind="agreement" />, '/agreements?sort=colour&page=two');
    expect(await titlesShown()).toEqual(items.map(({ title }) => title));
    const notice = screen.getByRole('region', { name: 'About this link' });
    expect(notice).toHaveTextContent('colour');
    expect(notice).toHaveTextContent('page=two');
  });

  it('says what to loosen when nothing matches', async () => {
    const { user } = renderPage(<ListPage kind="agreement" />, '/agreements?q=xyzzyx&topic=roaming');
    expect(await screen.findByText(/^No .*matches these filters/)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Clear all' })[0] ?? document.body);
    expect(await screen.findByRole('table')).toBeVisible();
    expect(location.search).toBe('');
  });

  it('says that activities are shown elsewhere when the link asks for them', async () => {
    renderPage(<ListPage kind="agreement" />, '/agreements?kind=activity');
    expect(await screen.findByText(/The link also asks for activities; this page shows agreements only/)).toBeVisible();
    expect(screen.getByRole('link', { name: /activities/ })).toHaveAttribute('href', '/activities');
  });
});
