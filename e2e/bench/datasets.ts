import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Dataset, type DatasetTexts, datasetFileNames, readDataset } from '../../mocks/engine/dataset';
import { syntheticDataset } from '../../mocks/testing/syntheticDataset';
import { peerRecordsOf } from './peer/peerRecords';

const SEED = 7;

function projectTexts(folder: string): DatasetTexts {
  return Object.fromEntries(datasetFileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as DatasetTexts;
}

function textsOf(dataset: Dataset, base: DatasetTexts): DatasetTexts {
  const { activities, agreements, initiatives } = dataset;
  const texts = Object.entries({ activities, agreements, initiatives }).map(([name, records]) => [`${name}.json`, JSON.stringify(records)]);
  // The log of the real records does not fit made-up ones: there is one release, the newest.
  const releases = JSON.stringify(JSON.parse(base['releases.json']).slice(-1));
  return { ...base, ...Object.fromEntries(texts), 'releases.json': releases, 'changes.json': '[]' };
}

/** Returns the files of a dataset of `size` made-up records, of the real ones where it is null, with the records of the peer and the id of an agreement. */
export function benchDataset(
  folder: string,
  size: number | null,
): { texts: DatasetTexts; peer: string; records: number; agreement: string } {
  const base = projectTexts(resolve(folder));
  const real = readDataset(base).dataset;
  const dataset = size === null ? real : syntheticDataset(real, size, SEED);
  const peer = peerRecordsOf(dataset);
  return {
    texts: size === null ? base : textsOf(dataset, base),
    peer: JSON.stringify(peer),
    records: peer.length,
    agreement: dataset.agreements[0]?.id ?? '',
  };
}
