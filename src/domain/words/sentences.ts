/** One for the whole page: to make a formatter takes longer than to draw a chart's mark. */
const format = new Intl.NumberFormat('en');

/** Returns a whole number with its thousands parted: `1,204`. */
export function formatCount(n: number): string {
  return format.format(n);
}

/** Returns `n` with the noun that fits: `1 record`, `1,204 records`. The plural is the noun with an s unless given. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${formatCount(n)} ${n === 1 ? one : many}`;
}

/** Returns the words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Returns what somebody typed or linked to, cut where it would flood a sentence. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
