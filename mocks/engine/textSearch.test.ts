import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { bundledTexts } from '../api/bundledArchive';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { readDataset } from './dataset';
import { filterEntries } from './filterRecords';
import { buildTextSearch } from './textSearch';

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
    ['istic', ['found']],
    ['sticc', []],
    ['ristic laboratory', ['found']],
    ['nis', ['found']],
    ['certif', ['found']],
    ['djuric', ['signed']],
    ['Djurić', ['signed']],
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

describe('the index of texts', () => {
  const { dataset } = readDataset(bundledTexts);
  const records = buildIndex(dataset).entries.map(({ entry }) => entry);
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const whole = buildTextSearch(records, organisations);
  const words = [...new Set(records.flatMap(({ record }) => record.title.split(' ')))];
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '));

  test('is the same whether it is made in slices or at the first question', () => {
    const sliced = buildTextSearch(records, organisations);
    let slices = 0;
    const hasTimeFor = (steps: number) => {
      let left = steps;
      return () => left-- > 0;
    };
    while (!sliced.prepare(hasTimeFor(10))) slices += 1;
    expect(slices).toBeGreaterThan(10);
    const begun = buildTextSearch(records, organisations);
    expect(begun.prepare(hasTimeFor(10))).toBe(false);
    for (const q of ['digital', 'mk cyber', 'августа'])
      for (const search of [sliced, begun]) {
        expect(search.find(q)).toEqual(whole.find(q));
        expect(search.best(q, 8)).toEqual(whole.best(q, 8));
      }
  });

  test('names as the best only records that are found, each once and as many as are asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 12 }), (q, limit) => {
        const found = whole.find(q) ?? [];
        const best = whole.best(q, limit);
        expect(best.filter((position) => found[position] !== 1)).toEqual([]);
        expect(new Set(best).size).toBe(best.length);
        expect(best).toHaveLength(Math.min(limit, found.filter((hit) => hit === 1).length));
        expect(whole.best(q, 12).slice(0, limit)).toEqual(best);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  test('ranks a word of the title before one of the summary, a whole word before a longer one', () => {
    const ranked = (q: string, ...fields: Parameters<typeof activity>[0][]) => {
      const made = fields.map((own, place) => ({
        kind: 'activity' as const,
        record: activity({ id: String(place), title: 'Talks', ...own }),
      }));
      return buildTextSearch(made, new Map()).best(q, 9);
    };
    expect(ranked('port', { summary: 'On the port' }, { title: 'Port', summary: 'On the sea' })).toEqual([1, 0]);
    expect(ranked('port', { title: 'Portal of all' }, { title: 'Port of all' })).toEqual([1, 0]);
    expect(ranked('port', { title: 'A port' }, { title: 'A port' })).toEqual([0, 1]);
  });
});
