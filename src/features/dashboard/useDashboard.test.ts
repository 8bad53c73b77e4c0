import { describe, expect, it } from 'vitest';
import { clickOn } from '@/charts/series/chartMark';
import type { ChartMark } from '@/charts/series/chartSeries';
import { settleAll } from '@/domain/address/parameters';
import { type Filters, filtersWith, noDates, noFilters } from '@/domain/facets/filters';
import { chartParameters } from '@/features/dashboard/useDashboard';

const clicked = (filters: Filters, mark: ChartMark) => ({ ...filters, ...clickOn(filters, mark) });

describe('a click on a mark', () => {
  it('chooses a bar, and a second one takes it back', () => {
    expect(clicked(noFilters, { values: { country: 'RS' } })).toEqual(filtersWith({ country: [['RS']] }));
    expect(clicked(filtersWith({ country: [['RS']] }), { values: { country: 'RS' } })).toEqual(noFilters);
    expect(clicked(noFilters, { values: { status: 'in-force' } })).toEqual(filtersWith({ status: [['in-force']] }));
    expect(clicked(noFilters, { values: { followUp: 'none' } })).toEqual(filtersWith({ followUp: [['none']] }));
    expect(clicked(noFilters, { values: { topic: 'unknown' } })).toEqual(noFilters);
  });

  it('narrows a choice between several to what the bar says', () => {
    expect(clicked(filtersWith({ country: [['MK', 'RS']] }), { values: { country: 'RS' } })).toEqual(filtersWith({ country: [['RS']] }));
    expect(clicked(filtersWith({ country: [['AL'], ['MK', 'RS']] }), { values: { country: 'RS' } })).toEqual(
      filtersWith({ country: [['AL'], ['RS']] }),
    );
  });

  it('adds the kind that the chart counts alone, which stays on the way back', () => {
    const adopted = { values: { status: 'adopted' }, kind: 'agreement' } as const;
    const both = filtersWith({ kind: [['agreement']], status: [['adopted']] });
    expect(clicked(noFilters, adopted)).toEqual(both);
    // Initiatives are adopted too, so the status alone is not all that the mark asks for.
    expect(clicked(filtersWith({ status: [['adopted']] }), adopted)).toEqual(both);
    expect(clicked(both, adopted)).toEqual(filtersWith({ kind: [['agreement']] }));
    // Nothing else is initialled, so a reader who ticked it sees it chosen.
    expect(clicked(filtersWith({ status: [['initialled']] }), { values: { status: 'initialled' }, kind: 'agreement' })).toEqual(noFilters);
  });

  it('chooses several values of one facet as one group', () => {
    const mark = { values: { country: 'MK', scope: ['one', 'one-with-body'] } } as const;
    const chosen = filtersWith({ country: [['MK']], scope: [['one', 'one-with-body']] });
    expect(clicked(noFilters, mark)).toEqual(chosen);
    expect(clicked(chosen, mark)).toEqual(noFilters);
    expect(clicked(filtersWith({ scope: [['one']] }), mark)).toEqual(filtersWith({ country: [['MK']], scope: [['one']] }));
  });

  it('chooses a column’s dates, and a second one takes them back', () => {
    const dates = { from: '2024', to: '2024', time: null };
    expect(clicked(noFilters, { dates })).toEqual(filtersWith(dates));
    expect(clicked(filtersWith(dates), { dates })).toEqual(noFilters);
    expect(clicked(filtersWith(dates), { dates: noDates })).toEqual(noFilters);
  });

  it('chooses what was under way with its kinds, and leaves these on the way back', () => {
    const dates = { from: '2024', to: '2024', time: 'underway' } as const;
    const mark = { dates, kind: ['agreement', 'initiative'] } as const;
    const chosen = filtersWith({ ...dates, kind: [['agreement', 'initiative']] });
    expect(clicked(noFilters, mark)).toEqual(chosen);
    expect(clicked(filtersWith({ kind: [['initiative']] }), mark)).toEqual(filtersWith({ ...dates, kind: [['initiative']] }));
    expect(clicked(chosen, mark)).toEqual(filtersWith({ kind: [['agreement', 'initiative']] }));
  });

  it('chooses a value in a period, and a second one takes both back', () => {
    const mark = { values: { topic: 'roaming' }, dates: { from: '2024', to: '2024', time: null } } as const;
    const both = filtersWith({ topic: [['roaming']], from: '2024', to: '2024' });
    expect(clicked(filtersWith({ topic: [['roaming']] }), mark)).toEqual(both);
    expect(clicked(filtersWith({ from: '2024', to: '2024' }), mark)).toEqual(both);
    expect(clicked(both, mark)).toEqual(noFilters);
  });

  it('chooses a cell’s country and topic, and a second one takes both back', () => {
    const values = { country: 'MK', topic: 'roaming' };
    const both = filtersWith({ country: [['MK']], topic: [['roaming']] });
    expect(clicked(noFilters, { values })).toEqual(both);
    expect(clicked(both, { values })).toEqual(noFilters);
    expect(clicked(noFilters, { values: { country: 'MK', topic: 'unknown' } })).toEqual(noFilters);
  });

  it('keeps what else is chosen', () => {
    const filters = filtersWith({ country: [['MK']], topic: [['broadband']] });
    const kept = filtersWith({ country: [['MK']], topic: [['broadband'], ['roaming']] });
    expect(clicked(filters, { values: { country: 'MK', topic: 'roaming' } })).toEqual(kept);
  });
});

describe('the charts’ modes in a link', () => {
  it('stack by kind and show charts by default', () => {
    expect(settleAll(chartParameters(), {})).toEqual({ values: { by: 'kind', pairs: 'total', table: [] }, problems: [] });
  });

  it('are taken as asked', () => {
    const asked = { by: 'kind', table: 'country-by-topic,country-pairs,where', pairs: 'alphabet' };
    expect(settleAll(chartParameters(), asked)).toEqual({
      values: { by: 'kind', pairs: 'alphabet', table: ['country-by-topic', 'country-pairs', 'where'] },
      problems: [],
    });
  });

  it('name what is not known and leave it out', () => {
    const { values, problems } = settleAll(chartParameters(), { by: 'colour', table: 'pie,records-by-topic', pairs: 'size' });
    expect(values).toEqual({ by: 'kind', pairs: 'total', table: ['records-by-topic'] });
    expect(problems.map(({ parameter, value }) => [parameter, value]).sort()).toEqual([
      ['by', 'colour'],
      ['pairs', 'size'],
      ['table', 'pie'],
    ]);
  });
});
