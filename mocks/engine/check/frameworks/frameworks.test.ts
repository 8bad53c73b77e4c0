import { describe, expect, it } from 'vitest';
import { bundledTexts } from '../../../api/bundledArchive';
import { entriesOf, readDataset } from '../../dataset';
import { datasetAt } from '../../releases';
import { fillFrameworks } from './fillFrameworks';
import { frameworkHits } from './frameworkHits';
import { withEntries, withFrameworks } from './writeFrameworks';

const record = (patch: { title?: string; summary?: string; sources?: { title: string | null }[] }) => ({
  id: 'some-record',
  title: 'A meeting',
  summary: 'Ministers met.',
  sources: [],
  ...patch,
});

describe('a framework is known by its name alone', () => {
  it.each<[string, Parameters<typeof record>[0], string[]]>([
    ['in the title', { title: 'Second Eastern Partnership ministerial meeting' }, ['eastern-partnership']],
    ['in the summary, in other letters', { summary: 'At the BERLIN PROCESS summit.' }, ['berlin-process']],
    ['in a source in another language', { sources: [{ title: null }, { title: 'Protokoli Otvorenog Balkana' }] }, ['open-balkan']],
    ['in Cyrillic', { sources: [{ title: 'Лидерите за Отворен Балкан' }] }, ['open-balkan']],
    [
      'two, in the order of the vocabulary',
      { title: 'Open Balkan and the Common Regional Market' },
      ['common-regional-market', 'open-balkan'],
    ],
    ['with an apostrophe after it', { title: 'CEFTA’s committee' }, ['cefta']],
  ])('%s', (_, patch, found) => expect(frameworkHits(record(patch)).map(({ framework }) => framework)).toEqual(found));

  it.each([
    ['a programme of one', { summary: 'The EU4Digital steering committee met.' }],
    ['regulators whose short name begins like it', { title: 'EaPeReg and ITU sign' }],
    ['a plan for growth of somebody else', { summary: 'The national growth plan was adopted.' }],
    ['a part of the name', { summary: 'A regional market for the Balkan.' }],
  ])('not by %s', (_, patch) => expect(frameworkHits(record(patch))).toEqual([]));
});

describe('the dataset', () => {
  const { dataset } = readDataset(bundledTexts);
  const [first] = dataset.releases;
  const earlier = datasetAt(dataset, first?.id ?? '');
  const entries = entriesOf(dataset);

  it('has just the frameworks that its records name: filling it again changes no file', () => {
    const { hits, files } = fillFrameworks(bundledTexts, entries, earlier ? entriesOf(earlier) : [], dataset.release.id);
    expect(hits.length).toBeGreaterThan(50);
    for (const [name, text] of Object.entries(files)) expect(text).toBe(Object.entries(bundledTexts).find(([file]) => file === name)?.[1]);
  });

  it('has none in the release before the field came', () => {
    for (const { record: one } of earlier ? entriesOf(earlier) : []) {
      expect(one.frameworks).toBeUndefined();
      expect(JSON.stringify(one)).not.toContain('"frameworks":');
    }
  });

  it('gives a file without them back as it was', () => {
    const bare = withFrameworks(bundledTexts['agreements.json'], new Map());
    expect(bare).not.toContain('frameworks');
    const named = new Map(dataset.agreements.flatMap(({ id, frameworks }) => (frameworks ? [[id, frameworks] as const] : [])));
    expect(withFrameworks(bare, named)).toBe(bundledTexts['agreements.json']);
  });
});

describe('the entries of the log', () => {
  const log = `[
{
  "release": "2026.12",
  "kind": "agreement",
  "id": "one",
  "change": "revised",
  "reason": "A date.",
  "fields": [
    { "field": "dates", "from": {} }
  ]
},

{
  "release": "2026.12",
  "kind": "agreement",
  "id": "new",
  "change": "added",
  "reason": "Found."
}
]
`;

  it('join the one that is there, follow the others, and are written once', () => {
    const changed = [
      { kind: 'agreement', id: 'one' },
      { kind: 'agreement', id: 'new' },
      { kind: 'activity', id: 'one' },
    ];
    const text = withEntries(log, '2026.12', changed);
    const entries: { id: string; kind: string; change: string; fields?: { field: string }[] }[] = JSON.parse(text);
    expect(entries.map(({ kind, id, change, fields = [] }) => [kind, id, change, fields.map(({ field }) => field)])).toEqual([
      ['agreement', 'one', 'revised', ['dates', 'frameworks']],
      ['agreement', 'new', 'added', []],
      ['activity', 'one', 'revised', ['frameworks']],
    ]);
    expect(withEntries(text, '2026.12', changed)).toBe(text);
  });
});
