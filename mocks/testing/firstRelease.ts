import { bundledTexts } from '../api/bundledArchive';
import { responderFor } from '../api/respond';
import { buildIndex } from '../engine/atlasIndex';
import { type Dataset, readDataset } from '../engine/dataset';
import { archiveOf, datasetAt } from '../engine/releases';

function releaseOf(id: string): Dataset {
  const dataset = datasetAt(readDataset(bundledTexts).dataset, id);
  if (!dataset) throw new Error(`The dataset has no release ${id}.`);
  return dataset;
}

/** The records of the first release, on which numbers were counted by hand: they stay as they are while the dataset grows. */
export const firstRelease = releaseOf('2026.11');
export const firstIndex = buildIndex(firstRelease);
/** Answers requests from the first release, as if there were no later one. */
export const respondOfFirst = responderFor(archiveOf(firstRelease));
