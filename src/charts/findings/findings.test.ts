import { describe, expect, it } from 'vitest';
import { countryFinding, gridFinding, statusFinding, topicFinding, typeFinding } from '@/charts/findings/findings';
import { emphasisOf, labelOf } from '@/charts/series/facetBars';
import { filtersWith, noFilters } from '@/domain/facets/filters';

function bars(counts: Readonly<Record<string, number>>, chosen: readonly string[] = []) {
  return Object.entries(counts).map(([value, count]) => ({ value, count, emphasis: emphasisOf(value, chosen) }));
}

describe('the finding of records by country', () => {
  it('tells the share of the first', () => {
    expect(countryFinding({ total: 697, filters: noFilters, bars: bars({ MK: 317, RS: 246 }) })).toBe(
      'North Macedonia takes part in 45% of all records.',
    );
  });

  it('speaks of the records that match when something is filtered', () => {
    const filters = filtersWith({ topic: [['roaming']] });
    expect(countryFinding({ total: 10, filters, bars: bars({ MK: 5, RS: 5 }) })).toBe(
      'North Macedonia and Serbia each take part in 50% of the records that match.',
    );
    expect(countryFinding({ total: 4, filters, bars: bars({ MK: 4, RS: 2 }) })).toBe('North Macedonia takes part in all 4 records.');
    expect(countryFinding({ total: 1, filters, bars: bars({ MK: 1, RS: 1 }) })).toBe(
      'North Macedonia and Serbia take part in the one record that matches.',
    );
  });

  it('does not divide by a total that leaves the other countries out', () => {
    const filters = filtersWith({ country: [['MK']] });
    expect(countryFinding({ total: 317, filters, bars: bars({ MK: 317, RS: 246 }, ['MK']) })).toBe(
      'North Macedonia takes part in 317 records; among the others, Serbia has the most (246).',
    );
  });

  it('says how many records the chosen countries share', () => {
    const filters = filtersWith({ country: [['MK', 'RS']], countryMatch: 'all' });
    expect(countryFinding({ total: 90, filters, bars: bars({ MK: 90, RS: 90, AL: 60 }, ['MK', 'RS']) })).toBe(
      'North Macedonia and Serbia share 90 records; among the others, Albania has the most (60).',
    );
  });

  it('says that nothing matches', () => {
    expect(countryFinding({ total: 0, filters: noFilters, bars: [] })).toBe('No record matches.');
  });
});

describe('the finding of records by topic', () => {
  it('tells the share of the first two', () => {
    const counts = { cybersecurity: 40, broadband: 25, 'e-government': 18, roaming: 17 };
    expect(topicFinding({ total: 80, filters: noFilters, bars: bars(counts) }, labelOf('topic'))).toBe(
      'Cybersecurity and broadband make up 65% of mentions; a record may have several topics.',
    );
  });

  it.each([
    ['one topic', { cybersecurity: 4, roaming: 0 }, 'All mentions are of cybersecurity.'],
    ['two topics', { cybersecurity: 4, roaming: 1 }, 'Cybersecurity and roaming are the only topics; a record may have several.'],
    [
      'a tie for the second place',
      { cybersecurity: 6, roaming: 2, broadband: 2 },
      'Cybersecurity makes up 60% of mentions; a record may have several topics.',
    ],
    ['a tie for the first', { cybersecurity: 2, roaming: 2, broadband: 2 }, 'No topic stands out; a record may have several topics.'],
  ])('with %s', (_, counts, sentence) => {
    expect(topicFinding({ total: 6, filters: noFilters, bars: bars(counts) }, labelOf('topic'))).toBe(sentence);
  });

  it('names what is chosen, then the strongest of the others', () => {
    const filters = filtersWith({ topic: [['roaming']] });
    expect(topicFinding({ total: 1, filters, bars: bars({ cybersecurity: 9, roaming: 1 }, ['roaming']) }, labelOf('topic'))).toBe(
      'Roaming is a topic of 1 record; among the others, cybersecurity has the most (9).',
    );
  });
});

describe('the findings of types, statuses and the grid', () => {
  it('name the most frequent type with its share', () => {
    expect(typeFinding({ total: 697, filters: noFilters, bars: bars({ meeting: 113, signing: 106 }) }, labelOf('type'))).toBe(
      'Meeting is the most frequent type: 113 of 697 records (16%).',
    );
    expect(typeFinding({ total: 3, filters: noFilters, bars: bars({ meeting: 3 }) }, labelOf('type'))).toBe(
      'Every record that matches is of one type: meeting.',
    );
  });

  it('name the most frequent status of the agreements', () => {
    const of = (counts: Readonly<Record<string, number>>) => statusFinding({ filters: noFilters, bars: bars(counts) }, labelOf('status'));
    expect(of({ signed: 67, 'in-force': 68 })).toBe('In force is the most frequent status: 68 of 135 agreements (50%).');
    expect(of({ signed: 2, 'in-force': 0 })).toBe('All 2 agreements are signed.');
    expect(of({ negotiating: 1 })).toBe('The one agreement that matches is under negotiation.');
    expect(of({ signed: 0 })).toBe('No agreement matches.');
  });

  it('name the cell with most records, if there is one', () => {
    const cells = [
      { country: 'MK', topic: 'cybersecurity', count: 86 },
      { country: 'RS', topic: 'cybersecurity', count: 70 },
    ] as const;
    expect(gridFinding(697, cells, labelOf('topic'))).toBe('North Macedonia and cybersecurity meet most often, in 86 records.');
    expect(
      gridFinding(
        2,
        cells.map((cell) => ({ ...cell, count: 1 })),
        labelOf('topic'),
      ),
    ).toBe('No one pair of country and topic stands out: 2 have 1 record each.');
    expect(gridFinding(0, [], labelOf('topic'))).toBe('No record matches.');
  });
});
