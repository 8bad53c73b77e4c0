import { bundledTexts } from '../api/bundledArchive';
import codebook from '../dataset/CODEBOOK.md?raw';
import { readDataset } from '../engine/dataset';
import { datasetAt } from '../engine/releases';
import { type Publication, publish } from './publish';
import { siteAt } from './site';

/** Returns every release of the bundled dataset, oldest first. */
export function bundledReleases() {
  const { dataset } = readDataset(bundledTexts);
  return dataset.releases.flatMap(({ id }) => datasetAt(dataset, id) ?? []);
}

/** Returns what the build publishes of the bundled dataset for the site at `siteUrl`, without one for a site in the folder `base`. Throws as `siteAt` does. */
export function bundledPublication(siteUrl: string | undefined, base: string): Publication {
  return publish(bundledReleases(), codebook, siteAt(siteUrl, base));
}
