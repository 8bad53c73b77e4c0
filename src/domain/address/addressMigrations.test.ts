import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateAddress, migrateSearch, migrations } from '@/domain/address/addressMigrations';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { filtersWith } from '@/domain/facets/filters';
import { canonical } from '@/domain/facets/groups';
import type { CountryCode } from '@/domain/vocabulary/countries';

describe('addresses of earlier versions', () => {
  it.each([
    ['/timeline', '?mode=rhythm&table=timeline', '?mode=rhythm&table=rhythm'],
    ['/timeline', '?table=timeline', '?table=timeline'],
    ['/embed/rhythm', '?country=RS&table=timeline', '?country=RS&table=rhythm'],
    ['/embed/timeline', '?table=timeline', '?table=timeline'],
    ['/timeline', '?mode=rhythm&dialog=picture.rhythm-of-contacts', '?mode=rhythm&dialog=picture.rhythm'],
    ['/timeline', '?mode=rhythm&dialog=picture.rhythm', '?mode=rhythm&dialog=picture.rhythm'],
    ['/', '?country=EL,constructor', '?country=GR,constructor'],
    ['/', '?country=EL', '?country=GR'],
    ['/', '?country=MK,UK,EL', '?country=GB,GR,MK'],
    ['/', '?country=GB,UK&topic=roaming', '?country=GB&topic=roaming'],
    ['/', '?topic=roaming&country=XKX', '?country=XK&topic=roaming'],
    ['/compare', '?ids=EL,MK', '?ids=GR,MK'],
    ['/compare', '?ids=RS,UK', '?ids=RS,GB'],
    ['/compare', '?ids=RS,AL&diff=only', '?ids=RS,AL'],
    ['/compare', '?ids=2014-a,2015-b&diff=only', '?ids=2014-a,2015-b&diff=only'],
    ['/', '?country=MK,RS&countryMatch=all&topic=roaming', '?country=MK&country=RS&topic=roaming'],
    ['/', '?country=EL,RS&countryMatch=all', '?country=GR&country=RS'],
    ['/', '?country=MK,RS&countryMatch=any', '?country=MK,RS'],
    ['/', '?country=MK&by=topic', '?country=MK'],
    ['/', '?by=topic&table=records-over-time,where', '?table=topics-over-time,where'],
    ['/', '?by=topic&dialog=picture.records-over-time', '?dialog=picture.topics-over-time'],
    ['/', '?by=type&table=records-over-time', '?by=type&table=records-over-time'],
    ['/embed/records-over-time', '?country=MK&by=topic', '?country=MK'],
    ['/', '?country=AL,UK&country=MK', '?country=AL,GB&country=MK'],
    ['/', '?by=topic&by=type', '?by=type'],
    ['/', '?countryMatch=all&countryMatch=both', '?countryMatch=both'],
    ['/', '', ''],
  ])('%s%s is %s', (path, before, after) => {
    expect(migrateSearch(path, before)).toBe(after);
    expect(migrateAddress(path + before)).toBe(path + after);
  });

  it('are left letter for letter when they have their present form', () => {
    const present = fc
      .subarray<CountryCode>(['AL', 'GB', 'GR', 'MK', 'RS', 'XK'])
      .map((country) => serialiseFilters(filtersWith({ country: canonical([country]) })));
    fc.assert(
      fc.property(fc.oneof(present, fc.constantFrom('?q=a+b', '?q=a%20b&x=%C3%A9', '?country=ZZ&country=AL')), (search) => {
        expect(migrateSearch('/', search)).toBe(search);
      }),
      { seed: 20261128 },
    );
  });

  it('come to rest: what is migrated once is not changed again', () => {
    for (const [path, search] of [
      ['/timeline', '?mode=rhythm&table=timeline'],
      ['/', '?country=EL,UK,XKX'],
    ] as const) {
      const once = migrateSearch(path, search);
      expect(migrateSearch(path, once)).toBe(once);
    }
  });

  it('say in words what changed', () => {
    for (const { change } of migrations) expect(change).toMatch(/^[A-Z].*; .*\.$/);
  });
});
