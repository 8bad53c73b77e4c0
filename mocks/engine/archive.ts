import { type AtlasIndex, buildIndex } from './atlasIndex';
import type { Dataset } from './dataset';
import { datasetAt } from './releases';

/** Every release of the dataset, prepared for questions. */
export interface Archive {
  readonly newest: AtlasIndex;
  /** Returns the index of a release, the newest one included; null for a release that there is not. */
  readonly at: (releaseId: string) => AtlasIndex | null;
}

/** Returns the archive of a dataset. The index of an earlier release is built when it is first asked for, and kept. */
export function archiveOf(dataset: Dataset): Archive {
  const newest = buildIndex(dataset);
  const built = new Map([[dataset.release.id, newest]]);
  return {
    newest,
    at: (releaseId) => {
      const known = built.get(releaseId);
      if (known !== undefined) return known;
      const earlier = datasetAt(dataset, releaseId);
      const index = earlier && buildIndex(earlier);
      // What there is not is not kept: anybody can ask for any name.
      if (index) built.set(releaseId, index);
      return index;
    },
  };
}
