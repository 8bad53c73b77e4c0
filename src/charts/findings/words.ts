/**
 * Returns the share in whole per cent: `45%`. Never `100%` or `0%` unless that is exactly so: `99%`, `less than 1%`.
 */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  if (part === whole) return '100%';
  const rounded = Math.round((part / whole) * 100);
  return rounded < 1 ? 'less than 1%' : `${Math.min(99, rounded)}%`;
}

/** Returns a label for the middle of a sentence: `Telecoms and 5G` becomes `telecoms and 5G`. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Returns a sentence part for the start of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
