import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderParameters, parameterOrder } from '@/domain/address/parameterOrder';
import { pinnedHref, releaseIn, shownSearch, withoutRelease, withRelease } from '@/domain/address/releaseLink';

describe('a release in a link', () => {
  test.each([
    ['', '2026.11', '?release=2026.11'],
    ['?', '2026.11', '?release=2026.11'],
    ['?country=MK,RS&q=a+b', '2026.11', '?country=MK,RS&q=a+b&release=2026.11'],
    ['?country=MK&release=2026.09', '2026.11', '?country=MK&release=2026.09'],
    ['?release=', '2026.11', '?release='],
    ['', 'a&b=c', '?release=a%26b%3Dc'],
  ])('%j with %j is %j', (search, release, expected) => {
    expect(withRelease(search, release)).toBe(expected);
  });

  test.each([
    ['?release=2026.11', ''],
    ['?country=MK,RS&release=2026.11&record=a', '?country=MK,RS&record=a'],
    ['?release=a&q=release&release', '?q=release'],
    ['?q=release%3D1', '?q=release%3D1'],
    ['', ''],
  ])('%j without it is %j', (search, expected) => {
    expect(withoutRelease(search)).toBe(expected);
  });

  test('law: it stands where the fixed order has it, and taking it away gives the link back', () => {
    const names = parameterOrder.filter((name) => name !== 'release');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names)), fc.string(), (chosen, release) => {
        const plain = orderParameters(new URLSearchParams(chosen.map((name) => [name, 'x']))).toString();
        const search = plain && `?${plain}`;
        const pinned = withRelease(search, release);
        expect(releaseIn(pinned)).toBe(new URLSearchParams({ release: release.toWellFormed() }).get('release'));
        expect(orderParameters(new URLSearchParams(pinned)).toString()).toBe(new URLSearchParams(pinned).toString());
        expect(withoutRelease(pinned)).toBe(search);
      }),
    );
  });
});

test.each([
  ['?country=MK&release=1999.01', null, '?country=MK'],
  ['?country=MK&release=2026.09', '2026.09', '?country=MK&release=2026.09'],
  ['', null, ''],
])('of %j pinned to %j is passed on %j', (search, pinned, expected) => {
  expect(shownSearch(search, pinned)).toBe(expected);
});

test.each([
  ['/agreements', '/agreements?release=2026.11'],
  ['/?country=MK#main', '/?country=MK&release=2026.11#main'],
  ['/about#coverage?', '/about?release=2026.11#coverage?'],
  ['/?release=2026.09', '/?release=2026.09'],
  ['', '?release=2026.11'],
])('the address %j pinned is %j', (href, expected) => {
  expect(pinnedHref(href, '2026.11')).toBe(expected);
});
