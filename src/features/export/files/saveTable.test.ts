import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { noFilters } from '@/domain/facets/filters';
import { exportFileJsonSchemas, type ListedRecord, recordsFileSchema } from '@/domain/tables/exportFile';
import { recordColumns } from '@/domain/tables/recordTable';
import { asCounted, recordsFile } from '@/features/export/files/saveTable';
import { workbookFile } from '@/features/export/files/workbook';
import { columnLetters } from '@/features/export/files/workbookLinks';
import type { RecordFormat } from '@/features/export/verbs';
import { dataset, edition, index, names, recordsUnder } from '@/testing/listedRecords';
import { listedActivity, listedAgreement } from '@/testing/records';
import { schemaCheck, sheetsOf } from '@/testing/savedFiles';
import { zipParts } from '@/testing/zipParts';
import { overviewOf } from '../../../../mocks/engine/overview';
import { randomFilters } from '../../../../mocks/testing/randomFilters';

const viewOf = (total: number) => ({ title: 'Records', filterSentence: 'All records', total });

async function saved(records: readonly ListedRecord[], format: RecordFormat): Promise<Blob> {
  return (await recordsFile(records, viewOf(records.length), edition, names, format)).content;
}

async function csvRows(content: Blob): Promise<Record<string, string>[]> {
  // `text()` takes the byte order mark away, as every reader of UTF-8 does.
  return Papa.parse<Record<string, string>>((await content.text()).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

/** A cell as the CSV writes it: a date as its day. */
function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}

async function workbookRows(content: Blob): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = (await sheetsOf(content)).get('Records') ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, position) => [String(name), asText(row[position])])));
}

/** What the columns say of a record: the one truth that every form must give back. */
function expectedRow(entry: ListedRecord): Record<string, string> {
  return Object.fromEntries(recordColumns.map(({ name, cell }) => [name, asText(cell(entry, names))]));
}

const everything = recordsUnder(noFilters);

describe('all records of the dataset', () => {
  it('come back from CSV as the API has them', async () => {
    const rows = await csvRows(await saved(everything, 'csv'));
    const neutralised = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    expect(rows).toEqual(
      everything.map((entry) => Object.fromEntries(Object.entries(expectedRow(entry)).map(([name, text]) => [name, neutralised(text)]))),
    );
  });

  it('come back from XLSX as the API has them, each date beside its precision', async () => {
    const rows = await workbookRows(await saved(everything, 'xlsx'));
    expect(rows).toHaveLength(everything.length);
    for (const [position, entry] of everything.entries()) expect(rows[position]).toMatchObject(expectedRow(entry));
    const dates = recordColumns.filter(({ type }) => type === 'date').map(({ name }) => name);
    const words: Record<number, string> = { 0: '', 4: 'year', 7: 'month', 10: 'day' };
    for (const row of rows) for (const name of dates) expect(row[`${name} precision`]).toBe(words[row[name]?.length ?? 0]);
  });

  it('come back from JSON as the API gives them, by the published schema', async () => {
    const text = await (await saved(everything, 'json')).text();
    const content: unknown = JSON.parse(text);
    // Written in slices, and yet laid out as one.
    expect(text === `${JSON.stringify(content, null, 2)}\n`).toBe(true);
    expect(recordsFileSchema.parse(content).records).toEqual(everything);
    const validate = schemaCheck().compile(exportFileJsonSchemas().records);
    expect(validate(content), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ about: {}, records: [] })).toBe(false);
  });
});

it('every form has as many rows as the overview counts, under any filter', async () => {
  await fc.assert(
    fc.asyncProperty(randomFilters(dataset), async (filters) => {
      const { total } = overviewOf(index, filters);
      const records = recordsUnder(filters);
      expect(await csvRows(await saved(records, 'csv'))).toHaveLength(total);
      expect(await workbookRows(await saved(records, 'xlsx'))).toHaveLength(total);
      expect(recordsFileSchema.parse(JSON.parse(await (await saved(records, 'json')).text())).records).toHaveLength(total);
    }),
    { seed: 20261124, numRuns: 8 },
  );
});

it('values come one per row, with code and name, in as many rows as the lists of the other CSV have parts', async () => {
  const records = everything.slice(0, 60);
  const [rows, values] = [await csvRows(await saved(records, 'csv')), await csvRows(await saved(records, 'values'))];
  const parts = [
    ['country', 'country codes', 'countries'],
    ['topic', 'topic codes', 'topics'],
    ['organisation', 'organisation ids', 'organisations'],
    ['source', 'source addresses', 'source publishers'],
  ] as const;
  const own = Map.groupBy(values, (row) => `${row['record id']} ${row.field}`);
  for (const row of rows)
    for (const [field, codes, all] of parts) {
      const found = own.get(`${row.id} ${field}`) ?? [];
      expect(found.map(({ code }) => code).join('; ')).toBe(row[codes]);
      if (field !== 'source') expect(found.map(({ name = '' }) => name.replaceAll('; ', ', ')).join('; ')).toBe(row[all]);
      expect(found.map(({ position }) => position)).toEqual(found.map((_, at) => String(at + 1)));
      for (const value of found) expect([value.date, value['date precision']]).toEqual([row.date, row['date precision']]);
    }
});

it('rows that are not as many as the page counts are refused in words', async () => {
  expect(() => asCounted([1], 2)).toThrow('The data service sent 1 record where it had counted 2');
  await expect(recordsFile([], viewOf(1), edition, names, 'csv')).rejects.toThrow('counted 1');
});

describe('a hostile title', () => {
  const titles = [
    '=HYPERLINK("http://bad","x")',
    '+1+1 and more words',
    '@SUM(A1) and more',
    '<script>alert(1)</script> title',
    'a\u0001b & "c" title',
  ];
  const records: ListedRecord[] = titles.map((title, position) => listedActivity({ id: `record-${position}`, title }));

  it('is text in XLSX, no formula', async () => {
    const content = await saved(records, 'xlsx');
    expect((await workbookRows(content)).map(({ title }) => title)).toEqual(titles.map((title) => title.replace('\u0001', '')));
    // Of a cell that is a formula the reader gives its result, which a file that was never opened does not hold.
    const formula = [{ sheet: 'Records', data: [[{ type: 'Formula' as const, value: '=1+1' }]] }];
    expect((await sheetsOf(await workbookFile(formula))).get('Records')?.flat()).not.toContain('=1+1');
  });

  it('may be a name that every object has', async () => {
    const named = Object.getOwnPropertyNames(Object.prototype).map((title, position) => listedActivity({ id: `named-${position}`, title }));
    const rows = await workbookRows(await saved(named, 'xlsx'));
    expect(rows.map(({ title }) => String(title).trim())).toEqual(Object.getOwnPropertyNames(Object.prototype));
  });

  it('is kept from running in CSV, and whole in JSON', async () => {
    const rows = await csvRows(await saved(records, 'csv'));
    expect(rows.map(({ title }) => title)).toEqual(
      titles.map((title) => (/^[=+@]/.test(title) ? `'${title}` : title.replace('\u0001', ''))),
    );
    const content = recordsFileSchema.parse(JSON.parse(await (await saved(records, 'json')).text()));
    expect(content.records.map(({ record }) => record.title)).toEqual(titles);
  });
});

it('a day is a date, a year a number, and a month stays text: never a false day', async () => {
  const signed = (date: string, id: string): ListedRecord =>
    listedAgreement({ id, dates: { announced: null, signed: date, inForce: null, ends: null } });
  const content = await saved(
    [signed('2024-05-31', 'day'), signed('2024-05', 'month'), signed('2024', 'year'), signed('1899-12-31', 'old')],
    'xlsx',
  );
  const [head = [], ...rows] = (await sheetsOf(content)).get('Records') ?? [];
  const place = head.indexOf('signed');
  expect(rows.map((row) => row.slice(place, place + 2))).toEqual([
    [new Date('2024-05-31T00:00:00Z'), 'day'],
    ['2024-05', 'month'],
    [2024, 'year'],
    ['1899-12-31', 'day'],
  ]);
});

it('the address of a record’s page is a link of the sheet, never a formula', async () => {
  const content = await saved([listedActivity({ id: 'visit' })], 'xlsx');
  const parts = await zipParts(content);
  const textIn = (path: string) => parts.get(path) ?? '';
  const sheet = textIn('xl/worksheets/sheet1.xml');
  const place = `${columnLetters(recordColumns.findIndex(({ name }) => name === 'page'))}2`;
  const relation = new RegExp(`<hyperlink ref="${place}"[^>]* r:id="([^"]+)"`).exec(sheet)?.[1];
  expect(textIn('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(
    new RegExp(`Id="${relation}"[^>]*Target="https://example.org/activities/visit" TargetMode="External"`),
  );
  expect(sheet).not.toContain('<f>');
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('a text longer than a cell ends with an ellipsis, and the file says so', async () => {
  const content = await saved([listedActivity({ summary: 'long '.repeat(10_000) })], 'xlsx');
  const [row] = await workbookRows(content);
  expect(row?.summary).toHaveLength(32_767);
  expect(row?.summary?.endsWith('…')).toBe(true);
  const about = (await sheetsOf(content)).get('About')?.flat() ?? [];
  expect(about.some((cell) => String(cell).includes('complete in the CSV'))).toBe(true);
});

it('a workbook says what it holds', async () => {
  const records: ListedRecord[] = [listedActivity({ countries: ['XK'] })];
  const view = { title: 'Records', filterSentence: 'North Macedonia; 2019 to June 2024', total: 1 };
  const { name, content } = await recordsFile(records, view, edition, names, 'xlsx');
  expect(name).toBe('records_north-macedonia-2019-to-june-2024_2026-12-01.xlsx');
  const about = (await sheetsOf(content)).get('About') ?? [];
  const said = new Map(about.map(([label, value]) => [label, value]));
  expect(said.get('Filter')).toBe('North Macedonia; 2019 to June 2024');
  expect(said.get('Records')).toBe(1);
  expect(said.get('Address')).toBe('https://example.org/?country=MK');
  expect(said.get('Release')).toBe('2026.1');
  expect(said.get('Published')).toEqual(new Date('2026-11-24T00:00:00Z'));
  expect(said.get('Made')).toEqual(new Date('2026-12-01T00:00:00Z'));
  expect(said.get('Licence')).toContain('CC BY 4.0');
  expect(said.get('Citation')).toContain('Accord Atlas (2026). Records [Data set]. Release 2026.1.');
  expect(about.flat().some((cell) => String(cell).startsWith('* Without prejudice'))).toBe(true);
});
