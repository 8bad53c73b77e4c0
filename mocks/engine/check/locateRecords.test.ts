import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { activitySchema } from '@/domain/records/records';
import { activity, fileOf } from '../../testing/tinyDataset';
import { describeLocated, locateRecords } from './locateRecords';

const ids = ['first-record', 'second-record', 'third-record'];
const sound = fileOf(ids.map((id) => activity({ id })));

function read(text: string) {
  const { records, problems } = locateRecords('activities.json', text, activitySchema);
  return { ids: records.map(({ record }) => record.id), problems: problems.map(describeLocated), records };
}

test('a sound file gives all its records and no problem', () => {
  expect(read(sound)).toMatchObject({ ids, problems: [] });
});

test('each record knows the line it starts in and the lines of its fields, however deep', () => {
  const second = read(sound).records[1];
  const lines = sound.split('\n');
  expect(lines[(second?.lineOf([]) ?? 0) - 1]).toBe('{');
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
    ['two brackets in a row', replaceLine(9, '  "countries": [["MK"],'), /second-record: is not JSON: /],
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

  test.each([
    [
      'a lost closing bracket takes the next record with it',
      replaceLine(18, ''),
      'activities.json:44 second-record: is not JSON: comma expected',
    ],
    ['a lost opening bracket ends the list', replaceLine(-1, null), 'activities.json:23: is not valid JSON as a whole: comma expected'],
  ])('%s, and is named once', (_, text, problem) => {
    expect(read(text)).toMatchObject({ ids: ['first-record'], problems: [problem] });
  });

  test('several are named at once, each in its line', () => {
    const lines = sound.split('\n');
    lines[3] = '  "type": "meeting"';
    lines[25] = '  "title": "",';
    lines[46] = '  date": "2024-05-06",';
    expect(read(lines.join('\n'))).toMatchObject({
      ids: [],
      problems: [
        'activities.json:5 first-record: is not JSON: comma expected',
        'activities.json:47 third-record: is not JSON: invalid symbol',
        'activities.json:26 second-record title: must have ten characters or more',
      ],
    });
  });
});

describe('the form of the file may differ', () => {
  test.each([
    ['Windows line ends', sound.replaceAll('\n', '\r\n')],
    ['indented blocks', sound.replaceAll(/^(?=[{} ])/gm, '  ')],
    ['no blank lines', sound.replaceAll('\n\n', '\n')],
    ['a blank line inside a record', sound.replace('  "type"', '\n  "type"')],
    ['no line breaks at all', JSON.stringify(JSON.parse(sound))],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ ids, problems: [] });
  });

  test('an empty list has no records and no problem', () => {
    expect(read('[\n]\n')).toMatchObject({ ids: [], problems: [] });
  });

  test('a comma lost between two records is named, and all are read', () => {
    const problems = ['activities.json:23: is not valid JSON as a whole: comma expected'];
    expect(read(sound.replace('},\n\n', '}\n\n'))).toMatchObject({ ids, problems });
  });

  test.each(['<!doctype html>', ''])('a file without any record is a problem: %j', (text) => {
    expect(read(text).problems).toEqual([expect.stringContaining('activities.json:1: contains no record')]);
  });
});

test('what the page could not read is never passed, and what it reads is never called damaged', () => {
  const text = sound.slice(0, 700);
  const pieces = fc.constantFrom(...'{}[],:"\\', ' ', '\n', 'null', '01', '-', '.5', "'", '\u00a0', '\uFEFF', '\t', '//', '"a":1');
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(3), pieces, (at, cut, piece) => {
      const changed = `${text.slice(0, at)}${piece}${text.slice(at + cut)}}]`;
      let isJson = true;
      try {
        JSON.parse(changed);
      } catch {
        isJson = false;
      }
      const isDamaged = locateRecords('activities.json', changed, z.unknown()).problems.length > 0;
      expect(isDamaged).toBe(!isJson);
    }),
    { seed: 11, numRuns: 500 },
  );
});
