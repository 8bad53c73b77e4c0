/**
 * Checks a folder of the dataset: `node mocks/engine/check/dataCheck.ts [folder]`. Prints each problem as `file:line id field: what is wrong`, then the
 * totals; exits with 1 when there are problems. The checks use the schemas of the product, which only Vite can resolve, so it loads them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(process.argv[2] ?? resolve(root, 'mocks/dataset'));

const server = await createServer({ root, server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
try {
  const { datasetFileNames } = await server.ssrLoadModule('/mocks/engine/dataset.ts');
  const { describeLocated } = await server.ssrLoadModule('/mocks/engine/check/locateRecords.ts');
  const { checkDataset } = await server.ssrLoadModule('/mocks/engine/check/checkDataset.ts');
  const missing = datasetFileNames.filter((name: string) => !existsSync(resolve(folder, name)));
  if (missing.length > 0) {
    console.error(`${folder} lacks ${missing.join(', ')}.`);
    process.exitCode = 1;
  } else {
    const texts = Object.fromEntries(datasetFileNames.map((name: string) => [name, readFileSync(resolve(folder, name), 'utf8')]));
    const { problems, totals } = checkDataset(texts);
    for (const problem of problems) console.log(describeLocated(problem));
    console.log(totals);
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
} finally {
  await server.close();
}
