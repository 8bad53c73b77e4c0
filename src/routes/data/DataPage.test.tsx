import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { DataPage } from '@/routes/data/DataPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';
import { respondOfFirst } from '../../../mocks/testing/firstRelease';

allowTime();

// Numbers and coverage of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

const sha256 = 'ab'.repeat(32);
const built = {
  '/data/releases.json': [
    {
      id: '2026.11',
      published: '2026-11-24',
      collectedTo: '2026-02-25',
      files: [
        { path: 'data/2026.11/activities.csv', bytes: 812_345, sha256, records: 460 },
        { path: 'data/2026.11/datapackage.json', bytes: 999, sha256, records: null },
      ],
    },
  ],
  '/feeds/index.json': Array.from({ length: 10 }, (_, i) => ({
    title: i === 0 ? 'All records' : `Country ${i}`,
    atom: `feeds/${i}.xml`,
    calendar: i === 0 ? 'calendars/all.ics' : null,
    query: i === 0 ? '' : `org=body-${i}`,
    records: 10 - i,
  })),
};

function serve(answer: (path: string) => Response) {
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(answer(path)));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

describe('the page of the data', () => {
  it('lists releases, files with their checksums, and feeds', async () => {
    serve((path) => json(built[path as keyof typeof built]));
    const { user } = renderPage(<DataPage />, '/data');
    const releases = await screen.findByRole('table', { name: 'Releases of the dataset, newest first' });
    const [, row] = within(releases).getAllByRole('row');
    expect(row).toHaveTextContent('2026.1124 November 2026697First release');
    expect(within(releases).getByRole('link', { name: /Open the Atlas as of this release/ })).toHaveAttribute('href', '/?release=2026.11');
    const files = await screen.findByRole('table', { name: 'Files of release 2026.11' });
    expect(
      within(files)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['FileRecordsSizeSHA-256', `activities.csv460812.3 kB${sha256}`, `datapackage.json999 B${sha256}`]);
    expect(within(files).getByRole('link', { name: 'activities.csv' })).toHaveAttribute('href', '/data/2026.11/activities.csv');
    expect(await screen.findByRole('link', { name: 'Feed of All records' })).toHaveAttribute('href', '/feeds/0.xml');
    expect(screen.getByRole('link', { name: 'Calendar of All records' })).toHaveAttribute('href', '/calendars/all.ics');
    await user.click(screen.getByRole('button', { name: 'All 10 feeds' }));
    expect(screen.getAllByRole('link', { name: /^Feed of/ })).toHaveLength(10);
  });

  it('answers its own example', async () => {
    serve((path) => json(built[path as keyof typeof built]));
    const { user } = renderPage(<DataPage />, '/data');
    await user.click(await screen.findByRole('button', { name: 'Try the example' }));
    expect(await screen.findByText(/^Answered from release 2026\.11: \d+ agreements\.$/)).toBeVisible();
  });

  it.each([
    ['nothing', () => new Response('', { status: 404 })],
    ['the page itself', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('says plainly that there are no files where the host answers with %s', async (_, answer) => {
    serve(answer);
    renderPage(<DataPage />, '/data');
    expect(await screen.findByText('The files are made when the site is built; this copy has none.')).toBeVisible();
    expect(await screen.findByText('The feeds are made when the site is built; this copy has none.')).toBeVisible();
  });

  it('says what is wrong with a list that cannot be read, and keeps the rest of the page', async () => {
    serve((path) => (path.includes('feeds') ? json(built['/feeds/index.json']) : json([{ id: '2026.11' }])));
    renderPage(<DataPage />, '/data');
    expect(await screen.findByRole('alert')).toHaveTextContent('/data/releases.json is not of the expected form: 0.published');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Feed of All records' })).toBeVisible());
  });
});
