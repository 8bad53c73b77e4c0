import fc from 'fast-check';
import { pages } from '@/domain/address/pages';
import { hostileTexts } from './hostileTexts';

const paths = [
  ...Object.values(pages).map(({ path }) => path.replace(/:\w+\??/g, 'constructor')),
  '/countries/MK',
  '/pairs/RS/XK',
  '/topics/roaming',
  '/embed/records-by-country',
];
const names = [
  'country',
  'topic',
  'type',
  'from',
  'to',
  'time',
  'q',
  'org',
  'kind',
  'sort',
  'page',
  'release',
  'view',
  'rows',
  'cols',
  'table',
];
const values = [
  'MK',
  'RS,XK',
  'zz',
  '2024',
  '0000',
  '9999-12',
  '2024-13',
  '-1',
  '1e99',
  'NaN',
  '',
  'roaming',
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
];

const parameter = fc
  .tuple(
    fc.constantFrom(...names, '__proto__', 'constructor', 'x[]'),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...values) },
      fc.constantFrom(...Object.values(hostileTexts)).map((text) => encodeURIComponent(text.toWellFormed())),
    ),
  )
  .map(([name, value]) => `${name}=${value}`);

/** An address of the site of which parts are missing, repeated, cut off or foreign. */
export const mangledAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.array(parameter, { maxLength: 5 }),
    fc.constantFrom('', '', '', '/', '/x', '//', '/%2e%2e'),
    fc.nat({ max: 40 }),
  )
  .map(([path, parameters, tail, cut]) => {
    const search = parameters.join('&');
    return `${path}${path === '/' ? '' : tail}${search ? `?${cut < 8 ? search.slice(0, -cut || undefined) : search}` : ''}`;
  });
