// @vitest-environment node
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { bodies } from '@/charts/picture/testing/sampleBodies';
import { chartOf, framed } from '@/charts/picture/testing/samples';
import { defaultSort } from '@/domain/address/listQuery';
import { noFilters } from '@/domain/facets/filters';
import { listedRecordSchema } from '@/domain/tables/exportFile';
import { recordsCsv } from '@/domain/tables/recordTable';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { unsafeSign } from '@/domain/words/markupText';
import { briefDocx } from '@/features/brief/briefDocx';
import { briefMarkdown } from '@/features/brief/briefFile';
import { recordsFile } from '@/features/export/files/saveTable';
import { slidePptx } from '@/features/export/files/slidePptx';
import { briefOf } from '@/testing/briefs';
import { edition, names } from '@/testing/listedRecords';
import { officeProblems } from '@/testing/officeFile';
import { zipParts } from '@/testing/zipParts';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { buildIndex } from '../../mocks/engine/atlasIndex';
import { entriesOf, readDataset } from '../../mocks/engine/dataset';
import { listRecords } from '../../mocks/engine/list';
import { publish } from '../../mocks/publish/publish';
import { siteAt } from '../../mocks/publish/site';
import { hostileFiles } from '../../mocks/testing/hostileDataset';
import { hostileTexts } from '../../mocks/testing/hostileTexts';

const { dataset } = readDataset(hostileFiles(bundledTexts, 16));
const entries = entriesOf(dataset);
const index = buildIndex(dataset);
const listed = idsOf(kinds).flatMap((kind) =>
  listRecords(index, kind, { filters: noFilters, sort: defaultSort, page: 1, pageSize: 'all' }).items.map((record) =>
    listedRecordSchema.parse({ kind, record }),
  ),
);
const parser = new new JSDOM().window.DOMParser();
const { files } = publish([dataset], '# Codebook', siteAt('https://example.org/'));
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test('every published file is whole: XML and JSON can be read, tables have equal columns and no formula, and no sign is hidden in any', () => {
  expect(files.length).toBeGreaterThan(30);
  for (const { path, text, mediaType } of files) {
    expect({ path, sign: unsafeSign(text) }).toEqual({ path, sign: null });
    if (/xml$/.test(mediaType))
      expect(parser.parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, path).toBeNull();
    if (/json$/.test(mediaType)) expect(() => JSON.parse(text), path).not.toThrow();
    if (path.endsWith('.csv')) {
      const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(errors, path).toEqual([]);
      expect(new Set(data.map(({ length }) => length)).size, path).toBe(1);
      expect(
        data.flat().filter((cell) => FORMULA.test(cell)),
        path,
      ).toEqual([]);
    }
    if (path.endsWith('.ics')) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      for (const event of calendar.getAllSubcomponents('vevent')) expect(event.getAllSubcomponents(), path).toEqual([]);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, path).toBeLessThanOrEqual(75);
    }
  }
});

test('records leave as CSV and XLSX in equal columns, without formulas, and as JSON', async () => {
  const csv = recordsCsv(listed, names);
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(data.map(({ length }) => length)).size).toBe(1);
  expect(data.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
  const view = { title: hostileTexts.handler, filterSentence: hostileTexts.bidi, total: listed.length };
  const { content } = await recordsFile(listed, view, edition, names, 'xlsx');
  expect(await officeProblems(content)).toEqual([]);
  for (const [path, xml] of await zipParts(content)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    expect(xml, path).not.toMatch(/<f[ >]/);
    expect({ path, sign: unsafeSign(xml) }).toEqual({ path, sign: null });
  }
});

test('a brief leaves as Markdown without markup of its texts, and as DOCX that opens', async () => {
  const brief = briefOf(entries, []);
  const text = briefMarkdown(brief);
  expect(unsafeSign(text)).toBeNull();
  expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
  expect(text).not.toMatch(/(?<!\\)\]\(\s*(javascript|data):/i);
  const docx = await briefDocx(brief, new Map());
  expect(await officeProblems(docx)).toEqual([]);
  for (const [path, xml] of await zipParts(docx)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    expect({ path, sign: unsafeSign(xml) }).toEqual({ path, sign: null });
    expect(xml, path).not.toMatch(/Target="(javascript|data):/i);
  }
}, 120_000);

test.each(Object.entries(hostileTexts))('a slide whose words are hostile opens: %s', async (_, text) => {
  const draw = async () => ({ picture: { width: 540, height: 180 }, data: 'data:image/png;base64,iVBORw0KGgo=' });
  const input = { chart: chartOf(bodies.bars, { title: text, finding: text }), ...framed({}) };
  const file = await slidePptx({ ...framed({}), title: text, altText: text, input, board: null, draw, drawQuarter: draw });
  expect(await officeProblems(file)).toEqual([]);
});
