import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterQuery, parseFilters } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { filterSentence } from '@/domain/facets/filterWords';
import { countryName } from '@/domain/vocabulary/countries';
import { anyFilters, dataset, totalOf } from '../../testing/bundledViews';
import { buildIndex } from '../atlasIndex';
import { answerQuestion, lexiconOf } from './answerQuestion';
import { negators } from './joints';
import { isSoft } from './lexicon';
import { readQuestion } from './readQuestion';
import { wordsOf } from './words';

const index = buildIndex(dataset);
const lexicon = lexiconOf(index);
const read = (sentence: string) => readQuestion(sentence, lexicon, dataset.release.collectedTo);
const nameOf = (id: string) => index.organisationLabels.get(id) ?? id;
const seed = 20261130;

const names = Map.groupBy(
  dataset.organisations.flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => ({ id, name: each.toLowerCase() }))),
  ({ name }) => name,
);
const isShared = (id: string) => {
  const own = dataset.organisations.find((organisation) => organisation.id === id);
  return new Set(names.get(own?.name.toLowerCase() ?? '')?.map((bearer) => bearer.id)).size > 1;
};

/** Of what a record has one, a sentence can only say a choice; “agreement” is a kind before it is a type; a name that is another body's alias means both. */
function canBeSaid(filters: Filters): boolean {
  const isSingle = (['kind', 'type', 'status', 'scope', 'contact', 'followUp'] as const).every((facet) => filters[facet].length < 2);
  return isSingle && !filters.type.flat().includes('agreement') && !filters.org.flat().some(isShared);
}

describe('the page’s own words', () => {
  it('for any filters are read as these filters', () => {
    const said = fc
      .sample(anyFilters, { seed, numRuns: 900 })
      .map((filters) => ({ ...filters, q: '' }))
      .filter(canBeSaid);
    expect(said.length).toBeGreaterThan(700);
    for (const filters of said) {
      const sentence = filterSentence(filters, nameOf);
      expect({ sentence, query: filterQuery(read(sentence).filters) }).toEqual({ sentence, query: filterQuery(filters) });
    }
  });

  it('for a text are read as this text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zč]{1,8}( [a-z0-9]{1,6})?$/), (q) => {
        expect(read(`text “${q}”`).filters.q).toBe(q);
      }),
      { seed, numRuns: 100 },
    );
  });
});

const fragments = fc.constantFrom(
  ...[
    'Serbia',
    'Kosovo',
    'the EU',
    'roaming',
    'cyber',
    'agreements',
    'workshops',
    'signed',
    'bilateral',
    'official sources',
    'ministries',
    'RCC',
  ],
  ...[
    'since 2019',
    'August 2024',
    'before 2020',
    'before the summit',
    'from 2022 to 2019',
    'last two years',
    'under way',
    'without a date',
  ],
  ...[
    'and',
    'or',
    ',',
    'with',
    'between',
    'not',
    'without',
    'except',
    'but',
    'only',
    'neither',
    '-',
    '(',
    ')',
    '“smart',
    'tourism”',
    '"',
    '/',
    '.',
  ],
  ...[
    'who',
    'per year',
    'by topic',
    'per quarter',
    'compare',
    'how many',
    'followed up',
    'what became of',
    'asdf',
    'Manchevski',
    'Serbai',
    '5',
    '𝔖',
    'é',
  ],
);
const sentences = fc.array(fragments, { maxLength: 9 }).map((parts) => parts.join(' ').trim());

describe('any sentence', () => {
  it('is read whole: each word is soft, or in one part that is read or named as dropped', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string({ unit: 'grapheme', maxLength: 60 })), (sentence) => {
        const { tokens, dropped } = read(sentence);
        const parts = [...tokens, ...dropped].sort((a, b) => a.start - b.start);
        for (const [place, { start, end }] of parts.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(sentence.length);
          expect(start).toBeGreaterThanOrEqual(parts[place - 1]?.end ?? 0);
        }
        for (const word of wordsOf(sentence)) {
          const isCovered = parts.some(({ start, end }) => start <= word.start && word.end <= end);
          const isHarmless = isSoft(word) || ['but', 'by', 'per', 'each', 'every', 'only', 'just', 'text'].includes(word.folded);
          if (!isCovered && !isHarmless) expect.unreachable(`“${word.text}” of “${sentence}” vanished`);
        }
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('sets no filter without a part that shows it', () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { filters, tokens } = read(sentence);
        const shown = new Set(tokens.flatMap(({ facet, ids }) => ids.map((id) => `${facet} ${id}`)));
        for (const [facet, groups] of Object.entries(filters))
          if (Array.isArray(groups)) for (const value of groups.flat()) expect([...shown]).toContain(`${facet} ${value}`);
        const hasDates = tokens.some(({ kind }) => kind === 'dates');
        expect(Boolean(filters.from || filters.to || filters.time) && !hasDates).toBe(false);
        expect(filters.q !== '' && !tokens.some(({ kind }) => kind === 'text')).toBe(false);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('is answered with numbers that its words give: alternatives, the way without a part, the words in the text', () => {
    const total = (query: string) => totalOf(parseFilters(new URLSearchParams(query)).filters);
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { q, tokens, dropped, filters, total: own } = answerQuestion(index, sentence);
        expect(own).toBe(total(filters));
        for (const { start, end, text, choices, without } of [...tokens]) {
          expect(q.slice(start, end)).toBe(text);
          expect([without.filters, without.count]).toEqual([filterQuery(read(without.q).filters), total(without.filters)]);
          for (const choice of choices) {
            expect(filterQuery(read(q.slice(0, start) + choice.text + q.slice(end)).filters)).toBe(choice.filters);
            if (choice.unit === 'record') expect(choice.count).toBe(total(choice.filters));
          }
        }
        for (const { inText } of dropped) if (inText) expect(inText.count).toBe(total(inText.filters));
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('what is negated', () => {
  const countries = index.columns.facets.country.values.map((code) => countryName(code).replace('*', ''));
  it.each(negators)('“%s” leaves no country in the filters, and is named', (negator) => {
    for (const country of countries) {
      const { filters, dropped } = read(`${negator} ${country}`);
      expect([filterQuery(filters), dropped.length]).toEqual(['', 1]);
    }
  });

  it.each([
    'Kosovo excluded',
    'roaming -Kosovo',
    'all but Kosovo',
    'excl. Kosovo',
    'country != XK',
    'neither Serbia nor Kosovo',
    'not in Kosovo or in Serbia',
  ])('“%s” does not ask for Kosovo', (sentence) => {
    const { filters, dropped } = read(sentence);
    expect(filters.country).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toContain('negation');
  });
});
