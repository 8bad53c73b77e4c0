import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { App } from '@/app/App';
import { viewAddress } from '@/features/export/links/viewAddress';
import { allowTime } from '@/testing/slowMachine';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { responderFor } from '../../mocks/api/respond';
import { readDataset } from '../../mocks/engine/dataset';
import { archiveOf } from '../../mocks/engine/releases';
import { plainSteps, withHistory } from '../../mocks/testing/withHistory';

allowTime();

const { dataset } = withHistory(readDataset(bundledTexts).dataset, plainSteps);
const respond = responderFor(archiveOf(dataset));

beforeEach(() => setTransport(respond));

afterEach(() => {
  vi.restoreAllMocks();
});

async function open(address: string, heading: string | RegExp = /data|about|what changed|initiatives/i) {
  window.history.replaceState(null, '', address);
  render(<App />);
  await screen.findByRole('heading', { level: 1, name: heading });
  return userEvent.setup();
}

function banner() {
  return screen.getByRole('region', { name: 'Release' });
}

describe('a link to an earlier release', () => {
  it('says so, and leads to the newest and to what has changed since under the same filters', async () => {
    await open('/about?country=MK&release=2026.09');
    expect(banner()).toHaveTextContent(
      'You are viewing release 2026.09 of 1 September 2026 as it was; the newest release is 2026.11 of 24 November 2026.',
    );
    expect(within(banner()).getByRole('link', { name: 'Open the newest release' })).toHaveAttribute('href', '/about?country=MK');
    expect(within(banner()).getByRole('link', { name: 'What changed in this view since' })).toHaveAttribute(
      'href',
      '/data/changes?country=MK&since=2026.09',
    );
    expect(banner()).toHaveTextContent('Its numbers are counted by method 2');
    expect(within(banner()).getByRole('link', { name: 'what method 2 changed' })).toHaveAttribute('href', '/about?release=2026.09#method');
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
    window.history.back();
    await screen.findByRole('heading', { level: 1, name: /about/i });
    await waitFor(() => expect(window.location.pathname + window.location.search).toBe('/about?release=2026.09'));
  });

  it('leads to the newest under the filters in force, not under those that the page was opened with', async () => {
    const user = await open('/initiatives?country=MK&release=2026.09');
    await user.click((await screen.findAllByRole('button', { name: /^Remove.*North Macedonia/ }))[0] as HTMLElement);
    await waitFor(() => expect(window.location.search).toBe('?release=2026.09'));
    await waitFor(() =>
      expect(within(banner()).getByRole('link', { name: 'Open the newest release' })).toHaveAttribute('href', '/initiatives'),
    );
  });

  it('gives way to the newest without loading the page anew', async () => {
    const user = await open('/about?release=2026.09');
    await user.click(within(banner()).getByRole('link', { name: 'Open the newest release' }));
    expect(await screen.findByText(/^Source: Accord Atlas, release 2026.11/)).toBeVisible();
    expect(window.location.pathname + window.location.search).toBe('/about');
    expect(screen.queryByRole('region', { name: 'Release' })).toBeNull();
    window.history.back();
    expect(await screen.findByText(/^Source: Accord Atlas, release 2026.09/)).toBeVisible();
    expect(banner()).toHaveTextContent('2026.09');
  });

  it('to the newest release is frozen too, and worded so', async () => {
    await open('/about?release=2026.11');
    expect(banner()).toHaveTextContent(
      'You are viewing release 2026.11 of 24 November 2026, the newest so far. This link will still show it',
    );
  });
});

describe('what is taken away from an earlier release', () => {
  it('is cited as that release, by a link that opens it again', async () => {
    const user = await open('/initiatives?country=MK&release=2026.09');
    await user.click(await screen.findByRole('button', { name: 'Cite' }));
    const citation = (await screen.findByRole('textbox', { name: 'Citation as Plain text' })).textContent;
    expect(citation).toContain('Release 2026.09.');
    expect(citation).toContain(`${window.location.origin}/initiatives?country=MK&release=2026.09 (accessed`);
  });

  it('has that release in the address of every record', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = await open('/initiatives?country=MK&release=2026.09');
    await user.click(await screen.findByRole('button', { name: 'Download' }));
    await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const pages = ((await saved[0]?.text()) ?? '').match(/http[^,\s]*\/initiatives\/[^,\s]*/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toMatch(/\?release=2026\.09$/);
  });
});

describe('an embedded chart', () => {
  it('that is frozen shows its release and leads to it', async () => {
    await open('/embed/records-by-topic?country=MK&release=2026.09', 'Accord Atlas');
    expect(await screen.findByText(/^Source: Accord Atlas, release 2026\.09,/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in Accord Atlas' })).toHaveAttribute('href', '/?country=MK&release=2026.09');
  });

  it('that is live follows the newest', async () => {
    await open('/embed/records-by-topic?country=MK', 'Accord Atlas');
    expect(await screen.findByText(/^Source: Accord Atlas, release 2026\.11,/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open in Accord Atlas' })).toHaveAttribute('href', '/?country=MK');
  });
});

describe('a record that was removed', () => {
  const removed = dataset.changes.find(({ change, release }) => change === 'removed' && release === '2026.11');

  it('is there in the release before, and afterwards its page says when and why it went', async () => {
    await open(`/activities/${removed?.id}?release=2026.10`, String(removed?.record?.title));
    expect(within(banner()).getByRole('link', { name: 'What changed in this view since' })).toHaveAttribute(
      'href',
      `/activities/${removed?.id}#history`,
    );
    cleanup();
    await open(`/activities/${removed?.id}`, 'Not found');
    expect(screen.getByText(/It was removed with release 2026\.11: Step of 2026\.11\./)).toBeVisible();
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
    const user = await open('/about?utm_source=mail&release=1999.01');
    const notice = screen.getByRole('region', { name: 'About this link' });
    expect(notice).toHaveTextContent(
      'The link asks for release “1999.01”, which does not exist here. The releases are 2026.11, 2026.10 and 2026.09. You are viewing the newest one, 2026.11.',
    );
    expect(screen.queryByRole('region', { name: 'Release' })).toBeNull();
    expect(viewAddress(null)).toBe(`${window.location.origin}/about?utm_source=mail`);
    await user.click(within(notice).getByRole('link', { name: 'Follow the newest release' }));
    await waitFor(() => expect(window.location.search).toBe('?utm_source=mail'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'About this link' })).toBeNull());
  });
});

describe('the page of what changed', () => {
  it('lists what was added, revised and removed, each with its reason and values', async () => {
    await open('/data/changes?since=2026.09');
    expect(await screen.findByText('In this view 2 records were added, 3 revised and 2 removed.')).toBeVisible();
    const revised = screen.getByRole('region', { name: 'Revised' });
    expect(within(revised).getAllByText(/^Release 2026.1[01]\. Step of/)).toHaveLength(3);
    expect(within(revised).getAllByText('Title').length).toBeGreaterThanOrEqual(3);
    const removed = screen.getByRole('region', { name: 'Removed' });
    for (const link of within(removed).getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^\/activities\/.+\?release=2026\.09$/);
    const added = screen.getByRole('region', { name: 'Added: activities' });
    for (const link of within(added).getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^\/activities\/added-[^?]+$/);
  });

  it('says that nothing changed where nothing did, and goes back one step', async () => {
    const user = await open('/data/changes?country=EE&since=2026.10');
    expect(await screen.findByText('Nothing changed')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Since release' }), '2026.11');
    expect(await screen.findByText(/This compares release 2026.11/)).toBeVisible();
    await waitFor(() => expect(window.location.search).toBe('?country=EE&since=2026.11'));
  });

  it('names a release that it does not know and shows the rest', async () => {
    await open('/data/changes?since=1999');
    expect(await screen.findByRole('region', { name: 'About this link' })).toHaveTextContent(
      '“since=1999” is not a release of this dataset.',
    );
    expect(await screen.findByText(/^In this view /)).toBeVisible();
  });
});
