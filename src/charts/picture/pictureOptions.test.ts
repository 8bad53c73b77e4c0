import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultOptions,
  LEAST_SIDE,
  MOST_BARS,
  MOST_FRAMED,
  MOST_PINS,
  MOST_QUARTERS,
  MOST_SIDE,
  namedSizes,
  type PictureOptions,
  pictureScales,
  pixelSize,
  readOptions,
  writeOptions,
} from '@/charts/picture/pictureOptions';
import { linkProblemSentence } from '@/domain/address/linkProblem';

describe('options in an address', () => {
  it.each<[string, Partial<PictureOptions>]>([
    ['', {}],
    ['square,3x,dark,no-notes,qr', { size: 'square', scale: 3, theme: 'dark', notes: false, qr: true }],
    ['a4,no-finding,no-legend', { size: 'a4', finding: false, legend: false }],
    ['800x600', { size: { width: 800, height: 600 } }],
    [' qr , 1x ,, qr', { scale: 1, qr: true }],
    ['wide,2x,light', {}],
    ['standard,top5,headline:Who%20meets%2C%20and%20why', { size: 'standard', top: 5, headline: 'Who meets, and why' }],
    ['slide,chart:records-by-topic,chart:where', { form: 'slide', charts: ['records-by-topic', 'where'] }],
    ['highlight:RS,highlight:AL', { highlight: ['RS', 'AL'] }],
    [
      'note:2023:Berlin%20Process,note:2024:Election',
      {
        pins: [
          { at: '2023', text: 'Berlin Process' },
          { at: '2024', text: 'Election' },
        ],
      },
    ],
  ])('%j is read', (raw, changes) => {
    expect(readOptions(raw)).toEqual({ options: { ...defaultOptions, ...changes }, problems: [] });
  });

  it.each([
    ['poster', /“picture=poster” is not known; use wide, standard, half, square, column, a4, .*800x600.*It was left out\./],
    ['<script>alert(1)</script>', /“picture=<script>/],
    ['800x', /is not known/],
    ['0x600', /0 × 600 px cannot be made: each side is a whole number from 300 to 4000 px\. It was left out\./],
    ['800x4001', /from 300 to 4000 px/],
    ['299x600', /299 × 600/],
    ['999999999x999999999', /from 300 to 4000 px/],
    ['-800x600', /is not known/],
    ['8e2x600', /is not known/],
    ['top0', /is not known/],
    ['top100', /is not known/],
    ['headline:%E0%A4%A', /is not known/],
    ['note:2023', /is not known/],
    ['chart:', /is not known/],
    ['chart:A b', /is not known/],
  ])('%j is named and left out, and the rest works', (word, message) => {
    const { options, problems } = readOptions(`${word},dark`);
    expect(options).toEqual({ ...defaultOptions, theme: 'dark' });
    expect(problems).toMatchObject([{ parameter: 'picture', value: word }]);
    expect(problems.map(linkProblemSentence)).toEqual([expect.stringMatching(message)]);
  });

  it('takes the first of two that contradict', () => {
    const { options, problems } = readOptions('square,wide,800x600');
    expect(options.size).toBe('square');
    expect(problems.map(({ value }) => value)).toEqual(['wide', '800x600']);
  });

  it('shortens what is endless', () => {
    const [sentence] = readOptions('x'.repeat(10_000)).problems.map(linkProblemSentence);
    expect(sentence?.length).toBeLessThan(300);
  });
});

const written = fc.string({ unit: 'grapheme', maxLength: 20 });
const key = fc.string({ minLength: 1, maxLength: 12 });
const side = fc.integer({ min: LEAST_SIDE, max: MOST_SIDE });
const optionsArbitrary: fc.Arbitrary<PictureOptions> = fc.record({
  size: fc.oneof(fc.constantFrom('wide', 'standard', 'half', 'square', 'column', 'a4'), fc.record({ width: side, height: side })),
  scale: fc.constantFrom(...pictureScales),
  theme: fc.constantFrom('light', 'dark'),
  finding: fc.boolean(),
  notes: fc.boolean(),
  legend: fc.boolean(),
  qr: fc.boolean(),
  form: fc.constantFrom('full' as const, 'slide' as const),
  chosen: fc.option(fc.uniqueArray(fc.constantFrom('agreement/one', 'activity/two', 'initiative/three'), { minLength: 1 })),
  charts: fc.option(fc.uniqueArray(fc.constantFrom('where', 'records-by-topic', 'pairs'), { minLength: 1, maxLength: MOST_QUARTERS })),
  headline: written,
  subtitle: written,
  top: fc.option(fc.integer({ min: 1, max: MOST_BARS })),
  highlight: fc.uniqueArray(key, { maxLength: MOST_FRAMED }),
  pins: fc.uniqueArray(fc.record({ at: key, text: written }), { maxLength: MOST_PINS, selector: ({ at }) => at }),
});

it('are read back as they were written, defaults as nothing', () => {
  expect(writeOptions(defaultOptions)).toBe('');
  fc.assert(
    fc.property(optionsArbitrary, (options) => {
      expect(readOptions(writeOptions(options))).toEqual({ options, problems: [] });
    }),
    { seed: 20261124 },
  );
});

it('never throw, whatever the address says, and give a size that can be made', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('wide', '1x', 'qr', '300x300', '5x5', '')).map(String)), (raw) => {
      const { width, height } = pixelSize(readOptions(raw).options.size);
      expect(width).toBeGreaterThanOrEqual(LEAST_SIDE);
      expect(height ?? LEAST_SIDE).toBeGreaterThanOrEqual(LEAST_SIDE);
    }),
    { seed: 20261124 },
  );
});

it('A4 is as high as the chart needs', () => expect(pixelSize('a4')).toEqual({ ...namedSizes.a4, height: null }));
