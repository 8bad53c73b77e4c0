import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { chartIds, charts } from '@/charts/chartList';
import { EmbedPage } from '@/routes/embed/EmbedPage';
import { renderPage } from '@/testing/renderPage';
import { respond } from '../../../mocks/testing/respond';

const open = (address: string) => renderPage(<EmbedPage />, address, '/embed/:chart?');
const figure = (name: string) => screen.findByRole('figure', { name });

afterEach(() => vi.unstubAllGlobals());

it('knows every chart by the id that links hang on', () => {
  expect(Object.fromEntries(chartIds.map((id) => [id, charts[id].title]))).toEqual({
    'records-over-time': 'Records over time',
    'records-by-country': 'Records by country',
    'records-by-topic': 'Records by topic',
    'records-by-type': 'Records by type',
    'agreements-by-status': 'Agreements by status',
    'commitments-by-kind': 'Commitments by type',
    'topics-over-time': 'Topics over time',
    'country-by-topic': 'Country by topic',
    'country-pairs': 'Country pairs',
    where: 'Where',
    timeline: 'Timeline',
    rhythm: 'Rhythm of contacts',
    explorer: 'Records by country and year',
    'follow-through': 'Share of agreements with a recorded follow-up',
  });
});

describe('a chart in a frame', () => {
  it.each(chartIds)('%s stands with what it shows, its source and the way to the atlas, without a menu', async (id) => {
    open(`/embed/${id}?country=MK,RS&from=2020`);
    const chart = await figure(charts[id].title);
    expect(await screen.findByText(/^North Macedonia or Serbia; .*2020/, { selector: 'p' })).toHaveTextContent(/· [\d,]+ records$/);
    expect(screen.getByText(/^Source: Accord Atlas, release \d{4}\.\d\d, data under CC BY 4\.0\./)).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open in Accord Atlas' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link.getAttribute('href')).toMatch(/^\/(timeline|explore|follow-through)?\?country=MK,RS&from=2020(&mode=rhythm)?$/);
    expect(within(chart).queryByRole('button', { name: /^Menu/ })).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  it('becomes a table, without a step in the history of the page around', async () => {
    const { user } = open('/embed/records-by-topic?country=MK');
    const chart = await figure('Records by topic');
    const steps = history.length;
    await user.click(within(chart).getByRole('button', { name: 'Table' }));
    expect(await within(chart).findByRole('table')).toBeVisible();
    expect(location.search).toBe('?country=MK');
    expect(history.length).toBe(steps);
    await user.click(within(chart).getByRole('button', { name: 'Chart' }));
    await waitFor(() => expect(within(chart).queryByRole('table')).toBeNull());
  });

  it.each(chartIds)('%s stands as a table where its address says so', async (id) => {
    open(`/embed/${id}?country=MK,RS&table=${id}`);
    expect(await within(await figure(charts[id].title)).findByRole('button', { name: 'Chart' })).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });

  it.each([
    ['records-by-topic', 'Records by topic'],
    ['rhythm', charts.rhythm.title],
  ])('%s names its marks and does not filter', async (slug, title) => {
    const { user } = open(`/embed/${slug}?country=MK`);
    const chart = await figure(title);
    const mark = await waitFor(() => {
      const found = chart.querySelector<HTMLElement>('[data-mark][tabindex="0"]');
      if (!found) throw new Error('no mark yet');
      return found;
    });
    mark.focus();
    const said = () =>
      within(chart)
        .getAllByRole('status')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(said().join()).toMatch(/\d/));
    expect(said().join()).not.toContain('press Enter');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Open in Accord Atlas to filter.')).toBeVisible();
    expect(screen.getByText('North Macedonia', { selector: 'p' })).toBeVisible();
    expect(location.search).toBe('?country=MK');
  });

  it('opens what it links to beside the page around', async () => {
    const openTab = vi.spyOn(window, 'open').mockReturnValue(null);
    open('/embed/country-pairs');
    const chart = await figure('Country pairs');
    const pair = (await within(chart).findAllByRole('link'))[0];
    fireEvent.click(pair ?? chart);
    expect(openTab).toHaveBeenCalledWith(expect.stringMatching(/\/\?country=[A-Z]{2}&country=[A-Z]{2}$/), '_blank', 'noopener');
    expect(location.pathname).toBe('/embed/country-pairs');
  });
});

describe('what cannot be used', () => {
  it.each([
    ['/embed/records-by-planet', 'No chart is called “records-by-planet”'],
    ['/embed', 'The address names no chart'],
    ['/embed/constructor', 'No chart is called “constructor”'],
  ])('%s names the charts there are', async (address, message) => {
    open(address);
    expect(await screen.findByRole('heading', { name: message })).toBeVisible();
    const known = screen.getAllByRole('listitem');
    expect(known.map((item) => within(item).getByRole('link').getAttribute('href'))).toEqual(chartIds.map((id) => `/embed/${id}`));
    expect(screen.getByRole('link', { name: 'Open Accord Atlas' })).toHaveAttribute('href', '/');
  });

  it('is named with the rest drawn, and goes away', async () => {
    const { user } = open('/embed/records-over-time?theme=pink&by=colour&country=MK,ZZ');
    expect(await figure('Records over time')).toBeVisible();
    const notice = screen.getByRole('region', { name: 'About this link' });
    for (const part of ['theme=pink', 'by=colour', 'ZZ']) expect(notice).toHaveTextContent(part);
    await user.click(within(notice).getByRole('button', { name: 'Remove from the link' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull());
  });

  it('names a release that there is not, and draws the newest', async () => {
    open('/embed/records-by-topic?release=1999.01');
    expect(await figure('Records by topic')).toBeVisible();
    expect(screen.getByRole('region', { name: 'About this link' })).toHaveTextContent('release “1999.01”, which does not exist here');
    expect(screen.getByRole('link', { name: 'Open in Accord Atlas' })).toHaveAttribute('href', '/');
  });

  it('says that nothing matches', async () => {
    open('/embed/where?q=xyzzyx');
    expect(await screen.findByText('No record matches these filters')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in Accord Atlas' })).toBeVisible();
  });

  it('offers to try again when the data service fails', async () => {
    setTransport(async (request) => (request.url.includes('/overview') ? Response.error() : respond(request)));
    open('/embed/where');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the height', () => {
  it('is told to the page around, and nothing else', async () => {
    const post = vi.fn();
    const parent = vi.spyOn(window, 'parent', 'get').mockReturnValue(Object.assign(Object.create(null), { postMessage: post }));
    const observed: Element[] = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = (element: Element) => observed.push(element);
        disconnect = () => undefined;
      },
    );
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 512.4));
    open('/embed/where?country=MK&q=secret');
    await figure('Partners of North Macedonia on the map');
    expect(post.mock.calls).toEqual([[{ type: 'accord-atlas:height', height: 513, chart: 'where' }, '*']]);
    expect(observed).toContain(screen.getByRole('main'));
    parent.mockRestore();
  });

  it('is told to nobody outside of a frame', async () => {
    const post = vi.spyOn(window, 'postMessage');
    open('/embed/where');
    await figure('Where');
    expect(post).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'accord-atlas:height' }), expect.anything());
  });
});
