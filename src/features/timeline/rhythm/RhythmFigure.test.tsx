import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { silenceRule } from '@/domain/time/rhythmRule';
import { useFilters } from '@/features/filters/useFilters';
import { RhythmFigure } from '@/features/timeline/rhythm/RhythmFigure';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';
import { respondOfFirst } from '../../../../mocks/testing/firstRelease';

allowTime();

// Numbers and coverage of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

function Page({ isTable = false }: { isTable?: boolean }) {
  const { filters } = useFilters();
  return <RhythmFigure filters={filters} isTable={isTable} onToggleTable={() => undefined} />;
}

const addressParameters = () => Object.fromEntries(new URLSearchParams(location.search));

describe('the rhythm of contacts', () => {
  it('has a row per country, tells the rule and names each quarter with its contacts', async () => {
    const { user } = renderPage(<Page />);
    const figure = await screen.findByRole('figure', { name: 'Rhythm of contacts' });
    expect(within(figure).getAllByRole('listitem')).toHaveLength(16);
    expect(figure).toHaveTextContent(silenceRule);
    expect(figure).toHaveTextContent('collected up to 25 February 2026');
    expect(figure).toHaveTextContent(/North Macedonia has the most contacts \(\d+\), usually every \d+ days/);
    expect(
      within(figure).getByRole('button', { name: /^North Macedonia, 3rd quarter 2022: \d+ contacts? in \d+ records?/ }),
    ).toHaveAttribute('aria-pressed', 'false');

    await user.click(screen.getByRole('button', { name: /^Show all \d+ countries$/ }));
    await waitFor(() => expect(within(figure).getAllByRole('listitem').length).toBeGreaterThan(40));
    expect(addressParameters()).toEqual({ lanes: 'all' });
    await user.click(screen.getByRole('button', { name: 'Show the first 16 countries' }));
    await waitFor(() => expect(within(figure).getAllByRole('listitem')).toHaveLength(16));
  });

  it('is one tab stop, walked by arrows past empty quarters, and chooses country and dates by Enter', async () => {
    const { user } = renderPage(<Page />);
    const marks = await screen.findByRole('group', { name: 'Rhythm of contacts: quarters' });
    expect(
      within(marks)
        .getAllByRole('button')
        .filter((mark) => mark.tabIndex === 0),
    ).toHaveLength(1);
    within(marks)
      .getByRole('button', { name: /^North Macedonia, 3rd quarter 2014: \d+ contacts? in \d+ records?/ })
      .focus();
    await user.keyboard('{ArrowRight}');
    expect(within(marks).getByRole('button', { name: /^North Macedonia, 1st quarter 2015: \d+ contacts? in \d+ records?/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    const below = document.activeElement?.getAttribute('aria-label');
    expect(below).toMatch(/, 1st quarter 2015: /);
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(addressParameters()).toEqual({ country: 'MK', contact: 'yes', from: '2015-01', to: '2015-03' }));
    const chosen = await screen.findByRole('button', {
      name: /^North Macedonia, 1st quarter 2015: \d+ contacts? in \d+ records?/,
      pressed: true,
    });
    await user.click(chosen);
    await waitFor(() => expect(addressParameters()).toEqual({}));
  });

  it('names regional meetings beside a country, with the list of them', async () => {
    renderPage(<Page />, '/?topic=roaming&from=2016&to=2023&time=underway');
    const figure = await screen.findByRole('figure', { name: 'Rhythm of contacts' });
    const link = within(figure).getByRole('link', { name: /^Montenegro: \d+ regional meetings$/ });
    const address = new URL(link.getAttribute('href') ?? '', 'https://atlas.test');
    expect(address.pathname).toBe('/activities');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      country: 'ME',
      topic: 'roaming',
      scope: 'many',
      from: '2016',
      to: '2023',
    });
    expect(address.searchParams.has('time')).toBe(false);
    const list = await respondOfFirst(new Request(`https://atlas.test/api/v1/activities${address.search}`));
    expect(`Montenegro: ${(await list.json()).total} regional meetings`).toBe(link.getAttribute('aria-label'));
  });

  it('has a table of the same rows', async () => {
    renderPage(<Page isTable />, '/?country=MK&from=2022&to=2022');
    const table = await screen.findByRole('table', { name: 'Rhythm of contacts' });
    const [head, first] = within(table).getAllByRole('row');
    expect(head).toHaveTextContent('Q1 2022Q2 2022Q3 2022Q4 2022');
    expect(first).toHaveTextContent(/^North Macedonia/);
  });

  it('says when there is nothing to draw, and takes the filters away', async () => {
    const { user } = renderPage(<Page />, '/?from=1990&to=1991');
    await screen.findByText('No rhythm to draw');
    await user.click(screen.getByRole('button', { name: 'All dates' }));
    await screen.findByRole('figure', { name: 'Rhythm of contacts' });
    expect(addressParameters()).toEqual({});
  });

  it('says when it could not be loaded, and tries again', async () => {
    let isDown = true;
    setTransport((request) => {
      if (isDown && request.url.includes('/rhythm')) return Promise.reject(new TypeError('no network'));
      return respondOfFirst(request);
    });
    const { user } = renderPage(<Page />);
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('figure', { name: 'Rhythm of contacts' });
  });
});
