import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ChartExport, type ChartTable, tableHeads } from '@/charts/model';
import { chartFileSchema, exportFileJsonSchemas } from '@/domain/tables/exportFile';
import { chartTableFile } from '@/features/export/files/saveTable';
import type { TableFormat } from '@/features/export/verbs';
import { edition } from '@/testing/listedRecords';
import { schemaCheck, sheetsOf } from '@/testing/savedFiles';

const chartOf = (table: ChartTable): ChartExport => ({
  id: 'records-by-country',
  title: '=Records by country',
  finding: 'Serbia leads.',
  notes: [{ kind: 'note', text: 'A record with two countries counts under each.' }],
  body: { shape: 'bars', bars: [] },
  table,
});

async function saved(chart: ChartExport, format: TableFormat): Promise<Blob> {
  const view = { title: chart.title, filterSentence: 'All records', total: 250 };
  return (await chartTableFile(chart, view, edition, format)).content;
}

async function csvOf(chart: ChartExport): Promise<string[][]> {
  return Papa.parse<string[]>((await (await saved(chart, 'csv')).text()).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

describe('a chart', () => {
  const chart = chartOf({
    columns: tableHeads(['Country'], ['Records']),
    rows: [
      ['Serbia', 246],
      ['Albania', 'not researched'],
      ['-Kosovo*', 0],
    ],
  });
  const fileIn = (format: TableFormat) => saved(chart, format);

  it('has its table’s rows in every form', async () => {
    const rows = [['Country', 'Records'], ...chart.table.rows];
    expect((await sheetsOf(await fileIn('xlsx'))).get('Chart')).toEqual(rows);
    const content = chartFileSchema.parse(JSON.parse(await (await fileIn('json')).text()));
    expect([content.columns.map(({ label }) => label), ...content.rows]).toEqual(rows);
    expect(content.columns.map(({ type }) => type)).toEqual(['text', 'number']);
    expect(await csvOf(chart)).toEqual([
      ['Country', 'Records'],
      ['Serbia', '246'],
      ['Albania', 'not researched'],
      ["'-Kosovo*", '0'],
    ]);
  });

  it('has real dates in XLSX where a column holds dates and nothing else', async () => {
    const table = {
      columns: ['Step', 'Date', 'Title'].map((label) => ({ label, isNumber: false })),
      rows: [
        ['Signed', '2024-05-31', '2024-05-31'],
        ['In force', '2024-05', 'Since May'],
        ['Ends', '', ''],
      ],
    };
    const sheets = await sheetsOf(await saved(chartOf(table), 'xlsx'));
    expect(sheets.get('Chart')?.slice(1)).toEqual([
      ['Signed', new Date('2024-05-31T00:00:00Z'), '2024-05-31'],
      ['In force', '2024-05', 'Since May'],
      ['Ends', null, null],
    ]);
    expect(sheets.get('About')?.flat().join()).toContain('Dates known to the day are dates.');
    expect((await sheetsOf(await fileIn('xlsx'))).get('About')?.flat().join()).not.toContain('Dates known');
  });

  it('says how it is counted, and JSON is valid by the published schema', async () => {
    const about = (await sheetsOf(await fileIn('xlsx'))).get('About')?.flat();
    expect(about).toContain('A record with two countries counts under each.');
    expect(schemaCheck().validate(exportFileJsonSchemas().chart, JSON.parse(await (await fileIn('json')).text()))).toBe(true);
  });
});

describe('what files have that a page has not', () => {
  it('is a column for each value, and part of a value, that a cell of the page lists', async () => {
    const silences = [
      [['2020-01-01', '2020-06-30']],
      [],
      [
        ['2021-01-01', '2021-12-31'],
        ['2023-01-01', '2023-12-31'],
      ],
    ];
    const table: ChartTable = {
      columns: tableHeads(['Country', 'Silences'], ['Contacts']),
      rows: [
        ['Serbia', 'in 2020', 4],
        ['Albania', 'none', 5],
        ['Kosovo*', 'in 2021; in 2023', 6],
      ],
      lists: { Silences: { parts: ['first day', 'last day'], rows: silences } },
    };
    expect(await csvOf(chartOf(table))).toEqual([
      ['Country', 'Silences 1, first day', 'Silences 1, last day', 'Silences 2, first day', 'Silences 2, last day', 'Contacts'],
      ['Serbia', '2020-01-01', '2020-06-30', '', '', '4'],
      ['Albania', '', '', '', '', '5'],
      ['Kosovo*', '2021-01-01', '2021-12-31', '2023-01-01', '2023-12-31', '6'],
    ]);
  });

  const pairs = chartOf({
    columns: tableHeads(['Countries'], ['Records']),
    rows: [['Albania and Serbia', 4]],
    keys: { labels: ['Country code 1', 'Country 1', 'Country code 2', 'Country 2'], rows: [['AL', 'Albania', 'RS', 'Serbia']] },
  });

  it('are codes beside names, and one value a column', async () => {
    const rows = [
      ['Country code 1', 'Country 1', 'Country code 2', 'Country 2', 'Records'],
      ['AL', 'Albania', 'RS', 'Serbia', 4],
    ];
    expect((await sheetsOf(await saved(pairs, 'xlsx'))).get('Chart')).toEqual(rows);
    expect(chartFileSchema.parse(JSON.parse(await (await saved(pairs, 'json')).text())).rows).toEqual(rows.slice(1));
    expect(await csvOf(pairs)).toEqual(rows.map((row) => row.map(String)));
  });

  it('are years as numbers, where they name a row of a workbook', async () => {
    const years = chartOf({
      columns: tableHeads(['Year'], ['Records']),
      rows: [
        ['2023', 7],
        ['Whole view', 7],
      ],
    });
    expect((await sheetsOf(await saved(years, 'xlsx'))).get('Chart')?.slice(1)).toEqual([
      [2023, 7],
      ['Whole view', 7],
    ]);
  });
});
