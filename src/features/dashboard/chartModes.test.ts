import { describe, expect, it } from 'vitest';
import { settleModes } from '@/features/dashboard/chartModes';

describe('the charts’ modes in a link', () => {
  it('stack by topic and show charts by default', () => {
    expect(settleModes('', [])).toEqual({ by: 'topic', pairs: 'total', tables: [], problems: [] });
  });

  it('are taken as asked', () => {
    expect(settleModes('kind', ['country-by-topic', 'country-pairs', 'where'], 'alphabet')).toEqual({
      by: 'kind',
      pairs: 'alphabet',
      tables: ['country-by-topic', 'country-pairs', 'where'],
      problems: [],
    });
  });

  it('name what is not known and leave it out', () => {
    const { by, pairs, tables, problems } = settleModes('colour', ['pie', 'records-by-topic'], 'size');
    expect({ by, pairs, tables }).toEqual({ by: 'topic', pairs: 'total', tables: ['records-by-topic'] });
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['by', 'colour'],
      ['pairs', 'size'],
      ['table', 'pie'],
    ]);
  });
});
