/** A path into a JSON value: keys and zero-based positions. */
export type JsonPath = readonly PropertyKey[];

const SPACE = /\s*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Visits each member of the object or list that opens at `open`; returns the place after its closing bracket. */
function eachMember(text: string, open: number, visit: (key: PropertyKey, at: number) => void): number {
  const isObject = text[open] === '{';
  let at = skip(SPACE, text, open + 1);
  for (let position = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; position += 1) {
    let key: PropertyKey = position;
    if (isObject) {
      const keyEnd = skip(SCALAR, text, at);
      key = String(JSON.parse(text.slice(at, keyEnd)));
      at = skip(SPACE, text, skip(SPACE, text, keyEnd) + 1);
    }
    visit(key, at);
    at = skip(SPACE, text, valueEnd(text, at));
    if (text[at] === ',') at = skip(SPACE, text, at + 1);
  }
  return at + 1;
}

function valueEnd(text: string, at: number): number {
  return text[at] === '{' || text[at] === '[' ? eachMember(text, at, () => undefined) : skip(SCALAR, text, at);
}

/**
 * Returns the place in `text`, which must be valid JSON, where the value at `path` begins. When the path leads nowhere (a missing field),
 * the place of the deepest value on the way. Needed because `JSON.parse` tells values, not where they stand.
 */
export function placeInJson(text: string, path: JsonPath): number {
  let at = skip(SPACE, text, 0);
  for (const step of path) {
    if (text[at] !== '{' && text[at] !== '[') return at;
    let found: number | null = null;
    eachMember(text, at, (key, place) => {
      if (key === step || String(key) === String(step)) found ??= place;
    });
    if (found === null) return at;
    at = found;
  }
  return at;
}

/** Returns how many line breaks stand before `place`. */
export function linesBefore(text: string, place: number): number {
  return text.slice(0, place).split('\n').length - 1;
}
