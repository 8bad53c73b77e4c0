import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loads a module of this folder through Vite, as it may import sources of the product by their alias, which Node does not know. */
export async function loadModule<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}mocks/publish/${file}`, {
    root,
    resolve: { alias: { '@': `${root}src` } },
    logLevel: 'error',
  });
  return module;
}
