import about from '../dataset/about.json?raw';
import activities from '../dataset/activities.json?raw';
import agreements from '../dataset/agreements.json?raw';
import changes from '../dataset/changes.json?raw';
import coverage from '../dataset/coverage.json?raw';
import initiatives from '../dataset/initiatives.json?raw';
import organisations from '../dataset/organisations.json?raw';
import releases from '../dataset/releases.json?raw';
import vocabulary from '../dataset/vocabulary.json?raw';
import { type DatasetTexts, describeProblem, readDataset } from '../engine/dataset';
import { archiveOf } from '../engine/releases';

/** The dataset as it is bundled. */
export const bundledTexts: DatasetTexts = {
  'about.json': about,
  'activities.json': activities,
  'agreements.json': agreements,
  'initiatives.json': initiatives,
  'organisations.json': organisations,
  'vocabulary.json': vocabulary,
  'coverage.json': coverage,
  'releases.json': releases,
  'changes.json': changes,
};

/** Returns the archive of a dataset. A malformed record is left out with a console warning that names it; the rest works. */
export function archiveFrom(texts: DatasetTexts): ReturnType<typeof archiveOf> {
  const { dataset, problems } = readDataset(texts);
  for (const problem of problems) console.warn(`Left out: ${describeProblem(problem)}`);
  return archiveOf(dataset);
}
