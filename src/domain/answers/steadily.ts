/** How long nothing may come before a question is given up, in ms. */
export const LONGEST_SILENCE = 20_000;

/** Nothing came for so long that the question was given up. */
export class Silence extends Error {
  constructor() {
    super(`nothing came for ${LONGEST_SILENCE / 1000} seconds`);
    this.name = 'Silence';
  }
}

/**
 * Waits for what `ask` brings, but not for ever: once nothing has come for `LONGEST_SILENCE` it rejects with `Silence`. `ask` gets a signal that ends its work then, or when `outer`
 * does, and what to call whenever something has come: a slow line is no silence.
 */
export async function steadily<T>(ask: (signal: AbortSignal, alive: () => void) => Promise<T>, outer?: AbortSignal): Promise<T> {
  const own = new AbortController();
  const end = () => own.abort(outer?.reason);
  if (outer?.aborted) end();
  else outer?.addEventListener('abort', end);
  const { promise: silence, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reject(new Silence());
      own.abort();
    }, LONGEST_SILENCE);
  };
  alive();
  try {
    return await Promise.race([ask(own.signal, alive), silence]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', end);
  }
}
