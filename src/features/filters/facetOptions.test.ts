import { describe, expect, it } from 'vitest';
import { countsOfKind, facetOptions, foldedOptions, hasWords } from '@/features/filters/facetOptions';

const nameOf = (id: string) => (id === 'int-itu' ? 'International Telecommunication Union' : id);
const counts = [
  { value: 'MK', count: 5 },
  { value: 'RS', count: 9 },
  { value: 'AL', count: 5 },
  { value: 'XK', count: 0 },
];
const labels = (options: readonly { label: string }[]) => options.map(({ label }) => label);

describe(facetOptions, () => {
  it('puts the most frequent first, then goes by name, and keeps zeros', () => {
    expect(labels(facetOptions('country', counts, [], nameOf))).toEqual(['Serbia', 'Albania', 'North Macedonia', 'Kosovo*']);
  });

  it('does not move an option when it is chosen', () => {
    const chosen = facetOptions('country', counts, ['MK'], nameOf);
    expect(labels(chosen)).toEqual(labels(facetOptions('country', counts, [], nameOf)));
    expect(chosen.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(['MK']);
  });

  it('keeps a chosen value that the dataset does not hold, so that it can be taken off', () => {
    const last = facetOptions('country', counts, ['FR'], nameOf).find(({ value }) => value === 'FR');
    expect(last).toEqual({ value: 'FR', label: 'France', count: 0, isChosen: true });
  });

  it('leaves values in the order that they have of their own', () => {
    const few = [
      { value: 'two', count: 1 },
      { value: 'few', count: 9 },
    ];
    expect(facetOptions('scope', few, [], nameOf).map(({ value }) => value)).toEqual(['two', 'few']);
  });

  it('names organisations', () => {
    expect(labels(facetOptions('org', [{ value: 'int-itu', count: 1 }], [], nameOf))).toEqual(['International Telecommunication Union']);
  });
});

describe(foldedOptions, () => {
  it.each([
    [[], 2, ['RS', 'AL']],
    [['XK'], 2, ['RS', 'AL', 'XK']],
    [['RS'], 1, ['RS']],
    [[], 9, ['RS', 'AL', 'MK', 'XK']],
  ])('with %j chosen and %i shown: %j', (chosen, limit, expected) => {
    expect(foldedOptions(facetOptions('country', counts, chosen, nameOf), limit).map(({ value }) => value)).toEqual(expected);
  });
});

describe(countsOfKind, () => {
  const types = ['workshop', 'treaty', 'strategy', 'action-plan'].map((value) => ({ value, count: 1 }));
  it.each([
    ['activity', [], ['workshop']],
    ['agreement', [], ['treaty', 'action-plan']],
    ['initiative', [], ['strategy', 'action-plan']],
    ['activity', ['treaty'], ['workshop', 'treaty']],
  ] as const)('types of %s with %j chosen: %j', (kind, chosen, expected) => {
    expect(countsOfKind('type', types, chosen, kind).map(({ value }) => value)).toEqual(expected);
  });

  it('leaves other facets alone', () => expect(countsOfKind('country', counts, [], 'activity')).toBe(counts));
});

describe(hasWords, () => {
  it.each([
    ['Türkiye', 'turkiye', true],
    ['Türkiye', 'TÜRK', true],
    ['International Telecommunication Union', 'union tele', true],
    ['Serbia', '', true],
    ['Serbia', ' ', true],
    ['Serbia', 'serbia x', false],
  ])('%s has the words of “%s”: %s', (label, text, expected) => expect(hasWords(label, text)).toBe(expected));
});
