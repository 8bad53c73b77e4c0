import type { ExportAbout } from '@/domain/tables/exportFile';
import { dateCell, textCell, valueCell, type WorkbookSheet } from '@/features/export/files/workbook';

/** Returns the sheet that says what the other one holds: filter, address, number of records, release, licence, citation. `source` is the title of the dataset. */
export function aboutSheet(about: ExportAbout, source: string, remarks: readonly string[] = []): WorkbookSheet {
  const rows = [
    ['Title', textCell(about.title)],
    ['Filter', textCell(about.filter)],
    ['Records', valueCell(about.total)],
    ['Address', textCell(about.address)],
    ['Source', textCell(source)],
    ['Release', textCell(about.release)],
    ['Published', dateCell(about.published)],
    ['Made', dateCell(about.made)],
    ['Licence', textCell(`${about.licence}, ${about.licenceAddress}`)],
    ['Citation', textCell(about.citation)],
    ...[...about.notes, ...remarks].map((note) => ['Note', textCell(note)] as const),
  ] as const;
  return {
    sheet: 'About',
    columns: [{ width: 14 }, { width: 110 }],
    data: rows.map(([label, cell]) => [
      { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
      cell && { ...cell, align: 'left', wrap: true },
    ]),
  };
}
