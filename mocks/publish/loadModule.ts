import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the dataset lies: in the project, or in the folder that DATASET names. */
export const datasetFolder = resolve(root, process.env.DATASET ?? 'mocks/dataset');

const FILE = /\/dataset\/(\w+)\.json\?raw$/;
const RESOLVED = '\0dataset:';

/** Takes the files of the dataset from its folder, without making modules of their text, which may be some hundred megabytes. */
export function readDatasetFiles(): Plugin {
  return {
    name: 'read-dataset-files',
    enforce: 'pre',
    resolveId: (id) => {
      const [, name] = FILE.exec(id) ?? [];
      return name ? `${RESOLVED}${name}` : null;
    },
    load: (id) => {
      if (!id.startsWith(RESOLVED)) return null;
      const path = resolve(datasetFolder, `${id.slice(RESOLVED.length)}.json`);
      return `import { readFileSync } from 'node:fs';\nexport default readFileSync(${JSON.stringify(path)}, 'utf8');\n`;
    },
  };
}

/** Loads a module of `mocks` through Vite, as it may import sources of the product by their alias, which Node does not know. */
export async function loadModule<T>(file: string, folder = 'publish'): Promise<T> {
  const { module } = await runnerImport<T>(`${root}mocks/${folder}/${file}`, {
    root,
    plugins: [readDatasetFiles()],
    resolve: { alias: { '@': `${root}src` } },
    logLevel: 'error',
  });
  return module;
}
