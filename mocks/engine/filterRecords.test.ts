import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { filterEntries } from './filterRecords';

function left(dataset: Parameters<typeof datasetOf>[0], filters: Partial<Filters>): string[] {
  return filterEntries(buildIndex(datasetOf(dataset)), { ...noFilters, ...filters }).map(({ id }) => id);
}

const noDates = { announced: null, signed: null, inForce: null, ends: null };

describe('from and to keep a record whose days meet the range', () => {
  const dataset = {
    activities: [
      activity({ id: 'day', date: '2024-05-31' }),
      activity({ id: 'month', date: '2024-05' }),
      activity({ id: 'year', date: '2024' }),
      activity({ id: 'span', date: '2024-05-30', endDate: '2024-06-02' }),
    ],
    agreements: [
      agreement({ id: 'signed', dates: { ...noDates, announced: '2020', signed: '2024-06' } }),
      agreement({ id: 'announced', dates: { ...noDates, announced: '2020', inForce: '2024-06-01' } }),
    ],
    initiatives: [
      initiative({ id: 'ended', period: { start: '2019', end: '2024-05' } }),
      initiative({ id: 'running', period: { start: '2024-06', end: null } }),
      initiative({ id: 'unknown', period: { start: null, end: null } }),
      initiative({ id: 'until', period: { start: null, end: '2020' } }),
    ],
  };
  const all = ['day', 'month', 'year', 'span', 'signed', 'announced', 'ended', 'running', 'unknown', 'until'];
  test.each<[string | null, string | null, string[]]>([
    [null, null, all],
    ['2024', '2024', ['day', 'month', 'year', 'span', 'signed', 'ended', 'running', 'unknown']],
    ['2024-05', '2024-05', ['day', 'month', 'year', 'span', 'ended', 'unknown']],
    ['2024-05-31', '2024-05-31', ['day', 'month', 'year', 'span', 'ended', 'unknown']],
    ['2024-06-01', null, ['year', 'span', 'signed', 'running', 'unknown']],
    ['2024-06-03', '2024-06-29', ['year', 'signed', 'running', 'unknown']],
    [null, '2024-05-30', ['month', 'year', 'span', 'announced', 'ended', 'unknown', 'until']],
    ['2020', '2020', ['announced', 'ended', 'unknown', 'until']],
    ['2025', null, ['running', 'unknown']],
    [null, '2018', ['unknown', 'until']],
  ])('from %s to %s', (from, to, ids) => {
    expect(left(dataset, { from, to })).toEqual(ids);
  });
});

describe('OR within a filter, AND between filters', () => {
  const dataset = {
    activities: [
      activity({ id: 'mk-rs', countries: ['MK', 'RS'], topics: ['cybersecurity', 'roaming'] }),
      activity({ id: 'mk-only', countries: ['MK'], topics: ['broadband'], status: 'planned', organisationIds: ['body-one'] }),
      activity({ id: 'al-rs-mk', countries: ['AL', 'RS', 'MK'], type: 'signing', topics: ['roaming'] }),
    ],
    agreements: [agreement({ id: 'rs-me', countries: ['RS', 'ME'], kind: 'action-plan', status: 'adopted', topics: ['roaming'] })],
    initiatives: [
      initiative({ id: 'plan', countries: ['ME'], kind: 'action-plan', status: 'planned', leadId: 'body-one', funderIds: ['body-two'] }),
    ],
    organisations: [organisation({ id: 'body-one' }), organisation({ id: 'body-two' })],
  };
  test.each<[string, Partial<Filters>, string[]]>([
    ['any of two countries', { country: [['MK', 'ME']] }, ['mk-rs', 'mk-only', 'al-rs-mk', 'rs-me', 'plan']],
    ['all of two countries', { country: [['MK', 'RS']], countryMatch: 'all' }, ['mk-rs', 'al-rs-mk']],
    ['all of three countries', { country: [['AL', 'MK', 'RS']], countryMatch: 'all' }, ['al-rs-mk']],
    ['all of none', { countryMatch: 'all' }, ['mk-rs', 'mk-only', 'al-rs-mk', 'rs-me', 'plan']],
    ['two topics', { topic: [['broadband', 'cybersecurity']] }, ['mk-rs', 'mk-only', 'plan']],
    ['a country and a topic', { country: [['RS']], topic: [['roaming']] }, ['mk-rs', 'al-rs-mk', 'rs-me']],
    ['a type that two kinds share', { type: [['action-plan']] }, ['rs-me', 'plan']],
    ['a status that two kinds share', { status: [['planned']] }, ['mk-only', 'plan']],
    ['a kind and a shared type', { kind: [['initiative']], type: [['action-plan', 'signing']] }, ['plan']],
    ['an organisation in any role', { org: [['body-one']] }, ['mk-only', 'plan']],
    ['one of two organisations', { org: [['body-one', 'body-two']], country: [['ME']] }, ['plan']],
  ])('%s', (_, filters, ids) => {
    expect(left(dataset, filters)).toEqual(ids);
  });
});

describe('source quality and follow-up', () => {
  const page = { url: 'https://example.org/a', publisher: 'Example', title: null, published: null, language: 'en' };
  const promise = { text: 'Train officials', kind: 'training' as const, followUps: [] };
  const dataset = {
    activities: [
      activity({ id: 'mixed', date: '2023', sources: (['mirror', 'press'] as const).map((quality) => ({ ...page, quality })) }),
      activity({ id: 'course', type: 'training', date: '2025', topics: ['data-governance'] }),
    ],
    agreements: [
      agreement({ id: 'kept', commitments: [promise, { ...promise, followUps: [{ activityId: 'course', note: 'Held' }] }] }),
      agreement({ id: 'perhaps', commitments: [promise], sources: [{ ...page, quality: 'mirror' }] }),
      agreement({ id: 'open', commitments: [promise], topics: ['roaming'] }),
      agreement({ id: 'text-not-seen' }),
    ],
    initiatives: [initiative({ id: 'plan' })],
  };
  test.each<[string, Partial<Filters>, string[]]>([
    ['any of the sources', { sourceQuality: [['mirror']] }, ['mixed', 'perhaps']],
    ['one of two qualities', { sourceQuality: [['official', 'press']] }, ['mixed', 'course', 'kept', 'open', 'text-not-seen', 'plan']],
    ['the best of the commitments', { followUp: [['recorded']] }, ['kept']],
    ['possible', { followUp: [['possible']] }, ['perhaps']],
    ['none: agreements alone, also without commitments', { followUp: [['none']] }, ['open', 'text-not-seen']],
    [
      'any of the three leaves agreements alone',
      { followUp: [['none', 'possible', 'recorded']] },
      ['kept', 'perhaps', 'open', 'text-not-seen'],
    ],
    ['both filters', { followUp: [['possible', 'recorded']], sourceQuality: [['mirror']] }, ['perhaps']],
  ])('%s', (_, filters, ids) => {
    expect(left(dataset, filters)).toEqual(ids);
  });
});

describe('text is found, blind to case, diacritics and script, by the beginnings of words', () => {
  const person = { name: 'Ivana Ristić', role: 'Minister', country: null };
  const dataset = {
    activities: [activity({ id: 'found', people: [person], place: { city: 'Niš', country: 'RS' }, outcomes: ['A joint certificate'] })],
    agreements: [
      agreement({
        id: 'signed',
        countries: ['TR'],
        parties: [
          { name: 'Vlada', organisationId: 'body-one', type: 'state', country: null, signatory: { name: 'Петар Ђурић', role: 'Premier' } },
          { name: 'Other', organisationId: null, type: 'state', country: null, signatory: null },
        ],
        commitments: [{ text: 'Open a laboratory', kind: 'other', followUps: [] }],
      }),
    ],
    initiatives: [
      initiative({
        id: 'plan',
        goals: ['Quick permits'],
        measures: ['Portal'],
        milestones: [{ date: '2024', text: 'Tender', status: 'done' }],
      }),
    ],
    organisations: [organisation({ id: 'body-one', name: 'Government of Serbia', shortName: 'GoS', aliases: ['Влада Србије'] })],
  };
  test.each<[string, string[]]>([
    ['ristic', ['found']],
    ['Ristić', ['found']],
    ['Ристић', ['found']],
    ['RIST iva', ['found']],
    ['istic', []],
    ['ristic laboratory', []],
    ['nis', ['found']],
    ['certif', ['found']],
    ['djuric', []],
    ['đurić petar', ['signed']],
    ['vlada srbije', ['signed']],
    ['gos', ['signed']],
    ['turkiye', ['signed']],
    ['laborat', ['signed']],
    ['permits portal tender', ['plan']],
    ['data governance', ['signed']],
    ['broadband', ['plan']],
    ['premier', []],
    ['  ', ['found', 'signed', 'plan']],
    ['…', ['found', 'signed', 'plan']],
  ])('“%s”', (q, ids) => {
    expect(left(dataset, { q })).toEqual(ids);
  });
});
