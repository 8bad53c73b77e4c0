import { expect, it } from 'vitest';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { citeComparison, citeRecord, citeView } from '@/features/export/citation/citation';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';
import { about } from '../../../../mocks/testing/tinyDataset';

const edition = {
  about,
  release: '2026.11',
  published: '2026-11-01',
  accessed: '2026-11-24',
  link: 'https://atlas.example/agreements?country=MK',
};

it('cites a record as a web page, dated no more precisely than known', () => {
  const record = agreementOf({
    id: '2024-roaming',
    title: 'Roaming',
    dates: { announced: null, signed: '2024-05', inForce: null, ends: null },
  });
  expect(citeRecord({ kind: 'agreement', record }, edition)).toEqual({
    id: 'accord-atlas_2024-roaming',
    type: 'webpage',
    title: 'Roaming',
    author: [{ literal: 'Accord Atlas' }],
    publisher: 'Accord Atlas',
    version: '2026.11',
    issued: { 'date-parts': [[2026, 11, 1]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: edition.link,
    note: 'Agreement (memorandum, May 2024), record 2024-roaming.',
  });
});

it.each([
  ['an activity', { kind: 'activity', record: activityOf({ id: 'a' }) }, 'Activity (meeting, 1 January 2024), record a.'],
  [
    'an initiative without a start',
    { kind: 'initiative', record: initiativeOf({ id: 'i', period: { start: null, end: null } }) },
    'Initiative (project), record i.',
  ],
  [
    'a record with Kosovo',
    { kind: 'activity', record: activityOf({ id: 'a', countries: ['XK'] }) },
    `Activity (meeting, 1 January 2024), record a. ${kosovoFootnote}`,
  ],
] as const)('describes %s', (_, entry, note) => {
  expect(citeRecord(entry, edition).note).toBe(note);
});

it('cites a view as data, with filters in words and the number of records', () => {
  const view = citeView({ title: 'Records by country', filterSentence: 'Serbia; since 2019', total: 53 }, edition);
  expect(view).toMatchObject({
    type: 'dataset',
    title: 'Records by country',
    note: 'Filter: Serbia; since 2019. 53 records. Counted by method 2.',
  });
  expect(citeView({ title: 'x', filterSentence: 'All records', total: 1204 }, edition).note).toBe(
    'Filter: All records. 1,204 records. Counted by method 2.',
  );
  expect(citeView({ title: 'x', filterSentence: 'Kosovo*', total: 1, countries: ['XK'] }, edition).note).toBe(
    `Filter: Kosovo*. 1 record. Counted by method 2. ${kosovoFootnote}`,
  );
});

it('gives the same view the same key, another view another one, in ASCII', () => {
  const keyAt = (link: string) => citeView({ title: 'Пример & co', filterSentence: 'All records', total: 1 }, { ...edition, link }).id;
  expect(keyAt('https://a.example/?q=%D0%B0')).toBe(keyAt('https://a.example/?q=%D0%B0'));
  expect(keyAt('https://a.example/?q=%D0%B0')).not.toBe(keyAt('https://a.example/?q=%D0%B1'));
  expect(keyAt('https://a.example/')).toMatch(/^[a-z0-9_-]+$/);
});

it('cites a comparison by the names of what it compares, with the footnote that is due', () => {
  const citation = citeComparison(['Serbia', 'Kosovo*'], ['XK'], edition);
  expect(citation.title).toBe('Comparison of Serbia, Kosovo*');
  expect(citation.note).toBe(`2 side by side. Counted by method 2. ${kosovoFootnote}`);
  expect(citation.id).not.toBe(citeComparison(['Serbia'], [], { ...edition, link: 'https://atlas.example/compare?ids=RS' }).id);
});
