import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { agreementListSchema } from '@/domain/answers/apiAnswers';
import { FollowThroughPage } from '@/routes/followThrough/FollowThroughPage';
import { renderPage } from '@/testing/renderPage';
import { respondOfFirst } from '../../../mocks/testing/firstRelease';

// Numbers of the first release stay as they were counted.
beforeEach(() => setTransport(respondOfFirst));

const open = (query = '') => renderPage(<FollowThroughPage />, `/follow-through${query}`, '/follow-through');
const findFigure = (name = 'Share of agreements with a recorded follow-up') => screen.findByRole('figure', { name });

describe('the page of follow-through', () => {
  it('draws the curves, which a reader moves along by keyboard, and tells the same as a table', async () => {
    const { user } = open();
    const figure = await findFigure();
    const slider = await within(figure).findByRole('slider', { name: /years since signing/ }, { timeout: 10_000 });
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^After one year, with a follow-up on record: All 23%/));
    slider.focus();
    await user.keyboard('{PageUp}{ArrowRight}');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^After 2 years one month/));
    await user.keyboard('{Escape}');
    expect(slider).toHaveAttribute('aria-valuenow', '1');
    await user.click(within(figure).getByRole('button', { name: 'Table' }));
    await waitFor(() => expect(location.search).toBe('?table=follow-through'));
    expect(await within(figure).findByRole('row', { name: /^All 123 \d+ 23/ })).toBeVisible();
  });

  it('leads each number of agreements to just as many', async () => {
    open('?split=country&from=2019');
    await findFigure();
    const links = screen
      .getAllByRole('link', { name: /agreements? .*in the group/ })
      .map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.textContent?.replaceAll(',', '')) }));
    expect(links.length).toBeGreaterThan(10);
    for (const { href, count } of links.slice(0, 24)) {
      expect(href).toMatch(/^\/agreements\?.*from=2019/);
      expect((await getJson(`${href}&pageSize=1`, agreementListSchema)).total).toBe(count);
    }
  });

  it('lists what stalled, the longest first, with who was not researched', async () => {
    open();
    const stalled = await screen.findByRole('region', { name: 'Stalled before signing' });
    const items = within(stalled).getAllByRole('listitem').slice(0, 6);
    expect(items[0]).toHaveTextContent(/≥ 37announced 2022/);
    expect(items[3]).toHaveTextContent(/17announced 28 August 2024 · Belarus not researched from 2026/);
    expect(within(stalled).getByText(/^After signing: 74 agreements with commitments/)).toBeInTheDocument();
  });

  it('shows the steps of each agreement, some as examples and all when asked', async () => {
    const { user } = open();
    const chains = await screen.findByRole('region', { name: 'From announcement to follow-up' });
    expect(within(chains).getByRole('columnheader', { name: /Followed up 40/ })).toBeVisible();
    expect(within(chains).getAllByRole('row')).toHaveLength(7);
    await user.click(within(chains).getByRole('button', { name: 'Show all' }));
    expect(within(chains).getAllByRole('row')).toHaveLength(136);
  });

  it('is split and watched as the address says, each a step that Back undoes', async () => {
    const { user } = open();
    await findFigure();
    await user.click(screen.getByRole('button', { name: 'Commitments' }));
    await waitFor(() => expect(location.search).toBe('?follow=commitments'));
    await findFigure('Share of commitments with a recorded follow-up');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Split by' }), 'topic');
    await waitFor(() => expect(location.search).toBe('?follow=commitments&split=topic'));
    window.history.back();
    await waitFor(() => expect(location.search).toBe('?follow=commitments'));
  });

  it('lists a few one by one, and says what nothing means', async () => {
    open('?country=BG');
    expect(await screen.findByText(/too few for a curve/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Too few for a curve, one by one' })).toBeVisible();
    expect(screen.queryByRole('slider', { name: /years since signing/ })).toBeNull();
  });

  it('names a split and a unit that it does not know', async () => {
    open('?follow=promises&split=weather');
    expect(await screen.findByText(/promises/)).toBeVisible();
    await findFigure();
  });

  it('says that nothing matches', async () => {
    open('?q=nothinghasthisword');
    expect(await screen.findByText('No agreement matches these filters')).toBeVisible();
  });
});
