import { describe, expect, test } from 'vitest';
import type { Source } from '@/domain/records/records';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { activity, agreement, datasetOf, initiative, organisation } from '../../../testing/tinyDataset';
import type { Dataset } from '../../dataset';
import { type ReviewRuleId, reviewLines, reviewRules } from './reviewRules';

/** Records in which a rule finds something, with what it says, and records in which it finds nothing. */
interface Cases {
  readonly hits: readonly (readonly [Partial<Dataset>, string])[];
  readonly misses: readonly Partial<Dataset>[];
}

const [page = { url: 'https://example.org/a-page', publisher: 'Example', title: null, published: null, language: 'en', quality: 'press' }] =
  activity().sources;
const source = (fields: Partial<Source>): Source => ({ ...page, ...fields });
const activities = (...fields: Parameters<typeof activity>[0][]) => ({ activities: fields.map((field) => activity(field)) });
const agreements = (fields: Parameters<typeof agreement>[0]) => ({ agreements: [agreement(fields)] });
const initiatives = (fields: Parameters<typeof initiative>[0]) => ({ initiatives: [initiative(fields)] });

const signing = activity({ id: 'signing', type: 'signing', agreementIds: ['2024-mk-rs-memorandum'] });
const noDates = { announced: null, signed: null, inForce: null, ends: null };
const ministries = [organisation({ id: 'old', successorId: 'new' }), organisation({ id: 'new', predecessorId: 'old' })];
const acts = (id: string, date: string, body: string) => ({ id, date, organisationIds: [body] });
const norway = organisation({ id: 'no-government', name: 'Government of Norway', type: 'government', country: 'NO' });
const donated: Parameters<typeof initiative>[0] = { id: 'donated', countries: ['NO', 'RS'], funderIds: ['no-government'] };
const twoPages = [source({ url: 'https://example.org/one' }), source({ url: 'https://example.org/two' })];

const cases: Readonly<Record<ReviewRuleId, Cases>> = {
  'day-of-source': {
    hits: [
      [activities({ sources: [source({ published: '2024-05-06' })] }), '6 May 2024 is when Example published its page'],
      [
        activities({ sources: [source({ published: '2024-05-07' }), source({ published: '2024-05-06' })] }),
        '6 May 2024 is when Example published its page, with 1 more on the record',
      ],
    ],
    misses: [
      activities({ sources: [source({ published: '2024-05-07' })] }),
      activities({ date: '2024-05', sources: [source({ published: '2024-05' })] }),
      activities({}),
    ],
  },
  'last-day': {
    hits: [
      [activities({ summary: 'The two-day meeting dealt with data.' }), '“two-day”, but endDate is null'],
      [activities({ title: 'Ministers meet over three days' }), '“three days”, but endDate is null'],
      [activities({ summary: 'They met on 13-15 February in Skopje.' }), '“13-15 February”, but endDate is null'],
      [activities({ summary: 'It lasted from 4 to 6 September.' }), '“from 4 to 6 September”, but endDate is null'],
    ],
    misses: [
      activities({ summary: 'The two-day meeting dealt with data.', endDate: '2024-05-07' }),
      activities({ summary: 'Comments are taken within 30 days.' }),
      activities({ summary: 'Its share rose from 32 to 67 per cent.' }),
    ],
  },
  'signing-missing': {
    hits: [
      [agreements({}), 'signed, signed 2024-05-06'],
      [
        { ...agreements({ status: 'in-force', dates: noDates }), activities: [{ ...signing, type: 'meeting' }] },
        'in-force, signed on a day not known',
      ],
    ],
    misses: [{ ...agreements({}), activities: [signing] }, agreements({ status: 'adopted' }), agreements({ status: 'announced' })],
  },
  'signature-coarse': {
    hits: [
      [
        { ...agreements({ dates: { ...noDates, signed: '2024-05' } }), activities: [signing] },
        'signed 2024-05, but signing is of 2024-05-06',
      ],
      [{ ...agreements({ dates: { ...noDates, announced: '2024' } }), activities: [signing] }, 'signed null, but signing is of 2024-05-06'],
    ],
    misses: [
      { ...agreements({}), activities: [signing] },
      { ...agreements({}), activities: [{ ...signing, date: '2024-05' }] },
      { ...agreements({ dates: { ...noDates, announced: '2024' } }), activities: [{ ...signing, status: 'planned' }] },
      { ...agreements({ dates: { ...noDates, signed: '2024-05' } }), activities: [{ ...signing, agreementIds: [] }] },
    ],
  },
  'successor-early': {
    hits: [
      [
        { organisations: ministries, ...activities(acts('early', '2023', 'new'), acts('late', '2024-05-06', 'old')) },
        'new in 2023, but old still in 2024-05-06 (late)',
      ],
    ],
    misses: [
      { organisations: ministries, ...activities(acts('late', '2024-06', 'new'), acts('early', '2024-05-06', 'old')) },
      // It may have been after: the year is all that is known.
      { organisations: ministries, ...activities(acts('vague', '2024', 'new'), acts('late', '2024-05-06', 'old')) },
      { organisations: ministries, ...activities(acts('late', '2024-05-06', 'old')), ...initiatives({ leadId: 'new' }) },
    ],
  },
  'country-unsupported': {
    hits: [
      [activities({ countries: ['MK', 'NO'] }), 'Norway'],
      [activities({ countries: ['XK'], title: 'Ministers meet in Vienna' }), 'Kosovo*'],
      [activities({ countries: ['US'], summary: 'Users of the portal used it.' }), 'United States'],
    ],
    misses: [
      activities({ countries: ['MK'], title: 'Macedonian ministers meet' }),
      activities({ countries: ['US'], title: 'Ministers meet a U.S. envoy' }),
      activities({ countries: ['RS'], summary: 'The ministers of the Western Balkans met.' }),
      activities({ countries: ['GR'], place: { city: null, country: 'GR' } }),
      activities({ countries: ['GR'], people: [{ name: 'A Minister', role: 'minister', country: 'GR' }] }),
      { organisations: [norway], ...activities({ countries: ['NO'], organisationIds: ['no-government'] }) },
      agreements({}),
    ],
  },
  'country-funds': {
    hits: [[{ organisations: [norway], ...initiatives(donated) }, 'Norway (NO) through no-government']],
    misses: [
      { organisations: [norway], ...initiatives({ ...donated, countries: ['RS'] }) },
      { organisations: [norway], ...initiatives({ ...donated, partnerIds: ['no-government'] }) },
      { organisations: [norway, organisation({ id: 'no-agency', country: 'NO' })], ...initiatives({ ...donated, leadId: 'no-agency' }) },
    ],
  },
  'countries-counted': {
    hits: [
      [activities({ summary: 'Ministers of three countries met.' }), '“three countries”, but the list has 2'],
      [activities({ title: 'Six Western Balkan economies agree' }), '“Six Western Balkan economies”, but the list has 2'],
      [activities({ summary: 'The host and 2 other countries met.' }), '“2 other countries”, but the list has 2'],
      [activities({ summary: 'The four governments agreed on it.' }), '“four governments”, but the list has 2'],
    ],
    misses: [
      activities({ summary: 'Ministers of two countries met.' }),
      activities({ summary: 'The host and one other country met, and 17 local governments.' }),
      activities({ countries: ['MK', 'RS', 'AL'], summary: 'The host and two other countries met.' }),
    ],
  },
  'topic-unsupported': {
    hits: [[activities({ summary: 'The two ministers met and talked.', topics: ['roaming', 'cybersecurity'] }), 'Roaming, Cybersecurity']],
    misses: [
      activities({ summary: 'They spoke of roaming charges and cyber attacks.', topics: ['roaming', 'cybersecurity'] }),
      activities({ topics: ['cybersecurity'], outcomes: ['The two CERTs share warnings'] }),
      {
        organisations: [organisation({ id: 'post', name: 'Post of Serbia' })],
        ...activities({ topics: ['postal-services'], organisationIds: ['post'] }),
      },
    ],
  },
  superlative: {
    hits: [
      [activities({ summary: 'Serbia has the largest park.' }), '“largest park. …”'],
      [activities({ title: 'First strategy of its kind' }), '“First strategy of its kind …”'],
      [activities({ summary: 'It is the only centre there.' }), '“the only centre there. …”'],
    ],
    misses: [
      activities({ summary: 'On the first day they met; the twenty-first congress followed in the first half of May.' }),
      activities({ summary: 'It adopted the once-only principle, but only in part.' }),
      activities({ summary: 'Its CERT became a member of FIRST, at best.' }),
    ],
  },
  'evidence-of-all': {
    hits: [[activities({ sources: twoPages, evidence: { title: [0, 1], summary: [1, 0] } }), '2 statements, each from all 2 sources']],
    misses: [
      activities({ sources: twoPages, evidence: { title: [0, 1], summary: [0] } }),
      activities({ sources: twoPages, evidence: { title: [0, 1] } }),
      activities({ sources: twoPages }),
      activities({ evidence: { title: [0], summary: [0] } }),
    ],
  },
  'list-page': {
    hits: (
      [
        ['https://example.org/', 'a home page'],
        ['https://example.org/en/', 'a home page'],
        ['https://example.org/Default.aspx?lng=en-US', 'a home page'],
        ['https://example.org/en/news', 'a list of news'],
        ['https://example.org/media/', 'a list of news'],
        ['https://example.org/?q=en/oj&page=4', 'a page of a list'],
        ['https://example.org/articles/page/2/', 'a page of a list'],
        ['https://example.org/en/tag/damjan-manchevski/', 'a category'],
      ] as const
    ).map(([url, shape]) => [activities({ sources: [source({ url })] }), `${shape}: ${url} (no other source)`] as const),
    misses: [
      'https://example.org/en/news/ministers-meet',
      'https://example.org/?p=169690',
      'https://example.org/?q=en/node/2038',
      'https://example.org/news.php?id=1644318497',
      'https://example.org/background/',
    ].map((url) => activities({ sources: [source({ url })] })),
  },
};

describe.each(idsOf(reviewRules))('%s', (id) => {
  const [rule, { hits, misses }] = [reviewRules[id], cases[id]];
  test.each(hits)('finds what is to be looked at: case %#', (parts, note) => {
    expect(rule.find(datasetOf(parts)).map((candidate) => candidate.note)).toEqual([note]);
  });
  test.each(misses)('leaves alone what is not: case %#', (parts) => {
    expect(rule.find(datasetOf(parts))).toEqual([]);
  });
});

test('a source beside a list page is said to be there', () => {
  const sources = [source({ url: 'https://example.org/' }), source({ url: 'https://example.org/ministers-meet' })];
  expect(reviewRules['list-page'].find(datasetOf(activities({ sources }))).map(({ note }) => note)).toEqual([
    'a home page: https://example.org/',
  ]);
});

test('the review prints the candidates of each rule with their number and why, and the totals last', () => {
  const rule = (...ids: string[]) => ({
    title: 'A rule',
    why: 'It may be wrong.',
    find: () => ids.map((id) => ({ kind: 'activity' as const, id, note: 'seen' })),
  });
  expect(reviewLines(datasetOf(), { one: rule('first', 'second'), two: rule('first'), three: rule() })).toEqual([
    'A rule (one): 2',
    '  It may be wrong.',
    '  activity first: seen',
    '  activity second: seen',
    '',
    'A rule (two): 1',
    '  It may be wrong.',
    '  activity first: seen',
    '',
    'A rule (three): 0',
    '  It may be wrong.',
    '',
    '     2  one',
    '     1  two',
    '     0  three',
    '3 candidates in 2 records. Look at each one; it may be right as it is.',
  ]);
});
