function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Tells whether two JSON values are the same, whatever the order of the keys of their objects. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!isHolder(a) || !isHolder(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
