import { expect, test } from 'vitest';
import type { Meta } from '@/domain/answers/apiAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { changesHref, readChangeSpan } from '@/features/releases/changesAddress';

const releases = ['2026.09', '2026.10', '2026.11'].map((id) => ({
  id,
  published: '2026-09-01',
  collectedTo: '2026-08',
  note: 'A release.',
  records: 1,
}));

test.each([
  [{ since: null, until: null }, '2026.11', '2026.10', '2026.11', []],
  [{ since: '2026.09', until: null }, '2026.11', '2026.09', '2026.11', []],
  [{ since: '2026.09', until: null }, '2026.10', '2026.09', '2026.10', []],
  [{ since: null, until: '2026.09' }, '2026.11', '2026.09', '2026.09', []],
  [{ since: '2026.11', until: '2026.11' }, '2026.11', '2026.11', '2026.11', []],
  [{ since: '1999', until: 'later' }, '2026.11', '2026.10', '2026.11', ['until', 'since']],
  [{ since: '2026.11', until: '2026.10' }, '2026.11', '2026.09', '2026.10', ['since']],
])('%j in release %s is from %s to %s', (raw, release, since, until, named) => {
  const span = readChangeSpan(raw, { release, releases } as unknown as Meta);
  expect({ since: span.since, until: span.until }).toEqual({ since, until });
  expect(span.problems.map(({ parameter }) => parameter)).toEqual(named);
});

test.each([
  ['/', {}, '/data/changes?since=2026.09'],
  ['/', { country: [['MK', 'RS']], q: 'data' }, '/data/changes?country=MK,RS&q=data&since=2026.09'],
  ['/timeline', { from: '2024' }, '/data/changes?from=2024&since=2026.09'],
  ['/agreements', { country: [['MK']] }, '/data/changes?kind=agreement&country=MK&since=2026.09'],
  ['/countries/MK', { topic: [['roaming']] }, '/data/changes?country=MK&topic=roaming&since=2026.09'],
  ['/countries/nowhere', {}, '/data/changes?since=2026.09'],
  ['/topics/roaming', {}, '/data/changes?topic=roaming&since=2026.09'],
  ['/organisations/int-rcc', {}, '/data/changes?org=int-rcc&since=2026.09'],
  ['/pairs/RS/MK', {}, '/data/changes?country=MK&country=RS&since=2026.09'],
  ['/countries/MK', { country: [['AL', 'RS']] }, '/data/changes?country=AL,RS&country=MK&since=2026.09'],
  ['/agreements/some-agreement', { country: [['MK']] }, '/agreements/some-agreement#history'],
] satisfies [string, Partial<Filters>, string][])('from %s with %j to %s', (pathname, filters, expected) => {
  expect(changesHref(pathname, filtersWith(filters), '2026.09')).toBe(expected);
});
