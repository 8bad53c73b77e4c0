import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bundledOnce, hostilePublication, textOf } from './testing/publication';

const { DOMParser } = new JSDOM().window;

/** Readers of feeds forgive much; a browser's parser of XML forgives nothing. */
function complaint(xml: string): string | null {
  return new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null;
}

test('the parser complains of what is not well-formed', () => {
  for (const xml of ['<a>b & c</a>', '<a>\u0007</a>', '<a><b></a>', '<a><![CDATA[ ]]> ]]></a>']) expect(complaint(xml)).not.toBeNull();
  expect(complaint('<a>b &amp; c</a>')).toBeNull();
});

test('feeds of hostile texts, the feed of everything and the sitemap are well-formed XML', () => {
  const hostile = hostilePublication().files.filter(({ mediaType }) => /xml$/.test(mediaType));
  expect(hostile.length).toBeGreaterThan(3);
  const all = [...hostile.map(({ text }) => text), textOf(bundledOnce(), 'feeds/all.xml'), textOf(bundledOnce(), 'sitemap.xml')];
  for (const xml of all) expect(complaint(xml)).toBeNull();
});
