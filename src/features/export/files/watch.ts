/** Somebody who watches a long piece of work, and may have had enough of it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Is told how many records are done. */
  readonly onDone: (records: number) => void;
}

/** Records that are written in one go: some 50 ms of work on a slow machine. */
const SLICE = 500;

/** Lets the browser draw and answer the reader; throws when the work was given up meanwhile. */
export async function breathe(watch: Watch | undefined): Promise<void> {
  if (!watch) return;
  await new Promise((resolve) => setTimeout(resolve));
  watch.signal.throwIfAborted();
}

/** Writes rows slice by slice, so that the page stays alive however many they are. Throws the reason when it is given up. */
export async function writeInSlices<Row>(rows: readonly Row[], write: (slice: readonly Row[]) => string, watch?: Watch): Promise<string[]> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    await breathe(watch);
    parts.push(write(rows.slice(from, from + SLICE)));
    watch?.onDone(Math.min(rows.length, from + SLICE));
  }
  return parts;
}
