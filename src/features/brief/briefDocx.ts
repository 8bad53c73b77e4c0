import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type ChartExport, noteTexts } from '@/charts/model';
import { detailsSentence } from '@/domain/words/sourceName';
import type { BriefAgreement } from '@/features/brief/briefAgreements';
import { type Brief, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { paperTable, partWords } from '@/features/brief/figureOnPaper';
import type { FigurePng } from '@/features/brief/figurePicture';
import { oneLine, plainAddress } from '@/features/export/citation/formats';

/** Width between the margins of an A4 page, in twentieths of a point, and in px at 96 to the inch. */
const TEXT_WIDTH = 9870;
const TEXT_WIDTH_PX = Math.floor((TEXT_WIDTH / 1440) * 96);
/** The highest picture that leaves room for its title on a page, in px. */
const MOST_HEIGHT_PX = 760;
/** Size of the text of tables, in half points. */
const SMALL = 16;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Returns the text on one line, without the characters that XML forbids; a file that held one would not open. */
function wordText(text: string): string {
  return oneLine(text)
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, '')
    .toWellFormed();
}

/** Returns a run of text. */
function run(text: string, look: { bold?: boolean; small?: boolean } = {}): TextRun {
  return new TextRun({ text: wordText(text), ...(look.bold && { bold: true }), ...(look.small && { size: SMALL }) });
}

/** Returns a way to an address outside. */
function outerLink(text: string, address: string, small = false): ExternalHyperlink {
  const words = new TextRun({ text: wordText(text), style: 'Hyperlink', ...(small && { size: SMALL }) });
  return new ExternalHyperlink({ link: plainAddress(address), children: [words] });
}

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

/** Returns a heading; those of one level make the document's outline. */
function heading(text: string, level: 'TITLE' | 'HEADING_1' | 'HEADING_2'): Paragraph {
  return new Paragraph({ heading: HeadingLevel[level], keepNext: true, children: [run(text)] });
}

/** Returns a paragraph. */
function paragraph(...children: ParagraphChild[]): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children });
}

/** A cell: words, or pieces such as links. */
type CellContent = string | readonly ParagraphChild[];

function cell(content: CellContent, share: number, look: { bold?: boolean; isNumber?: boolean }): TableCell {
  const children = typeof content === 'string' ? [run(content, { small: true, ...(look.bold && { bold: true }) })] : content;
  const alignment = look.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: Math.round(TEXT_WIDTH * share), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ alignment, children: [...children] })],
  });
}

/** One column of a table; `share` is its part of the width, all together 1. */
interface DocxColumn {
  readonly label: string;
  readonly share: number;
  readonly isNumber?: boolean;
}

/** Returns a table whose header stands again on every page, and whose rows are not torn. */
function docxTable(columns: readonly DocxColumn[], rows: readonly (readonly CellContent[])[]): Table {
  const cells = (contents: readonly CellContent[], bold: boolean) =>
    columns.map(({ share, isNumber = false }, at) => cell(contents[at] ?? '', share, { bold, isNumber }));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(
      columns.map(({ label }) => label),
      true,
    ),
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(({ share }) => Math.round(TEXT_WIDTH * share)),
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, insideHorizontal: RULE, left: NONE, right: NONE, insideVertical: NONE },
    rows: [head, ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) }))],
  });
}

/** Returns a picture over the width of the page, with words for those who cannot see it. */
function picture(title: string, words: string, { png, width, height }: FigurePng): Paragraph {
  const scale = Math.min(TEXT_WIDTH_PX / width, MOST_HEIGHT_PX / height);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: wordText(title), title: wordText(title), description: wordText(words) },
  });
  return new Paragraph({ spacing: { after: 120 }, children: [image] });
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
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [outerLink(title, address)] }),
    new Paragraph({ keepNext: true, children: [run(facts, { bold: true })] }),
    paragraph(run(summary), ...marksOf(sources)),
    ...commitments.map(
      ({ text, followUp }) =>
        new Paragraph({ bullet: { level: 0 }, children: [run(`${text} `), new TextRun({ text: wordText(followUp), italics: true })] }),
    ),
  ];
}

/** Returns sentences in a frame. */
function boxOf(lines: readonly string[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            margins: { top: 80, bottom: 40, left: 120, right: 120 },
            children: lines.map((line) => paragraph(run(line, { small: true }))),
          }),
        ],
      }),
    ],
  });
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
