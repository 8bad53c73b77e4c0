import { describe, expect, it } from 'vitest';
import { pairFinding } from '@/charts/findings/findings';

describe('the finding of country pairs', () => {
  it.each([
    [0, [], 'No record matches.'],
    [1, [], 'The one record names no two countries.'],
    [4, [], 'None of the 4 records names two countries.'],
    [9, [['MK', 'RS', 5, 1]], ''],
    [
      200,
      [
        ['AL', 'MK', 120, 8],
        ['MK', 'RS', 117, 11],
      ],
      'Albania and North Macedonia share the most records (120); among two-country records, North Macedonia and Serbia (11).',
    ],
    [
      200,
      [
        ['MK', 'RS', 98, 11],
        ['AL', 'XK', 7, 0],
      ],
      'North Macedonia and Serbia share the most records (98), and the most two-country records (11).',
    ],
    [
      9,
      [
        ['MK', 'US', 5, 0],
        ['AL', 'XK', 4, 0],
      ],
      'North Macedonia and the United States share the most records (5).',
    ],
    [
      9,
      [
        ['MK', 'RS', 4, 3],
        ['AL', 'XK', 4, 0],
      ],
      'Among two-country records, North Macedonia and Serbia share the most (3).',
    ],
    [
      9,
      [
        ['MK', 'RS', 1, 1],
        ['AL', 'XK', 1, 1],
      ],
      '',
    ],
  ] as const)('of %s records', (total, pairs, sentence) => {
    const counted = pairs.map(([a, b, count, two]) => ({ a, b, count, two, contact: 0 }));
    expect(pairFinding(total, counted)).toBe(sentence);
  });
});
