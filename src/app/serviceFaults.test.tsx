import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTransport, type Transport } from '@/api/client';
import { LONGEST_SILENCE } from '@/domain/answers/steadily';
import { CountryPage } from '@/routes/countries/CountryPage';
import { RecordPage } from '@/routes/records/RecordPage';
import { renderPage } from '@/testing/renderPage';
import { LONG_WAIT } from '@/ui/useWait';
import { respond } from '../../mocks/testing/respond';

const ANSWER = /\/countries\/MK/;

/** Has a server answer the page, well but for what it asks of a country and of a record. */
function serve(answer: Transport): void {
  vi.stubEnv('VITE_API_URL', `${location.origin}/api/v1`);
  setTransport((request) => (/\/(countries|agreements)\//.test(request.url) ? answer(request) : respond(request)));
}

/** A body that begins as an answer does, and then goes on as told: it breaks off, or nothing more comes. */
const begun = (then: 'breaks off' | 'stalls') =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{"query":'));
        if (then === 'breaks off') body.error(new TypeError('network error'));
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );

const never = () => new Promise<Response>(() => undefined);

const json = (body: unknown, status = 200) => Response.json(body, { status });

interface Fault {
  readonly name: string;
  readonly answer: Transport;
  readonly says: RegExp;
  /** Said only after a long silence. */
  readonly isSilent?: true;
}

const faults: readonly Fault[] = [
  { name: 'service hangs', answer: never, says: /Nothing came from .* for 20 seconds/, isSilent: true },
  {
    name: 'service stalls in its answer',
    answer: async () => begun('stalls'),
    says: /Nothing came from .* for 20 seconds/,
    isSilent: true,
  },
  { name: 'service down', answer: () => Promise.reject(new TypeError('Failed to fetch')), says: /cannot be reached.*Check the connection/ },
  { name: 'service reset', answer: () => Promise.reject(new TypeError('network error')), says: /cannot be reached.*network error/ },
  { name: 'service answers 500', answer: async () => json({}, 500), says: /did not answer as expected.*answered 500/ },
  {
    name: 'service answers a page',
    answer: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    says: /broke off, or is a page and no data/,
  },
  {
    name: 'service answers another shape',
    answer: async () => json({ query: '' }),
    says: /not of the expected form, so nothing of it is shown/,
  },
  { name: 'service answers null', answer: async () => json(null), says: /the whole answer/ },
  { name: 'service answer cut', answer: async () => begun('breaks off'), says: /broke off, or is a page and no data/ },
];

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(faults)('$name', ({ answer, says, isSilent }) => {
  it('is said in words under a heading, and the page recovers in place', async () => {
    serve(answer);
    renderPage(<CountryPage />, '/countries/MK?from=2019', '/countries/:code');
    if (isSilent) {
      await act(() => vi.advanceTimersByTimeAsync(LONG_WAIT));
      expect(await screen.findByText('Still loading …')).toBeVisible();
      await act(() => vi.advanceTimersByTimeAsync(LONGEST_SILENCE));
    }
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(says);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong');
    serve(respond);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'North Macedonia' })).toBeVisible();
    expect(location.search).toBe('?from=2019');
  });
});

it('service slow: the page waits, and shows what comes', async () => {
  let come = () => {};
  const gate = new Promise<void>((open) => (come = open));
  serve(async (request) => {
    if (ANSWER.test(request.url)) await gate;
    return respond(request);
  });
  renderPage(<CountryPage />, '/countries/MK', '/countries/:code');
  await act(() => vi.advanceTimersByTimeAsync(LONG_WAIT + 1000));
  expect(await screen.findByText('Still loading …')).toBeVisible();
  come();
  expect(await screen.findByRole('heading', { level: 1, name: 'North Macedonia' })).toBeVisible();
  expect(screen.queryByText('Still loading …')).toBeNull();
});

it('the page of a record has a heading too where its answer fails', async () => {
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  renderPage(<RecordPage kind="agreement" />, '/agreements/2022-bg-mk-e-certification-declaration', '/agreements/:id');
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
