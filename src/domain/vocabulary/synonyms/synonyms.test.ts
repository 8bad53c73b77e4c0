import { describe, expect, it } from 'vitest';
import { fieldSynonyms } from '@/domain/vocabulary/synonyms/fieldSynonyms';
import { countryWords, topicPartWords, topicWords, typeWords } from '@/domain/vocabulary/synonyms/synonyms';
import { foldText } from '@/domain/words/foldText';

/** Returns the names that stand under several ids, each with these. */
function shared(words: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const ids = new Map<string, Set<string>>();
  for (const [id, names] of Object.entries(words))
    for (const name of names) ids.set(foldText(name), (ids.get(foldText(name)) ?? new Set()).add(id));
  return Object.fromEntries([...ids].filter(([, { size }]) => size > 1).map(([name, set]) => [name, [...set]]));
}

describe('what readers call things', () => {
  it.each([
    ['MK', 'Македонија'],
    ['MK', 'Macedonian'],
    ['BA', 'BiH'],
    ['US', 'USA'],
    ['GB', 'UK'],
    ['ME', 'Црна Гора'],
    ['SZ', 'Swaziland'],
  ] as const)('%s is also called %s', (code, name) => {
    expect(countryWords[code]).toContain(name);
  });

  it('no name means two countries or two topics', () => {
    expect(shared(countryWords)).toEqual({});
    expect(shared(topicWords)).toEqual({});
    expect(shared({ ...topicWords, parts: Object.values(topicPartWords).flat() })).toEqual({});
  });

  it('no name means two types of record', () => {
    expect(shared(typeWords)).toEqual({});
  });

  it('no term of the field stands in two lines', () => {
    expect(shared(Object.fromEntries(fieldSynonyms.entries()))).toEqual({});
  });
});
