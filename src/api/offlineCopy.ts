import { siteHref, siteOrigin } from '@/api/siteHref';
import { type KeptCopy, keptCopySchema, type OfflineFiles, offlineFilesSchema } from '@/domain/answers/releaseFiles';

/** The site's folder, which is what the service worker answers for. */
const scope = () => siteOrigin() + siteHref('');
/** Names of copies begin like this; `public/serviceWorker.js` knows it too. */
const copies = () => `atlas-copy:${scope()}:`;
/** The note that a whole copy ends with, by the address it is stored at. */
const noteAddress = () => `${scope()}offline-copy`;

/** So many files are fetched at once. */
const AT_ONCE = 4;

/** Why a copy could not be kept, in words for the reader. */
export class CopyProblem extends Error {}

async function namesOfCopies(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copies()));
}

async function noteOf(name: string): Promise<KeptCopy | null> {
  const note = await (await caches.open(name)).match(noteAddress());
  return keptCopySchema.safeParse(await note?.json().catch(() => null)).data ?? null;
}

/** Returns what the copy that is kept says of itself; null where there is none. Throws a `CopyProblem` where this browser keeps nothing. */
export async function readCopy(): Promise<KeptCopy | null> {
  // Plain http has neither, and a reader may have switched storage off.
  if (!('caches' in globalThis) || !navigator.serviceWorker)
    throw new CopyProblem('This browser keeps no copy of this site: it needs an https address, and storage that is not switched off.');
  const names = await namesOfCopies().catch(() => {
    throw new CopyProblem('This browser refuses to keep anything of this site. Its settings for site data say why.');
  });
  for (const name of [...names].sort().reverse()) {
    const note = await noteOf(name);
    if (note) return note;
  }
  return null;
}

function tellWorker(): void {
  navigator.serviceWorker.controller?.postMessage('COPY_CHANGED');
}

/** Removes all copies but one. */
async function removeCopies(except: string | null): Promise<void> {
  await Promise.all((await namesOfCopies()).map((name) => name !== except && caches.delete(name)));
  tellWorker();
}

export const removeCopy = () => removeCopies(null);

/** Fetches a file into the copy; returns its bytes. */
async function keepFile(copy: Cache, path: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(siteHref(path), { signal, cache: path.startsWith('assets/') ? 'default' : 'no-cache' });
  // Some hosts answer a missing file with the page.
  const isPage = response.headers.get('content-type')?.includes('html') === true && !path.endsWith('.html');
  if (!response.ok || isPage)
    throw new CopyProblem(`${path} is not there any more: a newer version was published. Reload the page and try again.`);
  const content = await response.blob();
  await copy.put(siteHref(path), new Response(content, { headers: { 'Content-Type': response.headers.get('content-type') ?? '' } }));
  return content.size;
}

/** The page starts its worker last of all; a copy is of no use before. In ms. */
const LONGEST_START = 20_000;

async function workerStarted(): Promise<void> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_START, null));
  if (!(await Promise.race([navigator.serviceWorker.ready, late])))
    throw new CopyProblem('This browser did not start the service worker that a copy needs. Reload the page and try again.');
}

interface Keeping {
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Is told the part that is done, from 0 to 1. */
  readonly onPart?: (part: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps a copy of all files, in place of an older one, which stays until the new one is whole. Throws a `CopyProblem` where that fails, and an `AbortError` where it is
 * given up; either leaves what was kept before as it was.
 */
export async function keepCopy({ build, release, bytes, paths }: OfflineFiles, { today, onPart, signal }: Keeping): Promise<KeptCopy> {
  await workerStarted();
  const name = `${copies()}${today}:${build}`;
  try {
    const copy = await caches.open(name);
    const waiting = [...paths];
    let done = 0;
    const takeOne = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        done += await keepFile(copy, path, signal);
        onPart?.(Math.min(1, done / Math.max(1, bytes)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeOne));
    const note: KeptCopy = { build, release, bytes, kept: today };
    await copy.put(noteAddress(), Response.json(note));
    await removeCopies(name);
    // A browser that runs out of room then asks before it throws the copy away, or does not throw it away.
    await navigator.storage?.persist?.().catch(() => false);
    return note;
  } catch (cause) {
    if ((await noteOf(name).catch(() => null)) === null) await caches.delete(name).catch(() => false);
    if (signal.aborted || cause instanceof CopyProblem) throw cause;
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
      throw new CopyProblem(
        `There is no room: the copy needs ${(bytes / 1e6).toFixed(0)} MB, and this browser gives this site less. Free some and try again.`,
      );
    throw new CopyProblem('The connection broke off. What was kept before is as it was; try again.');
  }
}

/** Renews the copy after a newer version was published. Nobody waits for it: where it fails, the copy stays as it is, and the next visit tries again. */
export async function renewCopy(today: string): Promise<void> {
  const copy = await readCopy();
  const response = await fetch(siteHref('offline.json'), { cache: 'no-cache' });
  const files = offlineFilesSchema.safeParse(await response.json()).data;
  if (!copy || !files || files.build === copy.build) return;
  await keepCopy(files, { today, signal: new AbortController().signal });
}
