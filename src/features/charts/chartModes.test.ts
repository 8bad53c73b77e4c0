import { describe, expect, it } from 'vitest';
import { settleModes } from '@/features/charts/chartModes';

describe('the charts’ modes in a link', () => {
  it('stack by topic and show charts by default', () => {
    expect(settleModes('', [])).toEqual({ by: 'topic', tables: [], problems: [] });
  });

  it('are taken as asked', () => {
    expect(settleModes('kind', ['country-by-topic', 'records-by-type'])).toEqual({
      by: 'kind',
      tables: ['country-by-topic', 'records-by-type'],
      problems: [],
    });
  });

  it('name what is not known and leave it out', () => {
    const { by, tables, problems } = settleModes('colour', ['pie', 'records-by-topic']);
    expect({ by, tables }).toEqual({ by: 'topic', tables: ['records-by-topic'] });
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['by', 'colour'],
      ['table', 'pie'],
    ]);
  });
});
