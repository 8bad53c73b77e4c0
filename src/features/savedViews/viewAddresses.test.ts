import { describe, expect, it } from 'vitest';
import { filtersWith } from '@/domain/facets/filters';
import { filtersAt } from '@/features/filters/restsOn';
import { releaseOfAddress, suggestedName, viewWords } from '@/features/savedViews/viewAddresses';

const nameOf = (id: string) => (id === 'rcc' ? 'Regional Cooperation Council' : id);

describe('filtersAt', () => {
  it.each([
    ['/', {}],
    ['/timeline?country=RS&from=2020', { country: [['RS']], from: '2020' }],
    ['/timeline?country=AL,RS&country=MK', { country: [['AL', 'RS'], ['MK']] }],
    ['/agreements?country=RS&kind=activity', { country: [['RS']], kind: [['activity'], ['agreement']] }],
    ['/activities/', { kind: [['activity']] }],
    ['/countries/MK?topic=cybersecurity', { country: [['MK']], topic: [['cybersecurity']] }],
    ['/countries/MK?country=RS,MK', { country: [['MK']] }],
    ['/countries/MK?country=RS', { country: [['MK'], ['RS']] }],
    ['/topics/cybersecurity', { topic: [['cybersecurity']] }],
    ['/organisations/rcc', { org: [['rcc']] }],
    ['/pairs/AL/MK', { country: [['AL'], ['MK']] }],
  ])('%s', (address, patch) => {
    expect(filtersAt(address)).toEqual(filtersWith(patch as Parameters<typeof filtersWith>[0]));
  });

  it.each(['/agreements/2024-roaming', '/compare?ids=MK,RS', '/data', '/about', '/nowhere', '/countries/ZZ', '/constructor'])(
    '%s follows no filters',
    (address) => {
      expect(filtersAt(address)).toBeNull();
    },
  );
});

describe('words', () => {
  it.each([
    ['/', 'Overview: all records'],
    ['/agreements?country=MK,RS&from=2019', 'Agreements: North Macedonia or Serbia; since 2019'],
    ['/countries/RS', 'Serbia: all records'],
    ['/countries/RS?country=AL', 'Serbia: Albania'],
    ['/?country=AL,RS&country=MK', 'Overview: North Macedonia, and Albania or Serbia'],
    ['/pairs/AL/RS?topic=cybersecurity', 'Albania and Serbia: Cybersecurity'],
    ['/organisations/rcc?country=RS', 'Regional Cooperation Council: Serbia'],
    ['/timeline?release=2026.11', 'Timeline: all records. Frozen at release 2026.11'],
    ['/about', 'About'],
    ['/data/changes?country=RS&since=2026.09', 'What changed'],
    ['/agreements/2024-roaming', 'Agreement'],
  ])('%s is “%s”', (address, words) => {
    expect(viewWords({ address }, nameOf)).toBe(words);
  });

  it('suggests the page with what the reader asked for', () => {
    expect(suggestedName('Agreements', '/agreements?country=RS', nameOf)).toBe('Agreements: Serbia');
    expect(suggestedName('Serbia', '/countries/RS', nameOf)).toBe('Serbia');
    expect(suggestedName('', '/', nameOf)).toBe('View');
  });
});

it('knows the release of a frozen view', () => {
  expect(releaseOfAddress('/?country=RS&release=2026.11')).toBe('2026.11');
  expect(releaseOfAddress('/?country=RS')).toBeNull();
});
