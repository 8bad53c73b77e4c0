/** Thrown where an answer needs files that are not in memory. The question is asked again once `load` has fetched them. */
export class Missing extends Error {
  readonly load: () => Promise<unknown>;

  constructor(what: string, load: () => Promise<unknown>) {
    super(`Not in memory: ${what}.`);
    this.load = load;
  }
}

/** An answer may come upon one kind of file after the other; more turns than this would mean that what was loaded did not stay. */
const MOST_TURNS = 12;

/**
 * Returns what `ask` returns: at once where everything it needs is in memory, else a promise, after the files were loaded that it found missing. Throws and
 * rejects as `ask` and the loading do.
 */
export function whenLoaded<T>(ask: () => T, turns = MOST_TURNS): T | Promise<T> {
  try {
    return ask();
  } catch (cause) {
    if (!(cause instanceof Missing) || turns === 0) throw cause;
    return cause.load().then(() => whenLoaded(ask, turns - 1));
  }
}

/** Returns a function that returns what `load` fetches, and throws `Missing` before it is there. It is fetched once; after a failure the next question tries again. */
export function lazily<T>(what: string, load: () => Promise<T>): () => T {
  let held: { readonly value: T } | undefined;
  let loading: Promise<void> | undefined;
  const fetchIt = () => {
    loading ??= load().then(
      (value) => {
        held = { value };
      },
      (cause: unknown) => {
        loading = undefined;
        throw cause;
      },
    );
    return loading;
  };
  return () => {
    if (!held) throw new Missing(what, fetchIt);
    return held.value;
  };
}

/** Loads what is not in memory; what was refused is refused again to whoever asks for it. */
export async function loaded(ask: () => unknown): Promise<void> {
  await whenLoaded(ask);
}
