import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetTexts, datasetFileNames, readDataset } from '../../mocks/engine/dataset';
import { peerRecordsOf } from './peer/peerRecords';

/** Returns the records of the peer, as JSON, for the dataset in a folder, how many they are, and the id of an agreement. */
export function benchRecords(folder: string): { peer: string; records: number; agreement: string } {
  const texts = Object.fromEntries(datasetFileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as DatasetTexts;
  const { dataset } = readDataset(texts);
  const peer = peerRecordsOf(dataset);
  return { peer: JSON.stringify(peer), records: peer.length, agreement: dataset.agreements[0]?.id ?? '' };
}
