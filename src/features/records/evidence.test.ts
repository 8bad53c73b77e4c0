import { describe, expect, it } from 'vitest';
import { citationsOf, evidenceFor, statementWords, wholeRecordNote } from '@/features/records/evidence';

const source = { url: 'https://example.org/', publisher: 'P', title: null, published: null, language: 'en', quality: 'press' } as const;

function recordWith(count: number, evidence: Record<string, number[]> = {}) {
  return { sources: Array.from({ length: count }, () => source), evidence };
}

describe('which sources support a statement', () => {
  it.each([
    ['one source supports everything', recordWith(1), 'summary', [1]],
    ['one source supports everything, whatever is mapped', recordWith(1, { title: [0] }), 'commitments.3', [1]],
    ['a mapped path has its own sources, counted from one', recordWith(3, { 'commitments.0': [2, 0] }), 'commitments.0', [1, 3]],
    ['repeats stand once', recordWith(3, { title: [1, 1] }), 'title', [2]],
    ['a path that is not mapped rests on the whole', recordWith(3, { title: [0] }), 'summary', null],
    ['a parent does not speak for its part', recordWith(2, { 'parties.1': [0] }), 'parties.1.signatory', null],
    ['an empty list maps nothing', recordWith(2, { title: [] }), 'title', null],
    ['a position past the end is left out', recordWith(2, { title: [7] }), 'title', null],
    ['a name of the language is not a path', recordWith(2), 'constructor', null],
  ])('%s', (_rule, record, path, expected) => {
    expect(evidenceFor(record, path)).toEqual(expected);
  });

  it('says once what supports the rest', () => {
    expect(wholeRecordNote(recordWith(1))).toBeNull();
    expect(wholeRecordNote(recordWith(2))).toBe('Where no number is given, sources 1 and 2 support the record as a whole.');
    expect(wholeRecordNote(recordWith(3))).toBe('Where no number is given, sources 1–3 support the record as a whole.');
  });

  it('leads back from a source to each statement that cites it, from a single source to the first', () => {
    const paths = ['summary', 'commitments.0', 'commitments.1'];
    expect(citationsOf(recordWith(2, { 'commitments.0': [0], 'commitments.1': [0, 1] }), 1, paths)).toEqual(paths.slice(1));
    expect(citationsOf(recordWith(1), 1, paths)).toEqual(['summary']);
  });

  it.each([
    ['commitments.0', 'commitment 1'],
    ['parties.1.signatory', 'signatory of party 2'],
    ['dates.signed', 'the date signed'],
  ])('names %s in words', (path, words) => {
    expect(statementWords(path)).toBe(words);
  });
});
