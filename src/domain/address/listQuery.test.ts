import { describe, expect, it } from 'vitest';
import { lastPage, parsePage, parseSort, serialiseSort, sortKeys } from '@/domain/address/listQuery';

describe('sort orders in a link', () => {
  it('come back as they were written', () => {
    for (const key of sortKeys)
      for (const descending of [true, false]) {
        const text = serialiseSort({ key, descending });
        expect(text === '' ? { key: 'date', descending: true } : parseSort(text)).toEqual({ key, descending });
      }
  });

  it.each(['', 'size', '--date', 'DATE'])('“%s” is none', (text) => expect(parseSort(text)).toBeNull());
});

describe(parsePage, () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['0', null],
    ['-1', null],
    ['2.5', null],
    ['20x', null],
    ['', null],
    ['99999999', null],
  ])('reads “%s” as %s', (text, page) => expect(parsePage(text)).toBe(page));
});

it.each([
  [0, 1],
  [1, 1],
  [25, 1],
  [26, 2],
  [460, 19],
])('%i records fill %i pages of 25', (total, pages) => expect(lastPage(total, 25)).toBe(pages));
