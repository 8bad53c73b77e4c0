import { Bookmark, Document, Footer, Packer, PageNumber, Paragraph, Tab, type Table, TextRun } from 'docx';
import type { ChartExport } from '@/charts/model';
import { noteTexts } from '@/charts/model';
import { type Brief, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import {
  chartTable,
  type DocxColumn,
  docxTable,
  heading,
  outerLink,
  paragraph,
  picture,
  run,
  sourceAnchor,
  sourceLinks,
  wordText,
} from '@/features/brief/docxPieces';
import { partWords } from '@/features/brief/figureParts';
import type { FigurePng } from '@/features/brief/figurePicture';

/** A4 in twentieths of a point, and its margins. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1018, right: 1018, bottom: 1018, left: 1018 } } as const;

const shares: Readonly<Record<(typeof briefColumns)[number], number>> = {
  Date: 0.13,
  Record: 0.33,
  Type: 0.13,
  Who: 0.2,
  Topics: 0.13,
  Sources: 0.08,
};
const docxColumns: readonly DocxColumn[] = briefColumns.map((label) => ({ label, share: shares[label] }));

/** The pictures of each chart by its title, under each other. A chart without one is given as a table of its numbers. */
export type FigurePngs = ReadonlyMap<string, readonly FigurePng[]>;

function chartBlocks(chart: ChartExport, pictures: FigurePngs): (Paragraph | Table)[] {
  const pngs = pictures.get(chart.title);
  return [
    heading(chart.title, 'HEADING_2'),
    ...(chart.finding ? [paragraph(run(chart.finding))] : []),
    ...(pngs ? pngs.map((png, at) => picture(chart.title, partWords(chart, at, pngs.length), png)) : [chartTable(chart)]),
    ...noteTexts(chart).map((note) => paragraph(run(note, { small: true }))),
  ];
}

function sourceBlock({ number, url, title, publisher, published }: BriefSource): Paragraph {
  const mark = new Bookmark({ id: sourceAnchor(number), children: [run(`[${number}]`)] });
  return new Paragraph({
    spacing: { after: 60 },
    indent: { left: 567, hanging: 567 },
    tabStops: [{ type: 'left', position: 567 }],
    children: [mark, new TextRun({ children: [new Tab()] }), outerLink(title, url), run(`. ${publisher}, ${published}.`)],
  });
}

function blocksOf(brief: Brief, pictures: FigurePngs): (Paragraph | Table)[] {
  const { about, title, scope, editionWords, credit, link, findings, charts, rows, sources, citation, notes } = brief;
  const records = rows.map((row) => [
    row.date,
    [outerLink(row.title, row.address, true)],
    row.type,
    row.who,
    row.topics,
    sourceLinks(row.sources),
  ]);
  return [
    heading(title, 'TITLE'),
    paragraph(run('Filter: ', { bold: true }), run(scope)),
    paragraph(run(editionWords)),
    paragraph(outerLink(link, link)),
    heading('Findings', 'HEADING_1'),
    ...findings.map((finding) => new Paragraph({ bullet: { level: 0 }, children: [run(finding)] })),
    ...(charts.length > 0 ? [heading('Charts', 'HEADING_1'), ...charts.flatMap((chart) => chartBlocks(chart, pictures))] : []),
    heading('Records', 'HEADING_1'),
    rows.length > 0 ? docxTable(docxColumns, records) : paragraph(run('None.')),
    heading('Sources', 'HEADING_1'),
    ...sources.map(sourceBlock),
    heading('How to cite', 'HEADING_1'),
    paragraph(run(citation)),
    paragraph(run(`${credit} ${about.licence.url}`)),
    ...notes.map((note) => paragraph(run(note, { small: true }))),
  ];
}

/**
 * Returns the brief as a Word document: headings that make an outline, charts as pictures with their findings as alternative text, tables whose headers
 * repeat, numbered sources that the records lead to.
 */
export function briefDocx(brief: Brief, pictures: FigurePngs): Promise<Blob> {
  const page = new TextRun({
    children: [`${wordText(brief.about.title)} · page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
    size: 16,
  });
  const file = new Document({
    title: wordText(brief.title),
    creator: wordText(brief.about.publisher),
    description: wordText(brief.citation),
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: 'en-GB' } } } } },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [new Paragraph({ children: [page] })] }) },
        children: blocksOf(brief, pictures),
      },
    ],
  });
  return Packer.toBlob(file);
}
