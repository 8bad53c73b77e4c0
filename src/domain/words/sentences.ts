/** Returns a whole number with its thousands parted: `1,204`. */
export function formatCount(n: number): string {
  const digits = String(n);
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Returns the noun that fits a number. The plural is the noun with an s unless given. */
export function nounFor(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** Returns `n` with the noun that fits: `1 record`, `1,204 records`. */
export function counted(n: number, one: string, many?: string): string {
  return `${formatCount(n)} ${nounFor(n, one, many)}`;
}

/** Returns the words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** Returns what somebody typed or linked to, cut where it would flood a sentence. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * Returns the share in whole per cent: `45%`. Never `100%` or `0%` unless that is exactly so: `99%`, `less than 1%`.
 */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  if (part === whole) return '100%';
  const rounded = Math.round((part / whole) * 100);
  return rounded < 1 ? 'less than 1%' : `${Math.min(99, rounded)}%`;
}

/** Returns a share that is known in per cent with one place after the point: `12.5%`. */
export function formatPercent(share: number): string {
  return `${share.toFixed(1)}%`;
}

/** Returns a label for the middle of a sentence: `Telecoms and 5G` becomes `telecoms and 5G`. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Returns a sentence part for the start of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the text with a full stop, unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`;
}

/** Longest line that `firstSentence` gives, in letters. */
const MOST_LETTERS = 180;

/** Returns the first sentence of a text; a long one is cut at a word and ends in an ellipsis. */
export function firstSentence(text: string): string {
  const sentence = /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
  return sentence.length <= MOST_LETTERS ? sentence : `${sentence.slice(0, MOST_LETTERS).replace(/\s+\S*$/u, '')}…`;
}
