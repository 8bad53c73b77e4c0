import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ChartExport } from '@/charts/model';
import { chartFileSchema, exportFileJsonSchemas } from '@/domain/tables/exportFile';
import { chartTableFile } from '@/features/export/files/saveTable';
import type { TableFormat } from '@/features/export/verbs';
import { edition } from '@/testing/listedRecords';
import { schemaCheck, sheetsOf } from '@/testing/savedFiles';

describe('a chart', () => {
  const chart: ChartExport = {
    id: 'records-by-country',
    title: '=Records by country',
    finding: 'Serbia leads.',
    notes: [{ kind: 'note', text: 'A record with two countries counts under each.' }],
    body: { shape: 'bars', bars: [] },
    table: {
      columns: [
        { label: 'Country', isNumber: false },
        { label: 'Records', isNumber: true },
      ],
      rows: [
        ['Serbia', 246],
        ['Albania', 'not researched'],
        ['-Kosovo*', 0],
      ],
    },
  };
  const view = { title: chart.title, filterSentence: 'All records', total: 250 };
  const fileIn = async (format: TableFormat) => (await chartTableFile(chart, view, edition, format)).content;

  it('has its table’s rows in every form', async () => {
    const rows = [['Country', 'Records'], ...chart.table.rows];
    expect((await sheetsOf(await fileIn('xlsx'))).get('Chart')).toEqual(rows);
    const content = chartFileSchema.parse(JSON.parse(await (await fileIn('json')).text()));
    expect([content.columns.map(({ label }) => label), ...content.rows]).toEqual(rows);
    expect(content.columns.map(({ type }) => type)).toEqual(['text', 'number']);
    const csv = Papa.parse<string[]>((await (await fileIn('csv')).text()).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
    expect(csv).toEqual([
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
    const { content } = await chartTableFile({ ...chart, table }, view, edition, 'xlsx');
    const sheets = await sheetsOf(content);
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
