import type { ChartExport } from '@/charts/model';
import type { ChartFile, ExportAbout, ListedRecord, RecordsFile } from '@/domain/tables/exportFile';

function written(content: RecordsFile | ChartFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Returns records as JSON, each as the API gives it. */
export function recordsJson(records: readonly ListedRecord[], about: ExportAbout): string {
  const content: RecordsFile = { about, records: [...records] };
  return written(content);
}

/** Returns the rows of a chart's table as JSON. */
export function chartJson({ finding, table }: ChartExport, about: ExportAbout): string {
  const content: ChartFile = {
    about,
    finding,
    columns: table.columns.map(({ label, isNumber }) => ({ label, type: isNumber ? 'number' : 'text' })),
    rows: table.rows.map((row) => [...row]),
  };
  return written(content);
}
