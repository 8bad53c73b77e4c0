import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_SILENCE, Silence, steadily } from '@/domain/answers/steadily';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is handed on, and leaves no timer behind', async () => {
  expect(await steadily(async () => 'here')).toBe('here');
  await expect(steadily(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(vi.getTimerCount()).toBe(0);
});

test('silence is given up, and the work is ended', async () => {
  let ended = false;
  const asked = steadily((signal) => {
    signal.addEventListener('abort', () => (ended = true));
    return new Promise(() => undefined);
  });
  const outcome = expect(asked).rejects.toBeInstanceOf(Silence);
  await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 1);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await outcome;
  expect(ended).toBe(true);
});

test('a slow line is no silence', async () => {
  const asked = steadily(async (_, alive) => {
    for (let part = 0; part < 5; part++) {
      await new Promise((come) => setTimeout(come, LONGEST_SILENCE - 1));
      alive();
    }
    return 'whole';
  });
  await vi.advanceTimersByTimeAsync(5 * LONGEST_SILENCE);
  expect(await asked).toBe('whole');
});

test.each(['before', 'during'])('who asked can end it: %s', async (when) => {
  const outer = new AbortController();
  if (when === 'before') outer.abort(new Error('no longer wanted'));
  const asked = steadily(
    (signal) =>
      new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
    outer.signal,
  );
  if (when === 'during') outer.abort(new Error('no longer wanted'));
  await expect(asked).rejects.toThrow('no longer wanted');
});
