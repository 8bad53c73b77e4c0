import { describe, expect, it } from 'vitest';
import { agreementFacts, type CompareFact, compareRows, compareTable, countryFacts } from '@/features/compare/compareRows';
import { agreementOf } from '@/testing/records';

const linesOf = (facts: readonly CompareFact[], label: string) => facts.find((fact) => fact.label === label)?.lines;

const one = [
  { id: 'kind', label: 'Kind', lines: ['Treaty'] },
  { id: 'topics', label: 'Topics', lines: ['Roaming', 'Broadband'] },
];
const two = [
  { id: 'kind', label: 'Kind', lines: ['Protocol'] },
  { id: 'topics', label: 'Topics', lines: ['Broadband', 'Roaming'] },
];

describe('the rows of a comparison', () => {
  it('stand side by side and say where the columns differ; the order of lines does not count', () => {
    expect(compareRows([one, two])).toEqual([
      { id: 'kind', label: 'Kind', cells: [['Treaty'], ['Protocol']], countries: [], isDifferent: true },
      {
        id: 'topics',
        label: 'Topics',
        countries: [],
        cells: [
          ['Roaming', 'Broadband'],
          ['Broadband', 'Roaming'],
        ],
        isDifferent: false,
      },
    ]);
  });

  it('name the countries that call for a footnote, whatever their order', () => {
    const withCountry = (id: string, country: string) => ({ id, label: id, lines: [country], countries: [country] });
    const rows = compareRows([
      [withCountry('place', 'XK'), withCountry('parties', 'AL')],
      [withCountry('parties', 'RS'), withCountry('place', 'MK')],
    ]);
    expect(rows.map(({ id, countries }) => [id, countries])).toEqual([
      ['place', ['XK', 'MK']],
      ['parties', ['AL', 'RS']],
    ]);
  });

  it('do not differ where there is one column, and are none where there is no column', () => {
    expect(compareRows([one]).some(({ isDifferent }) => isDifferent)).toBe(false);
    expect(compareRows([])).toEqual([]);
  });

  it('are saved with one column each and the footnote', () => {
    expect(compareTable(['A', 'B'], compareRows([one, two]), '* Note')).toEqual([
      ['', 'A', 'B', 'Differs'],
      ['Kind', 'Treaty', 'Protocol', 'yes'],
      ['Topics', 'Roaming; Broadband', 'Broadband; Roaming', 'no'],
      ['* Note'],
    ]);
  });
});

describe('what agreements are compared by', () => {
  const rest = {
    release: '1',
    related: { activities: [], agreements: [], initiatives: [] },
    organisations: [],
    neighbours: { before: [], after: [] },
    history: [],
  };

  it('counts commitments by kind and by what came of them', () => {
    const commitment = { text: 'A promise', followUps: [] };
    const record = agreementOf({
      commitments: [
        { ...commitment, kind: 'training' },
        { ...commitment, kind: 'working-group' },
        { ...commitment, kind: 'training' },
      ],
    });
    const followUps = (['recorded', 'none', 'none'] as const).map((status) => ({ status, candidates: [] }));
    const facts = agreementFacts({ ...rest, record, followUps });
    expect(linesOf(facts, 'Commitments')).toEqual(['Working group: 1', 'Training: 2']);
    expect(linesOf(facts, 'Follow-up')).toEqual(['Recorded: 1', 'None known: 2']);
    expect(linesOf(facts, 'Parties')).toEqual(['Ministry of One (North Macedonia)', 'Ministry of Two (Serbia)']);
  });

  it('shows no date more precise than it is, and says what is not known', () => {
    const record = agreementOf({ dates: { announced: null, signed: '2024-05', inForce: null, ends: '2030' } });
    const facts = agreementFacts({ ...rest, record, followUps: [] });
    expect(['Announced', 'Signed or adopted', 'Ends', 'Place', 'Legal effect'].map((label) => linesOf(facts, label)?.[0])).toEqual([
      'not known',
      'May 2024',
      '2030',
      'not known',
      'not recorded',
    ]);
    expect(linesOf(facts, 'Commitments')).toEqual(['none in the record']);
  });
});

describe('what countries are compared by', () => {
  const profile = {
    release: '1',
    code: 'GR',
    name: 'Greece',
    total: 1204,
    byKind: { activity: 1000, agreement: 204, initiative: 0 },
    partners: [{ code: 'RS', name: 'Serbia', count: 7, close: 2, contact: 1, last: null }],
    topics: [{ id: 'roaming' as const, count: 3 }],
    agreementStatus: [],
    agreementsInForce: [],
    newest: [],
    years: [],
    coverage: { 2015: 'none', 2016: 'partial', 2017: 'none', 2018: 'none' } as const,
  };

  it('tells numbers, partners, topics and coverage', () => {
    const facts = countryFacts(profile);
    expect(linesOf(facts, 'Records')).toEqual(['1,204']);
    expect(linesOf(facts, 'First partners')).toEqual(['Serbia (7)']);
    expect(linesOf(facts, 'First topics')).toEqual(['Roaming (3)']);
    expect(linesOf(facts, 'Last record')).toEqual(['none']);
    expect(linesOf(facts, 'Coverage')).toEqual(['Partial: 2016', 'Not researched: 2015, 2017–2018']);
  });

  it('says which countries were not searched for', () => {
    expect(linesOf(countryFacts({ ...profile, coverage: null }), 'Coverage')?.[0]).toMatch(/^Not searched for on its own/);
  });
});
