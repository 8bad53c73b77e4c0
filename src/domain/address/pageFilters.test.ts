import { expect, it } from 'vitest';
import { filtersOfPath, kindOfPart } from '@/domain/address/pageFilters';

it.each([
  ['/', {}],
  ['/timeline', {}],
  ['/timeline/', {}],
  ['/brief', {}],
  ['/agreements', { kind: ['agreement'] }],
  ['/activities/', { kind: ['activity'] }],
  ['/countries/MK', { country: ['MK'] }],
  ['/topics/roaming', { topic: ['roaming'] }],
  ['/organisations/int-rcc', { org: ['int-rcc'] }],
  ['/pairs/RS/MK', { country: ['MK', 'RS'], countryMatch: 'all' }],
  ['/agreements/some-agreement', null],
  ['/countries/ZZ', null],
  ['/topics/toString', null],
  ['/pairs/RS', null],
  ['/compare', null],
  ['/data/changes', null],
  ['/timeline/more', null],
  ['/constructor', null],
])('%s sets %j', (path, filters) => {
  expect(filtersOfPath(path)).toEqual(filters);
});

it.each([
  ['agreements', 'agreement'],
  ['agreement', undefined],
  ['constructor', undefined],
])('%s stands for %s', (part, kind) => {
  expect(kindOfPart(part)).toBe(kind);
});
