import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, it, vi } from 'vitest';
import { composePicture } from '@/charts/picture/composePicture';
import { chartOf, framed } from '@/charts/picture/testing/samples';
import { tableCsv } from '@/domain/tables/csv';
import { cleanText, unsafeSign } from '@/domain/words/markupText';
import { citeView } from '@/features/export/citation/citation';
import { oneLine, toBibtex, toCslJson, toRis } from '@/features/export/citation/formats';
import { chartTableFile } from '@/features/export/files/saveTable';
import { edition } from '@/testing/listedRecords';
import { sheetsOf } from '@/testing/savedFiles';
import { zipParts } from '@/testing/zipParts';
import { FUZZ_TIME, fuzz, hostileText } from '../../../mocks/testing/fuzz';

vi.setConfig({ testTimeout: FUZZ_TIME });

const parser = new new JSDOM().window.DOMParser();
const parsedXml = (xml: string) => parser.parseFromString(xml, 'application/xml');
const table = fc.array(fc.tuple(hostileText, fc.integer({ min: 0, max: 1_000_000 }), hostileText), { minLength: 1, maxLength: 4 });
const columns = [
  { label: 'Name', isNumber: false },
  { label: 'Records', isNumber: true },
  { label: 'Words', isNumber: false },
];

it('CSV gives back every cell, in equal columns, without formulas and without signs that nobody sees', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = tableCsv({ columns, rows }).replace(/^\uFEFF/, '');
      expect(unsafeSign(text)).toBeNull();
      const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(errors).toEqual([]);
      const asWritten = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
      expect(data.slice(1)).toEqual(rows.map((cells) => cells.map((cell) => asWritten(cleanText(String(cell))))));
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
    fuzz,
  );
});

it('XLSX gives back every cell as text or number, and holds no formula', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const chart = chartOf({ shape: 'bars', bars: [] }, { table: { columns, rows } });
      const view = { title: 'Records', filterSentence: 'All records', total: 5 };
      const { content } = await chartTableFile(chart, view, edition, 'xlsx');
      for (const [path, xml] of await zipParts(content)) if (path.endsWith('.xml')) expect(xml).not.toMatch(/<f[ >]/);
      const [cells = []] = [...(await sheetsOf(content)).values()].filter((sheet) => sheet[0]?.includes('Words'));
      // The library leaves out what stands for half of a character, and code points that are none.
      const lined = (cell: unknown) =>
        String(cell ?? '')
          .replace(/\uFFFD|\p{Noncharacter_Code_Point}/gu, '')
          .trim();
      expect(cells.slice(1).map((row) => row.map(lined))).toEqual(
        rows.map((row) => row.map((cell) => lined(typeof cell === 'string' ? cleanText(cell) : cell))),
      );
    }),
    fuzz,
  );
});

it('a picture is well-formed, runs nothing and leads nowhere', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, finding, label) => {
      const body = { shape: 'bars' as const, bars: [{ label, value: 3 } as never] };
      const chart = chartOf(body, { title, finding, notes: [{ kind: 'note', text: finding }] });
      const { svg } = composePicture({ ...framed({}), chart, filterSentence: label });
      const picture = parsedXml(svg);
      expect(picture.querySelector('parsererror')?.textContent ?? null).toBeNull();
      expect(unsafeSign(svg)).toBeNull();
      expect(picture.querySelectorAll('script, foreignObject, iframe')).toHaveLength(0);
      for (const element of picture.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on/);
          if (/href$/.test(name)) expect(value).toMatch(/^(#|https?:)/);
        }
    }),
    { ...fuzz, numRuns: Math.ceil(fuzz.numRuns / 3) },
  );
});

/** Citations are printed on one line each; what the formats cannot tell apart is told apart by nobody. */
it('BibTeX and RIS give back one entry with its title and its address, CSL-JSON is JSON', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const title = `A ${text} z`;
      const citation = { ...citeView({ title, filterSentence: text, total: 3 }, edition) };
      const bibtex = toBibtex(citation);
      const items = plugins.input.chain(bibtex, { forceType: '@biblatex/text' });
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ URL: edition.link });
      const ris = toRis(citation);
      for (const line of ris.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
      const [item = {}, ...more] = plugins.input.chain(ris, { forceType: '@ris/file' });
      expect(more).toEqual([]);
      expect(item).toMatchObject({ title: oneLine(title), URL: edition.link });
      expect(JSON.parse(toCslJson(citation))).toHaveLength(1);
      for (const written of [bibtex, ris]) expect(unsafeSign(written)).toBeNull();
    }),
    fuzz,
  );
});
