import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { placeNames } from '@/domain/vocabulary/synonyms/placeNames';
import { countryWords, topicWords } from '@/domain/vocabulary/synonyms/synonyms';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { bundledTexts } from '../api/bundledArchive';
import { isLeft, naiveRecords } from '../testing/naiveCounts';
import { usualSpellings } from '../testing/usualSpellings';
import { buildIndex, keyOf } from './atlasIndex';
import { readDataset } from './dataset';
import { suggest } from './suggest';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const entries = index.entries;

function rowsOf(q: string): number[] {
  return [...(index.text.find(q) ?? [])].flatMap((hit, row) => (hit === 1 ? [row] : []));
}

/** Names with the rows that bear them. */
function named(namesOf: (row: number) => readonly (string | null | undefined)[]): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { position } of entries)
    for (const name of namesOf(position)) if (name) rows.set(name, (rows.get(name) ?? new Set()).add(position));
  return rows;
}

const people = named((row) => {
  const { kind, record } = index.entryAt(row).entry;
  if (kind === 'activity') return record.people.map(({ name }) => name);
  return kind === 'agreement' ? record.parties.map(({ signatory }) => signatory?.name) : [];
});
const places = named((row) => {
  const { kind, record } = index.entryAt(row).entry;
  return kind === 'initiative' ? [] : [record.place?.city];
});
const organisations = named((row) =>
  index.entryAt(row).organisations.flatMap((id) => {
    const one = index.organisations.get(id);
    return one ? [one.name, one.shortName, ...one.aliases] : [];
  }),
);

/** What a spelling of a name misses of the records that bear it, or finds only by leaving a word out or reading it as another. */
function missed(names: Map<string, Set<number>>, spellingsOf: (name: string) => readonly string[]): string[] {
  return [...names].flatMap(([name, rows]) =>
    spellingsOf(name).flatMap((spelling) => {
      const found = new Set(rowsOf(spelling));
      const { dropped, corrected } = index.text.readingOf(spelling);
      const isWhole = dropped.length === 0 && corrected.length === 0;
      return isWhole && [...rows].every((row) => found.has(row)) ? [] : [`${spelling} (${name}) ${JSON.stringify({ dropped, corrected })}`];
    }),
  );
}

describe('every usual spelling finds all records', () => {
  it.each([
    ['person', people, 300],
    ['place', places, 50],
    ['organisation', organisations, 400],
  ] as const)('of each %s', (_what, names, least) => {
    expect(names.size).toBeGreaterThan(least);
    expect(missed(names, usualSpellings)).toEqual([]);
  });

  it('of each place by its other names', () => {
    const others = (city: string) => placeNames.find((names) => names.includes(city)) ?? [];
    expect(missed(places, others)).toEqual([]);
  });

  it('of each country and each topic by what it is called', () => {
    const countries = named((row) => index.entryAt(row).countries);
    const topics = named((row) => index.entryAt(row).topics);
    expect(missed(countries, (code) => Object.entries(countryWords).find(([one]) => one === code)?.[1] ?? [])).toEqual([]);
    expect(missed(topics, (id) => idsOf(topicWords).flatMap((one) => (one === id ? topicWords[one] : [])))).toEqual([]);
  });
});

test('at least 99 of 100 titles find their record first', () => {
  const title = (row: number) => index.stubAt(row).title;
  const astray = entries.filter(({ position, stub }) => {
    const [first] = index.text.best(stub.title, 1);
    // Two records of one title are as good as each other.
    return first === undefined || (first !== position && title(first) !== stub.title);
  });
  expect(astray.map(({ stub }) => stub.title).slice(Math.floor(entries.length / 100))).toEqual([]);
});

describe('what readers type finds what they mean', () => {
  const first = (q: string) => index.text.best(q, 1).map((row) => keyOf(index.stubAt(row).kind, index.stubAt(row).id))[0];
  it.each([
    ['bulgaria macedonia declaration 2022', 'agreement/2022-bg-mk-e-certification-declaration'],
    ['e-signed declaration', 'activity/2022-04-04-bg-mk-e-certification-declaration'],
  ])('“%s” finds %s first', (q, key) => {
    expect(first(q)).toBe(key);
  });

  it.each([
    ['Serbia Belarus August 2024', 2],
    ['28.08.2024 Serbia', 2],
    ['Манчевски', 50],
    ['MoU', 100],
    ['Црна Гора', 200],
    ['roming', 80],
    ['avgust 2024', 8],
  ])('“%s” finds at least %i records, as it was typed', (q, least) => {
    expect(rowsOf(q).length).toBeGreaterThanOrEqual(least);
    expect(index.text.readingOf(q)).toEqual({ dropped: [], corrected: [] });
  });

  it.each([
    ['cyber security', 'cybersecurity'],
    ['EU', 'European Union'],
    ['e-government', 'egovernment'],
    ['Манчевски', 'mančevski'],
    ['manchevski', 'Mancevski'],
    ['MoU', 'memorandum of understanding'],
    ['e-ID', 'eID'],
    ['28 August 2024', '2024-08-28'],
    ['The ministry of Serbia', 'ministry Serbia'],
  ])('“%s” and “%s” find the same', (one, other) => {
    expect(rowsOf(one)).toEqual(rowsOf(other));
    expect(rowsOf(one).length).toBeGreaterThan(0);
  });

  it.each([
    ['cybersecurty', { dropped: [], corrected: [{ typed: 'cybersecurty', read: 'cybersecurity' }] }],
    ['Serbia xqzw roaming', { dropped: ['xqzw'], corrected: [] }],
    ['Serbia 2099', { dropped: ['2099'], corrected: [] }],
    ['xqzwv', { dropped: [], corrected: [] }],
  ])('“%s” is read as %j', (q, reading) => {
    expect(index.text.readingOf(q)).toEqual(reading);
    expect(rowsOf(q).length > 0).toBe(q !== 'xqzwv');
  });

  it('a word of up to three letters is a whole one where there is such a word', () => {
    expect(rowsOf('eu').length).toBeLessThan(entries.length / 2);
    expect(rowsOf('dig').length).toBeGreaterThan(entries.length / 2);
  });
});

describe('the naive count of a text', () => {
  const naive = naiveRecords(dataset);
  const words = [...new Set(entries.flatMap(({ stub }) => stub.title.split(' ')))];
  const names = [...people.keys(), ...Object.values(countryWords).flat(), ...Object.values(topicWords).flat(), ...placeNames.flat()];
  const odd = [
    'e-signed',
    'cyber attack',
    '2022',
    'August 2024',
    '28.08.2024',
    'smartcities',
    'xqzw',
    'cybersecurty',
    'the',
    'of',
    'i',
    'EU',
    'Hristos',
    'avgust',
  ];
  const part = fc.oneof(
    fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 })).map(([word, length]) => word.slice(0, length)),
    fc.constantFrom(...names),
    fc.constantFrom(...odd),
  );
  test('is that of the engine', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const q = parts.join(' ');
        const left = naive.flatMap((record, row) => (isLeft(record, { ...noFilters, q }) ? [row] : []));
        const rows = index.text.find(q) ? rowsOf(q) : entries.map(({ position }) => position);
        expect({ q, rows }).toEqual({ q, rows: left });
      }),
      { seed: 20261124, numRuns: 80 },
    );
  });
});

test('a country, topic, organisation or person of just that name comes first', () => {
  expect(suggest(index, 'Македонија')).toMatchObject({ exact: 'country', countries: [{ code: 'MK' }] });
  expect(suggest(index, 'сајбер безбедност')).toMatchObject({ exact: 'topic', topics: [{ id: 'cybersecurity' }] });
  expect(suggest(index, 'OSCE Mission to Skopje')).toMatchObject({ exact: 'organisation' });
  expect(suggest(index, 'Манчевски Дамјан')).toMatchObject({ exact: 'person', person: 'Damjan Manchevski' });
  expect(suggest(index, 'Mančevski')).toMatchObject({ exact: null, person: null });
});
