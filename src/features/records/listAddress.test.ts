import { describe, expect, it } from 'vitest';
import { defaultSort } from '@/domain/address/listQuery';
import { settleAll } from '@/domain/address/parameters';
import { noFilters } from '@/domain/facets/filters';
import { listHref, listParameters, offeredPages, otherKinds } from '@/features/records/listAddress';

describe('the address of a list', () => {
  it('is newest first on the first page unless it says otherwise', () => {
    expect(settleAll(listParameters, {})).toEqual({ values: { sort: defaultSort, page: 1 }, problems: [] });
    expect(settleAll(listParameters, { sort: 'title', page: '3' })).toEqual({
      values: { sort: { key: 'title', descending: false }, page: 3 },
      problems: [],
    });
  });

  it.each([
    ['sort', 'colour', null],
    ['page', null, 'two'],
    ['page', null, '0'],
    ['page', null, '-1'],
    ['page', null, '1.5'],
  ])('names an unusable %s and goes on', (parameter, sort, page) => {
    const read = settleAll(listParameters, { sort, page });
    expect(read.values).toEqual({ sort: defaultSort, page: 1 });
    expect(read.problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });

  it('writes no defaults', () => {
    expect(listHref('agreement', noFilters, defaultSort, 1)).toBe('/agreements');
    expect(listHref('activity', noFilters, { key: 'title', descending: true }, 2)).toBe('/activities?sort=-title&page=2');
    expect(listHref('initiative', { ...noFilters, country: [['MK']] }, defaultSort, 4)).toBe('/initiatives?country=MK&page=4');
  });

  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 19, [1, 2, null, 19]],
    [3, 19, [1, 2, 3, 4, null, 19]],
    [4, 6, [1, 2, 3, 4, 5, 6]],
    [10, 19, [1, null, 9, 10, 11, null, 19]],
    [19, 19, [1, null, 18, 19]],
  ])('offers pages around page %i of %i', (page, last, expected) => {
    expect(offeredPages(page, last)).toEqual(expected);
  });

  it('tells which kinds a link asks for in vain', () => {
    expect(otherKinds({ ...noFilters, kind: [['activity', 'agreement']] }, 'agreement')).toEqual(['activity']);
    expect(otherKinds(noFilters, 'agreement')).toEqual([]);
  });
});
