import { expect, it } from 'vitest';
import { presentPath } from '@/domain/address/addressMigrations';
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

it.each([
  ['/countries/mk', '/countries/MK'],
  ['/countries/MKD/', '/countries/MK'],
  ['/countries/el', '/countries/GR'],
  ['/countries/MK/', '/countries/MK/'],
  ['/countries/ZZ', '/countries/ZZ'],
  ['/countries/Serbia', '/countries/Serbia'],
  ['/pairs/rs/alb', '/pairs/RS/AL'],
  ['/pairs/rs/zz', '/pairs/RS/zz'],
  ['/topics/Roaming', '/topics/roaming'],
  ['/topics/Trains', '/topics/Trains'],
  ['/organisations/INT-RCC', '/organisations/int-rcc'],
  ['/agreements/Some-Agreement', '/agreements/Some-Agreement'],
  ['/embed/Where', '/embed/Where'],
  ['/about', '/about'],
  ['/Nowhere', '/Nowhere'],
  ['/', '/'],
])('%s is written %s', (path, present) => {
  expect(presentPath(path)).toBe(present);
  expect(presentPath(present)).toBe(present);
});
