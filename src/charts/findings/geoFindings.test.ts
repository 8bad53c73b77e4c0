import { describe, expect, it } from 'vitest';
import { pairFinding, whereFinding } from '@/charts/findings/findings';

describe('the finding of country pairs', () => {
  it.each([
    [0, [], 'No record matches.'],
    [4, [], 'No record that matches names two countries.'],
    [9, [['MK', 'RS', 5]], 'North Macedonia and Serbia are the only pair: they share 5 records.'],
    [
      9,
      [
        ['MK', 'RS', 98],
        ['AL', 'XK', 7],
      ],
      'North Macedonia and Serbia share most records: 98.',
    ],
    [
      9,
      [
        ['MK', 'RS', 1],
        ['AL', 'XK', 1],
      ],
      'No one pair stands out: 2 pairs share 1 record each.',
    ],
  ] as const)('of %s records', (total, pairs, sentence) => {
    expect(
      pairFinding(
        total,
        pairs.map(([a, b, count]) => ({ a, b, count })),
      ),
    ).toBe(sentence);
  });
});

describe('the finding of the map', () => {
  const place = (label: string, count: number | null, isChosen = false) => ({ code: label, label, count, isChosen });
  it.each([
    [0, [place('Serbia', 0)], 'No record matches.'],
    [3, [place('Serbia', 0), place('Greece', null)], 'No country is named in the records that match.'],
    [3, [place('Serbia', 3), place('Greece', null)], 'Only Serbia takes part, in 3 records.'],
    [5, [place('Serbia', 3), place('Albania', 2)], '2 countries take part; Serbia has the most records (3).'],
    [5, [place('Serbia', 3), place('Albania', 3)], '2 countries take part; Serbia and Albania each have the most records (3).'],
    [5, [place('Serbia', 3), place('Albania', 2, true)], 'Chosen: Albania (2).'],
  ] as const)('of %s records', (total, places, sentence) => expect(whereFinding(total, places)).toBe(sentence));
});
