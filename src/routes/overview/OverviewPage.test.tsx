import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import { countryName } from '@/domain/vocabulary/countries';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';

function ask(query = ''): Promise<Overview> {
  return getJson(`/overview${query}`, overviewSchema);
}

function openPage(address = '/') {
  return renderPage(<OverviewPage />, address);
}

/** Returns a chart's figure by its fixed title. By text, because a search by role through the whole page takes seconds in jsdom. */
async function findChart(title: string): Promise<HTMLElement> {
  const heading = await screen.findByText(title, { selector: 'h2' }, { timeout: 20_000 });
  const figure = heading.closest('figure');
  if (!figure) throw new Error(`${title} stands in no figure`);
  expect(figure).toHaveAttribute('aria-labelledby', heading.id);
  return figure;
}

function soon(check: () => void) {
  return waitFor(check, { timeout: 20_000 });
}

function head(): string {
  return document.querySelector('[data-headline]')?.textContent ?? '';
}

function markIn(figure: HTMLElement, name: RegExp): HTMLElement {
  return within(figure).getByRole('button', { name });
}

describe('the overview', { timeout: 60_000 }, () => {
  it('says the numbers of the API in its head', async () => {
    openPage('/?topic=roaming');
    await findChart('Records over time');
    const { total, totals } = await ask('?topic=roaming');
    expect(head()).toContain(`${total} records: ${totals.activity} activities, ${totals.initiative} initiatives`);
    expect(head()).toContain(`${totals.agreement} agreements`);
    expect(head()).toContain(`${totals.country} countries · ${totals.organisation} organisations · ${totals.source} sources`);
    const hrefs = [...document.querySelectorAll('[data-headline] a')].map((link) => link.getAttribute('href'));
    const lists = ['/timeline', '/activities', '/agreements', '/initiatives', '/countries', '/organisations', '/sources'];
    for (const path of lists) expect(hrefs).toContain(`${path}?topic=roaming`);
    expect(hrefs.at(-1)).toMatch(/^\/\?topic=roaming&from=\d{4}&to=\d{4}$/);
  });

  it('filters everything by a click on a bar, whose chart then ranks the partners, and takes it back on the map', async () => {
    const { user } = openPage();
    const countries = await findChart('Records by country');
    const serbia = await ask('?country=RS');
    await user.click(markIn(countries, /^Serbia, \d/));
    await soon(() => expect(location.search).toBe('?country=RS'));
    await soon(() => expect(head()).toContain(`${serbia.total} records`));
    const topics = serbia.counts.topic.find(({ value }) => value === 'roaming');
    const byTopic = await findChart('Records by topic');
    await soon(() => expect(markIn(byTopic, /^Roaming, /)).toHaveAccessibleName(`Roaming, ${topics?.count} records`));
    const partners = await findChart('Partners of Serbia');
    expect(within(partners).queryByRole('button', { name: /^Serbia, \d/ })).toBeNull();
    const onMap = await within(await findChart('Partners of Serbia on the map')).findByRole('button', { name: /^Serbia, / });
    expect(onMap).toHaveAttribute('aria-pressed', 'true');

    await user.click(onMap);
    await soon(() => expect(location.search).toBe(''));
  });

  it('filters by both sides of a cell, and takes both back', async () => {
    const { user } = openPage();
    const grid = await findChart('Country by topic');
    const { countryTopic } = await ask();
    const cell = countryTopic.find(({ country, topic }) => country === 'MK' && topic === 'roaming');
    await user.click(markIn(grid, /^North Macedonia and roaming, /));
    await soon(() => expect(location.search).toBe('?country=MK&topic=roaming'));
    await soon(() => expect(head()).toContain(`${cell?.count} records`));
    await user.click(markIn(grid, /^North Macedonia and roaming, /));
    await soon(() => expect(location.search).toBe(''));
  });

  it('filters by the dates of a column', async () => {
    const { user } = openPage();
    const { periods } = await ask();
    const bin = periods.bins.find(({ start }) => start.startsWith('2022'));
    await user.click(markIn(await findChart('Records over time'), /^2022, /));
    await soon(() => expect(location.search).toBe('?from=2022&to=2022'));
    await soon(() => expect(head()).toContain(`${bin?.total} records`));
  });

  it('is one tab stop per chart, walked by arrows and used by Enter', async () => {
    const { user } = openPage();
    const topics = await findChart('Records by topic');
    const marks = within(topics).getAllByRole('button', { name: /record/ });
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    marks[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(marks[1]).toHaveFocus();
    expect(within(topics).getByRole('status')).toHaveTextContent(/^E-government, \d+ records, press Enter to filter$/);
    await user.keyboard('{Enter}');
    await soon(() => expect(location.search).toBe('?topic=e-government'));
    await findChart('Also about');
    await user.keyboard('{Escape}{Escape}');
    expect(topics).not.toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null);
  });

  it('shows the rows of the API in the table, which the address remembers', async () => {
    const { user } = openPage();
    const countries = await findChart('Records by country');
    await user.click(within(countries).getByRole('button', { name: 'Table' }));
    await soon(() => expect(location.search).toBe('?table=records-by-country'));
    const { counts } = await ask();
    const expected = counts.country
      .toSorted((a, b) => b.count - a.count)
      .slice(0, 10)
      .map(({ value, count, scope = {} }) =>
        [countryName(value), count, scope.two ?? 0, scope.few ?? 0, scope.many ?? 0, (scope.one ?? 0) + (scope['one-with-body'] ?? 0)].join(
          '',
        ),
      );
    const rows = within(countries).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual(expected);
  });

  it('stacks the columns by what the link asks for, and names what it cannot use', async () => {
    openPage('/?by=scope&table=records-over-time,pie');
    const time = await findChart('Records over time');
    expect(within(time).getByRole('columnheader', { name: 'Two countries' })).toBeVisible();
    expect(screen.getByText(/“table=pie” names no chart/)).toBeVisible();
  });

  it('splits the commitments by their follow-up, and filters by it', async () => {
    const { user } = openPage();
    const figure = await findChart('Commitments by type');
    const { commitments, counts } = await ask();
    const agreements = counts.followUp.find(({ value }) => value === 'recorded')?.count;
    const recorded = commitments.reduce((sum, count) => sum + count.recorded, 0);
    await user.click(markIn(figure, new RegExp(`^Follow-up: recorded, ${recorded} commitments in ${agreements} agreements$`)));
    await soon(() => expect(location.search).toBe('?kind=agreement&followUp=recorded'));
    await soon(() => expect(head()).toContain(`${agreements} records`));
  });

  it('says in a line that no commitments are left', async () => {
    openPage('/?kind=activity');
    expect(await screen.findByText(/^“Commitments by type” is left out/, {}, { timeout: 20_000 })).toBeVisible();
  });

  it('offers to take away each filter when nothing matches', async () => {
    const { user } = openPage('/?country=EE&q=nothing-like-this');
    expect(await screen.findByText('No record matches these filters', {}, { timeout: 20_000 })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Without “nothing-like-this”' }));
    await findChart('Partners of Estonia');
    expect(location.search).toBe('?country=EE');
  });
});
