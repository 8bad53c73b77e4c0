import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loads a module of this folder. Those of the product use the alias of its sources, which Node does not know, so Vite loads them. */
export async function loadModule<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}mocks/publish/${file}`, {
    root,
    resolve: { alias: { '@': `${root}src` } },
    logLevel: 'error',
  });
  return module;
}
