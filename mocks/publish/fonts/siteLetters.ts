import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every page may hold: the printable letters of ASCII, and a space that breaks no line. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))}\u00a0`;

/** Files of the page with words that it shows: components, and the names of things. Other files hold tables of letters too, which no page shows. */
const isShown = (path: string) =>
  /(\.tsx|\/(vocabulary|words)\/[^/]+\.ts)$/.test(path) && !/\.test\.|\/testing\/|foldText|fileName/.test(path);

async function addLetters(folder: string, isMeant: (path: string) => boolean, to: Set<string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isMeant(path.replaceAll('\\', '/'))) continue;
    for (const letter of await readFile(path, 'utf8')) to.add(letter);
  }
}

/** Returns the letters of which the pages of a dataset are made: those of its files, and of the words of the page itself. */
export async function siteLetters(source: string, dataset: string): Promise<Set<string>> {
  const letters = new Set(ALWAYS);
  await addLetters(source, isShown, letters);
  await addLetters(dataset, (path) => path.endsWith('.json'), letters);
  return letters;
}
