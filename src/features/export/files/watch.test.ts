import { describe, expect, it } from 'vitest';
import { type Watch, writeInSlices } from '@/features/export/files/watch';

const rows = Array.from({ length: 1201 }, (_, at) => at);
const write = (slice: readonly number[]) => slice.map((row) => `${row}\n`).join('');

function watcher(onDone: Watch['onDone'] = () => {}): Watch & { readonly controller: AbortController } {
  const controller = new AbortController();
  return { controller, signal: controller.signal, onDone };
}

describe('rows written in slices', () => {
  it.each([0, 1, 499, 500, 501, 1201])('are the same as written in one go: %i', async (count) => {
    const some = rows.slice(0, count);
    expect((await writeInSlices(some, write)).join('')).toBe(write(some));
  });

  it('are told of as they are done', async () => {
    const done: number[] = [];
    await writeInSlices(
      rows,
      write,
      watcher((count) => done.push(count)),
    );
    expect(done).toEqual([500, 1000, 1201]);
  });

  it('are no longer written once they are given up', async () => {
    const written: number[] = [];
    const watch = watcher(() => watch.controller.abort(new Error('enough')));
    const slices = writeInSlices(rows, (slice) => `${written.push(slice.length)}`, watch);
    await expect(slices).rejects.toThrow('enough');
    expect(written).toEqual([500]);
  });
});
