import { describe, expect, it } from 'vitest';
import { filtersWith, noFilters, toggledValue } from '@/domain/facets/filters';
import { toggleCell, toggleColumn } from '@/features/dashboard/toggleMark';

describe('a click on a mark', () => {
  it('chooses a bar, and a second one takes it back', () => {
    expect(toggledValue(noFilters, 'country', 'RS')).toEqual({ country: ['RS'] });
    expect(toggledValue(filtersWith({ country: ['MK', 'RS'] }), 'country', 'RS')).toEqual({ country: ['MK'] });
    expect(toggledValue(noFilters, 'status', 'in-force')).toEqual({ status: ['in-force'] });
    expect(toggledValue(noFilters, 'topic', 'unknown')).toEqual({});
  });

  it('chooses a column’s dates, and a second one takes them back', () => {
    const dates = { from: '2024', to: '2024' };
    expect(toggleColumn({ ...dates, emphasis: 'none' })).toEqual(dates);
    expect(toggleColumn({ ...dates, emphasis: 'chosen' })).toEqual({ from: null, to: null });
  });

  it('chooses a cell’s country and topic, and a second one takes both back', () => {
    expect(toggleCell(noFilters, 'MK', 'roaming')).toEqual({ country: ['MK'], topic: ['roaming'] });
    expect(toggleCell(filtersWith({ country: ['MK'], topic: ['roaming'] }), 'MK', 'roaming')).toEqual({ country: [], topic: [] });
  });

  it('keeps what else is chosen', () => {
    const filters = filtersWith({ country: ['MK'], topic: ['broadband'] });
    expect(toggleCell(filters, 'MK', 'roaming')).toEqual({ country: ['MK'], topic: ['broadband', 'roaming'] });
  });
});
