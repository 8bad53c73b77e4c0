import { describe, expect, test } from 'vitest';
import { activitySchema } from '@/domain/records/records';
import { activity, fileOf } from '../testing/tinyDataset';
import { describeProblem, readRecords } from './readRecords';

const ids = ['first-record', 'second-record', 'third-record'];
const sound = fileOf(ids.map((id) => activity({ id })));

function read(text: string) {
  const { records, problems } = readRecords('activities.json', text, activitySchema);
  return { ids: records.map(({ record }) => record.id), problems: problems.map(describeProblem), records };
}

test('a sound file gives all its records and no problem', () => {
  expect(read(sound)).toMatchObject({ ids, problems: [] });
});

test('each record knows the line it starts in and the lines of its fields, however deep', () => {
  const second = read(sound).records[1];
  const lines = sound.split('\n');
  expect(lines[(second?.line ?? 0) - 1]).toBe('{');
  expect(lines[(second?.lineOf(['id']) ?? 0) - 1]).toBe('  "id": "second-record",');
  expect(lines[(second?.lineOf(['sources', 0, 'url']) ?? 0) - 1]).toContain('"sources"');
  expect(lines[(second?.lineOf(['nowhere', 3]) ?? 0) - 1]).toBe('{');
});

describe('a damaged record is left out and named, and the others work', () => {
  const start = sound.split('\n').indexOf('  "id": "second-record",');
  const replaceLine = (offset: number, line: string | null) => {
    const lines = sound.split('\n');
    lines.splice(start + offset, 1, ...(line === null ? [] : [line]));
    return lines.join('\n');
  };
  test.each([
    ['a lost comma', replaceLine(1, '  "type": "meeting"'), /^activities\.json:2\d second-record: is not JSON: /],
    ['a lost quotation mark', replaceLine(1, '  "type: "meeting",'), /^activities\.json:2\d second-record: is not JSON: /],
    ['an unclosed list', replaceLine(9, '  "countries": ["MK",'), /second-record: is not JSON: /],
    ['a lost closing bracket', replaceLine(18, ''), /second-record: is not JSON: /],
    [
      'a date that is none',
      replaceLine(3, '  "date": "2024-13-01",'),
      /^activities\.json:27 second-record date: '2024-13-01' is not a date/,
    ],
    [
      'a type that is not in the vocabulary',
      replaceLine(1, '  "type": "party",'),
      /^activities\.json:25 second-record type: Invalid option/,
    ],
    ['a missing field', replaceLine(1, null), /^activities\.json:23 second-record type: Invalid option/],
    ['an empty title', replaceLine(2, '  "title": "",'), /^activities\.json:26 second-record title: /],
  ])('%s', (_, text, problem) => {
    const { ids: left, problems } = read(text);
    expect(left).toEqual(['first-record', 'third-record']);
    expect(problems[0]).toMatch(problem);
  });

  test('a lost opening bracket costs that record only', () => {
    const { ids: left, problems } = read(replaceLine(-1, null));
    expect(left).toEqual(['first-record', 'third-record']);
    expect(problems).toEqual([expect.stringContaining('activities.json:23 second-record: is not JSON')]);
  });
});

describe('the form of the file may differ', () => {
  test.each([
    ['Windows line ends', sound.replaceAll('\n', '\r\n')],
    ['indented blocks', sound.replaceAll(/^(?=[{} ])/gm, '  ')],
    ['no blank lines', sound.replaceAll('\n\n', '\n')],
    ['a blank line inside a record', sound.replace('  "type"', '\n  "type"')],
    ['a lost comma between two records', sound.replace('},\n\n', '}\n\n')],
    ['one record per line', ids.map((id) => JSON.stringify(activity({ id }))).join('\n')],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ ids, problems: [] });
  });

  test('an empty list has no records and no problem', () => {
    expect(read('[\n]\n')).toMatchObject({ ids: [], problems: [] });
  });

  test('a file without any block is a problem', () => {
    expect(read('<!doctype html>').problems).toEqual([expect.stringContaining('activities.json:1: holds no record')]);
  });
});
