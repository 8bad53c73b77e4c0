// @vitest-environment node
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { unsafeSign } from '@/domain/words/markupText';
import { openAtlas } from '@/prerender';
import { bundledTexts } from '../mocks/api/bundledArchive';
import { readDataset } from '../mocks/engine/dataset';
import { publish } from '../mocks/publish/publish';
import { siteAt } from '../mocks/publish/site';
import { hostileFiles } from '../mocks/testing/hostileDataset';
import { respond } from '../mocks/testing/respond';

const texts = hostileFiles(bundledTexts, 16, 2000);
const parser = new new JSDOM().window.DOMParser();
const documentOf = (html: string) => parser.parseFromString(html, 'text/html');
const { fetch } = globalThis;
const { dataset } = readDataset(texts);
const { files } = publish([dataset], '# Codebook', siteAt('https://example.org/'));
const readFile = (path: string) => files.find((file) => path.endsWith(file.path))?.text ?? '{}';
let atlas: ReturnType<typeof openAtlas>;

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  atlas = openAtlas('https://example.org/', '/', readFile, texts);
});

afterAll(() => {
  setTransport(respond);
  globalThis.fetch = fetch;
});

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc', 'poster'];

/** What of a page could run, lead somewhere it must not, or turn what stands beside it. */
function complaints(html: string): string[] {
  const document = documentOf(html);
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'IMG'].includes(element.tagName) && !element.getAttribute('src')?.startsWith('/'))
      found.push(`<${element.tagName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${element.tagName} ${name}=${value.slice(0, 40)}`);
      if (ADDRESSES.includes(name) && !/^(https?:|\/|#|\?|mailto:|webcal:|$)/i.test(value)) found.push(`${name}=${value.slice(0, 40)}`);
      const sign = unsafeSign(value);
      if (sign) found.push(`${name} holds ${sign}`);
    }
  }
  const sign = unsafeSign(document.documentElement.textContent);
  if (sign) found.push(`the text holds ${sign}`);
  return [...new Set(found)];
}

test('the check sees what it looks for', () => {
  expect(complaints('<a href="javascript:alert(1)" onclick="x()">\u202Ea</a><script>1</script>')).toEqual([
    'href=javascript:alert(1)',
    'A onclick=x()',
    '<SCRIPT>',
    'the text holds U+202E',
  ]);
});

test('sources that are no pages, and ids that are no ids, are refused at the door', () => {
  const { problems } = readDataset(texts);
  expect(problems.map(({ id }) => id).sort()).toEqual([
    '<b>',
    '__proto__',
    'refused-0',
    'refused-1',
    'refused-2',
    'refused-3',
    'refused-4',
    'refused-for-length',
  ]);
  expect(dataset.activities.some(({ id }) => id === 'constructor')).toBe(true);
});

const pages = [
  '/',
  '/timeline',
  '/explore',
  '/activities',
  '/agreements',
  '/initiatives',
  '/organisations',
  '/countries',
  '/countries/MK',
  '/topics/cybersecurity',
  '/pairs/MK/RS',
  '/sources',
  '/data',
  '/about',
  '/activities/of-all-topics',
  '/activities/of-many-sources',
];

describe('no page runs, leads astray or turns what it shows', () => {
  test.each(pages)('%s', async (path) => {
    const { html, hoisted } = await atlas.drawPage(path);
    expect(complaints(hoisted + html)).toEqual([]);
    expect(atlas.paths).toContain(path);
  });

  test('every record and organisation', async () => {
    const own = atlas.paths.filter((path) => /^\/(activities|agreements|initiatives|organisations)\//.test(path));
    expect(own.length).toBeGreaterThan(90);
    for (const path of own) {
      const { html, hoisted } = await atlas.drawPage(path);
      expect({ path, found: complaints(hoisted + html) }).toEqual({ path, found: [] });
      expect(documentOf(html).querySelectorAll('h1'), path).toHaveLength(1);
    }
  });
});

test('the date far off is named where it is left outside, with the way to it', async () => {
  const { html } = await atlas.drawPage('/');
  const links = [...documentOf(html).querySelectorAll('a')].filter((link) => link.textContent === '1 record of 2205');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/?from=2205&to=2205']);
});
