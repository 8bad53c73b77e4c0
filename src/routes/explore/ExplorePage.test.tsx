import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { RestsHost } from '@/features/rests/RestsHost';
import { PageKeys } from '@/features/search/PageKeys';
import { ExplorePage } from '@/routes/explore/ExplorePage';
import { renderPage } from '@/testing/renderPage';
import { respondOfFirst } from '../../../mocks/testing/firstRelease';

// Numbers of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

const open = (query = '') => renderPage(<ExplorePage />, `/explore${query}`, '/explore');
const notice = () => screen.findByRole('region', { name: 'About this link' });

describe('the explorer', () => {
  it('puts agreements by country and year into a table whose numbers lead to their records', async () => {
    open('?value=agreements&view=heat');
    expect(await screen.findByRole('heading', { level: 1, name: 'Agreements by country and year' })).toBeVisible();
    const figure = await screen.findByRole('figure', { name: 'Agreements by country and year' });
    const mark = within(figure).getByRole('link', { name: /^North Macedonia, 2022, \d+ agreements$/ });
    expect(mark).toHaveAttribute('href', '/?kind=agreement&country=MK&from=2022&to=2022');
    const { total } = await getJson('/overview?kind=agreement&country=MK&from=2022&to=2022', overviewSchema);
    expect(mark).toHaveAccessibleName(`North Macedonia, 2022, ${total} agreements`);
  });

  it('has one tab stop, and arrows walk the cells', async () => {
    const { user } = open('?value=agreements&view=heat');
    const figure = await screen.findByRole('figure', { name: 'Agreements by country and year' });
    const marks = within(figure)
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('data-mark'));
    expect(marks.filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
    marks[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^[A-Z][\w ]+, 20\d\d, /);
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('data-mark', expect.stringMatching(/\/all$/));
  });

  it('says of a cell in focus what its records are, and W opens the card of just so many', { timeout: 60_000 }, async () => {
    const { user } = renderPage(
      <>
        <ExplorePage />
        <RestsHost />
        <PageKeys />
      </>,
      '/explore?value=agreements&view=heat',
      '/explore',
    );
    const mark = await screen.findByRole('link', { name: /^North Macedonia, 2022, \d+ agreements$/ });
    mark.focus();
    await waitFor(() =>
      expect(document.body).toHaveTextContent(/of the column’s \d+\. Searched systematically in every year.*Two countries/),
    );
    await user.keyboard('w');
    expect(await screen.findByRole('dialog', { name: `What ${mark.dataset.records} rests on` }, { timeout: 20_000 })).toBeVisible();
  });

  it('keeps every choice in the address, each a step that Back undoes', async () => {
    const { user } = open('?value=agreements&view=heat');
    await screen.findByRole('figure');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), 'topic');
    await waitFor(() => expect(location.search).toBe('?rows=topic&value=agreements&view=heat'));
    await user.click(screen.getByRole('button', { name: '% of row' }));
    await waitFor(() => expect(location.search).toBe('?rows=topic&value=agreements&shown=row&view=heat'));
    window.history.back();
    await waitFor(() => expect(location.search).toBe('?rows=topic&value=agreements&view=heat'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'number' })).toHaveAttribute('aria-pressed', 'true'));
    await user.click(screen.getByRole('button', { name: 'Swap rows and columns' }));
    await waitFor(() => expect(location.search).toBe('?rows=year&cols=topic&value=agreements&view=heat'));
    await user.click(await screen.findByRole('button', { name: /^Cybersecurity: sort by this column$/ }));
    await waitFor(() => expect(location.search).toContain('rank=cybersecurity'));
  });

  it('names what a link asks for and cannot be shown, and cleans it', async () => {
    const { user } = open('?rows=year&cols=month&value=nonsense&shown=change&view=slope&rank=1822&top=0');
    const found = await notice();
    await waitFor(() => expect(within(found).getAllByRole('listitem').length).toBeGreaterThanOrEqual(6));
    expect(found).toHaveTextContent('both time');
    expect(found).toHaveTextContent('“top=0” is not usable');
    await user.click(within(found).getByRole('button', { name: 'Remove from the link' }));
    await waitFor(() => expect(location.search).toBe('?rows=year&cols=none'));
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it('says what to do where nothing matches', async () => {
    open('?q=nothinghasthisword');
    expect(await screen.findByText(/No records? match/)).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
