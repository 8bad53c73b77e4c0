/**
 * Reviews a folder of the dataset: `node mocks/engine/check/dataReview.ts [folder]`. Prints records to look at, grouped by what may be wrong with them, and the
 * totals. It never fails: what it names may be right, and only somebody who reads the sources can tell.
 */
import { onDatasetFolder } from './datasetFolder.ts';

await onDatasetFolder(async (texts, load) => {
  const { readDataset } = await load('dataset.ts');
  const { reviewLines } = await load('check/review/reviewRules.ts');
  for (const line of reviewLines(readDataset(texts).dataset)) console.log(line);
});
