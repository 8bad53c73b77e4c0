import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { type Citation, citeRecord, citeView } from '@/features/export/citation/citation';
import { isoOf, toBibtex, toCslJson, toPlainText, toRis } from '@/features/export/citation/formats';
import { agreementOf } from '@/testing/records';
import { about } from '../../../../mocks/testing/tinyDataset';

const edition = {
  about,
  release: '2026.11',
  published: '2026-11-01',
  accessed: '2026-11-24',
  link: 'https://atlas.example/agreements?country=MK,RS&q=%D0%BA%D0%B8%D0%B1%D0%B5%D1%80_x',
};
const view = citeView({ title: 'Records by country', filterSentence: 'Serbia or Albania; text “100% & more”', total: 53 }, edition);

const nastyTitles = [
  'Memorandum on “roaming” and "free" data',
  `It's ''quoted'' and \`\`ticked\`\`: 'x'`,
  'R&D & 100% of $5 #1 a_b, at 5 % now',
  'A lone { brace, a lone } brace, {both}',
  'Back\\slash \\emph{x} ~ tilde ^ hat, C:\\temp\\',
  'Меморандум о сарадњи у области сајбер безбедности',
  'Đorđe Ristić, Tetovë, ça, straße: a – b — c -- d --- e',
  '=HYPERLINK("https://evil.example")',
  '@article{x, title = {y}}',
  'TY - JOUR',
  'A long title on cooperation. '.repeat(40).trim(),
];

/** The first item of the text, as citation-js reads it; told the format, since a title may look like another one. */
function parsed(text: string, forceType: '@biblatex/text' | '@ris/file') {
  const [item = {}] = plugins.input.chain(text, { forceType });
  return item;
}

/** The same, but for what the formats cannot hold: the author becomes a family name or a literal, the day of BibTeX's date falls away. */
const readBack = ({ title, URL, version, accessed }: Citation) => ({ title, URL, version, accessed });

const recordWith = (title: string) => citeRecord({ kind: 'agreement', record: agreementOf({ title }) }, edition);

describe('BibTeX, read back by citation-js', () => {
  it.each(nastyTitles)('keeps %s', (title) => {
    const citation = { ...view, title };
    expect(parsed(toBibtex(citation), '@biblatex/text')).toMatchObject({
      ...readBack(citation),
      type: 'dataset',
      author: [{ family: 'Accord Atlas' }],
      publisher: 'Accord Atlas',
      issued: { 'date-parts': [[2026, 11]] },
      note: 'Release 2026.11. Filter: Serbia or Albania; text “100% & more”. 53 records. Counted by method 2. Accessed 24 November 2026.',
    });
    expect(parsed(toBibtex(recordWith(title)), '@biblatex/text')).toMatchObject({ title, URL: edition.link, version: '2026.11' });
  });

  it.each(nastyTitles)('balances its braces and keeps its key plain: %s', (title) => {
    const text = toBibtex(recordWith(title));
    let depth = 0;
    for (const char of text) {
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text).toMatch(/^@misc\{[a-z0-9_-]+,\n/);
  });
});

describe('RIS, read back by citation-js', () => {
  it.each(nastyTitles)('keeps %s', (title) => {
    const citation = { ...view, title };
    expect(parsed(toRis(citation), '@ris/file')).toMatchObject({
      ...readBack(citation),
      type: 'dataset',
      author: [{ literal: 'Accord Atlas' }],
      publisher: 'Accord Atlas',
      issued: { 'date-parts': [[2026, 11, 1]] },
      note: view.note,
    });
    expect(parsed(toRis(recordWith(title)), '@ris/file')).toMatchObject({ title, type: 'webpage', URL: edition.link, edition: '2026.11' });
  });

  it('writes one line a tag with CRLF, whatever the title holds', () => {
    expect(toRis({ ...view, title: 'One\r\nER  - \n two\tthree' }).split('\r\n')).toEqual([
      'TY  - DATA',
      'TI  - One ER - two three',
      'AU  - Accord Atlas',
      'PY  - 2026',
      'DA  - 2026/11/01',
      'Y2  - 2026/11/24',
      'ET  - 2026.11',
      'PB  - Accord Atlas',
      `N1  - ${view.note}`,
      `UR  - ${edition.link}`,
      'ER  - ',
      '',
    ]);
  });

  it('writes partial dates with the parts left empty', () => {
    expect(toRis({ ...view, issued: { 'date-parts': [[2026, 5]] } })).toContain('DA  - 2026/05/\r\n');
    expect(toRis({ ...view, issued: { 'date-parts': [[2026]] } })).toContain('PY  - 2026\r\nDA  - 2026//\r\n');
  });
});

it('writes plain text as one line', () => {
  expect(toPlainText(view)).toBe(
    `Accord Atlas (2026). Records by country [Data set]. Release 2026.11. Filter: Serbia or Albania; text “100% & more”. 53 records. Counted by method 2. ${edition.link} (accessed 24 November 2026).`,
  );
  expect(toPlainText(recordWith('Who\nsigned?'))).toContain('(2026). Who signed? Release');
});

it('writes CSL-JSON that parses to the citation', () => {
  expect(JSON.parse(toCslJson(view))).toEqual([view]);
});

it('makes addresses plain, whatever the reader typed', () => {
  const URL = 'https://atlas.example/?q={a} "кибер"\\x';
  expect(toBibtex({ ...view, URL })).toContain('url = {https://atlas.example/?q=%7Ba%7D%20%22%D0%BA%D0%B8%D0%B1%D0%B5%D1%80%22%5Cx},');
});

it('returns dates as partial dates', () => {
  expect(isoOf({ 'date-parts': [[2026, 5]] })).toBe('2026-05');
});
