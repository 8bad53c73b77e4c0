import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedTables } from '@/domain/records/changes';
import { changeWords, fieldWords, NO_VALUE } from '@/domain/words/changeWords';

const naming = { kind: null, nameOf: (id: string) => `Name of ${id}` };

describe('one value for another', () => {
  test.each([
    ['endDate', '2024-05', null, 'May 2024', NO_VALUE],
    ['online', null, true, NO_VALUE, 'yes'],
    ['status', 'planned', 'in-force', 'Planned', 'In force'],
    ['leadId', 'one', 'two', 'Name of one', 'Name of two'],
    ['place', null, { city: 'Skopje', country: 'MK' }, NO_VALUE, 'Skopje, North Macedonia'],
    ['evidence', null, {}, NO_VALUE, NO_VALUE],
  ])('%s: %j, now %j', (field, from, to, before, after) => {
    expect(changeWords({ field, from, to }, naming)).toEqual({ shape: 'value', from: before, to: after });
  });
});

describe('items of a list', () => {
  const source = {
    url: 'https://a.example/1',
    publisher: 'Ministry',
    title: 'News',
    published: '2024-05',
    language: 'en',
    quality: 'official',
  };
  test.each([
    ['countries', ['MK', 'RS'], ['RS', 'AL'], ['North Macedonia'], ['Albania'], 1],
    ['organisationIds', [], ['two'], [], ['Name of two'], 0],
    ['countries', ['MK', 'RS'], ['RS', 'MK'], [], [], 2],
    ['sources', [source], [source, { ...source, url: 'https://a.example/2', title: null }], [], ['Ministry, May 2024 (official)'], 1],
    [
      'sources',
      [source],
      [{ ...source, url: 'https://a.example/2' }],
      ['News. Ministry, May 2024 (official), English, https://a.example/1'],
      ['News. Ministry, May 2024 (official), English, https://a.example/2'],
      0,
    ],
    ['milestones', [], [{ date: '2025-07-30', text: 'First talks', status: 'done' }], [], ['30 July 2025, First talks, Done'], 0],
    [
      'commitments',
      [{ text: 'Train together', kind: 'training', followUps: [] }],
      [{ text: 'Train together', kind: 'training', followUps: [{ activityId: 'x', note: 'A course was held' }] }],
      ['Train together, Training'],
      ['Train together, Training, A course was held'],
      0,
    ],
    ['dates', { signed: '2024', inForce: null }, { signed: '2024-05-06', inForce: null }, ['signed: 2024'], ['signed: 6 May 2024'], 1],
  ])('%s: %j, now %j', (field, from, to, gone, fresh, kept) => {
    expect(changeWords({ field, from, to }, naming)).toEqual({ shape: 'items', gone, fresh, kept });
  });
});

test.each([
  [{ title: [0] }, { title: [0, 1], 'outcomes.1': [2] }, 'now named for 1 statement and changed for 1 statement'],
  [{ title: [0], summary: [0] }, { title: [0] }, 'removed from 1 statement'],
])('sources of statements %j, now %j: %s', (from, to, text) => {
  expect(changeWords({ field: 'evidence', from, to }, naming)).toEqual({ shape: 'note', text });
});

test('a status is read by the kind of record', () => {
  const change = { field: 'status', from: 'ongoing', to: 'ended' };
  expect(changeWords(change, { ...naming, kind: 'initiative' })).toMatchObject({ to: 'Period over, outcome not recorded' });
  expect(changeWords(change, { ...naming, kind: 'agreement' })).toMatchObject({ to: 'Ended' });
});

describe('words of a text', () => {
  test('that changed a little, word by word', () => {
    expect(changeWords({ field: 'summary', from: 'They met in Skopje in May.', to: 'They met in Ohrid in May.' }, naming)).toEqual({
      shape: 'text',
      pieces: [
        { text: 'They met in ', change: 'same' },
        { text: 'Skopje', change: 'gone' },
        { text: 'Ohrid', change: 'fresh' },
        { text: ' in May.', change: 'same' },
      ],
    });
  });
  test('that became another one, the old before the new', () => {
    const [from, to] = ['They met in Skopje in May.', 'Nobody knows what the two ministers said there.'];
    expect(changeWords({ field: 'summary', from, to }, naming)).toMatchObject({
      pieces: [{ text: from, change: 'gone' }, {}, { text: to, change: 'fresh' }],
    });
  });
  test('law: what went and what stayed is the old text, what came and what stayed the new one', () => {
    const sentence = fc.array(fc.constantFrom('they', 'met', 'in', 'Skopje', 'May', 'and', 'agreed', '—', 'Ђурић'), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [from, to] = [one.join(' '), other.join(' ')];
        const words = changeWords({ field: 'summary', from, to }, naming);
        if (words.shape !== 'text') throw new Error('no text');
        const read = (left: string) => words.pieces.flatMap(({ text, change }) => (change === left ? [] : text)).join('');
        expect(read('fresh').trimEnd()).toBe(from);
        expect(read('gone').trimStart()).toBe(to);
      }),
    );
  });
});

test('every field of every kind of record has words of its own', () => {
  for (const { schema } of Object.values(changedTables))
    for (const field of Object.keys(schema.shape)) if (field !== 'id') expect(fieldWords(field)).not.toBe(field);
});
