import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Publication, publish } from './publish';
import { siteAt } from './site';
import { hostileDataset, hostileText, SITE_URL, textOf } from './testing/publication';

const { DOMParser } = new JSDOM().window;

const licence = { id: 'ODbL-1.0', name: 'ODbL', title: 'Open Database License', url: 'https://example.org/odbl', terms: 'share alike' };

function publicationOf(title: string): Publication {
  const dataset = hostileDataset();
  const about = { title, publisher: `${title} Institute`, description: `${title} holds what there is.`, keywords: ['fjords'], licence };
  return publish([{ ...dataset, about }], '# Codebook', siteAt(SITE_URL));
}

test('whose data they are and under which licence, all that is published has from the dataset', () => {
  const publication = publicationOf('Nordic Register');
  const { files, structuredData } = publication;
  for (const text of [...files.map((file) => file.text), structuredData]) expect(text).not.toMatch(/Accord.Atlas|CC.BY|Creative.?Commons/i);
  expect(publication.feedTitle).toBe('Nordic Register: all records');
  expect(textOf(publication, 'feeds/all.xml')).toContain('<name>Nordic Register Institute</name>');
  expect(textOf(publication, 'feeds/all.xml')).toContain('Nordic Register Institute, Open Database License (https://example.org/odbl)');
  expect(textOf(publication, 'calendars/all.ics')).toContain('X-WR-CALNAME:Nordic Register upcoming dates');
  expect(JSON.parse(textOf(publication, 'data/openapi.json')).info).toMatchObject({
    title: 'Nordic Register API',
    license: { name: 'Open Database License', identifier: 'ODbL-1.0' },
  });
  expect(JSON.parse(textOf(publication, 'data/2026.11/datapackage.json'))).toMatchObject({
    name: 'nordic-register',
    title: 'Nordic Register, release 2026.11',
    keywords: ['fjords'],
    contributors: [{ title: 'Nordic Register Institute' }],
    licenses: [{ name: 'ODbL-1.0', title: 'Open Database License', path: 'https://example.org/odbl' }],
  });
  expect(JSON.parse(structuredData)).toMatchObject({
    name: 'Nordic Register',
    license: 'https://example.org/odbl',
    publisher: { name: 'Nordic Register Institute' },
  });
});

test('a hostile title breaks no feed and no calendar', () => {
  const { files } = publicationOf(hostileText);
  for (const { text } of files.filter(({ mediaType }) => mediaType === 'application/atom+xml'))
    expect(new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')).toBeNull();
  for (const { text } of files.filter(({ mediaType }) => mediaType === 'text/calendar'))
    for (const line of text.split('\r\n')) expect(line).toMatch(/^( |[A-Z-]+[:;]|$)/);
});
