import type { ChartExport, ChartNote, PictureBody } from '@/charts/model';
import type { PictureFrame } from '@/charts/picture/pictureInput';
import { defaultOptions, type PictureOptions } from '@/charts/picture/pictureOptions';
import { loadOutlines } from '@/charts/plot/Map';
import type { TimelineBodyMark } from '@/charts/timelineBody';

const topics = ['Cybersecurity', 'E-government', 'Roaming', 'Digital skills'];
const countries = ['Albania', 'Bosnia and Herzegovina', 'Kosovo*', 'Montenegro', 'North Macedonia', 'Serbia'];
const years = Array.from({ length: 12 }, (_, at) => String(2015 + at));

/** A body of each shape, small enough to be read as text. */
function timelineMark(
  kind: 'activity' | 'agreement',
  label: string,
  start: number,
  days: number,
  patch: Partial<TimelineBodyMark> = {},
): TimelineBodyMark {
  return {
    key: `${kind}/${start}`,
    kind,
    label,
    title: label,
    longer: [],
    words: label,
    start,
    end: start + days,
    lastsTo: start + days,
    isExact: days === 1,
    isPlanned: false,
    hue: kind,
    stackHue: kind,
    weight: days,
    pair: null,
    ...patch,
  };
}

export const bodies = {
  bars: {
    shape: 'bars',
    parts: [
      { label: 'Two countries', hue: 'two' },
      { label: 'Three to five countries', hue: 'few' },
      { label: 'Six and more countries', hue: 'many' },
    ],
    bars: countries.map((label, at) => ({
      label,
      value: at === 5 ? 0 : 120 - 19 * at,
      ...(at === 5 && { absence: 'systematic' }),
      parts: at === 5 ? [0, 0, 0] : [9 - at, at, 111 - 19 * at],
      emphasis: at === 0 ? 'chosen' : 'none',
    })),
  },
  stackedBars: {
    shape: 'stackedBars',
    parts: [
      { label: 'Follow-up recorded', hue: 'followed' },
      { label: 'None known', hue: 'unfollowed' },
    ],
    bars: ['Training', 'Funding', 'Exchange of information on incidents'].map((label, at) => ({ label, values: [9 - at, at] })),
  },
  columns: {
    shape: 'columns',
    bins: years.map((label) => ({ label, short: label, year: null })),
    stack: {
      totals: years.map((_, at) => 7 * at),
      parts: topics.map((label, hue) => ({
        label,
        hue,
        values: years.map((_, at) => (hue === 0 ? 4 * at : at)),
        coarse: years.map((_, at) => (hue === 0 ? Math.floor(at / 2) : 0)),
      })),
    },
    underWay: {
      text: 'Under way or in force: 40 agreements and initiatives, not part of the 462 records',
      values: years.map((_, at) => 2 + at),
    },
    undated: 'Without a date of their own: 7 records',
    searched: [
      {
        label: '',
        cells: years.map((_, at) => ({ systematic: at > 5 ? 1 : 0, partial: at > 2 && at <= 5 ? 1 : 0, none: at <= 2 ? 1 : 0 })),
      },
    ],
    collected: 11.2,
  },
  smallColumns: {
    shape: 'smallColumns',
    bins: years.map((label) => ({ label, short: label, year: null })),
    panels: topics.map((label, topic) => ({ label, total: 66 - topic * 9, values: years.map((_, at) => Math.max(0, at - topic)) })),
    absences: years.map((_, at) => (at < 1 ? 'unresearched' : at < 2 ? 'partial' : 'systematic')),
    collected: 11.2,
  },
  grid: {
    shape: 'grid',
    rowLabels: countries,
    columnLabels: topics,
    cells: countries.map((_, row) =>
      topics.map((_topic, column) => (row === 2 && column > 1 ? 'unresearched' : (row * column * 7) % 31 || 'partial')),
    ),
  },
  map: {
    shape: 'map',
    parts: [
      { label: 'Two countries', hue: 'two' },
      { label: 'Three to five countries', hue: 'few' },
    ],
    places: [
      { code: 'RS', label: 'Serbia', count: 246, isChosen: true, parts: [40, 206] },
      { code: 'XK', label: 'Kosovo*', count: 12, isChosen: false, parts: [5, 7] },
      { code: 'GR', label: 'Greece', count: 'unresearched', isChosen: false, parts: [0, 0] },
      { code: 'BY', label: 'Belarus', count: 'partial', isChosen: false, parts: [0, 0] },
      { code: 'US', label: 'United States', count: 34, isChosen: false, parts: [30, 4] },
    ],
  },
  dumbbells: {
    shape: 'dumbbells',
    series: [
      { label: 'First country', hue: 'first' },
      { label: 'Second country', hue: 'second' },
    ],
    rows: ['Broadband', 'Postal services', 'Digital media'].map((label, at) => ({
      label,
      values: [9 + 8 * at, 31 - 5 * at],
      gap: at < 2 ? '+18' : '−6',
    })),
    isShare: false,
    gapLabel: 'RS − AL',
    turn: 2,
  },
  facingBars: {
    shape: 'facingBars',
    series: [
      { label: 'Albania', hue: 'first' },
      { label: 'Serbia', hue: 'second' },
    ],
    rows: countries.map((label, at) => ({ label, values: at === 0 ? [null, 6] : [19 - 2 * at, at] })),
  },
  timeline: {
    shape: 'timeline',
    // 2019 to June 2024.
    window: { start: 17897, end: 19905 },
    range: { start: 17897, end: 19905 },
    collectedTo: 19700,
    inView: { records: 8, places: 8 },
    hues: null,
    band: {
      isOpen: true,
      marks: [
        {
          key: 'initiative/a',
          label: 'A platform',
          words: 'A platform, initiative',
          hue: 'initiative',
          isPlanned: false,
          begins: { start: 18262, end: 18628 },
          ends: { start: 19358, end: 19389 },
        },
        {
          key: 'initiative/b',
          label: 'A strategy',
          words: 'A strategy, initiative',
          hue: 'initiative',
          isPlanned: true,
          begins: { start: 17167, end: 17532 },
          ends: null,
        },
      ],
    },
    lanes: countries.slice(4).map((label, at) => ({
      value: label,
      label,
      searched:
        at > 0
          ? []
          : [
              { start: 17897, end: 18262, level: 'none' },
              { start: 18262, end: 18628, level: 'partial' },
              { start: 18628, end: 19700, level: 'systematic' },
            ],
      cells: null,
      marks: [
        timelineMark('agreement', 'A memorandum on data', 18200 + 90 * at, 1),
        timelineMark('activity', 'A signing', 18200 + 90 * at, 1, { pair: 'agreement/18200' }),
        timelineMark('activity', 'A meeting of many', 18993, 365, { isPlanned: at === 1 }),
        timelineMark('activity', 'A workshop', 19700, 1, { lastsTo: 19790 }),
      ],
    })),
  },
  rhythm: {
    shape: 'rhythm',
    quarters: years.flatMap((label) => [0, 1, 2, 3].map((at) => ({ label, isYearStart: at === 0 }))),
    rows: countries.slice(0, 3).map((label, row) => ({
      label,
      notes: ['usually every 23 days'],
      counts: years.flatMap((_, at) => [at, row, 0, 0]),
      silences: [{ from: 2, to: 20, words: 'silent 54 months', absence: 'partial' }],
    })),
  },
  lifeCycle: {
    shape: 'lifeCycle',
    steps: [
      { label: 'Announced', value: 'not known', date: null },
      { label: 'Signed', value: '4 April 2022', date: '2022-04-04' },
      { label: 'In force', value: '2023', date: '2023' },
      { label: 'Ends', value: 'not known', date: null },
    ],
    today: '2026-11-24',
    hasEnded: false,
  },
} as const satisfies Record<string, PictureBody>;

export const shapes = [
  'bars',
  'stackedBars',
  'columns',
  'smallColumns',
  'grid',
  'map',
  'dumbbells',
  'facingBars',
  'timeline',
  'rhythm',
  'lifeCycle',
] as const satisfies readonly (keyof typeof bodies)[];

/** Returns a remark in these words. */
export function noteOf(text: string): ChartNote {
  return { kind: 'note', text };
}

export const footnote: ChartNote = { kind: 'footnote', text: '* Without prejudice.' };

/** Returns a chart with this body. */
export function chartOf(body: PictureBody, patch: Partial<ChartExport> = {}): ChartExport {
  return {
    id: 'records-by-country',
    title: 'Records by country',
    finding: 'Serbia takes part in most records.',
    notes: [noteOf('A note on counting.')],
    body,
    table: {
      columns: [
        { label: 'Country', isNumber: false },
        { label: 'Records', isNumber: true },
      ],
      rows: [['Serbia', 12]],
    },
    ...patch,
  };
}

/** What stands around every sample. */
export const frame: PictureFrame = {
  about: {
    title: 'Accord Atlas',
    publisher: 'Accord Atlas',
    description: 'Records for tests.',
    keywords: [],
    licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', title: 'Creative Commons Attribution', url: 'https://example.org/by', terms: 'name us' },
  },
  filterSentence: 'North Macedonia; 2019 to June 2024',
  total: 317,
  release: '2026.11',
  made: '2026-11-24',
  link: 'https://example.org/?country=MK&from=2019&to=2024-06',
  outlines: await loadOutlines(),
};

/** Returns the frame with some options changed. */
export function framed(options: Partial<PictureOptions>): PictureFrame {
  return { ...frame, options: { ...defaultOptions, ...options } };
}
