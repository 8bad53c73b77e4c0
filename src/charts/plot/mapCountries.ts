/**
 * The countries that the map names and counts: the six of the Western Balkans, and those around them that the frame holds well enough. All others are in
 * the list beside it.
 */
const six: readonly string[] = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];
const around: readonly string[] = ['AT', 'BG', 'GR', 'HR', 'HU', 'IT', 'MD', 'RO', 'SI', 'TR'];

/** In the order in which their labels look for a place. */
export const mapCountries: readonly string[] = [...six, ...around];

/** Tells whether a country is one of the six, whose labels are larger. */
export function isOfTheSix(code: string): boolean {
  return six.includes(code);
}

/** Tells whether the map names the country; the others are listed. */
export function isOnMap(code: string): boolean {
  return mapCountries.includes(code);
}

/**
 * Fixed, so that a shade means the same under every filter: each class counts from here to the next. One for each step of the sequence of colours, closest where
 * most countries lie; of the boundaries tried these put the fewest neighbours with clearly different numbers into one class.
 */
const classes = [1, 5, 10, 20, 30, 50, 200] as const;

/** Returns the class of a number of records, 0 to 6; null for none. */
export function mapClass(count: number): number | null {
  const at = classes.findLastIndex((least) => count >= least);
  return at < 0 ? null : at;
}

/** What the classes count in words: `1–4` … `200 and more`. */
export const mapClassWords: readonly string[] = classes.map((least, at) => {
  const next = classes[at + 1];
  return next === undefined ? `${least} and more` : `${least}–${next - 1}`;
});
