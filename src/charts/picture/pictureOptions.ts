import type { LinkProblem } from '@/domain/address/linkProblem';
import { readRecordKey } from '@/domain/address/parameters';
import type { ThemeName } from '@/ui/palette';

/**
 * Sizes that have a name, in px. A height of null is as much as the chart needs. A4 is 210 mm wide at 96 px per inch, a column of a report 85 mm; half a slide is
 * the half of a wide one.
 */
export const namedSizes = {
  wide: { width: 1200, height: 675 },
  standard: { width: 1200, height: 900 },
  half: { width: 600, height: 675 },
  square: { width: 1080, height: 1080 },
  column: { width: 321, height: null },
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
  /** `slide`: of 16 to 9, with a few records by name, where the chart can be drawn so; of a page with four of its charts. */
  readonly form: 'full' | 'slide';
  /** The records on the slide, each as `kind/id`; null leaves the choice to their weight. */
  readonly chosen: readonly string[] | null;
  /** The charts of a page on its slide, by their ids; null leaves the choice to their order. */
  readonly charts: readonly string[] | null;
  /** Stands over the picture; empty for the finding, or for the title where the finding is left out. */
  readonly headline: string;
  /** Stands under the headline; empty for nothing. */
  readonly subtitle: string;
  /** So many bars are drawn, the first ones; null draws all. */
  readonly top: number | null;
  /** Keys of the marks that are framed. */
  readonly highlight: readonly string[];
  /** Notes on marks, each by the mark's key. */
  readonly pins: readonly { readonly at: string; readonly text: string }[];
}

/** A headline has at most so many characters: two lines of a slide. */
export const LONGEST_HEADLINE = 140;
/** So many charts of a page have room on its slide. */
export const MOST_QUARTERS = 4;
/** So many marks may have a note, and so long may it be. */
export const MOST_PINS = 3;
export const LONGEST_PIN = 120;
/** So many marks may be framed, and so many bars be asked for. */
export const MOST_FRAMED = 5;
export const MOST_BARS = 99;

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
  charts: null,
  headline: '',
  subtitle: '',
  top: null,
  highlight: [],
  pins: [],
};

/** Returns the size in px; a height of null is as much as the chart needs. */
export function pixelSize(size: PictureOptions['size']): { readonly width: number; readonly height: number | null } {
  return typeof size === 'string' ? namedSizes[size] : size;
}

type Change = Partial<PictureOptions>;

/** Every word but own sizes, with what it changes. Words that change the same exclude each other. */
const words: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['wide', { size: 'wide' }],
  ['standard', { size: 'standard' }],
  ['half', { size: 'half' }],
  ['square', { size: 'square' }],
  ['column', { size: 'column' }],
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

/** Returns the headline of a picture unless the reader writes one: the first of these findings, without its full stop, else the title. */
export function headlineFound(
  { finding }: Pick<PictureOptions, 'finding'>,
  title: string,
  findings: readonly (string | undefined)[],
): string {
  const found = finding ? findings.find(Boolean) : null;
  return found?.replace(/\.$/, '') || title;
}

/** What may be said several times, each adding to those before. */
const listed: ReadonlySet<string> = new Set(['chosen', 'charts', 'highlight', 'pins'] satisfies (keyof PictureOptions)[]);

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

/** What stands before texts, whose letters are written as in addresses, and before keys of marks. */
const prefixes = {
  record: 'record:',
  chart: 'chart:',
  headline: 'headline:',
  subtitle: 'subtitle:',
  highlight: 'highlight:',
  pin: 'note:',
} as const;

/** The form of a chart's id. */
const CHART = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function decoded(text: string, longest: number): string | null {
  try {
    return decodeURIComponent(text).slice(0, longest);
  } catch {
    return null;
  }
}

/** Reads a headline, a subtitle, a record or a chart of the slide, a mark that is framed or one with a note, added to those before; null for any other word. */
function writtenWord(word: string, { chosen, charts, highlight = [], pins = [] }: Change): Change | null {
  const after = (prefix: string, longest: number) => (word.startsWith(prefix) ? decoded(word.slice(prefix.length), longest) : null);
  const headline = after(prefixes.headline, LONGEST_HEADLINE);
  if (headline !== null) return { headline };
  const subtitle = after(prefixes.subtitle, LONGEST_HEADLINE);
  if (subtitle !== null) return { subtitle };
  const record = word.startsWith(prefixes.record) ? word.slice(prefixes.record.length) : '';
  if (readRecordKey(record)) return { chosen: [...(chosen ?? []), record] };
  const chart = word.startsWith(prefixes.chart) ? word.slice(prefixes.chart.length) : '';
  if (CHART.test(chart)) return (charts ?? []).length < MOST_QUARTERS ? { charts: [...(charts ?? []), chart] } : null;
  const framed = after(prefixes.highlight, LONGEST_PIN);
  if (framed !== null) return highlight.length < MOST_FRAMED ? { highlight: [...highlight, framed] } : null;
  const [, key, note] = word.match(/^note:([^:]+):(.*)$/) ?? [];
  if (key === undefined || note === undefined || pins.length >= MOST_PINS) return null;
  const [at, text] = [decoded(key, LONGEST_PIN), decoded(note, LONGEST_PIN)];
  return at === null || text === null ? null : { pins: [...pins, { at, text }] };
}

function topWord(word: string): Change | null {
  const [, count] = word.match(/^top([1-9]\d?)$/) ?? [];
  return count ? { top: Number(count) } : null;
}

/** Returns what a word changes, or why it cannot be used. */
function meaningOf(word: string, before: Change): Change | LinkProblem {
  const known = words.get(word) ?? topWord(word) ?? writtenWord(word, before);
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
    const meaning = meaningOf(word, changes);
    if ('code' in meaning) problems.push({ ...meaning, value: word });
    else if (Object.keys(meaning).some((name) => name in changes && !listed.has(name)))
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
    ...(options.chosen ?? []).map((key) => prefixes.record + key),
    ...(options.charts ?? []).map((id) => prefixes.chart + id),
    options.top === null ? '' : `top${options.top}`,
    options.headline && prefixes.headline + encodeURIComponent(options.headline),
    options.subtitle && prefixes.subtitle + encodeURIComponent(options.subtitle),
    ...options.highlight.map((key) => prefixes.highlight + encodeURIComponent(key)),
    ...options.pins.map(({ at, text }) => `${prefixes.pin}${encodeURIComponent(at)}:${encodeURIComponent(text)}`),
  ]
    .filter(Boolean)
    .join(',');
}
