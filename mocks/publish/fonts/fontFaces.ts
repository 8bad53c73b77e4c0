/** One file of a font, as the font's own style sheet declares it. */
export interface FontFace {
  readonly family: string;
  /** Its name without its ending, such as source-sans-3-latin-wght-normal. */
  readonly file: string;
  readonly weights: string;
  /** First and last of each run of letters that it is used for, by their code points. */
  readonly runs: readonly (readonly [number, number])[];
}

const RULE =
  /@font-face\s*\{[^}]*font-family: '([^']+)'[^}]*font-weight: ([\d ]+);[^}]*url\(\.\/files\/([\w-]+)\.woff2\)[^}]*unicode-range: ([^;}]+);/g;

/** Reads the faces of a style sheet of Fontsource. */
export function facesIn(css: string): FontFace[] {
  return [...css.matchAll(RULE)].map(([, family = '', weights = '', file = '', ranges = '']) => ({
    family,
    weights,
    file,
    runs: ranges.split(',').map((range) => {
      const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  }));
}

/** Returns which of the letters each face draws: where two hold a letter, the later one does, as in a browser. Faces that draw none are left out. */
export function lettersByFace(faces: readonly FontFace[], letters: Iterable<string>): Map<FontFace, string> {
  const found = new Map<FontFace, string>();
  for (const letter of new Set(letters)) {
    const code = letter.codePointAt(0) ?? 0;
    const face = faces.findLast(({ runs }) => runs.some(([first, last]) => first <= code && code <= last));
    if (face) found.set(face, (found.get(face) ?? '') + letter);
  }
  return found;
}

/** Returns letters as the value of `unicode-range`, neighbours as one run. */
export function unicodeRange(letters: string): string {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}
