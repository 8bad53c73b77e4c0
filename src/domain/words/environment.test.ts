import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatPartialDate } from '@/domain/time/partialDate';
import { languageName } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, formatPercent, listed } from '@/domain/words/sentences';
import { readRange } from '../../../mocks/engine/question/dates';

/** What a browser answers by its own data, of which each has another part; the order of the Latin alphabet, `'en'`, is the same in all of them. */
const ofTheBrowser = /\bIntl\.(?!Collator\('en'\))\w+|\.toLocale\w*\(|\.localeCompare\((?![^;\n]*'en'\))/g;

/** Where the browser is asked all the same. */
const known: Readonly<Record<string, string>> = {
  // Names that help to find a country, beside the written ones: where the browser lacks a language, one way of finding is missing, and nothing shown is another.
  'src/domain/vocabulary/countries.ts': 'Intl.DisplayNames',
};

it('no word, number or order of the page is asked of the browser’s own data', () => {
  const files = ['src', 'mocks'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file.replaceAll('\\', '/')}`),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(300);
  const asked = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ofTheBrowser)].filter(([found]) => known[file] !== found).map(([found]) => `${file}: ${found}`),
  );
  expect(asked).toEqual([]);
});

it('every language of the records has a name', () => {
  const codes = ['activities', 'agreements', 'initiatives'].flatMap((file): string[] =>
    JSON.parse(readFileSync(`mocks/dataset/${file}.json`, 'utf8')).flatMap(({ sources }: { sources: { language: string }[] }) =>
      sources.map(({ language }) => language),
    ),
  );
  expect([...new Set(codes)].filter((code) => languageName(code) === code)).toEqual([]);
  expect(languageName('xx')).toBe('xx');
  expect(languageName('constructor')).toBe('constructor');
});

const words = () => [
  formatPartialDate('2024-06-01'),
  formatPartialDate('2024-06'),
  [0, 7, 999, 1000, 1204, 12_345, 1_234_567].map(formatCount),
  counted(1204, 'record'),
  formatPercent(12.5),
  listed(['a', 'b', 'c']),
  languageName('mk'),
  readRange('јуни 2021', '2026-03-01'),
  readRange('qershor 2021', '2026-03-01'),
];

const never = () => {
  throw new Error('asked of the browser');
};
const environments: readonly (readonly [string, () => void])[] = [
  ['none of its data', () => vi.stubGlobal('Intl', {})],
  [
    'numbers and dates of another language',
    () => {
      vi.spyOn(Number.prototype, 'toLocaleString').mockReturnValue('١٬٢٠٤');
      vi.spyOn(Date.prototype, 'toLocaleDateString').mockReturnValue('1403/3/12');
    },
  ],
  [
    'formatters that refuse',
    () =>
      vi.stubGlobal('Intl', {
        ...Intl,
        DateTimeFormat: never,
        NumberFormat: never,
        ListFormat: never,
        DisplayNames: never,
        Segmenter: never,
      }),
  ],
];

describe('in a browser with', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each(environments)('%s the words are the same', (_, make) => {
    const usual = words();
    make();
    expect(words()).toEqual(usual);
    expect(usual.slice(0, 4)).toEqual([
      '1 June 2024',
      'June 2024',
      ['0', '7', '999', '1,000', '1,204', '12,345', '1,234,567'],
      '1,204 records',
    ]);
    expect(usual.slice(-2)).toEqual([expect.objectContaining({ from: '2021-06' }), expect.objectContaining({ from: '2021-06' })]);
  });
});
