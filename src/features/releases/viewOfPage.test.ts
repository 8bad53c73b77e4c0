import { expect, test } from 'vitest';
import { filtersWith } from '@/domain/facets/filters';
import { changesHref } from '@/features/releases/viewOfPage';

test.each([
  ['/', {}, '/data/changes?since=2026.09'],
  ['/', { country: ['MK', 'RS'] as const, q: 'data' }, '/data/changes?country=MK,RS&q=data&since=2026.09'],
  ['/timeline', { from: '2024' }, '/data/changes?from=2024&since=2026.09'],
  ['/agreements', { country: ['MK'] as const }, '/data/changes?kind=agreement&country=MK&since=2026.09'],
  ['/countries/MK', { topic: ['roaming'] as const }, '/data/changes?country=MK&topic=roaming&since=2026.09'],
  ['/countries/nowhere', {}, '/data/changes?since=2026.09'],
  ['/topics/roaming', {}, '/data/changes?topic=roaming&since=2026.09'],
  ['/organisations/int-rcc', {}, '/data/changes?org=int-rcc&since=2026.09'],
  ['/pairs/RS/MK', {}, '/data/changes?country=MK,RS&countryMatch=all&since=2026.09'],
  ['/agreements/some-agreement', { country: ['MK'] as const }, '/agreements/some-agreement#history'],
])('from %s with %j to %s', (pathname, filters, expected) => {
  expect(changesHref(pathname, filtersWith(filters), '2026.09')).toBe(expected);
});
