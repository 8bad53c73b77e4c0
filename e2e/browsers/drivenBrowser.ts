import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findOther, type OtherBrowser, programOf } from '../checks/findOtherBrowsers';
import type { Driver, Wanted } from './driver';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

function programFor(browser: OtherBrowser): string {
  const found = findOther(browser);
  if ('reason' in found) throw new Error(found.reason);
  return found.program;
}

/** A story's browser, started once for all of them. */
export const test = base.extend<object, { driver: Driver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs out of its first parameter.
    async ({}, use, { project }) => {
      const origin = project.use.baseURL ?? '';
      const folder = resolve('test-results', `saved-by-${project.name}`);
      rmSync(folder, { recursive: true, force: true });
      const saved = resolve(folder, 'files');
      mkdirSync(saved, { recursive: true });
      const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? null : programOf(['Xvfb']);
      const driver =
        project.name === 'firefox'
          ? await startFirefox(programFor('firefox'), origin, saved)
          : await startWebKit({ driver: programFor('webkit'), screen }, origin, saved);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens an address and waits until the page that the build has drawn is taken over and has its data. */
export async function open({ open, read }: Driver, address: string): Promise<void> {
  await open(address);
  await expect
    .poll(() =>
      read(
        () =>
          document.querySelector('main h1') !== null &&
          document.querySelector('#root[data-still], [aria-busy="true"], main [aria-label^="Loading"]') === null,
      ),
    )
    .toBe(true);
}

/** Presses a control once it is there and stands still: what is drawn above it on the way moves it. */
export async function press(driver: Driver, wanted: Wanted): Promise<void> {
  let last = '';
  const isStill = async () => {
    const before = last;
    last = await driver.place(wanted);
    return last !== '' && last === before;
  };
  await expect.poll(isStill, { message: `a ${wanted.role} whose name begins with “${wanted.name}”`, intervals: [100] }).toBe(true);
  await driver.click(wanted);
}

/** Returns the file that the browser saves next, once it is whole. */
export async function savedFile({ saved }: Driver, ending: string): Promise<Buffer> {
  let file = Buffer.alloc(0);
  await expect
    .poll(
      () => {
        const name = readdirSync(saved).find((each) => each.endsWith(ending));
        const before = file.length;
        if (name) file = readFileSync(resolve(saved, name));
        return file.length > 0 && file.length === before;
      },
      { intervals: [100] },
    )
    .toBe(true);
  return file;
}

export { expect };
