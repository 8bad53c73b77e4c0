import { afterEach, expect, test, vi } from 'vitest';
import { archiveFrom, bundledTexts } from '../api/bundledArchive';
import { startWorker } from './browser';
import { startDataService } from './start';

vi.mock('./browser', () => ({ startWorker: vi.fn() }));
vi.mock('../api/publishedArchive', () => ({
  addressOfFiles: (baseUrl: string) => `${baseUrl}assets/index-test/`,
  publishedArchive: () => Promise.resolve({ ...archiveFrom(bundledTexts), loadRest: () => Promise.resolve() }),
}));

const everything = { values: {}, params: new URLSearchParams() };
const service = await startDataService('/atlas/');

afterEach(() => vi.mocked(startWorker).mockReset());

test('the page is answered in the same task, with or without a service worker', () => {
  const reply = service.answer('overview', everything);
  if (reply instanceof Promise || reply.problem) throw new Error('There is no answer yet.');
  expect(reply.answer.total).toBeGreaterThan(600);
  expect(startWorker).not.toHaveBeenCalled();
});

test('requests are answered by a worker, whose script lies in the folder of the page', async () => {
  vi.mocked(startWorker).mockResolvedValue();
  await service.answerRequests();
  const [respond, script] = vi.mocked(startWorker).mock.lastCall ?? [];
  expect(script).toBe('/atlas/serviceWorker.js');
  const response = await respond?.(new Request('https://example.org/atlas/api/v1/meta'));
  expect(response?.status).toBe(200);
});

test('a browser that refuses the worker is told of, and nothing breaks', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.mocked(startWorker).mockRejectedValue(new Error('SecurityError'));
  await service.answerRequests();
  expect(warn).toHaveBeenCalledWith('Requests to the API are not answered here: SecurityError.');
});
