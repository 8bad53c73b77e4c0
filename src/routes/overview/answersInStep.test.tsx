import { once } from 'node:events';
import { createServer } from 'node:http';
import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { getJson, setTransport } from '@/api/client';
import { overviewSchema } from '@/domain/answers/apiAnswers';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { catchFiles, files } from '@/testing/chartPage';
import { renderPage } from '@/testing/renderPage';
import { StatusLine } from '@/ui/StatusLine';
import { NoConnection } from '@/ui/Updating';
import { respond } from '../../../mocks/testing/respond';

vi.setConfig({ testTimeout: 120_000 });

const patience = { timeout: 30_000 };
const late = 'The numbers of Records by country are still loading. Try again in a moment.';

beforeEach(catchFiles);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
  vi.unstubAllEnvs();
  window.dispatchEvent(new Event('online'));
  onlineManager.setOnline(true);
});

/** A server of the API on a port of its own. Its answers come at once, or when they are let go. */
async function startServer() {
  const gate = { opens: Promise.resolve(), asked: [] as string[] };
  const server = createServer(async ({ url = '/' }, outgoing) => {
    gate.asked.push(url);
    await gate.opens;
    const response = await respond(new Request(new URL(url, 'http://127.0.0.1')));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { gate, close, root: `http://127.0.0.1:${address.port}/api/v1` };
}

/** What the browser does when it takes itself for offline; the network stays as it is. */
function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
}

async function openPage() {
  const { user } = renderPage(
    <>
      <NoConnection />
      <OverviewPage />
      <StatusLine />
    </>,
  );
  const heading = await screen.findByText('Records by country', { selector: 'h2' }, patience);
  const figure = heading.closest('figure');
  if (!figure) throw new Error('The chart stands in no figure');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const choose = async (verb: string) => {
    await user.click(within(figure).getByRole('button', { name: /^Menu of / }));
    await user.click(await screen.findByRole('menuitem', { name: verb }));
  };
  const tickSerbia = () => user.click(within(figure).getByRole('button', { name: /^Serbia, \d/ }));
  return { user, copied, choose, tickSerbia };
}

const head = () => document.querySelector('[data-headline]')?.textContent ?? '';
const results = () => document.querySelector('[aria-busy="true"]');
const countOf = async (query: string) => (await getJson(`/overview${query}`, overviewSchema)).total;

/** Saves and cites the chart, and checks that filter words, numbers and link are Serbia's. */
async function expectSerbia({ copied, choose }: Awaited<ReturnType<typeof openPage>>) {
  const total = await countOf('?country=RS');
  await waitFor(() => expect(head()).toContain(`${total} records`), patience);
  await waitFor(() => expect(results()).toBeNull(), patience);
  await choose('Download SVG');
  await waitFor(() => expect(files.saved).toHaveLength(1), patience);
  const svg = (await files.made.at(-1)?.text()) ?? '';
  expect(svg).toContain(`Serbia · ${total} records`);
  expect(svg).toContain(`href="${location.origin}/?country=RS"`);
  await choose('Download CSV');
  await waitFor(() => expect(files.saved).toHaveLength(2), patience);
  expect(files.saved[1]).toMatch(/^partners-of-serbia_serbia_/);
  const numbers = ((await files.made.at(-1)?.text()) ?? '').match(/\d+(?=\r?\n)/g) ?? [];
  expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(total);
  await choose('Copy citation');
  await waitFor(() => expect(copied).toHaveBeenCalledOnce(), patience);
  expect(copied.mock.calls[0]?.[0]).toContain(`Filter: Serbia. ${total} records. Counted by method 2. ${location.origin}/?country=RS`);
}

describe('what leaves the page is of one query', () => {
  it('when the browser takes itself for offline: the data service in the page answers all the same', async () => {
    const page = await openPage();
    goOffline();
    await page.tickSerbia();
    await expectSerbia(page);
    expect(screen.queryByText(/^No connection/)).toBeNull();
  });

  it('when the answer is slow: the page says that it is updating, and nothing is handed out until it is there', async () => {
    const page = await openPage();
    let answer = () => {};
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    setTransport(async (request) => {
      await wait;
      return respond(request);
    });
    await page.tickSerbia();
    await waitFor(() => expect(location.search).toBe('?country=RS'), patience);
    expect(await screen.findByText('Updating …', {}, patience)).toBeVisible();
    expect(results()).not.toBeNull();
    for (const verb of ['Download CSV', 'Download SVG', 'Copy image', 'Copy citation']) {
      await page.choose(verb);
      expect(await screen.findByText(late)).toBeVisible();
    }
    expect(files.saved).toEqual([]);
    expect(page.copied).not.toHaveBeenCalled();
    for (const name of ['Cite', 'Download records', 'Export page']) expect(screen.getByRole('button', { name })).toBeDisabled();
    answer();
    await expectSerbia(page);
    expect(screen.queryByText('Updating …')).toBeNull();
  });

  it('when a server cannot be reached for want of a connection: that is said, and a try at it leads on', async () => {
    vi.stubEnv('VITE_API_URL', `${location.origin}/api/v1`);
    setTransport(respond);
    const page = await openPage();
    goOffline();
    await page.tickSerbia();
    expect(await screen.findByText('No connection. What you see was fetched earlier', {}, patience)).toBeVisible();
    await page.choose('Download CSV');
    expect(await screen.findByText(/^There is no connection, so the numbers of Records by country/)).toBeVisible();
    expect(files.saved).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: 'Try now' }));
    await expectSerbia(page);
  });

  it('when a server of its own hangs: chip, chart and files agree, before its answer and after', async () => {
    const { gate, close, root } = await startServer();
    onTestFinished(close);
    vi.stubEnv('VITE_API_URL', root);
    setTransport((request) => fetch(request.url));
    const page = await openPage();
    const before = head();
    expect(before).toContain(`${await countOf('')} records`);
    let answer = () => {};
    gate.opens = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.tickSerbia();
    await waitFor(() => expect(gate.asked.some((url) => url.includes('/overview?country=RS'))).toBe(true), patience);
    // The chip says what is asked for; what is shown still answers the last question, and says so, and none of it leaves the page.
    expect(screen.getByRole('button', { name: /^Remove .*Serbia/ })).toBeVisible();
    expect(await screen.findByText('Updating …', {}, patience)).toBeVisible();
    expect(head()).toBe(before);
    expect(screen.getByText('Records by country', { selector: 'h2' })).toBeVisible();
    for (const verb of ['Download CSV', 'Download SVG', 'Copy citation']) {
      await page.choose(verb);
      expect(await screen.findByText(late)).toBeVisible();
    }
    expect(files.saved).toEqual([]);
    answer();
    await expectSerbia(page);
    expect(screen.getByText('Partners of Serbia', { selector: 'h2' })).toBeVisible();
    expect(screen.queryByText('Updating …')).toBeNull();
  });
});
