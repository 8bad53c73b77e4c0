import { expect, it } from 'vitest';
import { fileName } from '@/domain/words/fileName';

it.each([
  [
    'Records by country',
    'North Macedonia; 2019 to June 2024',
    'png',
    'records-by-country_north-macedonia-2019-to-june-2024_2026-11-24.png',
  ],
  ['Agreements', 'All records', 'csv', 'agreements_all-records_2026-11-24.csv'],
  ['Records by topic', 'text “Đorđe Ristić”', 'svg', 'records-by-topic_text-dorde-ristic_2026-11-24.svg'],
  ['Records by topic', '“Ристић”', 'svg', 'records-by-topic_2026-11-24.svg'],
])('%s under %s', (title, filters, extension, name) => expect(fileName(title, filters, '2026-11-24', extension)).toBe(name));

it('stays short enough for every file system', () => {
  const name = fileName('Records by country', 'a long organisation name '.repeat(30), '2026-11-24', 'png');
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name).toMatch(/_2026-11-24\.png$/);
});
