import { describe, expect, test } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { filterEntries } from './filterRecords';

describe('text is found, blind to case, diacritics and script, by the beginnings of words', () => {
  const person = { name: 'Ivana Ristić', role: 'Minister', country: null };
  const dataset = {
    activities: [
      activity({
        id: 'found',
        type: 'official-visit',
        date: '2019-08-06',
        people: [person],
        place: { city: 'Niš', country: 'RS' },
        outcomes: ['A joint certificate'],
      }),
    ],
    agreements: [
      agreement({
        id: 'signed',
        title: 'On data',
        dates: { announced: null, signed: '2022', inForce: null, ends: null },
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
    ['memorandum', ['signed']],
    ['official visit', ['found']],
    ['August 2019', ['found']],
    ['6 aug', ['found']],
    ['2022', ['signed']],
    ['2020 project', ['plan']],
    ['broadband', ['plan']],
    ['premier', []],
    ['  ', ['found', 'signed', 'plan']],
    ['…', ['found', 'signed', 'plan']],
  ])('“%s”', (q, ids) => {
    const left = filterEntries(buildIndex(datasetOf(dataset)), { ...noFilters, q });
    expect(left.map(({ id }) => id)).toEqual(ids);
  });
});
