import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageFeeds } from '@/app/Layout';
import type { FeedIndex } from '@/domain/answers/releaseFiles';
import { renderPage } from '@/testing/renderPage';

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

const alternates = () => [...document.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'));

test.each([
  ['/countries/RS', ['/feeds/countries/RS.xml', '/calendars/countries/RS.ics']],
  ['/?topic=roaming&from=2020', ['/feeds/topics/roaming.xml']],
])('the head of %s names its feed', async (address, expected) => {
  renderPage(<PageFeeds />, address);
  await waitFor(() => expect(alternates()).toEqual(expected));
});

test('where nothing is chosen the feed of everything, which the head has already, is not named again, nor the list of feeds asked for', async () => {
  renderPage(
    <>
      <PageFeeds />
      <p>drawn</p>
    </>,
    '/about',
  );
  await screen.findByText('drawn');
  expect(alternates()).toEqual([]);
  expect(asked).toEqual([]);
});
