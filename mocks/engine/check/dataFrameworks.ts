/**
 * Fills the field `frameworks` of the newest release's records by what their titles, summaries and sources name, with the entries of the change log that this
 * needs: `npm run data:frameworks`. Prints every hit with the words that name it. It only writes what differs, so that the diff is what a person reviews; what
 * that person takes out again is named in `frameworks/frameworkHits.ts`, or it comes back.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onDatasetFolder } from './datasetFolder.ts';

const folder = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../dataset'));

await onDatasetFolder(async (texts, load) => {
  const { readDataset, entriesOf } = await load('dataset.ts');
  const { datasetAt } = await load('releases.ts');
  const { fillFrameworks } = await load('check/frameworks/fillFrameworks.ts');
  const { dataset } = readDataset(texts);
  const before = dataset.releases.at(-2);
  const earlier = before ? entriesOf(datasetAt(dataset, before.id)) : [];
  const { hits, files } = fillFrameworks(texts, entriesOf(dataset), earlier, dataset.release.id);
  for (const { key, framework, place, text } of hits) console.log(`${framework.padEnd(24)} ${place.padEnd(8)} ${key}\n    ${text}`);
  for (const [name, text] of Object.entries(files as Record<string, string>))
    if (readFileSync(resolve(folder, name), 'utf8') !== text) {
      writeFileSync(resolve(folder, name), text);
      console.log(`Wrote ${name}.`);
    }
  console.log(`${hits.length} hits in ${new Set(hits.map(({ key }: { key: string }) => key)).size} records.`);
});
