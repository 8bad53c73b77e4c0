import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { IndexFolder } from './indexFolder.ts';
import { datasetFolder, loadModule } from './loadModule.ts';
import { DEFAULT_SITE } from './site.ts';

/** A module that tells the page where its files are. It is imported only by a page that answers from them, so that a page for a server has none. */
const MODULE = 'virtual:atlas-index';
const RESOLVED = `\0${MODULE}`;

async function loadFolder(): Promise<IndexFolder> {
  const { bundledIndexFolder } = await loadModule<typeof import('./indexFolder.ts')>('indexFolder.ts');
  return bundledIndexFolder();
}

/** Makes the files from which the page answers: written beside its scripts by the build, answered from memory in development, where a change of the records makes them anew. */
export function publishIndex(): Plugin {
  let base = '/';
  let made: IndexFolder | undefined;
  return {
    name: 'publish-index',
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      for (const file of await readdir(datasetFolder)) this.addWatchFile(join(datasetFolder, file));
      made = await loadFolder();
      return `export const folder = ${JSON.stringify(made.folder)};\nexport const records = ${made.records};\n`;
    },
    async writeBundle({ dir = 'dist' }) {
      if (!made) return;
      await mkdir(join(dir, made.folder), { recursive: true });
      for (const [name, bytes] of made.files) await writeFile(join(dir, made.folder, name), bytes);
      const megabytes = [...made.files.values()].reduce((sum, { length }) => sum + length, 0) / 1e6;
      this.info(`Wrote the index of ${made.records} records in ${made.files.size} files, ${megabytes.toFixed(2)} MB.`);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', DEFAULT_SITE);
        const folder = made && base + made.folder;
        const file = folder && pathname.startsWith(folder) ? made?.files.get(pathname.slice(folder.length)) : undefined;
        if (!file) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(file);
      });
    },
  };
}
