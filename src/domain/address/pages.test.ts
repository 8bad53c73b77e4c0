import { expect, it } from 'vitest';
import { pageAt } from '@/domain/address/pages';

it.each([
  ['/', {}],
  ['/timeline', {}],
  ['/timeline/', {}],
  ['/brief', {}],
  ['/countries', {}],
  ['/organisations', {}],
  ['/sources', {}],
  ['/agreements', { kind: [['agreement']] }],
  ['/activities/', { kind: [['activity']] }],
  ['/countries/MK', { country: [['MK']] }],
  ['/topics/roaming', { topic: [['roaming']] }],
  ['/organisations/int-rcc', { org: [['int-rcc']] }],
  ['/pairs/RS/MK', { country: [['MK'], ['RS']] }],
  ['/agreements/some-agreement', null],
  ['/countries/ZZ', null],
  ['/topics/toString', null],
  ['/pairs/RS', null],
  ['/compare', {}],
  ['/data/changes', null],
  ['/timeline/more', null],
  ['/constructor', null],
])('%s sets %j', (path, filters) => {
  expect(pageAt(path)?.filters ?? null).toEqual(filters);
});
