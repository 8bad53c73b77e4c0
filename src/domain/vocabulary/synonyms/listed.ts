/** Splits names that stand separated by commas; each once. */
export function listed(names: string): readonly string[] {
  return [...new Set(names.split(', '))];
}
