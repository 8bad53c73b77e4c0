import { describe, expect, it } from 'vitest';
import { settleAll } from '@/domain/address/parameters';
import { chartParameters } from '@/features/dashboard/useChartModes';

describe('the charts’ modes in a link', () => {
  it('stack by topic and show charts by default', () => {
    expect(settleAll(chartParameters, {})).toEqual({ values: { by: 'topic', pairs: 'total', table: [] }, problems: [] });
  });

  it('are taken as asked', () => {
    const asked = { by: 'kind', table: 'country-by-topic,country-pairs,where', pairs: 'alphabet' };
    expect(settleAll(chartParameters, asked)).toEqual({
      values: { by: 'kind', pairs: 'alphabet', table: ['country-by-topic', 'country-pairs', 'where'] },
      problems: [],
    });
  });

  it('name what is not known and leave it out', () => {
    const { values, problems } = settleAll(chartParameters, { by: 'colour', table: 'pie,records-by-topic', pairs: 'size' });
    expect(values).toEqual({ by: 'topic', pairs: 'total', table: ['records-by-topic'] });
    expect(problems.map(({ parameter, value }) => [parameter, value]).sort()).toEqual([
      ['by', 'colour'],
      ['pairs', 'size'],
      ['table', 'pie'],
    ]);
  });
});
