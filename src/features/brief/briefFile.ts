import { type ChartExport, noteTexts } from '@/charts/model';
import { fileName } from '@/domain/words/fileName';
import { detailsSentence } from '@/domain/words/sourceName';
import type { BriefAgreement } from '@/features/brief/briefAgreements';
import { type Brief, type BriefRow, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { paperTable } from '@/features/brief/figureOnPaper';
import type { FigurePng } from '@/features/brief/figurePicture';
import { oneLine, plainAddress } from '@/features/export/citation/formats';
import { RasteriseError } from '@/features/export/files/rasterise';
import type { NamedFile } from '@/features/export/files/saveTable';

/**
 * Returns text that Markdown shows letter by letter: on one line, every sign that could begin markup, HTML or an entity escaped. Pipes too, so that it
 * may stand in a table.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~&$]/g, (char) => `\\${char}`)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

function link(text: string, address: string): string {
  return `[${markdownText(text)}](<${plainAddress(address)}>)`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(labels: readonly string[], rows: readonly (readonly string[])[], isNumber: readonly boolean[] = []): string {
  const rule = labels.map((_, position) => (isNumber[position] ? '---:' : '---'));
  return [row(labels.map(markdownText)), row(rule), ...rows.map(row)].join('\n');
}

function chartBlock(chart: ChartExport): string[] {
  const { title, amount, finding, table: whole } = chart;
  const { columns, rows } = paperTable(whole);
  const cells = rows.map((cellsOfRow) => cellsOfRow.map((cell) => markdownText(String(cell))));
  const numbers = table(
    columns.map(({ label }) => label),
    cells,
    columns.map(({ isNumber }) => isNumber),
  );
  const above = [amount, finding].filter((text) => text !== undefined && text !== '').map((text = '') => markdownText(text));
  return [`### ${markdownText(title)}`, ...above, numbers, ...noteTexts(chart).map(markdownText)];
}

function recordCells({ date, title, address, type, who, topics, sources }: BriefRow): string[] {
  return [markdownText(date), link(title, address), markdownText(type), markdownText(who), markdownText(topics), sources.join(', ')];
}

function agreementBlock({ title, address, facts, summary, commitments, sources }: BriefAgreement): string[] {
  const list = commitments.map(({ text, followUp }) => `- ${markdownText(text)} *${markdownText(followUp)}*`).join('\n');
  return [`### ${link(title, address)}`, markdownText(facts), `${markdownText(summary)} (${sources.join(', ')})`, ...(list ? [list] : [])];
}

function sourceLine({ number, url, name, details }: BriefSource): string {
  return `${number}. ${link(name, url)}${markdownText(detailsSentence({ name, details }))}`;
}

/** Within running text an escape would become part of the address, so the address stands apart from it. */
function citationLine(citation: string, address: string): string {
  return citation.split(address).map(markdownText).join(` <${address}> `);
}

/** Returns the brief as GitHub-flavoured Markdown: charts as tables, records in one table, numbered sources, citation. */
export function briefMarkdown(brief: Brief): string {
  const { about, title, scope, editionWords, credit, lead, findings, charts, agreements, coverage, rows, sources, citation, notes } = brief;
  const blocks = [
    `# ${markdownText(title)}`,
    `Filter: ${markdownText(scope)}`,
    markdownText(editionWords),
    `Address: <${plainAddress(brief.link)}>`,
    markdownText(lead),
    ...(findings.length > 0 ? ['## Findings', findings.map((finding) => `- ${markdownText(finding)}`).join('\n')] : []),
    ...(charts.length > 0 ? ['## Charts', ...charts.flatMap(chartBlock)] : []),
    ...(agreements.length > 0 ? ['## Agreements', ...agreements.flatMap(agreementBlock)] : []),
    ...(coverage.length > 0 ? ['## How sources were searched', ...coverage.map(markdownText)] : []),
    '## Records',
    rows.length > 0
      ? table(
          briefColumns.map(({ label }) => label),
          rows.map(recordCells),
        )
      : 'None.',
    '## Sources',
    sources.length > 0 ? sources.map(sourceLine).join('\n') : 'None.',
    '## How to cite',
    citationLine(citation, plainAddress(brief.link)),
    `${markdownText(credit)} <${about.licence.url}>`,
    ...notes.map(markdownText),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A brief as a file, and what the reader has to know of it; '' when there is nothing. */
export interface BriefFile {
  readonly file: NamedFile;
  readonly remark: string;
}

/** Draws the charts one after the other; those that this browser cannot draw are left out. Throws what else goes wrong. */
async function drawAll(charts: readonly ChartExport[]): Promise<Map<string, readonly FigurePng[]>> {
  const pictures = new Map<string, readonly FigurePng[]>();
  if (charts.length === 0) return pictures;
  const { figurePngs } = await import('@/features/brief/figurePicture');
  for (const chart of charts) {
    try {
      pictures.set(chart.id, await figurePngs(chart));
    } catch (cause) {
      if (!(cause instanceof RasteriseError)) throw cause;
    }
  }
  return pictures;
}

/** Returns the brief as a Word document or as Markdown. Rejects where the code for it cannot be loaded. */
export async function briefFile(brief: Brief, format: 'docx' | 'md'): Promise<BriefFile> {
  const name = fileName('Brief', brief.filterSentence, brief.made, format);
  if (format === 'md') {
    return { file: { name, content: new Blob([briefMarkdown(brief)], { type: 'text/markdown;charset=utf-8' }) }, remark: '' };
  }
  const [{ briefDocx }, pictures] = await Promise.all([import('@/features/brief/briefDocx'), drawAll(brief.charts)]);
  const isWhole = pictures.size === brief.charts.length;
  const remark = isWhole ? '' : 'This browser could not draw every chart as a picture; the others are given as tables.';
  return { file: { name, content: await briefDocx(brief, pictures) }, remark };
}
