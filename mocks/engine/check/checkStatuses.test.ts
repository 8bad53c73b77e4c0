import { describe, expect, test } from 'vitest';
import { bundledTexts } from '../../api/bundledArchive';
import { activity, agreement, fileOf, initiative, organisation } from '../../testing/tinyDataset';
import type { DatasetTexts } from '../dataset';
import { checkDataset } from './checkDataset';
import { describeLocated } from './locateRecords';

const sound: DatasetTexts = {
  'about.json': bundledTexts['about.json'],
  'activities.json': fileOf([activity()]),
  'agreements.json': fileOf([agreement()]),
  'initiatives.json': fileOf([initiative()]),
  'organisations.json': fileOf([organisation()]),
  'vocabulary.json': bundledTexts['vocabulary.json'],
  'coverage.json': '{ "note": "how", "countries": {} }',
  'releases.json': fileOf([{ id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25', note: 'First' }]),
  'changes.json': '[]',
};

function problemsWith(texts: Partial<DatasetTexts>): string[] {
  return checkDataset({ ...sound, ...texts }).problems.map(describeLocated);
}

describe('of the status of an initiative', () => {
  const problemsOf = (fields: object) => problemsWith({ 'initiatives.json': fileOf([{ ...initiative(), ...fields }]) });
  const running = ['planned', 'drafting', 'public-debate', 'adopted', 'ongoing'] as const;
  test.each(running)('%s is named where the period is over on the day of the release', (status) => {
    expect(problemsOf({ status, period: { start: '2020', end: '2022' } })).toEqual([
      `initiatives.json:6 mk-broadband-project status: is '${status}', but the period ended in '2022', before the release of 2026-11-24: expected completed, ended, suspended; write 'completed' if a source says that it was finished, otherwise 'ended', and log the change`,
    ]);
  });

  test.each<[string, object]>([
    ['completed', { status: 'completed', period: { start: '2020', end: '2022' } }],
    ['ended', { status: 'ended', period: { start: '2020', end: '2022' } }],
    ['suspended', { status: 'suspended', period: { start: '2020', end: '2022' } }],
    ['ongoing to a month that is not over', { status: 'ongoing', period: { start: '2020', end: '2026-11' } }],
    ['adopted to a year that is not over', { status: 'adopted', period: { start: '2020', end: '2026' } }],
    ['ongoing to the day of the release', { status: 'ongoing', period: { start: '2020', end: '2026-11-24' } }],
    ['completed ahead of its end', { status: 'completed', period: { start: '2020', end: '2027' } }],
  ])('%s is no problem', (_, fields) => expect(problemsOf(fields)).toEqual([]));

  test('the eve of the release is past', () => {
    expect(problemsOf({ period: { start: '2020', end: '2026-11-23' } })[0]).toContain("is 'ongoing', but the period ended in '2026-11-23'");
  });

  test('ended is named where the period is not over', () => {
    expect(problemsOf({ status: 'ended', period: { start: '2020', end: '2027' } })[0]).toContain(
      "6 mk-broadband-project status: is 'ended', but the period, to '2027', is not over",
    );
  });

  test('an earlier release is not held to it', () => {
    const releases = fileOf([
      { id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25', note: 'First' },
      { id: '2026.12', published: '2026-11-30', collectedTo: '2026-03', note: 'Second' },
    ]);
    const record = initiative({ status: 'ended', period: { start: '2020', end: '2022' } });
    const change = {
      release: '2026.12',
      kind: 'initiative',
      id: record.id,
      change: 'revised',
      reason: 'Its period is over.',
      fields: [{ field: 'status', from: 'adopted' }],
    };
    expect(problemsWith({ 'releases.json': releases, 'initiatives.json': fileOf([record]), 'changes.json': fileOf([change]) })).toEqual([]);
  });
});

describe('of what is over without an end', () => {
  const notesWith = (texts: Partial<DatasetTexts>) => {
    const { problems, notes } = checkDataset({ ...sound, ...texts });
    expect(problems).toEqual([]);
    return notes.map(describeLocated);
  };
  const ended = { announced: null, signed: '2020', inForce: null, ends: null };
  test.each<[string, Partial<DatasetTexts>, string[]]>([
    [
      'a completed initiative',
      { 'initiatives.json': fileOf([initiative({ status: 'completed' })]) },
      ["initiatives.json:7 mk-broadband-project period.end: is null, but the status is 'completed': its end reads as not known"],
    ],
    [
      'an ended initiative',
      { 'initiatives.json': fileOf([initiative({ status: 'ended' })]) },
      ["initiatives.json:7 mk-broadband-project period.end: is null, but the status is 'ended': its end reads as not known"],
    ],
    [
      'an ended agreement',
      { 'agreements.json': fileOf([agreement({ status: 'ended', dates: ended })]) },
      ["agreements.json:8 2024-mk-rs-memorandum dates.ends: is null, but the status is 'ended': its end reads as not known"],
    ],
    [
      'a completed initiative with an end',
      { 'initiatives.json': fileOf([initiative({ status: 'completed', period: { start: null, end: '2022' } })]) },
      [],
    ],
    ['an agreement with an end', { 'agreements.json': fileOf([agreement({ status: 'ended', dates: { ...ended, ends: '2022' } })]) }, []],
    ['what runs', {}, []],
  ])('%s', (_, texts, notes) => expect(notesWith(texts)).toEqual(notes));
});
