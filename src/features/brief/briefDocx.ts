import { Document, Footer, FootnoteReferenceRun, Packer, PageNumber, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import { type ChartExport, noteTexts } from '@/charts/model';
import { detailsSentence } from '@/domain/words/sourceName';
import type { BriefAgreement } from '@/features/brief/briefAgreements';
import { type Brief, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { boxOf, docxTable, heading, headingOf, outerLink, paragraph, picture, run, wordText } from '@/features/brief/docxBlocks';
import { paperTable, partWords } from '@/features/brief/figureOnPaper';
import type { FigurePng } from '@/features/brief/figurePicture';

/** Returns how to write the numbers of sources: the first mention of each is a footnote of Word, a later one its number set high. */
function footnoteMarks(): (numbers: readonly number[]) => ParagraphChild[] {
  const mentioned = new Set<number>();
  return (numbers) =>
    numbers.flatMap((number, position) => {
      const isFirst = !mentioned.has(number);
      mentioned.add(number);
      const mark = isFirst ? new FootnoteReferenceRun(number) : new TextRun({ text: String(number), superScript: true });
      return position > 0 ? [new TextRun({ text: ', ', superScript: true }), mark] : [mark];
    });
}

/** Returns the numbers of a chart as a table. */
function chartTable({ table }: ChartExport): Table {
  const { columns, rows } = paperTable(table);
  const share = 1 / columns.length;
  return docxTable(
    columns.map(({ label, isNumber }) => ({ label, share, isNumber })),
    rows.map((row) => row.map(String)),
  );
}

/** A4 in twentieths of a point, and its margins. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1018, right: 1018, bottom: 1018, left: 1018 } } as const;

/** The pictures of each chart by its id, under each other. A chart without one is given as a table of its numbers. */
export type FigurePngs = ReadonlyMap<string, readonly FigurePng[]>;

function chartBlocks(chart: ChartExport, pictures: FigurePngs): (Paragraph | Table)[] {
  const pngs = pictures.get(chart.id);
  return [
    heading(chart.title, 'HEADING_2'),
    ...(chart.amount ? [paragraph(run(chart.amount))] : []),
    ...(chart.finding ? [paragraph(run(chart.finding))] : []),
    ...(pngs ? pngs.map((png, at) => picture(chart.title, partWords(chart, at, pngs.length), png)) : [chartTable(chart)]),
    ...noteTexts(chart).map((note) => paragraph(run(note, { small: true }))),
  ];
}

/** Returns a source as a footnote. */
function sourceNote({ url, name, details }: BriefSource): Paragraph {
  return new Paragraph({
    children: [run(' ', { small: true }), outerLink(name, url, true), run(detailsSentence({ name, details }), { small: true })],
  });
}

type SourceMarks = ReturnType<typeof footnoteMarks>;

function agreementBlocks({ title, address, facts, summary, commitments, sources }: BriefAgreement, marksOf: SourceMarks): Paragraph[] {
  return [
    headingOf('HEADING_2', [outerLink(title, address)]),
    new Paragraph({ keepNext: true, children: [run(facts, { bold: true })] }),
    paragraph(run(summary), ...marksOf(sources)),
    ...commitments.map(
      ({ text, followUp }) =>
        new Paragraph({ bullet: { level: 0 }, children: [run(`${text} `), new TextRun({ text: wordText(followUp), italics: true })] }),
    ),
  ];
}

function blocksOf(brief: Brief, pictures: FigurePngs): (Paragraph | Table)[] {
  const { about, title, scope, editionWords, credit, link, lead, findings, coverage, charts, agreements, rows, citation, notes } = brief;
  const marksOf = footnoteMarks();
  const told = agreements.flatMap((agreement) => agreementBlocks(agreement, marksOf));
  const records = rows.map((row) => [
    row.date,
    [outerLink(row.title, row.address, true)],
    row.type,
    row.who,
    row.topics,
    marksOf(row.sources),
  ]);
  return [
    heading(title, 'TITLE'),
    paragraph(run('Filter: ', { bold: true }), run(scope)),
    paragraph(run(editionWords)),
    paragraph(outerLink(link, link)),
    paragraph(run(lead, { bold: true })),
    ...(findings.length > 0 ? [heading('Findings', 'HEADING_1')] : []),
    ...findings.map((finding) => new Paragraph({ bullet: { level: 0 }, children: [run(finding)] })),
    ...(charts.length > 0 ? [heading('Charts', 'HEADING_1'), ...charts.flatMap((chart) => chartBlocks(chart, pictures))] : []),
    ...(told.length > 0 ? [heading('Agreements', 'HEADING_1'), ...told] : []),
    ...(coverage.length > 0 ? [heading('How sources were searched', 'HEADING_1'), boxOf(coverage)] : []),
    heading('Records', 'HEADING_1'),
    rows.length > 0 ? docxTable(briefColumns, records) : paragraph(run('None.')),
    heading('How to cite', 'HEADING_1'),
    paragraph(run(citation)),
    paragraph(run(`${credit} ${about.licence.url}`)),
    ...notes.map((note) => paragraph(run(note, { small: true }))),
  ];
}

/**
 * Returns the brief as a Word document: headings that make an outline, charts as pictures with their findings as alternative text, tables whose headers
 * repeat, and each source as a footnote.
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
    footnotes: Object.fromEntries(brief.sources.map((source) => [source.number, { children: [sourceNote(source)] }])),
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
