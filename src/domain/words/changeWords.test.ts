import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedTables } from '@/domain/records/changes';
import { fieldWords, NO_VALUE, SHOWN_LIMIT, valueWords } from '@/domain/words/changeWords';

const nameOf = (id: string) => `Name of ${id}`;

describe('a value in words', () => {
  test.each([
    ['title', 'A title', 'A title'],
    ['endDate', '2024-05', 'May 2024'],
    ['endDate', null, NO_VALUE],
    ['online', true, 'yes'],
    ['online', false, 'no'],
    ['status', 'in-force', 'In force'],
    ['countries', ['MK', 'RS'], 'North Macedonia; Serbia'],
    ['topics', ['broadband'], 'Broadband'],
    ['outcomes', [], NO_VALUE],
    ['organisationIds', ['one', 'two'], 'Name of one; Name of two'],
    ['leadId', 'one', 'Name of one'],
    ['dates', { announced: null, signed: '2024-05-06' }, 'announced: none, signed: 6 May 2024'],
    ['evidence', {}, NO_VALUE],
    ['people', [{ name: 'A' }], '[{"name":"A"}]'],
  ])('%s %j is %j', (field, value, words) => {
    expect(valueWords(field, value, nameOf)).toEqual({ short: words, full: null });
  });

  test('law: never shows more than the limit at once, and keeps the whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 400, unit: 'grapheme' }), (text) => {
        const { short, full } = valueWords('summary', text, nameOf);
        expect(short.length).toBeLessThanOrEqual(SHOWN_LIMIT);
        if (full !== null) expect(full.startsWith(short.slice(0, -1))).toBe(true);
        expect(short.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
    );
  });
});

test('every field of every kind of record has words of its own', () => {
  for (const { schema } of Object.values(changedTables))
    for (const field of Object.keys(schema.shape)) if (field !== 'id') expect(fieldWords(field)).not.toBe(field);
});
