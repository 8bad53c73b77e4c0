import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedIndex } from '@/domain/answers/releaseFiles';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import { PageFeeds } from '@/features/savedViews/follow/PageFeeds';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const feeds: FeedIndex = [
  { title: 'All records', atom: 'feeds/all.xml', calendar: 'calendars/all.ics', query: '', records: 9 },
  { title: 'Serbia', atom: 'feeds/countries/RS.xml', calendar: 'calendars/countries/RS.ics', query: 'country=RS', records: 5 },
  { title: 'Roaming', atom: 'feeds/topics/roaming.xml', calendar: null, query: 'topic=roaming', records: 7 },
];
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify(feeds), { headers: { 'content-type': 'application/json' } }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function openPanel(address: string) {
  const { user } = renderPage(<FollowButton />, address);
  await user.click(await screen.findByRole('button', { name: /^Follow/ }));
  return { user, panel: within(await screen.findByRole('dialog', { name: 'Follow this view' })) };
}

const alternates = () => [...document.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'));

test('a country is followed by its own feed and calendar', async () => {
  const { panel } = await openPanel('/countries/RS');
  expect(await panel.findByText('The feed of Serbia brings each new record of this view.')).toBeVisible();
  expect(panel.getByRole('link', { name: 'Feed (Atom)' })).toHaveAttribute('href', '/feeds/countries/RS.xml');
  expect(panel.getByRole('link', { name: 'Calendar (iCalendar)' })).toHaveAttribute('href', '/calendars/countries/RS.ics');
});

test('a view without a feed of its own is told which one covers it, and can be saved', async () => {
  const { user, panel } = await openPanel('/?country=RS&topic=broadband');
  expect(
    await panel.findByText(
      /^No feed covers just this view .*The closest is that of Serbia: it brings every new record of this view, and others\.$/,
    ),
  ).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Save this view' }));
  expect(await panel.findByRole('textbox', { name: 'Name of this view' })).toBeVisible();
});

test('the address of a feed can be copied, whole', async () => {
  const { user, panel } = await openPanel('/topics/roaming');
  expect(await panel.findByText(/there is no calendar/)).toBeVisible();
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(panel.getByRole('button', { name: 'Copy the address of the feed of Roaming' }));
  expect(written).toHaveBeenCalledWith(`${location.origin}/feeds/topics/roaming.xml`);
});

test('a pinned release is told from the newest, which feeds follow', async () => {
  const { panel } = await openPanel('/?country=RS&release=2026.11');
  expect(await panel.findByText(/follow the newest release; this view stays with release 2026\.11/)).toBeVisible();
});

test('a saved view is followed by its own feed', async () => {
  const { user } = renderPage(<FollowButton view={{ name: 'Mine', address: '/topics/roaming' }} />, '/countries/RS');
  await user.click(await screen.findByRole('button', { name: 'Follow “Mine”' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Follow “Mine”' }));
  expect(await panel.findByRole('link', { name: 'Feed (Atom)' })).toHaveAttribute('href', '/feeds/topics/roaming.xml');
  expect(panel.queryByRole('button', { name: 'Save this view' })).toBeNull();
});

test.each([
  ['/countries/RS', ['/feeds/countries/RS.xml', '/calendars/countries/RS.ics']],
  ['/?topic=roaming&from=2020', ['/feeds/topics/roaming.xml']],
])('the head of %s names its feed', async (address, expected) => {
  renderPage(<PageFeeds />, address);
  await waitFor(() => expect(alternates()).toEqual(expected));
});

test('where nothing is chosen the feed of everything is named, without asking which there are', async () => {
  renderPage(<PageFeeds />, '/about');
  await waitFor(() => expect(alternates()).toEqual(['/feeds/all.xml']));
  expect(asked).toEqual([]);
});
