/** Somebody who watches a long piece of work, and may have had enough of it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Is told how many records are done. */
  readonly onDone: (records: number) => void;
}

/** Records that are written in one go: a few ms of work on a slow machine. */
const SLICE = 50;

/** Work after which the page may draw and answer, in ms: much less than the 50 ms from which on readers feel a delay, even if the last slice is a slow one. */
const LONGEST_WORK = 12;

/** Lets the browser draw and answer the reader; throws when the work was given up meanwhile. */
export async function breathe(watch: Watch | undefined): Promise<void> {
  if (!watch) return;
  await new Promise((resolve) => setTimeout(resolve));
  watch.signal.throwIfAborted();
}

/** Does work on rows slice by slice, so that the page stays alive however many they are. Throws the reason when it is given up. `now` is a clock in ms. */
export async function writeInSlices<Row, Part>(
  rows: readonly Row[],
  write: (slice: readonly Row[]) => Part,
  watch?: Watch,
  now = () => performance.now(),
): Promise<Part[]> {
  const parts: Part[] = [];
  let begun = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < rows.length; from += SLICE) {
    if (now() - begun > LONGEST_WORK) {
      if (from > 0) watch?.onDone(from);
      await breathe(watch);
      begun = now();
    }
    parts.push(write(rows.slice(from, from + SLICE)));
  }
  if (rows.length > 0) watch?.onDone(rows.length);
  return parts;
}
