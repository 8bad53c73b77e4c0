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
  it('names its own address and how it is shown where it is shared', () => {
    const { links } = headAt('/countries/MK');
    expect(links).toContain('<link rel="canonical" href="https://example.org/atlas/countries/MK"');
    for (const property of ['type', 'site_name', 'title', 'description', 'url']) expect(links).toContain(`property="og:${property}"`);
  });

  it('names no full address where the site is not known', () => {
    const { links } = pageHead(index, siteAt(undefined), '/about', 'About');
    expect(links).toContain('href="/about"');
    expect(links).not.toMatch(/localhost|og:url/);
  });

  it('describes a record in its own words, cut behind a word, and a profile by what it counts', () => {
    const [agreement] = index.dataset.agreements;
    const { description } = headAt(`/agreements/${agreement?.id}`);
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThan(400);
    expect(description).not.toContain('\n');
    const count = index.entries.filter(({ countries }) => countries.includes('MK')).length;
    expect(headAt('/countries/MK').description).toContain(`${count} records`);
  });

  it('has words of its own, and data of a type that schema.org knows, on every address about one thing', () => {
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

  it('lets no text of a record out of its place', () => {
    const hostile = buildIndex(hostileDataset());
    for (const path of ['/activities/hostile-activity', '/agreements/hostile-agreement', '/initiatives/hostile-initiative']) {
      const { description, links, data } = pageHead(hostile, site, path, 'Title');
      expect(description + links).not.toMatch(/<script|"x"/);
      expect(data).not.toContain('<');
      expect(JSON.parse(data ?? '').name).toContain('<script>');
    }
  });

  it('says of an event whether it is still ahead, and of an agreement whether it binds', () => {
    const held = index.dataset.activities.find(({ status, place }) => status === 'held' && place);
    expect(dataAt(`/activities/${held?.id}`)).toMatchObject({
      startDate: held?.date,
      location: { address: { addressCountry: held?.place?.country } },
    });
    const binding = index.dataset.agreements.find(({ status }) => status === 'in-force');
    expect(dataAt(`/agreements/${binding?.id}`)).toMatchObject({ legislationLegalForce: 'https://schema.org/InForce' });
  });
});
