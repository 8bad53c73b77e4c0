import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
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

/** Returns the text on one line, without the characters that XML forbids; a file that held one would not open. A space at an end parts it from what follows. */
export function wordText(text: string): string {
  const [before, after] = [/^\s/, /\s$/].map((end) => (end.test(text) ? ' ' : ''));
  const line = oneLine(text);
  return (line === '' ? `${before}` : `${before}${line}${after}`).replace(/\p{Cc}|[\ufffe\uffff]/gu, '').toWellFormed();
}

/** Returns a run of text. */
export function run(text: string, look: { bold?: boolean; small?: boolean } = {}): TextRun {
  return new TextRun({ text: wordText(text), ...(look.bold && { bold: true }), ...(look.small && { size: SMALL }) });
}

/** Returns a way to an address outside. */
export function outerLink(text: string, address: string, small = false): ExternalHyperlink {
  const words = new TextRun({ text: wordText(text), style: 'Hyperlink', ...(small && { size: SMALL }) });
  return new ExternalHyperlink({ link: plainAddress(address), children: [words] });
}

/** Air over and under a heading, in twentieths of a point. */
const HEADING_SPACE = { TITLE: [0, 160], HEADING_1: [320, 100], HEADING_2: [220, 60] } as const;

/** Returns a heading of these pieces. */
export function headingOf(level: keyof typeof HEADING_SPACE, children: readonly ParagraphChild[]): Paragraph {
  const [before, after] = HEADING_SPACE[level];
  return new Paragraph({ heading: HeadingLevel[level], keepNext: true, spacing: { before, after }, children });
}

/** Returns a heading; those of one level make the document's outline. */
export function heading(text: string, level: 'TITLE' | 'HEADING_1' | 'HEADING_2'): Paragraph {
  return headingOf(level, [run(text)]);
}

/** Returns a paragraph. */
export function paragraph(...children: ParagraphChild[]): Paragraph {
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
export function docxTable(columns: readonly DocxColumn[], rows: readonly (readonly CellContent[])[]): Table {
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
export function picture(title: string, words: string, { png, width, height }: FigurePng): Paragraph {
  const scale = Math.min(TEXT_WIDTH_PX / width, MOST_HEIGHT_PX / height);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: wordText(title), title: wordText(title), description: wordText(words) },
  });
  return new Paragraph({ spacing: { after: 120 }, children: [image] });
}

/** Returns sentences in a frame. */
export function boxOf(lines: readonly string[]): Table {
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
