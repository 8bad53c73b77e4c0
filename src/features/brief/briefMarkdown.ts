import type { ChartExport } from '@/charts/model';
import { noteTexts } from '@/charts/model';
import { type Brief, type BriefRow, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { paperTable } from '@/features/brief/paperTable';
import { oneLine, plainAddress } from '@/features/export/citation/escapes';

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
  const { title, finding, table: whole } = chart;
  const { columns, rows } = paperTable(whole);
  const cells = rows.map((cellsOfRow) => cellsOfRow.map((cell) => markdownText(String(cell))));
  const numbers = table(
    columns.map(({ label }) => label),
    cells,
    columns.map(({ isNumber }) => isNumber),
  );
  return [`### ${markdownText(title)}`, markdownText(finding), numbers, ...noteTexts(chart).map(markdownText)];
}

function recordCells({ date, title, address, type, who, topics, sources }: BriefRow): string[] {
  return [markdownText(date), link(title, address), markdownText(type), markdownText(who), markdownText(topics), sources.join(', ')];
}

function sourceLine({ number, url, title, publisher, published }: BriefSource): string {
  return `${number}. ${link(title, url)}. ${markdownText(publisher)}, ${markdownText(published)}.`;
}

/** Within running text an escape would become part of the address, so the address stands apart from it. */
function citationLine(citation: string, address: string): string {
  return citation.split(address).map(markdownText).join(` <${address}> `);
}

/** Returns the brief as GitHub-flavoured Markdown: charts as tables, records in one table, numbered sources, citation. */
export function briefMarkdown(brief: Brief): string {
  const { about, title, scope, editionWords, credit, charts, findings, rows, sources, citation, notes } = brief;
  const blocks = [
    `# ${markdownText(title)}`,
    `Filter: ${markdownText(scope)}`,
    markdownText(editionWords),
    `Address: <${plainAddress(brief.link)}>`,
    '## Findings',
    findings.map((finding) => `- ${markdownText(finding)}`).join('\n'),
    ...(charts.length > 0 ? ['## Charts', ...charts.flatMap(chartBlock)] : []),
    '## Records',
    rows.length > 0 ? table(briefColumns, rows.map(recordCells)) : 'None.',
    '## Sources',
    sources.length > 0 ? sources.map(sourceLine).join('\n') : 'None.',
    '## How to cite',
    citationLine(citation, plainAddress(brief.link)),
    `${markdownText(credit)} <${about.licence.url}>`,
    ...notes.map(markdownText),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
