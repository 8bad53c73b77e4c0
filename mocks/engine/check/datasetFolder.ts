import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Runs a command on the files of the dataset folder that the command line names, else of the product's own; says which are missing, with exit code 1. The checks
 * use the schemas of the product, which only Vite can resolve: `load` loads a module by its path from `mocks/engine`.
 */
export async function onDatasetFolder(
  run: (texts: Record<string, string>, load: ViteDevServer['ssrLoadModule']) => Promise<void>,
): Promise<void> {
  const folder = resolve(process.argv[2] ?? resolve(root, 'mocks/dataset'));
  const server = await createServer({ root, server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
  const load: ViteDevServer['ssrLoadModule'] = (path) => server.ssrLoadModule(`/mocks/engine/${path}`);
  try {
    const { datasetFileNames } = await load('dataset.ts');
    const missing = datasetFileNames.filter((name: string) => !existsSync(resolve(folder, name)));
    if (missing.length > 0) {
      console.error(`${folder} lacks ${missing.join(', ')}.`);
      process.exitCode = 1;
      return;
    }
    await run(Object.fromEntries(datasetFileNames.map((name: string) => [name, readFileSync(resolve(folder, name), 'utf8')])), load);
  } finally {
    await server.close();
  }
}
