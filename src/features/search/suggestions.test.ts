import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '@/domain/answers/apiAnswers';
import { searchStatus, suggestionGroups } from '@/features/search/suggestions';

const answer: SearchAnswer & { published: string } = {
  release: '2026.11',
  published: '2026-11-24',
  q: 'di',
  text: { dropped: [], corrected: [] },
  exact: null,
  person: null,
  records: [
    {
      kind: 'agreement',
      id: 'some-agreement',
      title: 'Declaration on digital identity',
      date: '2022-04',
      endDate: null,
      type: 'declaration',
      status: 'signed',
      countries: ['BG', 'MK'],
    },
  ],
  countries: [{ code: 'MK', name: 'North Macedonia' }],
  topics: [{ id: 'digital-identity', label: 'Digital identity' }],
  organisations: [
    {
      id: 'mk-mdt',
      name: 'Ministry of Digital Transformation',
      label: 'Ministry of Digital Transformation (North Macedonia)',
      shortName: 'MDT',
      type: 'ministry',
      country: 'MK',
    },
  ],
};

const lines = (given: typeof answer | undefined, q: string) =>
  suggestionGroups(given, q).map(({ title, items }) => [title, ...items.map(({ label, detail, to }) => `${label} | ${detail} | ${to}`)]);

describe('what the search lists', () => {
  it('leads to records, countries, topics and organisations, and to all records', () => {
    expect(lines(answer, 'di')).toEqual([
      [
        'Records',
        'Declaration on digital identity | Declaration · Signed · April 2022 | /agreements/some-agreement',
        'All records with “di” | opens the overview | /?q=di',
      ],
      ['Countries', 'North Macedonia | MK | /countries/MK'],
      ['Topics', 'Digital identity |  | /topics/digital-identity'],
      ['Organisations', 'Ministry of Digital Transformation (MDT) | Ministry · North Macedonia | /organisations/mk-mdt'],
    ]);
  });

  it.each([
    ['country', 'Countries'],
    ['topic', 'Topics'],
    ['organisation', 'Organisations'],
    ['person', 'People'],
  ] as const)('puts a %s of just that name before the records', (exact, title) => {
    const [first, second] = lines({ ...answer, exact, person: 'Ana Kos' }, 'di');
    expect([first?.[0], second?.[0]]).toEqual([title, 'Records']);
    expect(lines({ ...answer, exact: 'person', person: 'Ana Kos' }, 'ana kos')[0]?.[1]).toBe(
      'Ana Kos | all records that name this person | /?q=Ana+Kos',
    );
  });

  it('offers all records by the words that count', () => {
    const left = { ...answer, q: 'di moon', text: { dropped: ['moon'], corrected: [] } };
    expect(lines(left, 'di moon')[0]?.at(-1)).toBe('All records with “di” | opens the overview | /?q=di');
  });

  it('leaves empty groups out, and finds pages by name or by what is on them', () => {
    const nothing = { ...answer, records: [], countries: [], topics: [], organisations: [] };
    expect(lines(nothing, 'agree')).toEqual([
      ['Pages', 'Agreements |  | /agreements'],
      [
        'Charts',
        'Agreements by status | chart | /#agreements-by-status',
        'Share of agreements with a recorded follow-up | chart | /follow-through#follow-through',
      ],
    ]);
    expect(lines(nothing, 'rhythm con')).toEqual([['Charts', 'Rhythm of contacts | chart | /timeline?mode=rhythm#rhythm']]);
    expect(lines(nothing, 'records per')).toEqual([['Charts', 'Records per year | chart | /compare#records-per-year']]);
    expect(lines(nothing, 'method')).toEqual([['Pages', 'About |  | /about']]);
    expect(lines(nothing, 'zzz')).toEqual([]);
  });

  it('lists the pages before anything is typed', () => {
    expect(lines(undefined, '').map(([title]) => title)).toEqual(['Pages']);
  });
});

describe('what is said under the list', () => {
  const found = { q: 'x', count: 0, isSearching: false, error: null };
  it.each([
    ['nothing typed', { ...found, q: ' ' }, 'Type a title, a person, a country, a topic or an organisation.'],
    ['on its way', { ...found, isSearching: true }, 'Searching …'],
    ['nothing found', found, 'Nothing matches “x”. Try fewer or shorter words.'],
    ['one', { ...found, count: 1 }, '1 suggestion'],
    ['several', { ...found, count: 9 }, '9 suggestions'],
    [
      'read otherwise',
      { ...found, count: 2, text: { dropped: ['moon'], corrected: [] } },
      'No record has all of these words. “moon” was left out. 2 suggestions.',
    ],
    ['failed', { ...found, error: new Error('No answer.') }, 'The search did not answer: No answer.'],
  ])('%s', (_case, state, words) => {
    expect(searchStatus(state)).toBe(words);
  });
});
