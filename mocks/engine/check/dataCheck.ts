/**
 * Checks a folder of the dataset: `node mocks/engine/check/dataCheck.ts [folder]`. Prints each problem as `file:line id field: what is wrong`, notes on what is
 * no problem and yet worth a look, then the totals; exits with 1 when there are problems.
 */
import { onDatasetFolder } from './datasetFolder.ts';

await onDatasetFolder(async (texts, load) => {
  const { describeLocated } = await load('check/locateRecords.ts');
  const { checkDataset } = await load('check/checkDataset.ts');
  const { problems, notes, totals } = checkDataset(texts);
  for (const problem of problems) console.log(describeLocated(problem));
  for (const note of notes) console.log(`Note: ${describeLocated(note)}`);
  console.log(totals);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
