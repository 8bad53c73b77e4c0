import { describe, expect, test, vi } from 'vitest';
import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { startWorker } from './browser';
import { startDataService } from './start';

vi.mock('./browser', () => ({ startWorker: vi.fn() }));
vi.mock('../api/publishedArchive', () => ({
  publishedArchive: () => Promise.resolve({ ...archiveFrom(bundledTexts), loadRest: () => Promise.resolve() }),
}));

async function start(worker: () => Promise<void>) {
  vi.mocked(startWorker).mockImplementation(worker);
  return startDataService({ baseUrl: '/atlas/', timeoutMs: 20 });
}

test('the worker answers where it can be had; its script lies in the folder of the page', async () => {
  expect(await start(() => Promise.resolve())).toEqual({ mode: 'worker' });
  expect(vi.mocked(startWorker).mock.lastCall?.[1]).toBe('/atlas/mockServiceWorker.js');
});

describe('the page answers itself when the worker', () => {
  test.each([
    ['is refused', () => Promise.reject(new Error('SecurityError'))],
    ['does not come up in time', () => new Promise<void>(() => undefined)],
    ['comes up too late', () => new Promise<void>((done) => setTimeout(done, 40))],
    ['fails too late', () => new Promise<void>((_, fail) => setTimeout(() => fail(new Error('late')), 40))],
  ])('%s', async (_, worker) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const service = await start(worker);
    expect(service.mode).toBe('in-page');
    expect(warn).toHaveBeenCalledOnce();
    if (service.mode !== 'in-page') return;
    const response = await service.respond(new Request('https://example.org/atlas/api/v1/meta'));
    expect(response.status).toBe(200);
    // A worker that fails late must not surface as an unhandled rejection, which would fail this run.
    await new Promise((done) => setTimeout(done, 50));
  });
});
