import type { LinkProblem } from '@/domain/address/linkProblem';
import { readRecordKey } from '@/domain/address/parameters';
import type { ThemeName } from '@/ui/palette';

/** Sizes that have a name, in px. A height of null is as much as the chart needs. A4 is 210 mm wide at 96 px per inch. */
export const namedSizes = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  a4: { width: 794, height: null },
} as const;
export type NamedSize = keyof typeof namedSizes;

/** Bounds of either side of an own size, in px. */
export const LEAST_SIDE = 300;
export const MOST_SIDE = 4000;

export const pictureScales = [1, 2, 3] as const;
export type PictureScale = (typeof pictureScales)[number];

/** How a picture is made. */
export interface PictureOptions {
  readonly size: NamedSize | { readonly width: number; readonly height: number };
  /** How many pixels of a PNG stand for one of the picture. */
  readonly scale: PictureScale;
  readonly theme: ThemeName;
  /** What the picture shows beside title, filters, chart and source. */
  readonly finding: boolean;
  readonly notes: boolean;
  readonly legend: boolean;
  readonly qr: boolean;
  /** `slide`: of 16 to 9, with a few records by name, where the chart can be drawn so. */
  readonly form: 'full' | 'slide';
  /** The records on the slide, each as `kind/id`; null leaves the choice to their weight. */
  readonly chosen: readonly string[] | null;
  /** Stands over the slide; empty for the finding. */
  readonly headline: string;
}

/** A headline has at most so many characters: two lines of a slide. */
export const LONGEST_HEADLINE = 140;

/** The picture that the menu saves. PNG is twice the size: sharp in print and on dense screens; light, because it goes into briefs on white paper. */
export const defaultOptions: PictureOptions = {
  size: 'wide',
  scale: 2,
  theme: 'light',
  finding: true,
  notes: true,
  legend: true,
  qr: false,
  form: 'full',
  chosen: null,
  headline: '',
};

/** Returns the size in px; a height of null is as much as the chart needs. */
export function pixelSize(size: PictureOptions['size']): { readonly width: number; readonly height: number | null } {
  return typeof size === 'string' ? namedSizes[size] : size;
}

type Change = Partial<PictureOptions>;

/** Every word but own sizes, with what it changes. Words that change the same exclude each other. */
const words: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['wide', { size: 'wide' }],
  ['square', { size: 'square' }],
  ['a4', { size: 'a4' }],
  ['1x', { scale: 1 }],
  ['2x', { scale: 2 }],
  ['3x', { scale: 3 }],
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['no-finding', { finding: false }],
  ['no-notes', { notes: false }],
  ['no-legend', { legend: false }],
  ['qr', { qr: true }],
  ['slide', { form: 'slide' }],
]);

/** What stands before a record of the slide, and before its headline, whose letters are written as in addresses. */
const RECORD = 'record:';
const TITLE = 'headline:';

/** Reads a record or a headline; null for any other word. */
function slideWord(word: string, chosen: PictureOptions['chosen']): Change | null {
  if (word.startsWith(RECORD) && readRecordKey(word.slice(RECORD.length)))
    return { chosen: [...(chosen ?? []), word.slice(RECORD.length)] };
  if (!word.startsWith(TITLE)) return null;
  try {
    return { headline: decodeURIComponent(word.slice(TITLE.length)).slice(0, LONGEST_HEADLINE) };
  } catch {
    return null;
  }
}

/** Returns what is wrong with an own size; null when nothing is. */
export function sizeProblem({ width, height }: { readonly width: number; readonly height: number }): LinkProblem | null {
  const isSide = (side: number) => Number.isInteger(side) && side >= LEAST_SIDE && side <= MOST_SIDE;
  if (isSide(width) && isSide(height)) return null;
  const value = `${width}x${height}`;
  return { parameter: 'picture', value, code: 'impossible-size', width, height, least: LEAST_SIDE, most: MOST_SIDE };
}

function ownSize(word: string): { width: number; height: number } | null {
  const [, width, height] = word.match(/^(\d{1,9})x(\d{1,9})$/) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** Returns what a word changes, or why it cannot be used. */
function meaningOf(word: string, chosen: PictureOptions['chosen']): Change | LinkProblem {
  const known = words.get(word) ?? slideWord(word, chosen);
  if (known) return known;
  const size = ownSize(word);
  if (size) return sizeProblem(size) ?? { size };
  return { parameter: 'picture', value: word, code: 'unknown-option', expected: [...words.keys()] };
}

/**
 * Reads options from the text that stands in an address: `square,3x,dark,no-notes,qr`, an own size as `800x600`. What is unknown, out of bounds or said
 * twice is left out and named. Never throws.
 */
export function readOptions(raw: string): { options: PictureOptions; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  let changes: Change = {};
  const parts = raw
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  for (const word of new Set(parts)) {
    const meaning = meaningOf(word, changes.chosen ?? null);
    if ('code' in meaning) problems.push({ ...meaning, value: word });
    else if (Object.keys(meaning).some((name) => name !== 'chosen' && name in changes))
      problems.push({ parameter: 'picture', value: word, code: 'contradicting-option' });
    else changes = { ...changes, ...meaning };
  }
  return { options: { ...defaultOptions, ...changes }, problems };
}

function sizeWord(size: PictureOptions['size']): string {
  return typeof size === 'string' ? size : `${size.width}x${size.height}`;
}

/** Writes options as they stand in an address; '' for the default. `readOptions` reads them back. */
export function writeOptions(options: PictureOptions): string {
  const isDefault = (name: 'size' | 'scale' | 'theme') => options[name] === defaultOptions[name];
  return [
    isDefault('size') ? '' : sizeWord(options.size),
    isDefault('scale') ? '' : `${options.scale}x`,
    isDefault('theme') ? '' : options.theme,
    options.finding ? '' : 'no-finding',
    options.notes ? '' : 'no-notes',
    options.legend ? '' : 'no-legend',
    options.qr ? 'qr' : '',
    options.form === 'slide' ? 'slide' : '',
    ...(options.chosen ?? []).map((key) => RECORD + key),
    options.headline ? TITLE + encodeURIComponent(options.headline) : '',
  ]
    .filter(Boolean)
    .join(',');
}
