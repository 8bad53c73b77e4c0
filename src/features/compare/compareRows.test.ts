import { describe, expect, it } from 'vitest';
import type { CommitmentRow } from '@/features/compare/compareCommitments';
import { agreementFacts, type CompareFact, compareRows, compareTable, compareValues } from '@/features/compare/compareRows';
import { agreementOf } from '@/testing/records';

const linesOf = (facts: readonly CompareFact[], label: string) => facts.find((fact) => fact.label === label)?.lines;

const one = [
  { id: 'kind', label: 'Type', lines: ['Treaty'], isTelling: true as const },
  { id: 'topics', label: 'Topics', lines: ['Roaming', 'Broadband'] },
];
const two = [
  { id: 'kind', label: 'Type', lines: ['Protocol'], isTelling: true as const },
  { id: 'topics', label: 'Topics', lines: ['Broadband', 'Roaming'] },
];

const commitments: CommitmentRow = {
  id: 'training/0',
  kind: 'training',
  label: 'Training',
  sameIn: 2,
  cells: [[{ position: 0, text: 'Train all', followUp: 'recorded' }], [{ position: 3, text: 'Train all!', followUp: 'none' }]],
};

describe('the rows of a comparison', () => {
  it('stand side by side and say where the columns differ; the order of lines does not count', () => {
    expect(compareRows([one, two])).toEqual([
      { id: 'kind', label: 'Type', cells: [['Treaty'], ['Protocol']], countries: [], isDifferent: true, isMarked: true },
      {
        id: 'topics',
        label: 'Topics',
        countries: [],
        cells: [
          ['Roaming', 'Broadband'],
          ['Broadband', 'Roaming'],
        ],
        isDifferent: false,
        isMarked: false,
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

  it('are marked only where agreements may well have something in common', () => {
    const place = (line: string) => [{ id: 'place', label: 'Place', lines: [line] }];
    expect(compareRows([place('Skopje'), place('Tirana')])).toMatchObject([{ isDifferent: true, isMarked: false }]);
  });

  it('do not differ where there is one column, and are none where there is no column', () => {
    expect(compareRows([one]).some(({ isDifferent }) => isDifferent)).toBe(false);
    expect(compareRows([])).toEqual([]);
  });

  it('are saved with one column each and the footnote', () => {
    expect(compareTable(['A', 'B'], compareRows([one, two]), [commitments], '* Note')).toEqual([
      ['', 'A', 'B', 'Differs'],
      ['Type', 'Treaty', 'Protocol', 'yes'],
      ['Topics', 'Roaming; Broadband', 'Broadband; Roaming', 'no'],
      ['Commitments, training, the same in both', 'Train all (follow-up: recorded)', 'Train all! (follow-up: none known)', ''],
      ['* Note'],
    ]);
  });
});

it('are saved for programs with one value in each row', () => {
  const columns = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const [head, ...rows] = compareValues(columns, compareRows([one, two]), [commitments]);
  expect(head).toEqual(['statement', 'agreement id', 'agreement', 'position', 'value', 'follow-up', 'differs']);
  expect(rows).toEqual([
    ['Type', 'a', 'A', '1', 'Treaty', '', 'yes'],
    ['Type', 'b', 'B', '1', 'Protocol', '', 'yes'],
    ['Topics', 'a', 'A', '1', 'Roaming', '', 'no'],
    ['Topics', 'a', 'A', '2', 'Broadband', '', 'no'],
    ['Topics', 'b', 'B', '1', 'Broadband', '', 'no'],
    ['Topics', 'b', 'B', '2', 'Roaming', '', 'no'],
    ['Commitment, training', 'a', 'A', '1', 'Train all', 'recorded', ''],
    ['Commitment, training', 'b', 'B', '4', 'Train all!', 'none known', ''],
  ]);
});

describe('what agreements are compared by', () => {
  const rest = {
    release: '1',
    related: { activities: [], agreements: [], initiatives: [] },
    organisations: [],
    neighbours: { before: [], after: [] },
    history: [],
  };

  it('counts commitments by what came of them', () => {
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
    expect(linesOf(facts, 'Follow-up')).toEqual(['Recorded: 1', 'None known: 2']);
    expect(linesOf(facts, 'Parties')).toEqual(['Ministry of One (North Macedonia)', 'Ministry of Two (Serbia)']);
    const [party] = record.parties;
    const named = (name: string, country: string) => ({ ...party, name, country }) as (typeof record.parties)[number];
    const parties = [named('Kosovo', 'XK'), named('Ministry of Three (Serbia)', 'RS'), named('Serbia', 'RS')];
    const own = agreementFacts({ ...rest, record: { ...record, parties }, followUps });
    expect(linesOf(own, 'Parties')).toEqual(['Kosovo*', 'Ministry of Three (Serbia)', 'Serbia']);
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
    expect(linesOf(facts, 'Follow-up')).toEqual(['no commitments recorded']);
  });
});
