import type { ChartExport } from '@/charts/model';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { type Brief, briefContent, briefTitle } from '@/features/brief/briefContent';
import { edition, names } from '@/testing/listedRecords';
import { activityOf } from '@/testing/records';

/** Returns a source at an address. */
export function sourceAt(url: string, title: string | null = null) {
  return { url, title, publisher: 'Ministry', published: '2024-05', language: 'en', quality: 'official' as const };
}

/** A small chart, one of whose names would break a table or a page. */
export const smallChart: ChartExport = {
  id: 'records-by-country',
  title: 'Records by country',
  finding: 'Serbia leads with 3 records.',
  notes: [{ kind: 'note', text: 'A record with two countries counts under each.' }],
  body: { shape: 'bars', bars: [] },
  table: {
    columns: [
      { label: 'Country', isNumber: false },
      { label: 'Records', isNumber: true },
    ],
    rows: [
      ['Serbia', 3],
      ['Kosovo* | <b>', 0],
    ],
  },
};

/** Titles that mean something to spreadsheets, HTML or Markdown. */
export const hostileTitles = [
  '=HYPERLINK("http://bad")',
  '<script>alert(1)</script> done',
  'a | b `c` *d* [e](javascript:f)',
  '# head & <b>bold</b>',
  '-1. list',
];

/** A record for each hostile title, with a source of the same title. */
export const hostileRecords: readonly AtlasRecord[] = hostileTitles.map((title, position) => ({
  kind: 'activity',
  record: activityOf({ id: `record-${position}`, title, sources: [sourceAt(`https://example.org/s|${position}`, title)] }),
}));

/** Returns the brief of the records under filters in these words. */
export function briefOf(records: readonly AtlasRecord[], charts: readonly ChartExport[] = [], words?: string): Brief {
  const view = { title: briefTitle(words ?? '', words !== undefined), filterSentence: words ?? 'All records', total: records.length };
  const here = { ...edition, link: 'https://example.org/brief?country=MK' };
  return briefContent({ view, edition: here, charts, records, coverage: ['Records were collected up to 30 October 2026.'], ...names });
}
