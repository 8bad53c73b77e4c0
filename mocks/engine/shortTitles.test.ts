import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { nothingTold, SHORT_TITLE_LENGTH, shortTitle } from '@/domain/words/shortTitle';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { timelineOf } from './timeline';

const marks = timelineOf(buildIndex(readDataset(bundledTexts).dataset), { filters: noFilters, lane: 'country' }, 10_000).marks ?? [];
const countries = [...new Set(marks.flatMap((mark) => mark.countries))];
const anyTold = fc.record({
  countries: fc.subarray(countries, { maxLength: 3 }),
  topics: fc.subarray(Object.keys(topics), { maxLength: 2 }).map((some) => some.filter((topic) => topic in topics)),
  year: fc.option(fc.integer({ min: 2012, max: 2026 }).map(String)),
});

/** The last word of a cut text together with the next one of the title, where the two are one name of a country. */
function isCutInName(short: string, title: string): boolean {
  if (!short.endsWith('…')) return false;
  const tail = short.slice(0, -1);
  return countries.some((code) => {
    const words = countryName(code).split(' ');
    return words.some(
      (_, at) =>
        at > 0 && tail.endsWith(` ${words.slice(0, at).join(' ')}`) && title.includes(words.join(' ')) && !/^The$/.test(words[0] ?? ''),
    );
  });
}

test('law: whatever is told, a short title of every record is there, fits, begins and ends with something, and cuts no country in two', () => {
  expect(marks.length).toBeGreaterThan(800);
  fc.assert(
    fc.property(fc.constantFrom(...marks), anyTold, (mark, { countries: told, year }) => {
      const short = shortTitle(mark, { ...nothingTold, countries: told, year });
      expect(short.length, short).toBeLessThanOrEqual(SHORT_TITLE_LENGTH);
      expect(short, mark.title).toMatch(/^[\p{L}\p{N}“‘"'].*[\p{L}\p{N}…”’"'*)+²]$/u);
      expect(short, mark.title).not.toMatch(/ {2}| (?:and|of|the|with|between)…$|Kosovo(?!\*)/);
      expect(isCutInName(short, mark.title), `${short} of ${mark.title}`).toBe(false);
      expect(shortTitle({ ...mark }, { ...nothingTold, countries: [...told], year })).toBe(short);
    }),
    { seed: 20261130, numRuns: 4000 },
  );
});

test('most records of two parties name the partner when the other one is told', () => {
  const pairs = marks.filter(
    ({ kind, countries: of, bodies, title }) =>
      kind === 'agreement' &&
      of.length === 2 &&
      bodies.length === 0 &&
      of.every((code) => title.includes(countryName(code).replace('*', ''))),
  );
  const named = pairs.filter((mark) =>
    shortTitle(mark, { ...nothingTold, countries: mark.countries.slice(0, 1) }).startsWith(
      countryName(mark.countries[1] ?? '').slice(0, 6),
    ),
  );
  expect(pairs.length).toBeGreaterThan(40);
  expect(named.length / pairs.length).toBeGreaterThan(0.6);
});
