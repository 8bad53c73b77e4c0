import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EndpointId } from '@/domain/answers/endpoints';
import { filterQuery } from '@/domain/facets/filterCodec';
import { anyFilters } from '../../testing/bundledViews';
import { answer } from '../../testing/respond';
import { dividedAnswers, type WorkerPort } from './dividedAnswers';
import type { Answering } from './messages';
import { serveMessages } from './serveMessages';

const all: Answering<unknown> = answer;
const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A worker in this thread: everything goes through the browser's way of copying messages. */
function workerWith(open: (folder: string) => Promise<Answering<unknown>>) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  port1.start();
  port2.start();
  serveMessages(port2, open);
  const died: (() => void)[] = [];
  const terminate = vi.fn();
  const worker: WorkerPort = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === 'message') port1.addEventListener('message', listener);
      if (type === 'error') died.push(() => listener(new MessageEvent('error')));
    },
    terminate,
  };
  return { worker, terminate, die: () => died.forEach((listener) => void listener()) };
}

const nothing = { values: {}, params: new URLSearchParams() };
const always = () => true;

describe('a worker', () => {
  test('gives the answers that the page gives, of every endpoint', async () => {
    const page = vi.fn(all);
    const asked = dividedAnswers({ page, start: () => workerWith(async () => all).worker, folder: '/', isForWorker: always });
    const others: readonly (readonly [EndpointId, Record<string, string>, string])[] = [
      ['overview', {}, ''],
      ['timeline', {}, 'lane=topic'],
      ['rhythm', {}, ''],
      ['pivot', {}, ''],
      ['followThrough', {}, ''],
      ['activities', {}, 'pageSize=500'],
      ['agreements', {}, 'sort=title'],
      ['sources', {}, ''],
      ['restsOn', {}, ''],
      ['search', {}, 'q=cyber'],
      ['country', { code: 'MK' }, ''],
      ['pair', { a: 'MK', b: 'RS' }, ''],
      ['country', { code: 'ZZ' }, ''],
      ['overview', {}, 'from=2024-13'],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...others), anyFilters, async ([id, values, rest], filters) => {
        const query = [id === 'search' ? '' : filterQuery(filters), rest].filter(Boolean).join('&');
        const question = () => ({ values, params: new URLSearchParams(query) });
        expect(JSON.stringify(await asked(id, question()))).toBe(JSON.stringify(await all(id, question())));
      }),
      { seed: 16, numRuns: 100 },
    );
    expect(page).not.toHaveBeenCalled();
  });

  test('is started by the first question for it, and never by another', () => {
    const start = vi.fn(() => workerWith(async () => all).worker);
    const asked = dividedAnswers({ page: all, start, folder: '/', isForWorker: (id) => id === 'rhythm' });
    expect(asked('overview', nothing)).not.toBeInstanceOf(Promise);
    expect(start).not.toHaveBeenCalled();
    expect(asked('rhythm', nothing)).toBeInstanceOf(Promise);
    void asked('rhythm', { ...nothing, params: new URLSearchParams('country=MK') });
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('is sent a question once while it waits for the answer, and again once it has come', async () => {
    const inWorker = vi.fn(all);
    const { worker } = workerWith(async () => inWorker);
    const asked = dividedAnswers({ page: all, start: () => worker, folder: '/', isForWorker: always });
    const [first, second] = [asked('overview', nothing), asked('overview', nothing)];
    expect(second).toBe(first);
    await first;
    await asked('overview', nothing);
    expect(inWorker).toHaveBeenCalledTimes(2);
  });
});

describe('no question is lost', () => {
  const reply = JSON.stringify(answer('overview', nothing));

  test('where no worker can be started', async () => {
    const start = vi.fn(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const asked = dividedAnswers({ page: all, start, folder: '/', isForWorker: always });
    for (const _ of [1, 2]) expect(JSON.stringify(asked('overview', nothing))).toBe(reply);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('where the worker cannot read the records', async () => {
    const { worker, terminate } = workerWith(() => Promise.reject(new Error('the file columns is gone')));
    const asked = dividedAnswers({ page: all, start: () => worker, folder: '/', isForWorker: always });
    expect(JSON.stringify(await asked('overview', nothing))).toBe(reply);
    expect(terminate).toHaveBeenCalled();
    expect(asked('overview', nothing)).not.toBeInstanceOf(Promise);
  });

  test('nor where the worker cannot answer one', async () => {
    const { worker } = workerWith(async () => () => Promise.reject(new Error('a file is gone')));
    const asked = dividedAnswers({ page: all, start: () => worker, folder: '/', isForWorker: always });
    expect(JSON.stringify(await asked('overview', nothing))).toBe(reply);
  });

  test('where it dies before it has answered', async () => {
    const { worker, die } = workerWith(() => new Promise(() => {}));
    const asked = dividedAnswers({ page: all, start: () => worker, folder: '/', isForWorker: always });
    const waiting = [asked('overview', nothing), asked('rhythm', nothing)];
    die();
    expect(JSON.stringify(await waiting[0])).toBe(reply);
    expect(JSON.stringify(await waiting[1])).toBe(JSON.stringify(answer('rhythm', nothing)));
    expect(asked('overview', nothing)).not.toBeInstanceOf(Promise);
  });
});
