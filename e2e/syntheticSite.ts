import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { archiveOf } from '../mocks/engine/archive';
import { type DatasetTexts, datasetFileNames, readDataset } from '../mocks/engine/dataset';
import { createHandlers } from '../mocks/handlers/handlers';
import { responderFor } from '../mocks/respond';
import { syntheticDataset } from '../mocks/testing/syntheticDataset';

const root = resolve(import.meta.dirname, '..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The address of the site; nothing listens there, the page's requests are answered by the story. */
export const syntheticOrigin = 'http://atlas.test';

/** Builds the page for a data service of its own at `syntheticOrigin`, into a folder of the test results, and returns the folder. */
export function buildSyntheticSite(): string {
  const folder = join(root, 'test-results', 'synthetic-site');
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, VITE_API_URL: `${syntheticOrigin}/api/v1` },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The page for the synthetic records could not be built: ${stderr}`);
  return folder;
}

/** Answers the page's requests at `syntheticOrigin`: files from `folder`, the API from `count` records made from the real ones. */
export async function serveSynthetic(page: Page, folder: string, count: number): Promise<void> {
  const texts = Object.fromEntries(
    datasetFileNames.map((name) => [name, readFileSync(join(root, 'mocks', 'dataset', name), 'utf8')]),
  ) as DatasetTexts;
  const respond = responderFor(createHandlers(archiveOf(syntheticDataset(readDataset(texts).dataset, count, 7))));
  await page.route(`${syntheticOrigin}/**`, async (route) => {
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
