import { describe, expect, it } from 'vitest';
import { type Watch, writeInSlices } from '@/features/export/files/watch';

const rows = Array.from({ length: 121 }, (_, at) => at);
const write = (slice: readonly number[]) => slice.map((row) => `${row}\n`).join('');

function watcher(onDone: Watch['onDone'] = () => {}): Watch & { readonly controller: AbortController } {
  const controller = new AbortController();
  return { controller, signal: controller.signal, onDone };
}

describe('rows written in slices', () => {
  it.each([0, 1, 49, 50, 51, 121])('are the same as written in one go: %i', async (count) => {
    const some = rows.slice(0, count);
    expect((await writeInSlices(some, write)).join('')).toBe(write(some));
  });

  /** A clock that goes on by so many ms each time it is read: every slice takes as long. */
  const clock = (step: number) => {
    let time = 0;
    return () => {
      time += step;
      return time;
    };
  };

  it.each([
    ['every slice takes long', 13, [50, 100, 121]],
    ['slices are quick', 7, [100, 121]],
    ['all are done at once', 1, [121]],
  ])('are told of as they are done, once the page has waited long enough: %s', async (_, step, told) => {
    const done: number[] = [];
    const watch = watcher((count) => done.push(count));
    await writeInSlices(rows, write, watch, clock(step));
    expect(done).toEqual(told);
  });

  it('are no longer written once they are given up', async () => {
    const written: number[] = [];
    const watch = watcher(() => watch.controller.abort(new Error('enough')));
    const slices = writeInSlices(rows, (slice) => written.push(slice.length), watch, clock(13));
    await expect(slices).rejects.toThrow('enough');
    expect(written).toEqual([50]);
  });
});
