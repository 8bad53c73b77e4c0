import { describe, expect, it } from 'vitest';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from '../engine/atlasIndex';
import { readDataset } from '../engine/dataset';
import { offeredPages } from './hostFiles';
import { pageHead } from './pageHead';
import { siteAt } from './site';
import { hostileDataset } from './testing/publication';

const index = buildIndex(readDataset(bundledTexts).dataset);
const site = siteAt('https://example.org/atlas/');
const headAt = (path: string) => pageHead(index, site, path, 'Title · Accord Atlas');
const dataAt = (path: string) => JSON.parse(headAt(path).data ?? '{}');

describe('the head of a page', () => {
  it('gives its own address and how it looks when it is shared', () => {
    const { links } = headAt('/countries/MK');
    expect(links).toContain('<link rel="canonical" href="https://example.org/atlas/countries/MK"');
    for (const property of ['type', 'site_name', 'title', 'description', 'url']) expect(links).toContain(`property="og:${property}"`);
  });

  it('gives no full address if that of the site is not known', () => {
    const { links } = pageHead(index, siteAt(undefined), '/about', 'About');
    expect(links).toContain('href="/about"');
    expect(links).not.toMatch(/localhost|og:url/);
  });

  it('names a picture of every page that is offered, each its own, with its size and what is on it', () => {
    const pictures = offeredPages(index, new Map()).map(({ path }) => {
      const { links } = headAt(path);
      expect(links).toContain('name="twitter:card" content="summary_large_image"');
      expect(links).toMatch(/og:image:width" content="1200"[\s\S]*og:image:height" content="630"[\s\S]*og:image:alt" content="[^"]{10,}"/);
      return /property="og:image" content="https:\/\/example\.org\/atlas\/(share\/[^"]+\.png)"/.exec(links)?.[1];
    });
    expect(pictures).not.toContain(undefined);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures).toContain('share/index.png');
    expect(pictures).toContain('share/countries/MK.png');
  });

  it('describes a record by its summary, cut after a word, and a profile by its number of records', () => {
    const long = index.dataset.agreements.filter(({ summary }) => summary.length > 320 && !/[&<>"']/.test(summary));
    expect(long.length).toBeGreaterThan(3);
    for (const { id, summary } of long) {
      const [, shown = '', end] = /^(.{1,300}?)( …)$/.exec(headAt(`/agreements/${id}`).description) ?? [];
      expect([id, end, summary.startsWith(`${shown} `)]).toEqual([id, ' …', true]);
    }
    const count = index.entries.filter(({ countries }) => countries.includes('MK')).length;
    expect(headAt('/countries/MK').description).toContain(`${count} records`);
  });

  it('has structured data of a type of schema.org on every page about one thing', () => {
    const types: Record<string, string> = {
      activities: 'Event',
      agreements: 'Legislation',
      initiatives: 'Project',
      organisations: 'Organization',
      countries: 'CollectionPage',
      topics: 'CollectionPage',
      pairs: 'CollectionPage',
    };
    for (const { path } of offeredPages(index, new Map())) {
      const [, folder = '', id] = path.split('/');
      if (id === undefined) expect([path, headAt(path).data]).toEqual([path, null]);
      else expect([path, dataAt(path)['@type']]).toEqual([path, types[folder]]);
    }
  });

  it('escapes every text of a record', () => {
    const hostile = buildIndex(hostileDataset());
    for (const path of ['/activities/hostile-activity', '/agreements/hostile-agreement', '/initiatives/hostile-initiative']) {
      const { description, links, data } = pageHead(hostile, site, path, 'Title');
      expect(description + links).not.toMatch(/<script|"x"/);
      expect(data).not.toContain('<');
      expect(JSON.parse(data ?? '').name).toContain('<script>');
    }
  });

  it('gives the date and place of an event, and says of an agreement that it is in force', () => {
    const held = index.dataset.activities.find(({ status, place }) => status === 'held' && place);
    expect(dataAt(`/activities/${held?.id}`)).toMatchObject({
      startDate: held?.date,
      location: { address: { addressCountry: held?.place?.country } },
    });
    const binding = index.dataset.agreements.find(({ status }) => status === 'in-force');
    expect(dataAt(`/agreements/${binding?.id}`)).toMatchObject({ legislationLegalForce: 'https://schema.org/InForce' });
  });
});
