import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { openedWith, pinRelease } from '@/api/pinnedRelease';
import { settleRelease } from '@/api/release';
import { App } from '@/app/App';
import { allowTime } from '@/testing/slowMachine';
import { bundledTexts } from '../../mocks/bundledHandlers';
import { archiveOf } from '../../mocks/engine/archive';
import { readDataset } from '../../mocks/engine/dataset';
import { createHandlers } from '../../mocks/handlers/handlers';
import { responderFor } from '../../mocks/respond';
import { plainSteps, withHistory } from '../../mocks/testing/withHistory';

allowTime();

const { dataset } = withHistory(readDataset(bundledTexts).dataset, plainSteps);
const respond = responderFor(createHandlers(archiveOf(dataset)));

beforeEach(() => setTransport(respond));

afterEach(() => {
  pinRelease(null);
  openedWith(null);
});

async function open(address: string) {
  window.history.replaceState(null, '', address);
  await settleRelease(window.location.search);
  render(<App />);
  await screen.findByRole('heading', { level: 1, name: /data|about|what changed|initiatives/i });
  return userEvent.setup();
}

function banner() {
  return screen.getByRole('region', { name: 'Release' });
}

describe('a link to an earlier release', () => {
  it('says so, and leads to the newest and to what has changed since under the same filters', async () => {
    await open('/about?country=MK&release=2026.09');
    expect(banner()).toHaveTextContent('You see release 2026.09 of 1 September 2026 as it was; the newest is 2026.11 of 24 November 2026.');
    expect(within(banner()).getByRole('link', { name: 'Open the newest' })).toHaveAttribute('href', '/about?country=MK');
    expect(within(banner()).getByRole('link', { name: 'What changed in this view since' })).toHaveAttribute(
      'href',
      '/data/changes?country=MK&since=2026.09',
    );
    expect(screen.getByText(/^Source: Accord Atlas, release 2026.09/)).toBeVisible();
  });

  it('is kept by every link of the page and by every step inside it', async () => {
    const user = await open('/about?release=2026.09');
    const pages = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link');
    expect(pages.map((link) => link.getAttribute('href'))).toContain('/initiatives?release=2026.09');
    for (const link of pages) expect(link.getAttribute('href')).toMatch(/\?release=2026\.09$/);
    await user.click(screen.getByRole('link', { name: 'Initiatives' }));
    await screen.findByRole('heading', { level: 1, name: 'Initiatives' });
    await waitFor(() => expect(window.location.pathname + window.location.search).toBe('/initiatives?release=2026.09'));
    expect(banner()).toHaveTextContent('2026.09');
  });

  it('to the newest release is frozen too, and worded so', async () => {
    await open('/about?release=2026.11');
    expect(banner()).toHaveTextContent('You see release 2026.11 of 24 November 2026, the newest so far. This link keeps showing it');
  });
});

describe('a link without a release', () => {
  it('follows the newest, without a banner', async () => {
    await open('/about');
    expect(screen.queryByRole('region', { name: 'Release' })).toBeNull();
    expect(screen.getByText(/^Source: Accord Atlas, release 2026.11/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Data' })).toHaveAttribute('href', '/data');
  });
});

describe('a link to a release that there is not', () => {
  it('is named with the known ones, and the page works with the newest', async () => {
    const user = await open('/about?country=MK&release=1999.01');
    const notice = screen.getByRole('region', { name: 'About this link' });
    expect(notice).toHaveTextContent(
      'The link asks for release “1999.01”, which is not known here. Known are 2026.11, 2026.10 and 2026.09. You see the newest, 2026.11.',
    );
    expect(screen.queryByRole('region', { name: 'Release' })).toBeNull();
    await user.click(within(notice).getByRole('link', { name: 'Follow the newest release' }));
    await waitFor(() => expect(window.location.search).toBe('?country=MK'));
    expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull();
  });
});

describe('the page of what changed', () => {
  it('lists what was added, revised and removed, each with its reason and values', async () => {
    await open('/data/changes?since=2026.09');
    expect(await screen.findByText('7 records changed: 2 added, 3 revised, 2 removed.')).toBeVisible();
    const revised = screen.getByRole('region', { name: 'Revised' });
    expect(within(revised).getAllByText(/^Release 2026.1[01]\. Step of/)).toHaveLength(3);
    expect(within(revised).getAllByText('Title').length).toBeGreaterThanOrEqual(3);
    const removed = screen.getByRole('region', { name: 'Removed' });
    for (const link of within(removed).getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^\/activities\/.+\?release=2026\.09$/);
    const added = screen.getByRole('region', { name: 'Added' });
    for (const link of within(added).getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^\/activities\/added-[^?]+$/);
  });

  it('says that nothing changed where nothing did, and goes back one step', async () => {
    const user = await open('/data/changes?country=EE&since=2026.10');
    expect(await screen.findByText('Nothing changed')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Since release' }), '2026.11');
    expect(await screen.findByText(/Both sides are release 2026.11/)).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe('?country=EE&since=2026.11'));
  });

  it('names a release that it does not know and shows the rest', async () => {
    await open('/data/changes?since=1999');
    expect(await screen.findByRole('region', { name: 'About this link' })).toHaveTextContent('“since=1999” is no release of this dataset.');
    expect(await screen.findByText(/records changed/)).toBeVisible();
  });
});
