import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '@/domain/facets/filters';
import type { CountryCode } from '@/domain/vocabulary/countries';
import { activityStatuses, activityTypes, agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';
import { activity, agreement, datasetOf, initiative, organisation } from '../testing/tinyDataset';
import { buildIndex } from './atlasIndex';
import { filterEntries } from './filterRecords';

function left(dataset: Parameters<typeof datasetOf>[0], filters: Partial<Filters>): string[] {
  return filterEntries(buildIndex(datasetOf(dataset)), { ...noFilters, ...filters }).map(({ id }) => id);
}

const noDates = { announced: null, signed: null, inForce: null, ends: null };

const dated = {
  activities: [
    activity({ id: 'day', date: '2024-05-31' }),
    activity({ id: 'month', date: '2024-05' }),
    activity({ id: 'year', date: '2024' }),
    activity({ id: 'days', date: '2024-05-30', endDate: '2024-06-02' }),
    activity({ id: 'to-month', date: '2024-05-30', endDate: '2024-06' }),
  ],
  agreements: [
    agreement({ id: 'signed', dates: { announced: '2020', signed: '2024-06', inForce: '2025-02', ends: '2026' } }),
    agreement({ id: 'announced', dates: { ...noDates, announced: '2020', inForce: '2024-06-01' } }),
    agreement({ id: 'only-announced', dates: { ...noDates, announced: '2021-03' } }),
    agreement({ id: 'in-force', dates: { ...noDates, inForce: '2022', ends: '2023' } }),
    agreement({ id: 'ended', dates: { ...noDates, ends: '2023' } }),
    agreement({ id: 'no-date', dates: noDates }),
  ],
  initiatives: [
    initiative({ id: 'over', period: { start: '2019', end: '2024-05' } }),
    initiative({ id: 'running', period: { start: '2024-06', end: null } }),
    initiative({ id: 'until', period: { start: null, end: '2020' } }),
  ],
};

describe('from and to keep a record whose own date meets the closed range', () => {
  test.each<[string | null, string | null, string]>([
    // Of an activity its date, not its end; of an agreement signed, else announced, else in force, else ended; of an initiative its start.
    ['2024', '2024', 'day month year days to-month signed running'],
    ['2024-05', '2024-05', 'day month year days to-month'],
    ['2024-05-31', '2024-05-31', 'day month year'],
    ['2024-05-30', '2024-05-30', 'month year days to-month'],
    ['2024-06-01', null, 'year signed running'],
    ['2024-06-30', '2024-06-30', 'year signed running'],
    ['2024-07-01', '2024-07-01', 'year'],
    ['2025', null, ''],
    [null, '2024-05-29', 'month year announced only-announced in-force ended over'],
    ['2020', '2020', 'announced'],
    ['2022', '2022', 'in-force'],
    ['2023', '2023', 'ended'],
    ['2021-03-31', '2021-03-31', 'only-announced'],
    [null, '2019', 'over'],
    [null, '2018', ''],
  ])('from %s to %s', (from, to, ids) => {
    expect(left(dated, { from, to }).join(' ')).toBe(ids);
  });
});

describe('with time=underway they keep a record whose span meets the range', () => {
  test.each<[string, string | null, string | null, string]>([
    ['an activity to its end, else on its date alone', '2024-06-02', '2024-06-02', 'year days to-month announced only-announced running'],
    ['to the last day that an end may mean', '2024-06-30', '2024-06-30', 'year to-month announced only-announced running'],
    ['an agreement from in force and not from its signing', '2024-12-31', '2024-12-31', 'year announced only-announced running'],
    ['from the first day that in force may mean', '2025-02-01', '2025-02-01', 'signed announced only-announced running'],
    ['to its end', '2026-12-31', '2026-12-31', 'signed announced only-announced running'],
    ['not behind it; a missing end is open', '2027', null, 'announced only-announced running'],
    ['without in force from its announcement', '2021-03', '2021-03', 'only-announced over'],
    ['without a start there is no span', '2023', '2023', 'only-announced in-force over'],
    ['an initiative over its period', '2019', '2020', 'over'],
    ['also where its start is not known', null, '2018', ''],
  ])('%s', (_, from, to, ids) => {
    expect(left(dated, { from, to, time: 'underway' }).join(' ')).toBe(ids);
  });

  test('without a range it changes nothing', () => {
    expect(left(dated, { time: 'underway' })).toEqual(left(dated, {}));
  });
});

test('time=undated keeps the records without an own date, which no range keeps', () => {
  expect(left(dated, { time: 'undated' })).toEqual(['no-date', 'until']);
  for (const time of [null, 'underway'] as const)
    expect(left(dated, { from: '1900', to: '2100', time }).filter((id) => id === 'no-date' || id === 'until')).toEqual([]);
  expect(left(dated, {})).toContain('until');
});

describe('OR within a group, AND between groups, AND between facets', () => {
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
    organisations: [organisation({ id: 'body-one' }), organisation({ id: 'body-two', type: 'embassy' })],
  };
  test.each<[string, Partial<Filters>, string]>([
    ['no group asks for nothing', {}, 'mk-rs mk-only al-rs-mk rs-me plan'],
    ['a comma: any of two countries', { country: [['MK', 'ME']] }, 'mk-rs mk-only al-rs-mk rs-me plan'],
    ['repetition: both of two countries', { country: [['MK'], ['RS']] }, 'mk-rs al-rs-mk'],
    ['all of three countries', { country: [['AL'], ['MK'], ['RS']] }, 'al-rs-mk'],
    ['one country, and any of two others', { country: [['AL', 'ME'], ['RS']] }, 'al-rs-mk rs-me'],
    [
      'two groups with a value in common',
      {
        country: [
          ['MK', 'RS'],
          ['ME', 'MK'],
        ],
      },
      'mk-rs mk-only al-rs-mk rs-me',
    ],
    ['any of two topics', { topic: [['broadband', 'cybersecurity']] }, 'mk-rs mk-only plan'],
    ['both of two topics', { topic: [['cybersecurity'], ['roaming']] }, 'mk-rs'],
    ['two values of what a record has one of', { kind: [['activity'], ['agreement']] }, ''],
    ['a country and a topic', { country: [['RS']], topic: [['roaming']] }, 'mk-rs al-rs-mk rs-me'],
    ['a type that two kinds share', { type: [['action-plan']] }, 'rs-me plan'],
    ['a status that two kinds share', { status: [['planned']] }, 'mk-only plan'],
    ['a kind and a shared type', { kind: [['initiative']], type: [['action-plan', 'signing']] }, 'plan'],
    ['an organisation in any role', { org: [['body-one']] }, 'mk-only plan'],
    ['one of two organisations', { org: [['body-one', 'body-two']], country: [['ME']] }, 'plan'],
    ['both organisations', { org: [['body-one'], ['body-two']] }, 'plan'],
    ['the type of any of its organisations', { orgType: [['ministry']] }, 'mk-only plan'],
    ['two types, each of one of them', { orgType: [['embassy'], ['ministry']] }, 'plan'],
    ['the text with the rest', { q: 'ministers', country: [['RS']] }, 'mk-rs al-rs-mk'],
  ])('%s', (_, filters, ids) => {
    expect(left(dataset, filters).join(' ')).toBe(ids);
  });
});

describe('scope is how many countries a record names', () => {
  const party = { name: 'A body', type: 'international-organisation', country: null, signatory: null } as const;
  const dataset = {
    activities: [
      activity({ id: 'none', countries: [], organisationIds: ['world'] }),
      activity({ id: 'one', countries: ['MK'], organisationIds: ['own', 'unknown'] }),
      activity({ id: 'with-body', countries: ['MK'], organisationIds: ['own', 'world'] }),
      activity({ id: 'two', countries: ['MK', 'RS'], organisationIds: ['world'] }),
      activity({ id: 'three', countries: ['AL', 'MK', 'RS'] }),
      activity({ id: 'five', countries: ['AL', 'BA', 'ME', 'MK', 'RS'] }),
      activity({ id: 'six', countries: ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] }),
    ],
    agreements: [agreement({ id: 'party', countries: ['MK'], parties: [{ ...party, organisationId: 'world' }] })],
    initiatives: [initiative({ id: 'funded', countries: ['MK'], funderIds: ['world'] })],
    organisations: [organisation({ id: 'own' }), organisation({ id: 'world', country: null })],
  };
  test.each<[Filters['scope'][number], string]>([
    [['one'], 'one'],
    [['one-with-body'], 'with-body party funded'],
    [['two'], 'two'],
    [['few'], 'three five'],
    [['many'], 'none six'],
    [['few', 'two'], 'two three five'],
  ])('%s', (scope, ids) => {
    expect(left(dataset, { scope: [scope] }).join(' ')).toBe(ids);
  });
});

describe('a contact is a meeting that was held, or an agreement that was concluded, of two to five countries', () => {
  const contacts = (parts: Parameters<typeof datasetOf>[0]) => left(parts, { contact: [['yes']] }).length;

  test.each(idsOf(activityTypes))('an activity of type %s', (type) => {
    const meets = 'signing official-visit meeting workshop conference working-group exercise training consultation'.split(' ');
    expect(contacts({ activities: [activity({ type })] })).toBe(meets.includes(type) ? 1 : 0);
  });

  test.each(idsOf(activityStatuses))('a meeting that is %s', (status) => {
    expect(contacts({ activities: [activity({ status })] })).toBe(status === 'held' ? 1 : 0);
  });

  test.each(idsOf(agreementStatuses))('an agreement that is %s', (status) => {
    expect(contacts({ agreements: [agreement({ status })] })).toBe(['signed', 'adopted', 'in-force', 'ended'].includes(status) ? 1 : 0);
  });

  test('no initiative, and nothing of one country or of six', () => {
    expect(contacts({ initiatives: [initiative({ countries: ['MK', 'RS'], status: 'adopted' })] })).toBe(0);
    const of = (...countries: CountryCode[]) => contacts({ activities: [activity({ countries })], agreements: [agreement({ countries })] });
    expect([of(), of('MK'), of('MK', 'RS'), of('AL', 'BA', 'ME', 'MK', 'RS'), of('AL', 'BA', 'ME', 'MK', 'RS', 'XK')]).toEqual([
      0, 0, 2, 2, 0,
    ]);
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
    ['none: agreements alone, also without commitments', { followUp: [['none']] }, ['perhaps', 'open', 'text-not-seen']],
    ['two groups, which no agreement passes: each has one best', { followUp: [['none'], ['recorded']] }, []],
    ['either of the two leaves agreements alone', { followUp: [['none', 'recorded']] }, ['kept', 'perhaps', 'open', 'text-not-seen']],
    ['both filters', { followUp: [['none', 'recorded']], sourceQuality: [['mirror']] }, ['perhaps']],
  ])('%s', (_, filters, ids) => {
    expect(left(dataset, filters)).toEqual(ids);
  });
});
