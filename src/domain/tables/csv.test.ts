import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainCsv, tableCsv, toCsv } from '@/domain/tables/csv';
import { recordsCsv } from '@/domain/tables/recordTable';
import { cleanText } from '@/domain/words/markupText';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';

function parsed(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true }).data;
}

describe(toCsv, () => {
  it('comes back as it was, with commas, quotes, line breaks and every script', () => {
    const rows = [
      ['a,b', 'say "yes"', 'two\nlines', 'Ристић', 'é'],
      ['', '1', 'x', 'y', 'z'],
    ];
    expect(parsed(toCsv(rows))).toEqual(rows);
  });

  it('ends lines with CRLF, and begins with a byte order mark where a reader saves it', () => {
    expect(plainCsv([['a'], ['b']])).toBe('a\r\nb\r\n');
    expect(toCsv([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '\0=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    'keeps %j from being run as a formula',
    (text) => expect(parsed(toCsv([[text]]))).toEqual([[`'${cleanText(text)}`]]),
  );

  it.each(['1 = 1', 'a\n=1', ' =1', '–1', '.5'])('leaves %j as it is', (text) => expect(parsed(toCsv([[text]]))).toEqual([[text]]));

  it('leaves numbers alone', () => expect(toCsv([[-5, 0, 12]])).toBe('\uFEFF-5,0,12\r\n'));
});

it('a chart’s table is its header and its rows', () => {
  const table = {
    columns: [
      { label: 'Country', isNumber: false },
      { label: 'Records', isNumber: true },
    ],
    rows: [['Serbia', 246] as const, ['Albania', 0] as const],
  };
  expect(parsed(tableCsv(table))).toEqual([
    ['Country', 'Records'],
    ['Serbia', '246'],
    ['Albania', '0'],
  ]);
});

it('a list of records has one row each, names beside codes, and the address of each page', () => {
  const page = { publisher: 'Ministry', language: 'en', quality: 'official' as const };
  const sources = [
    { ...page, url: 'https://example.org/a', title: null, published: '2024-05' },
    { ...page, url: 'https://example.org/b', title: 'Minutes', published: null },
  ];
  const csv = recordsCsv(
    [
      { kind: 'activity', record: activityOf({ title: '=HYPERLINK("http://bad")', organisationIds: ['int-itu'], sources }) },
      { kind: 'agreement', record: agreementOf({ countries: ['MK', 'XK'] }) },
      { kind: 'initiative', record: initiativeOf({ period: { start: '2020', end: '2024-06' } }) },
    ],
    { organisationName: (id) => `Name of ${id}`, isBodyOfNoCountry: () => false, addressOf: (path) => `https://example.org${path}` },
  );
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({
    title: '\'=HYPERLINK("http://bad")',
    organisations: 'Name of int-itu',
    page: 'https://example.org/activities/some-record',
  });
  expect(data[1]).toMatchObject({ 'country codes': 'MK; XK', countries: 'North Macedonia; Kosovo*', signed: '2024-01-01', 'in force': '' });
  expect(data[0]).toMatchObject({
    'source titles': 'not noted; Minutes',
    'source dates': '2024-05; undated',
    'source publishers': 'Ministry; Ministry',
  });
  expect(data[2]).toMatchObject({ date: '2020', 'end date': '2024-06', kind: 'Initiative' });
});
