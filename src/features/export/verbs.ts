/** The forms in which rows are saved, in the order offered. */
export const tableFormats = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } as const;
export type TableFormat = keyof typeof tableFormats;

const { csv, ...otherFormats } = tableFormats;
/** What a file of values has in its name after that of the view. */
export const VALUES = 'one row per value';
/** The two forms of CSV of what may have several values of one sort: to read, or with one value in each row, for programs. */
export const csvForms = { csv, values: `CSV, ${VALUES}` } as const;
export type CsvForm = keyof typeof csvForms;
/** The forms in which records are saved: as CSV in one row each, or with one value in each row. */
export const recordFormats = { ...csvForms, ...otherFormats } as const;
export type RecordFormat = keyof typeof recordFormats;

/** The forms in which a chart's menu saves it: a picture, or its rows. */
export type ChartFormat = 'png' | 'svg' | TableFormat;

/** What every chart's menu does, in one order everywhere. Some take the chart's numbers along, the others the address alone. */
export const verbs = {
  png: { label: 'Download PNG', takesNumbers: true },
  svg: { label: 'Download SVG', takesNumbers: true },
  csv: { label: 'Download CSV', takesNumbers: true },
  xlsx: { label: 'Download XLSX', takesNumbers: true },
  json: { label: 'Download JSON', takesNumbers: true },
  image: { label: 'Copy image', takesNumbers: true },
  link: { label: 'Copy link', takesNumbers: false },
  citation: { label: 'Copy citation', takesNumbers: true },
  embed: { label: 'Embed', takesNumbers: false },
  options: { label: 'Picture options', takesNumbers: false },
} as const satisfies Record<ChartFormat, unknown> & Record<string, { readonly label: string; readonly takesNumbers: boolean }>;

export type VerbId = keyof typeof verbs;
