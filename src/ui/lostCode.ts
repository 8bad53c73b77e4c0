/** Why code could not be fetched: the site was published anew and the host has it no more; there is no connection; the host cannot be reached; for another reason. */
export type Loss = 'renewed' | 'offline' | 'unreachable' | 'unknown';

const words: Readonly<Record<Loss, string>> = {
  renewed: 'A newer version was published. Reload to go on.',
  offline: 'You are offline, and this part of the page has not been fetched yet. Try again once you are connected.',
  unreachable: 'The site cannot be reached. Check the connection, then try again.',
  unknown: 'This part of the page could not be fetched. Try again, or reload the page.',
};

/** Code that could not be fetched, and why in words for a reader. */
export class LostCode extends Error {
  readonly loss: Loss;

  constructor(loss: Loss, cause: unknown) {
    super(words[loss], { cause });
    this.name = 'LostCode';
    this.loss = loss;
  }
}

/** How long the host may take to say what became of a file, in ms. */
const LONGEST_LOOK = 5000;

/** The file that the browser names in its error; some name none, and the page's own script stands for it. */
function fileOf(cause: unknown): string | undefined {
  const [named] = /(?:https?:\/\/[^/\s]+)?\/\S+\.(?:js|css|tsx?)\b/.exec(String(cause)) ?? [];
  return named ?? document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
}

async function lossOf(cause: unknown): Promise<Loss> {
  if (!navigator.onLine) return 'offline';
  const file = fileOf(cause);
  if (!file) return 'unknown';
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LONGEST_LOOK);
  try {
    // Past the cache, and into it: where a browser has kept the page, or a refusal, in the place of the file, the next try finds the file again.
    const { status, headers } = await fetch(file, { cache: 'reload', signal: giveUp.signal });
    return status === 404 || status === 410 || headers.get('content-type')?.includes('html') ? 'renewed' : 'unknown';
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}

/** Runs `load`, which imports code. Rejects with a `LostCode` where that fails. */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new LostCode(await lossOf(cause), cause);
  }
}
