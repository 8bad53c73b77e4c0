import { describe, expect, it } from 'vitest';
import { countryName, localNames } from '@/domain/vocabulary/countries';

describe('names of countries', () => {
  it.each([
    ['MK', 'Северна Македонија'],
    ['MK', 'Maqedonia e Veriut'],
    ['RS', 'Srbija'],
    ['AL', 'Shqipëri'],
  ])('%s is also called %s', (code, name) => {
    expect(localNames(code)).toContain(name);
  });

  it('an unknown code has no local names and comes back as it is', () => {
    expect(localNames('ZZ')).toEqual([]);
    expect(countryName('ZZ')).toBe('ZZ');
  });
});
