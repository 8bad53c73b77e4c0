import { describe, expect, test, vi } from 'vitest';
import { bundledTexts } from '../../api/bundledArchive';
import { activity, agreement, fileOf, initiative, organisation } from '../../testing/tinyDataset';
import { plainSteps, withHistory } from '../../testing/withHistory';
import { type DatasetTexts, readDataset } from '../dataset';
import { checkDataset } from './checkDataset';
import { describeLocated } from './locateRecords';

// One test goes through the whole dataset; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const releases = fileOf([
  { id: '2026.09', published: '2026-09-01', collectedTo: '2026-08', note: 'First.' },
  { id: '2026.10', published: '2026-10-01', collectedTo: '2026-08', note: 'Second.' },
  { id: '2026.11', published: '2026-11-24', collectedTo: '2026-08', note: 'Third.' },
]);

const sound: DatasetTexts = {
  'about.json': bundledTexts['about.json'],
  'activities.json': fileOf([activity({ organisationIds: ['mk-ministry'] })]),
  'agreements.json': fileOf([agreement()]),
  'initiatives.json': fileOf([initiative()]),
  'organisations.json': fileOf([organisation()]),
  'vocabulary.json': bundledTexts['vocabulary.json'],
  'coverage.json': '{ "note": "how", "countries": { "MK": { "2024": "partial" } } }',
  'releases.json': releases,
  'changes.json': '[]',
};

function problemsWith(texts: Partial<DatasetTexts>): string[] {
  return checkDataset({ ...sound, ...texts }).problems.map(describeLocated);
}

const id = '2024-05-06-mk-rs-meeting';
const base = { release: '2026.10', kind: 'activity', id, reason: 'The source was corrected.' } as const;
const title = { field: 'title', from: 'Ministers met in Ohrid' };
const revised = { ...base, change: 'revised', fields: [title] };

describe('a change log without a fault', () => {
  const gone = activity({ id: '2024-01-01-gone' });
  test.each<[string, object[]]>([
    ['of a revision', [revised]],
    [
      'of the same field in two releases',
      [revised, { ...revised, release: '2026.11', fields: [{ field: 'title', from: 'Ministers met' }] }],
    ],
    ['of a field that had no value', [{ ...base, change: 'revised', fields: [{ field: 'endDate', from: '2024-05-07' }] }]],
    ['of an addition', [{ ...base, change: 'added' }]],
    [
      'of an addition with a revision after it',
      [
        { ...base, change: 'added' },
        { ...revised, release: '2026.11' },
      ],
    ],
    ['of a removal', [{ ...base, id: gone.id, change: 'removed', record: gone }]],
  ])('%s has no problem', (_, changes) => {
    expect(problemsWith({ 'changes.json': fileOf(changes) })).toEqual([]);
  });
});

describe('in the change log', () => {
  const removed = { ...base, id: '2024-01-01-gone', change: 'removed', record: activity({ id: '2024-01-01-gone' }) };
  test.each<[string, object[], string]>([
    [
      'an unknown release',
      [{ ...revised, release: '2026.08' }],
      `3 ${id} release: names '2026.08', which is not a release; known are 2026.09, 2026.10`,
    ],
    ['the first release', [{ ...revised, release: '2026.09' }], `3 ${id} release: names '2026.09', the first release`],
    [
      'an unknown record',
      [{ ...revised, id: 'nobody' }],
      "5 nobody id: names 'nobody', which is not among the activities of release 2026.10",
    ],
    ['a record of another kind', [{ ...revised, kind: 'agreement' }], `5 ${id} id: names '${id}', which is not among the agreements`],
    ['an unknown field', [{ ...revised, fields: [{ field: 'titel', from: 'x' }] }], `8 ${id} fields.0.field: 'titel' is not a field`],
    ['the id as a field', [{ ...revised, fields: [{ field: 'id', from: 'x' }] }], `8 ${id} fields.0.field: 'id' is not a field`],
    [
      'an old value that is the present one',
      [{ ...revised, fields: [{ field: 'countries', from: ['MK', 'RS'] }] }],
      `8 ${id} fields.0.from: 'countries' has the same value after the revision`,
    ],
    [
      'an old value that is not sound',
      [{ ...revised, fields: [title, { field: 'date', from: 'May' }] }],
      `8 ${id} fields.1.from: date as it was is not valid: 'May' is not a date`,
    ],
    ['a revision without fields', [{ ...base, change: 'revised' }], `2 ${id} fields: is missing: name each field`],
    [
      'an addition with fields',
      [{ ...revised, change: 'added' }],
      `8 ${id} fields: is allowed only where a record is revised, not where it is added`,
    ],
    ['a removal without the record', [{ ...base, change: 'removed' }], `2 ${id} record: is missing: give the record`],
    [
      'a removal of what is still there',
      [{ ...base, change: 'removed', record: activity() }],
      `5 ${id} id: '${id}' is still among the activities`,
    ],
    [
      'a removed record under another id',
      [{ ...removed, record: activity({ id: 'other' }) }],
      "record.id: is 'other', but the entry is on '2024-01-01-gone'",
    ],
    [
      'a removed record that is not sound',
      [{ ...removed, record: { ...removed.record, date: 'May' } }],
      "record.date: 'May' is not a date",
    ],
    [
      'a removed record with an invented field',
      [{ ...removed, record: { ...removed.record, endate: '2024' } }],
      'record.endate: is not a field of the codebook',
    ],
    [
      'a record twice in one release',
      [revised, { ...revised, fields: [{ field: 'summary', from: 'An older summary.' }] }],
      `${id} id: appears twice in release 2026.10, first on line 2`,
    ],
    ['no reason', [{ ...revised, reason: '' }], `6 ${id} reason: must not be empty`],
    ['an invented kind of change', [{ ...revised, change: 'moved' }], `${id} change: `],
  ])('%s is named with its line', (_, changes, problem) => {
    const [first = ''] = problemsWith({ 'changes.json': fileOf(changes) });
    expect(first).toContain('changes.json:');
    expect(first).toContain(problem);
  });
});

describe('what an earlier release names must have been there', () => {
  test.each([
    [
      'an organisation that was added later',
      [{ release: '2026.11', kind: 'organisation', id: 'mk-ministry', change: 'added', reason: 'New.' }],
      `activities.json:12 ${id} organisationIds.0: names 'mk-ministry', which is not among the organisations, in release 2026.10`,
    ],
    [
      'an old value that names nobody',
      [{ ...base, change: 'revised', fields: [{ field: 'agreementIds', from: ['no-agreement'] }] }],
      `changes.json:2 ${id} agreementIds.0: names 'no-agreement', which is not among the agreements, in release 2026.09`,
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsWith({ 'changes.json': fileOf(changes) })).toEqual([problem]);
  });

  test('and is no problem where the log says so', () => {
    const changes = [
      { release: '2026.11', kind: 'organisation', id: 'mk-ministry', change: 'added', reason: 'New.' },
      { ...base, release: '2026.11', change: 'revised', fields: [{ field: 'organisationIds', from: [] }] },
    ];
    expect(problemsWith({ 'changes.json': fileOf(changes) })).toEqual([]);
  });
});

describe('of the releases', () => {
  const second = { id: '2026.10', published: '2026-10-01', collectedTo: '2026-08', note: 'Second.' };
  test.each([
    [
      'the wrong order',
      [second, { id: '2026.09', published: '2026-11-01', collectedTo: '2026-08', note: 'First.' }],
      "releases.json:10 2026.09 id: comes after '2026.10'",
    ],
    ['one twice', [second, second], "releases.json:10 2026.10 id: comes after '2026.10'"],
    [
      'days the wrong way round',
      [second, { id: '2026.11', published: '2026-09-30', collectedTo: '2026-08', note: 'Third.' }],
      "releases.json:11 2026.11 published: '2026-09-30' is earlier than",
    ],
    ['an id of another form', [{ ...second, id: '2026-10' }], 'releases.json:3 2026-10 id: must be a year and a month'],
    ['no note', [{ ...second, note: ' ' }], 'releases.json:6 2026.10 note: must not be empty'],
    [
      'a collection that goes on after the release',
      [{ ...second, collectedTo: '2026-10-02' }],
      "releases.json:5 2026.10 collectedTo: '2026-10-02' is later than",
    ],
    [
      'no last day of collection',
      [{ id: '2026.10', published: '2026-10-01', note: 'Second.' }],
      'releases.json:2 2026.10 collectedTo: Invalid input',
    ],
  ])('%s is named with its line', (_, list, problem) => {
    expect(problemsWith({ 'releases.json': fileOf(list) })[0]).toContain(problem);
  });
});

test('the log of a made-up history of the whole dataset, read back from its files, has no fault of its own', () => {
  const { dataset } = withHistory(readDataset(bundledTexts).dataset, plainSteps);
  const texts: DatasetTexts = {
    ...bundledTexts,
    'activities.json': fileOf(dataset.activities),
    'agreements.json': fileOf(dataset.agreements),
    'initiatives.json': fileOf(dataset.initiatives),
    'organisations.json': fileOf(dataset.organisations),
    'releases.json': releases,
    'changes.json': fileOf(dataset.changes),
  };
  const { problems } = checkDataset(texts);
  expect(problems.filter(({ file }) => file === 'changes.json' || file === 'releases.json').map(describeLocated)).toEqual([]);
  expect(readDataset(texts).dataset.changes).toEqual(dataset.changes);
});
