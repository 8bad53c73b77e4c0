/**
 * The one palette. Charts and exported pictures take real values from here, never CSS variables, because a picture drawn outside the page has no
 * style sheet; `theme.css` repeats the values for the page and a test compares the two. Contrast against the ground: text ≥ 4.5:1,
 * marks and edges ≥ 3:1.
 */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  /** Hairlines; decoration only. */
  readonly line: string;
  /** Edges of controls. */
  readonly edge: string;
  readonly link: string;
  /** Marks of data. */
  readonly data: string;
  /** What the reader has chosen. */
  readonly chosen: string;
  /** Eight categories of things that have no hue of their own; the first is that of data, the last is "other". */
  readonly categories: readonly string[];
  /** The kinds of record. */
  readonly kinds: Readonly<Record<KindHue, string>>;
  /** How many countries a record names: two and few are strong, a meeting of many is grey. Told by hue, as light means that a date is not exact. */
  readonly scopes: Readonly<Record<ScopeHue, string>>;
  /** What is compared, in its order; each has a shape of its own too, as some of these hues have another meaning elsewhere. */
  readonly compared: Readonly<Record<ComparedHue, string>>;
  /** Whether a commitment was followed up. */
  readonly followUps: Readonly<Record<FollowUpHue, string>>;
  /** Seven steps for heat maps and the map, few to many, each at least 10 of the 100 steps of perceived lightness from the next. */
  readonly sequence: readonly string[];
}

export type ScopeHue = 'two' | 'few' | 'many' | 'one';
export type KindHue = 'activity' | 'agreement' | 'initiative';
export type FollowUpHue = 'followed' | 'unfollowed';

/** What is compared, in its order: so many can be told apart. */
export const comparedHues = ['first', 'second', 'third', 'fourth'] as const;
export type ComparedHue = (typeof comparedHues)[number];

/** What a part of a chart is coloured by: what it means, which has one hue wherever it stands, or a place among the categories. */
export type Hue = KindHue | ScopeHue | ComparedHue | FollowUpHue | number;

export const lightPalette: Palette = {
  ground: '#fcfbf8',
  raised: '#ffffff',
  ink: '#1b2430',
  soft: '#55606e',
  line: '#d9d6ce',
  edge: '#89919e',
  link: '#0f5e8c',
  data: '#1f5fa8',
  chosen: '#c2571a',
  categories: ['#1f5fa8', '#a67c00', '#b33a4b', '#3b8296', '#66761b', '#a8457f', '#7a5a35', '#6b6f76'],
  kinds: { activity: '#1f5fa8', agreement: '#8a4b9c', initiative: '#1e7f5c' },
  scopes: { two: '#0d3560', few: '#4a8bc0', many: '#828893', one: '#86775f' },
  compared: { first: '#a67c00', second: '#1f5fa8', third: '#1e7f5c', fourth: '#8a4b9c' },
  followUps: { followed: '#1e7f5c', unfollowed: '#6b6f76' },
  sequence: ['#d8e5ef', '#aac8df', '#7dabcf', '#3a79ae', '#235d91', '#134270', '#0b294b'],
};

export const darkPalette: Palette = {
  ground: '#14181d',
  raised: '#1c2229',
  ink: '#e8e6e1',
  soft: '#a9b0ba',
  line: '#2c343d',
  edge: '#6f7884',
  link: '#7cc0ea',
  data: '#6ea8e6',
  chosen: '#ec8f55',
  categories: ['#6ea8e6', '#d9b03a', '#ea7f8d', '#74bccf', '#b2c24f', '#e58abf', '#c49a6c', '#a3a8b0'],
  kinds: { activity: '#6ea8e6', agreement: '#c08fd0', initiative: '#5bbf98' },
  scopes: { two: '#dce9f6', few: '#3d8fd1', many: '#7b8490', one: '#b8a37d' },
  compared: { first: '#d9b03a', second: '#6ea8e6', third: '#5bbf98', fourth: '#c08fd0' },
  followUps: { followed: '#5bbf98', unfollowed: '#a3a8b0' },
  sequence: ['#213243', '#274b6c', '#306592', '#4e89b9', '#7aa9ce', '#aecbe2', '#e0edf6'],
};

export type ThemeName = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeName, Palette>> = { light: lightPalette, dark: darkPalette };

/** Returns the colour of a hue. */
export function hueOf(hue: Hue, { categories, kinds, scopes, compared, followUps, data }: Palette): string {
  if (typeof hue === 'number') return categories[hue] ?? data;
  const named: Readonly<Record<Exclude<Hue, number>, string>> = { ...kinds, ...scopes, ...compared, ...followUps };
  return named[hue];
}

/** Returns the relative luminance of `#rrggbb` as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is left of a hue where a date is not exact: light means that and nothing else. */
export const LIGHT = 0.3;

/** Returns a colour of which only so much is left on a ground, as a value of its own: both `#rrggbb`. */
export function thinned(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [own = 0, under = 0] = [colour, ground].map((text) => Number.parseInt(text.slice(start, start + 2), 16));
    return Math.round(under + (own - under) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** Returns the contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Returns the step of the sequence for a count, 0 to `steps` - 1: the palest is always one. Where the numbers are few each has its own; else steps follow the
 * square root, because a few cells hold most records and the rest would all look alike.
 */
export function heatStep(count: number, most: number, steps: number): number {
  const over = Math.max(0, count - 1);
  return Math.min(steps - 1, most <= steps ? over : Math.floor(Math.sqrt(over / (most - 1)) * steps));
}

/** Returns the colour of a text that is read on this ground at 4.5:1 or more. */
export function textOn(ground: string, palette: Palette): string {
  return [palette.ink, palette.ground, '#ffffff', '#000000'].find((colour) => contrast(colour, ground) >= 4.5) ?? palette.ink;
}

/** Returns a cell's ground, and the colour of its number that reads best on it. */
export function heatColours(count: number, most: number, palette: Palette): { ground: string; text: string } {
  const ground = palette.sequence[heatStep(count, most, palette.sequence.length)] ?? palette.ground;
  return { ground, text: textOn(ground, palette) };
}
