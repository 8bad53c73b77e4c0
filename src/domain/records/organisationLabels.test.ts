import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationLabels } from '@/domain/records/organisationLabels';
import { organisationSchema } from '@/domain/records/records';
import type { CountryCode } from '@/domain/vocabulary/countries';
import { z } from '@/domain/zod';

const registry = z.array(organisationSchema).parse(JSON.parse(readFileSync('mocks/dataset/organisations.json', 'utf8')));

function body(id: string, name: string, country: CountryCode | null) {
  return { id, name, country };
}

describe(organisationLabels, () => {
  it.each([
    ['a name of its own', [body('a', 'Government of Norway', 'NO'), body('b', 'Government of Germany', 'DE')], 'Government of Norway'],
    [
      'a name of two countries',
      [body('a', 'Ministry of Finance', 'RS'), body('b', 'Ministry of Finance', 'XK')],
      'Ministry of Finance (Serbia)',
    ],
    [
      'one written in other capitals',
      [body('a', 'National Assembly', 'SI'), body('b', 'National assembly', 'RS')],
      'National Assembly (Slovenia)',
    ],
    ['a body of no country', [body('a', 'Council', null), body('b', 'Council', 'RS')], 'Council'],
  ])('%s', (_, bodies, expected) => {
    expect(organisationLabels(bodies).get('a')).toBe(expected);
  });

  it('tells every two organisations of the data apart, and leaves alone the names that nobody shares', () => {
    const labels = organisationLabels(registry);
    expect(new Set([...labels.values()].map((label) => label.toLowerCase())).size).toBe(registry.length);
    const names = Map.groupBy(registry, ({ name }) => name);
    for (const { id, name } of registry) {
      const isShared = (names.get(name)?.length ?? 0) > 1;
      expect([id, labels.get(id) === name]).toEqual([id, !isShared]);
    }
  });
});
