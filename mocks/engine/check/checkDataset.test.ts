import { describe, expect, test } from 'vitest';
import { bundledTexts } from '../../api/bundledArchive';
import { activity, agreement, fileOf, initiative, organisation } from '../../testing/tinyDataset';
import type { DatasetTexts } from '../dataset';
import { checkDataset } from './checkDataset';
import { describeLocated } from './locateRecords';

test('the dataset of the product has no problem', () => {
  const { problems, totals } = checkDataset(bundledTexts);
  expect(problems.map(describeLocated)).toEqual([]);
  expect(totals).toMatch(/^\d+ activities, \d+ agreements, \d+ initiatives, \d+ organisations; 0 problems$/);
});

const sound: DatasetTexts = {
  'about.json': bundledTexts['about.json'],
  'activities.json': fileOf([activity()]),
  'agreements.json': fileOf([agreement()]),
  'initiatives.json': fileOf([initiative()]),
  'organisations.json': fileOf([organisation()]),
  'vocabulary.json': bundledTexts['vocabulary.json'],
  'coverage.json': '{ "note": "how", "countries": {\n "MK": { "2024": "partial" } } }',
  'releases.json': '[\n{ "id": "2026.11", "published": "2026-11-24", "collectedTo": "2026-02-25", "note": "First" }\n]',
  'changes.json': '[]',
};

function problemsWith(texts: Partial<DatasetTexts>): string[] {
  return checkDataset({ ...sound, ...texts }).problems.map(describeLocated);
}

test('a sound small dataset has no problem', () => {
  expect(problemsWith({})).toEqual([]);
});

const party = { name: 'Party', organisationId: 'mk-ministry', type: 'state', country: 'MK', signatory: null } as const;
const dates = { announced: null, signed: null, inForce: null, ends: null };

describe('of an activity', () => {
  const id = '2024-05-06-mk-rs-meeting';
  test.each([
    ['an unknown organisation', { organisationIds: ['mk-nobody'] }, `12 ${id} organisationIds.0: names 'mk-nobody'`],
    ['an unknown agreement', { agreementIds: ['no-agreement'] }, `17 ${id} agreementIds.0: names 'no-agreement'`],
    ['an unknown initiative', { initiativeIds: ['no-initiative'] }, `18 ${id} initiativeIds.0: names 'no-initiative'`],
    ['a last day before the first', { endDate: '2024-05-05' }, `7 ${id} endDate: '2024-05-05' is before date '2024-05-06'`],
    ['neither country nor organisation', { countries: [] }, `11 ${id} countries: is empty`],
    ['a country twice', { countries: ['MK', 'MK'] }, `11 ${id} countries: 'MK' appears twice`],
    ['evidence for what is not there', { evidence: { 'outcomes.0': [0] } }, `20 ${id} evidence.outcomes.0: supports 'outcomes.0', which`],
    ['evidence for a null', { evidence: { place: [0] } }, `20 ${id} evidence.place: supports 'place', which`],
    ['evidence for an inherited name', { evidence: { constructor: [0] } }, `20 ${id} evidence.constructor: supports 'constructor', which`],
    ['evidence from a source that is not there', { evidence: { title: [0, 1] } }, `20 ${id} evidence.title: names source 1, but`],
    ['a country that is none', { countries: ['ZZ'] }, `11 ${id} countries.0: 'ZZ' is not an ISO`],
    ['no source', { sources: [] }, `19 ${id} sources: `],
    ['an address that is none', { sources: [{ ...activity().sources[0], url: 'page' }] }, `19 ${id} sources.0.url: must be an http(s)`],
    [
      'a fifth topic',
      { topics: ['cybersecurity', 'broadband', 'roaming', 'e-government', 'telecom-5g'] },
      `14 ${id} topics: has 5 topics: expected one to four`,
    ],
    ['a field that the codebook does not have', { endate: '2024' }, `21 ${id} endate: is not a field of the codebook`],
  ])('%s is named with its line', (_, fields, problem) => {
    expect(problemsWith({ 'activities.json': fileOf([{ ...activity(), ...fields }]) })[0]).toContain(`activities.json:${problem}`);
  });

  test.each([
    ['a year beside a day in it', { endDate: '2024' }],
    ['the same month', { date: '2024-05-31', endDate: '2024-05' }],
    ['evidence that is there', { evidence: { title: [0], 'sources.0': [0] } }],
    ['an organisation alone', { countries: [], organisationIds: ['mk-ministry'] }],
  ])('%s is no problem', (_, fields) => {
    expect(problemsWith({ 'activities.json': fileOf([{ ...activity(), ...fields }]) })).toEqual([]);
  });
});

describe('of an agreement', () => {
  const id = '2024-mk-rs-memorandum';
  const followUp = { text: 'Meet again', kind: 'other', followUps: [{ activityId: 'no-activity', note: 'met' }] } as const;
  test.each([
    ['one party', { parties: [party] }, `11 ${id} parties: `],
    ['an unknown party', { parties: [party, { ...party, organisationId: 'nobody' }] }, `11 ${id} parties.1.organisationId: names 'nobody'`],
    [
      'an unknown follow-up',
      { commitments: [{ ...followUp, followUps: [...followUp.followUps] }] },
      `15 ${id} commitments.0.followUps.0.activityId`,
    ],
    ['an unknown related agreement', { relatedAgreementIds: ['other-one'] }, `17 ${id} relatedAgreementIds.0: names 'other-one'`],
    ['itself as related', { relatedAgreementIds: [id] }, `17 ${id} relatedAgreementIds.0: names the record itself`],
    ['no date', { dates }, `8 ${id} dates: has no date at all`],
    [
      'an end before the signature',
      { dates: { ...dates, signed: '2024-05', ends: '2024-04' } },
      `8 ${id} dates.ends: '2024-04' is before signed`,
    ],
    [
      'force before the announcement',
      { dates: { ...dates, announced: '2024', inForce: '2023' } },
      `8 ${id} dates.inForce: '2023' is before`,
    ],
  ])('%s is named with its line', (_, fields, problem) => {
    expect(problemsWith({ 'agreements.json': fileOf([{ ...agreement(), ...fields }]) })[0]).toContain(`agreements.json:${problem}`);
  });

  test('dates that may be in order are no problem', () => {
    const fields = { dates: { announced: '2024-05-31', signed: '2024-05', inForce: '2024', ends: null } };
    expect(problemsWith({ 'agreements.json': fileOf([{ ...agreement(), ...fields }]) })).toEqual([]);
  });
});

describe('elsewhere', () => {
  const initiativeWith = (fields: object) => ({ 'initiatives.json': fileOf([{ ...initiative(), ...fields }]) });
  const organisationWith = (fields: object) => ({ 'organisations.json': fileOf([{ ...organisation(), ...fields }]) });
  test.each([
    [
      'an end before the start',
      initiativeWith({ status: 'completed', period: { start: '2022', end: '2021' } }),
      'initiatives.json:7 mk-broadband-project period.end: ',
    ],
    ['an unknown leader', initiativeWith({ leadId: 'nobody' }), 'initiatives.json:9 mk-broadband-project leadId: names'],
    ['an unknown partner', initiativeWith({ partnerIds: ['nobody'] }), 'initiatives.json:10 mk-broadband-project partnerIds.0: names'],
    ['an unknown funder', initiativeWith({ funderIds: ['nobody'] }), 'initiatives.json:11 mk-broadband-project funderIds.0: names'],
    ['an unknown predecessor', organisationWith({ predecessorId: 'nobody' }), 'organisations.json:9 mk-ministry predecessorId: names'],
    ['an unknown successor', organisationWith({ successorId: 'nobody' }), 'organisations.json:10 mk-ministry successorId: names'],
    [
      'an id that appears twice',
      { 'activities.json': fileOf([activity(), activity()]) },
      'activities.json:24 2024-05-06-mk-rs-meeting id: appears twice, first on line 2',
    ],
    [
      'a level of coverage',
      { 'coverage.json': '{ "note": "how", "countries": {\n "MK": { "2024": "some" } } }' },
      'coverage.json:2 countries.MK.2024: ',
    ],
    [
      'a country of coverage',
      { 'coverage.json': '{ "note": "how", "countries": {\n "ZZ": { "2024": "none" } } }' },
      'coverage.json:2 countries.ZZ: is not an ISO',
    ],
    [
      'a year of coverage',
      { 'coverage.json': '{ "note": "how", "countries": {\n "MK": { "24": "none" } } }' },
      'coverage.json:2 countries.MK.24: is not a year',
    ],
    [
      'the coverage of a release that is not listed',
      { 'coverage.json': '[{ "note": "how",\n "release": "2020.01", "countries": {} }]' },
      "coverage.json:2 release: names '2020.01', which is not a release; known are 2026.11",
    ],
    [
      'coverage that appears twice for a release',
      { 'coverage.json': '[{ "note": "how", "countries": {} },\n{ "note": "how",\n "release": "2026.11", "countries": {} }]' },
      'coverage.json:3 release: comes after an entry of the same or a later release',
    ],
    [
      'a release without a day',
      { 'releases.json': '[\n{ "id": "2026.11",\n "published": "2026-11", "collectedTo": "2026-02-25", "note": "First" }\n]' },
      'releases.json:3 2026.11 published: must be a day',
    ],
    [
      'a list with a value that the code lacks',
      { 'vocabulary.json': sound['vocabulary.json'].replace('"workshop"', '"party"') },
      'vocabulary.json:2 activityTypes: has party, which the code does not know',
    ],
    [
      'a comma lost between two records',
      { 'activities.json': fileOf([activity({ id: 'one' }), activity({ id: 'two' })]).replace('},\n\n', '}\n\n') },
      'activities.json:23: is not valid JSON as a whole',
    ],
  ])('%s is named with its line', (_, texts, problem) => {
    expect(problemsWith(texts)[0]).toContain(problem);
  });

  test('the totals count the problems', () => {
    expect(checkDataset({ ...sound, ...organisationWith({ successorId: 'nobody' }) }).totals).toBe(
      '1 activities, 1 agreements, 1 initiatives, 1 organisations; 1 problem',
    );
  });
});

describe('what nobody can see, or nobody meant', () => {
  const id = '2024-05-06-mk-rs-meeting';
  const withFields = (fields: object) => problemsWith({ 'activities.json': fileOf([{ ...activity(), ...fields }]) });

  test.each([
    ['a control', { title: 'A title\u0007 of a record' }, 'title: holds U+0007'],
    ['a mark of direction', { summary: 'A \u202Egnp.exe' }, 'summary: holds U+202E'],
    ['half of a character', { outcomes: ['\uD83D!'] }, 'outcomes.0: holds U+D83D'],
  ])('%s is named by its code', (_, fields, problem) => {
    expect(withFields(fields).some((line) => line.includes(`${id} ${problem}, which is not shown: remove it`))).toBe(true);
  });

  test.each([
    ['2205-03-11', true],
    ['9999', true],
    ['0000', true],
    ['1899', true],
    ['1900', false],
    ['2041-12-31', false],
    ['2042', true],
  ])('a date of %s: far off is %s', (date, isFar) => {
    const said = withFields({ date, endDate: null }).filter((line) =>
      line.includes(`${id} date: '${date}' is far off: expected a year from 1900 to 2041`),
    );
    expect(said).toHaveLength(isFar ? 1 : 0);
  });

  test('an agreement may end in a century, not in two', () => {
    const ends = (date: string) =>
      problemsWith({ 'agreements.json': fileOf([{ ...agreement(), dates: { ...dates, signed: '2020', ends: date } }]) });
    expect(ends('2120').filter((line) => line.includes('far off'))).toEqual([]);
    expect(ends('9999').filter((line) => line.includes("dates.ends: '9999' is far off"))).toHaveLength(1);
  });

  test('a key that stands twice is named where it stands again', () => {
    const text = fileOf([activity()]).replace('"title":', '"title": "First",\n"title":');
    expect(problemsWith({ 'activities.json': text })).toEqual([
      expect.stringMatching(new RegExp(`^activities.json:\\d+ ${id} title: stands twice in one object`)),
    ]);
  });

  test('a dataset without a release says so', () => {
    expect(problemsWith({ 'releases.json': '[]' })).toContain(
      'releases.json:1: names no release: expected one at least, with its id and days',
    );
  });
});
