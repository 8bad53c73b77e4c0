import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedIndexSchema, releaseFilesSchema } from '@/domain/answers/releaseFiles';
import { filterQuery, parseFilters } from '@/domain/facets/filterCodec';
import { buildIndex } from '../engine/atlasIndex';
import { filterEntries } from '../engine/filterRecords';
import { datasetAt } from '../engine/releases';
import { randomSteps, withHistory } from '../testing/withHistory';
import { bundledPublication, bundledReleases } from './bundledPublication';
import { type Publication, publish } from './publish';
import { siteAt } from './site';
import { bundledOnce, hostileDataset, hostilePublication, SITE_URL, textOf } from './testing/publication';

const site = siteAt(SITE_URL);

const releasesIn = (publication: Publication) => releaseFilesSchema.parse(JSON.parse(textOf(publication, 'data/releases.json')));

test('the same data give the same bytes', () => {
  expect(bundledPublication(SITE_URL, '/')).toEqual(bundledOnce());
});

test('no path stands twice, and none leaves the site', () => {
  const paths = bundledOnce().files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^(data|feeds|calendars)\/[\w./-]+\.\w+$|^sitemap\.xml$|^404\.txt$/);
});

test('a dataset without a release cannot be published', () => {
  expect(() => publish([], '', site)).toThrow('There is no release to publish');
});

describe('the list of releases', () => {
  test('has each with its files, whose size and SHA-256 are those of the files', () => {
    const published = bundledReleases();
    const releases = releasesIn(bundledOnce());
    expect(releases.map(({ id }) => id)).toEqual(published.map(({ release }) => release.id).reverse());
    for (const { id, files } of releases) {
      const dataset = published.find(({ release }) => release.id === id);
      expect(files.map(({ path }) => path)).toContain(`data/${id}/datapackage.json`);
      for (const { path, bytes, sha256, records } of files) {
        const text = textOf(bundledOnce(), path);
        expect({ bytes, sha256 }).toEqual({ bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') });
        const table = /\/(activities|agreements|initiatives|organisations)\.(json|csv)$/.exec(path)?.[1];
        expect(records).toBe(table ? dataset?.[table as 'activities'].length : null);
      }
    }
  });

  test('whatever was changed since, an earlier release is published just as it was', () => {
    fc.assert(
      fc.property(randomSteps, (steps) => {
        const { dataset } = withHistory(hostileDataset('A plain text for a record'), steps);
        const all = dataset.releases.flatMap(({ id }) => datasetAt(dataset, id) ?? []);
        const now = publish(all, '', site);
        const then = publish(all.slice(0, 1), '', site);
        const folder = `data/${all[0]?.release.id}/`;
        for (const { path, text } of then.files.filter((file) => file.path.startsWith(folder))) expect(textOf(now, path)).toBe(text);
        expect(releasesIn(now)).toHaveLength(3);
        expect(releasesIn(now).at(-1)).toEqual(releasesIn(then)[0]);
      }),
      { numRuns: 8 },
    );
  });
});

test('the list of feeds names every feed and calendar there is', () => {
  const links = feedIndexSchema.parse(JSON.parse(textOf(bundledOnce(), 'feeds/index.json')));
  const named = links.flatMap(({ atom, calendar }) => (calendar ? [atom, calendar] : [atom]));
  const written = bundledOnce().files.filter(({ mediaType }) => ['application/atom+xml', 'text/calendar'].includes(mediaType));
  expect(named.sort()).toEqual(written.map(({ path }) => path).sort());
  expect(links[0]).toMatchObject({ title: 'All records', atom: 'feeds/all.xml' });
  for (const { title } of links) expect(title).not.toBe('');
});

test('the list of feeds says by which filters each has its records, and how many they are', () => {
  const [newest] = bundledReleases().slice(-1);
  if (!newest) throw new Error('There is no release');
  const index = buildIndex(newest);
  const links = feedIndexSchema.parse(JSON.parse(textOf(bundledOnce(), 'feeds/index.json')));
  expect(new Set(links.map(({ query }) => query)).size).toBe(links.length);
  for (const { query, records, title } of links) {
    const { filters, problems } = parseFilters(new URLSearchParams(query));
    expect([title, problems, filterQuery(filters)]).toEqual([title, [], query]);
    expect([title, filterEntries(index, filters).length]).toEqual([title, records]);
  }
});

describe('the description for search engines', () => {
  interface Description {
    '@type': string;
    name: string;
    version: string;
    license: string;
    temporalCoverage: string;
    keywords: string[];
    spatialCoverage: { name: string }[];
    distribution: { contentUrl: string; sha256: string; encodingFormat: string }[];
  }
  const read = () => JSON.parse(bundledOnce().structuredData) as Description;

  test('says what the dataset is, of when and where, and under which licence', () => {
    expect(read()).toMatchObject({ '@type': 'Dataset', name: 'Accord Atlas', license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(read().version).toBe(bundledReleases().at(-1)?.release.id);
    expect(read().temporalCoverage).toMatch(/^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/);
    expect(read().keywords).toContain('Cybersecurity');
    expect(read().spatialCoverage.map(({ name }) => name)).toEqual(expect.arrayContaining(['North Macedonia', 'Kosovo*']));
  });

  test('names files that are there', () => {
    expect(read().distribution).toHaveLength(14);
    for (const { contentUrl, sha256, encodingFormat } of read().distribution) {
      const path = contentUrl.replace(SITE_URL, '');
      expect(createHash('sha256').update(textOf(bundledOnce(), path)).digest('hex')).toBe(sha256);
      expect(encodingFormat).toBe(path.endsWith('.csv') ? 'text/csv' : 'application/json');
    }
  });

  test('cannot close the element it stands in', () => {
    expect(hostilePublication().structuredData).not.toContain('<');
  });
});

test('without an address only what needs one carries the stand-in', () => {
  const publication = publish([hostileDataset()], '', siteAt(undefined, '/atlas/'));
  const stand = publication.files.filter(({ text }) => text.includes('http://localhost:4173')).map(({ path }) => path.split('/')[0]);
  expect([...new Set(stand)].sort()).toEqual(['calendars', 'feeds', 'sitemap.xml']);
  expect(publication.structuredData).toContain('"/atlas/data/2026.11/activities.csv"');
  expect(textOf(publication, 'data/2026.11/activities.csv')).toContain(',/atlas/activities/hostile-activity');
});
