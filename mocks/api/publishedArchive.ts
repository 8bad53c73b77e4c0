import { folder, records } from 'virtual:atlas-index';
import { formatCount } from '@/domain/words/sentences';
import { type ReadArchive, readArchive } from '../engine/readArchive';
import { filesIn } from './filesIn';

/** With this many records a page would hold some 180 MB at the start and 450 MB during a search, reckoned from what 100,000 and 200,000 took; see docs/decisions/0021. */
const MOST_RECORDS = 400_000;

/** Returns why so many records cannot be answered from inside a page, and what can be done; null for fewer. */
export function tooMany(count: number): string | null {
  if (count <= MOST_RECORDS) return null;
  return `This dataset has ${formatCount(count)} records, more than a page can hold (${formatCount(MOST_RECORDS)}). Its publisher can run the data service on a server and name it in VITE_API_URL; the data files can be downloaded all the same.`;
}

/** Returns the address of the folder with the files of the index, for a page in the folder `baseUrl`. */
export function addressOfFiles(baseUrl: string): string {
  return baseUrl + folder;
}

/** Opens the archive that was published with the page, for a page in the folder `baseUrl`. Rejects with the reason where it cannot be read. */
export async function publishedArchive(baseUrl: string): Promise<ReadArchive> {
  const reason = tooMany(records);
  if (reason) throw new Error(reason);
  return readArchive(filesIn(addressOfFiles(baseUrl)));
}
