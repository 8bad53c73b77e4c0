/** Writes a dataset of that many made-up records into a folder, for a build with DATASET=folder: `npm run data:synthetic 100000 folder`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadModule, root } from '../publish/loadModule.ts';

const SEED = 7;
const [count, to] = process.argv.slice(2);
if (!Number(count) || !to) throw new Error('Expected a number of records and a folder.');
const folder = resolve(to);
const { bundledTexts } = await loadModule<typeof import('../api/bundledArchive.ts')>('bundledArchive.ts', 'api');
const { readDataset } = await loadModule<typeof import('../engine/dataset.ts')>('dataset.ts', 'engine');
const { syntheticDataset } = await loadModule<typeof import('./syntheticDataset.ts')>('syntheticDataset.ts', 'testing');
const made = syntheticDataset(readDataset(bundledTexts).dataset, Number(count), SEED);
mkdirSync(folder, { recursive: true });
for (const file of ['about', 'coverage', 'organisations', 'vocabulary'].map((name) => `${name}.json`))
  cpSync(join(root, 'mocks/dataset', file), join(folder, file));
const { activities, agreements, initiatives, releases } = made;
// The change log is of the real records.
for (const [name, content] of Object.entries({ activities, agreements, initiatives, releases: releases.slice(-1), changes: [] }))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
