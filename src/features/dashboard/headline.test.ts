import { describe, expect, it } from 'vitest';
import { type Overview, overviewSchema } from '@/domain/answers/apiAnswers';
import { kindNumbers, scopeNumbers, totalNumber, yearSpan } from '@/features/dashboard/headline';

function overviewOf(periods: readonly (readonly [start: string, end: string, total: number])[]): Overview {
  return overviewSchema.parse({
    release: '2026.11',
    total: 1,
    totals: { activity: 1, agreement: 0, initiative: 1204, country: 1, organisation: 2, source: 0 },
    facets: { kind: [], country: [], topic: [], type: [], status: [], org: [], sourceQuality: [], followUp: [], year: [] },
    periods: { unit: 'year', bins: periods.map(([start, end, total]) => ({ start, end, total, topic: {}, type: {}, kind: {} })) },
    countryTopic: [],
    countryPairs: [],
    agreementStatus: [],
    commitments: [],
    newest: [],
  });
}

describe('the head count', () => {
  it('uses the noun that fits the number', () => {
    const overview = overviewOf([]);
    expect(totalNumber(overview)).toEqual({ count: 1, noun: 'record' });
    expect(kindNumbers(overview).map(({ noun }) => noun)).toEqual(['activity', 'agreements', 'initiatives']);
    expect(scopeNumbers(overview).map(({ noun }) => noun)).toEqual(['country', 'organisations', 'sources']);
  });

  it('spans the years that hold a record', () => {
    expect(yearSpan(overviewOf([]))).toBeNull();
    expect(yearSpan(overviewOf([['2024-02-01', '2024-11-30', 2]]))).toBe('2024');
    expect(
      yearSpan(
        overviewOf([
          ['2014-01-01', '2014-12-31', 1],
          ['2015-01-01', '2015-12-31', 2],
          ['2016-01-01', '2016-12-31', 0],
        ]),
      ),
    ).toBe('2014 to 2015');
  });
});
