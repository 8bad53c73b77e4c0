import { describe, expect, it } from 'vitest';
import { buildIndex } from '../engine/atlasIndex';
import { bundledReleases } from './bundledPublication';
import { CATALOG_FILE } from './dcatCatalog';
import { pageHead } from './pageHead';
import { siteAt } from './site';
import { bundledOnce, hostilePublication, SITE_URL, textOf } from './testing/publication';

type Node = Readonly<Record<string, unknown>>;

const catalog = () => JSON.parse(textOf(bundledOnce(), CATALOG_FILE));
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
};
const ofType = (type: string) => nodesIn(catalog()).filter((node) => node['@type'] === type);

/** What DCAT-AP 3 asks of each class. */
const mandatory = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
};

describe('the catalogue in DCAT-AP', () => {
  it.each(Object.entries(mandatory))('each %s has what it must have', (type, properties) => {
    const found = ofType(type);
    expect(found.length).toBeGreaterThan(0);
    for (const node of found) for (const property of properties) expect(node).toHaveProperty([property]);
  });

  it('names every prefix that it uses', () => {
    const prefixes = Object.keys(catalog()['@context']);
    const used = nodesIn(catalog()).flatMap((node) => [...Object.keys(node), String(node['@type'] ?? '')]);
    for (const name of used.filter((one) => one.includes(':') && !one.startsWith('http'))) expect(prefixes).toContain(name.split(':')[0]);
  });

  it('names files that are published, every table of the newest release among them', () => {
    const id = bundledReleases().at(-1)?.release.id;
    const named = ofType('dcat:Distribution').map((node) => (node['dcat:downloadURL'] as { '@id': string })['@id'].replace(SITE_URL, ''));
    for (const path of named) expect(textOf(bundledOnce(), path).length).toBeGreaterThan(0);
    const tables = bundledOnce().files.map(({ path }) => path);
    expect(named.sort()).toEqual(tables.filter((path) => path.startsWith(`data/${id}/`) && !path.endsWith('datapackage.json')).sort());
  });

  it('says of when and where the records are, and which release this is', () => {
    const [dataset] = ofType('dcat:Dataset');
    expect(dataset).toMatchObject({
      'dcat:version': bundledReleases().at(-1)?.release.id,
      'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'dct:accrualPeriodicity': { '@id': expect.stringContaining('/frequency/IRREG') },
    });
    expect(ofType('dct:PeriodOfTime')).toHaveLength(1);
    const places = ofType('dct:Location').map((node) => node['@id']);
    expect(places).toContain('http://publications.europa.eu/resource/authority/country/MKD');
    expect(ofType('dct:Location').map((node) => node['skos:prefLabel'])).toContainEqual({ '@language': 'en', '@value': 'Kosovo*' });
  });

  it('is named in the head of the start page and of the page of the data', () => {
    const [newest] = bundledReleases().slice(-1);
    if (!newest) throw new Error('There is no release');
    const index = buildIndex(newest);
    const named = (path: string) => pageHead(index, siteAt(SITE_URL), path, 'Title').links.includes(`href="${SITE_URL}${CATALOG_FILE}"`);
    expect(['/', '/data', '/about'].map(named)).toEqual([true, true, false]);
  });

  it('parses whatever the records say', () => {
    expect(() => JSON.parse(textOf(hostilePublication(), CATALOG_FILE))).not.toThrow();
  });
});
