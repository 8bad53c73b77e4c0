/** The longest name, in characters. */
export const NAME_LIMIT = 120;

/** Returns a name as it is kept: without spaces around, at most `NAME_LIMIT` characters; null when nothing is left. */
export function tidyName(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim().slice(0, NAME_LIMIT).trim() || null;
}
