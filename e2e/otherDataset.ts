import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { responderFor } from '../mocks/api/respond';
import { type Dataset, type DatasetTexts, datasetFileNames, readDataset } from '../mocks/engine/dataset';
import { archiveOf } from '../mocks/engine/releases';

const root = resolve(import.meta.dirname, '..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The address of the site; nothing listens there, the page's requests are answered by the story. */
export const otherOrigin = 'http://atlas.test';

/** Builds the page for a data service of its own at `otherOrigin`, into the folder `name` of the test results, and returns the folder. */
export function buildOtherSite(name: string): string {
  const folder = join(root, 'test-results', name);
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, VITE_API_URL: `${otherOrigin}/api/v1` },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The page for other records could not be built: ${stderr}`);
  return folder;
}

/** Returns the records of the project. */
export function projectDataset(): Dataset {
  const texts = Object.fromEntries(
    datasetFileNames.map((name) => [name, readFileSync(join(root, 'mocks', 'dataset', name), 'utf8')]),
  ) as DatasetTexts;
  return readDataset(texts).dataset;
}

/** Answers the page's requests at `otherOrigin`: files from `folder`, the API from `dataset`. */
export async function serveDataset(page: Page, folder: string, dataset: Dataset): Promise<void> {
  const respond = responderFor(archiveOf(dataset));
  await page.route(`${otherOrigin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/api/')) {
      const response = await respond(new Request(route.request().url()));
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() });
      return;
    }
    const file = join(folder, pathname);
    const found = extname(pathname) !== '' && existsSync(file) ? file : join(folder, 'index.html');
    await route.fulfill({ path: found, contentType: types[extname(found)] ?? 'application/octet-stream' });
  });
}
