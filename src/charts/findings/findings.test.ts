import { describe, expect, it } from 'vitest';
import {
  alsoAboutFinding,
  countryFinding,
  gridFinding,
  partnersFinding,
  statusFinding,
  topicFinding,
  typeFinding,
} from '@/charts/findings/findings';
import type { Overview } from '@/domain/answers/apiAnswers';
import { filtersWith, noFilters } from '@/domain/facets/filters';

type Counts = Readonly<Record<string, number>>;

function bars(counts: Counts) {
  return Object.entries(counts).map(([value, count]) => ({ value, count, emphasis: 'none' as const }));
}

function subject(total: number, counts: Counts, filters = noFilters) {
  return { total, filters, bars: bars(counts) };
}

describe('the finding of records by country', () => {
  it.each([
    ['a large share', 697, { MK: 317, RS: 246 }, 'North Macedonia takes part in 317 of the 697 records (45%).'],
    ['two with the same', 10, { US: 5, RS: 5 }, 'The United States and Serbia each take part in 5 of the 10 records (50%).'],
    ['one in all', 8, { MK: 8, RS: 2 }, 'North Macedonia takes part in all 8 records.'],
    ['three with the same', 9, { MK: 9, RS: 9, AL: 9 }, ''],
    ['no large share', 100, { MK: 39, RS: 20 }, ''],
    ['few records', 4, { MK: 4 }, ''],
    ['one record', 1, { MK: 1, RS: 1 }, ''],
    ['no country', 3, { MK: 0 }, 'None of the 3 records names a country.'],
    ['no record', 0, {}, 'No record matches.'],
  ])('with %s', (_, total, counts, sentence) => expect(countryFinding(subject(total, counts))).toBe(sentence));

  it('passes over what the filter itself asks for', () => {
    const filters = filtersWith({ country: [['MK'], ['AL', 'RS']] });
    expect(countryFinding(subject(20, { MK: 20, AL: 12, RS: 9 }, filters))).toBe('Albania takes part in 12 of the 20 records (60%).');
  });
});

describe('the finding of partners', () => {
  const filters = filtersWith({ country: [['MK']] });
  const finding = (total: number, partners: Readonly<Record<string, readonly [count: number, two: number]>>, two: number) =>
    partnersFinding(
      { total, filters },
      Object.entries(partners).map(([value, [count, alone]]) => ({ value, count, scope: { two: alone } })),
      [{ value: 'two', count: two }],
    );

  it.each([
    [
      'who shares most, and who shares most of two countries',
      69,
      { AL: [32, 0], US: [14, 8] },
      18,
      'Albania takes part in 32 of the 69 records (46%); among two-country records, the United States leads (8 of 18).',
    ],
    [
      'who leads among two-country records',
      69,
      { AL: [20, 0], US: [14, 8] },
      18,
      'Among two-country records, the United States leads (8 of 18).',
    ],
    ['nothing of a narrow lead among two countries', 317, { AL: [120, 8], RS: [117, 11], US: [19, 9] }, 84, ''],
    ['who shares most alone', 10, { AL: [10, 1], US: [2, 2] }, 3, 'Albania takes part in all 10 records.'],
    ['that there is no partner', 4, { AL: [0, 0] }, 0, 'None of the 4 records with North Macedonia names another country.'],
    ['that one record has none', 1, {}, 0, 'The one record names no other country.'],
    ['nothing of one record', 1, { AL: [1, 1] }, 1, ''],
    ['nothing where nothing stands out', 30, { AL: [5, 1], RS: [5, 1], ME: [5, 1] }, 3, ''],
    ['that nothing matches', 0, {}, 0, 'No record matches.'],
  ] as const)('says %s', (_, total, partners, two, sentence) => expect(finding(total, partners, two)).toBe(sentence));
});

describe('the finding of records by topic', () => {
  it.each([
    [80, { cybersecurity: 40, broadband: 25 }, 'Cybersecurity is a topic of 40 of the 80 records (50%).'],
    [5, { cybersecurity: 5, broadband: 5 }, 'Cybersecurity and broadband are each a topic of all 5 records.'],
    [80, { cybersecurity: 20, broadband: 19 }, ''],
    [1, { cybersecurity: 1 }, ''],
    [0, {}, 'No record matches.'],
  ])('of %s records', (total, counts, sentence) => expect(topicFinding(subject(total, counts))).toBe(sentence));

  it.each([
    [69, { 'e-government': 30, broadband: 3 }, '30 of the 69 records (43%) are also about e-government.'],
    [8, { 'e-government': 8, broadband: 8 }, 'All 8 records are also about e-government, and as many about broadband.'],
    [69, { 'e-government': 10 }, ''],
    [69, { 'e-government': 0 }, 'None of the 69 records has another topic.'],
    [1, { 'e-government': 0 }, 'The one record has no other topic.'],
    [1, { 'e-government': 1 }, ''],
  ])('of %s records that have a topic already', (total, counts, sentence) =>
    expect(alsoAboutFinding(subject(total, counts))).toBe(sentence),
  );
});

describe('the findings of types, statuses and the grid', () => {
  it.each([
    [240, { meeting: 113, signing: 20 }, 'Meeting is the type of 113 of the 240 records (47%).'],
    [697, { meeting: 113, signing: 106 }, ''],
    [6, { meeting: 6 }, 'All 6 records are of one type: meeting.'],
    [6, { meeting: 3, signing: 3 }, 'Meeting and signing are the types of 3 of the 6 records (50%) each.'],
    [1, { meeting: 1 }, ''],
  ])('of %s records by type', (total, counts, sentence) => expect(typeFinding(subject(total, counts))).toBe(sentence));

  it('say nothing of the type that the filter asks for', () => {
    expect(typeFinding(subject(6, { meeting: 6 }, filtersWith({ type: [['meeting']] })))).toBe('');
  });

  it.each([
    [{ signed: 67, adopted: 12, 'in-force': 56 }, 'Of 135 agreements, 67 are signed, 12 adopted and 56 in force.'],
    [{ negotiating: 4, 'in-force': 1 }, 'Of 5 agreements, 1 is in force.'],
    [{ negotiating: 3, 'in-force': 1 }, ''],
    [{ signed: 2, 'in-force': 0 }, ''],
    [{ negotiating: 2 }, ''],
    [{ signed: 1 }, ''],
    [{ signed: 0 }, 'No agreement matches.'],
  ])('keep signed, adopted and in force apart: %o', (counts, sentence) => expect(statusFinding(bars({ ...counts }))).toBe(sentence));

  const cells: Overview['countryTopic'] = [
    { country: 'MK', topic: 'cybersecurity', count: 86 },
    { country: 'RS', topic: 'cybersecurity', count: 60 },
    { country: 'RS', topic: 'roaming', count: 59 },
  ];
  it('name the cell that leads, if there is one', () => {
    expect(gridFinding(697, cells, noFilters)).toBe(
      'North Macedonia and cybersecurity appear together most often, in 86 of the 697 records (12%).',
    );
    expect(gridFinding(697, cells, filtersWith({ country: [['MK']] }))).toBe('');
    expect(
      gridFinding(
        2,
        cells.map((cell) => ({ ...cell, count: 1 })),
        noFilters,
      ),
    ).toBe('');
    expect(gridFinding(0, [], noFilters)).toBe('No record matches.');
  });
});
