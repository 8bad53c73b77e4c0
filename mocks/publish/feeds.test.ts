import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../engine/atlasIndex';
import { activity, datasetOf } from '../testing/tinyDataset';
import { bundledReleases } from './bundledPublication';
import { atomFeed, MOST_ENTRIES } from './feeds';
import { recordDays } from './recordDays';
import { LEAST_OF_FEED, mainSelections } from './selections';
import { siteAt } from './site';
import { bundledOnce, hostilePublication, SITE_URL, textOf } from './testing/publication';

// The first test publishes the whole dataset; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const published = bundledReleases().at(-1)?.release.published;
const feedFiles = () => bundledOnce().files.filter(({ mediaType }) => mediaType === 'application/atom+xml');
const parsed = () => feedFiles().map(({ path, text }) => ({ path, feed: parseAtomFeed(text) }));

test('every feed has what Atom demands: id, title, day and author, and a link to itself', () => {
  for (const { path, feed } of parsed()) {
    expect(feed).toMatchObject({ updated: `${published}T00:00:00.000Z`, authors: [{ name: 'Accord Atlas' }] });
    expect(feed.id).toMatch(/^tag:accord-atlas\.example,2026:feeds\//);
    expect(feed.title?.value).toMatch(/^Accord Atlas: ./);
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(SITE_URL + path);
  }
});

test('every entry has id, title, days, author, summary, content and a whole address, and no id stands twice in a feed', () => {
  for (const { feed } of parsed()) {
    const entries = feed.entries ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.id).toMatch(/^tag:accord-atlas\.example,2026:(activity|agreement|initiative)\/[a-z0-9-]+$/);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/example\.org\/atlas\/(activities|agreements|initiatives)\/[a-z0-9-]+$/);
      expect(entry.title?.value).toBeTruthy();
      expect(entry.summary?.value).toMatch(/ · /);
      expect(entry.content).toMatchObject({ type: 'html', value: expect.stringContaining('Sources:') });
      expect(entry.authors).toEqual([{ name: 'Accord Atlas', uri: SITE_URL }]);
      expect(entry.updated).toMatch(/^2026-/);
    }
  }
  const ids = parsed().map(({ feed }) => feed.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every entry is dated by its event, as far as it is known and not to come, and no feed has all its entries on one day', () => {
  const [dataset] = bundledReleases().slice(-1);
  if (!dataset) throw new Error('There is no release');
  const own = new Map(buildIndex(dataset).entries.map(({ kind, id, own }) => [`${kind}/${id}`, own?.start ?? null]));
  for (const { path, feed } of parsed()) {
    const entries = feed.entries ?? [];
    for (const { id, published: day } of entries) {
      const event = own.get(id?.split(':').at(-1) ?? '');
      if (event && event < dataset.release.published) expect([id, day]).toEqual([id, `${event}T00:00:00.000Z`]);
      else expect(day?.slice(0, 10)).toMatch(/^2026-/);
    }
    if (path === 'feeds/all.xml') expect(new Set(entries.map((entry) => entry.published)).size).toBeGreaterThan(20);
  }
});

test('feeds exist for all records, each kind, country and topic, and each pair and organisation with enough records', () => {
  const newest = bundledReleases().slice(-1);
  const [dataset] = newest;
  const bodies = dataset ? buildIndex(dataset).entries.flatMap(({ organisations }) => organisations) : [];
  const records = newest
    .flatMap(({ activities, agreements, initiatives }) => [...activities, ...agreements, ...initiatives])
    .map(({ countries, topics }): { countries: readonly string[]; topics: readonly string[] } => ({ countries, topics }));
  const codes = [...new Set(records.flatMap(({ countries }) => countries))].sort();
  const together = (a: string, b: string) => records.filter(({ countries }) => countries.includes(a) && countries.includes(b)).length;
  const pairs = codes.flatMap((a, place) => codes.slice(place + 1).map((b) => ({ a, b })));
  const expected = [
    'feeds/all.xml',
    ...['activities', 'agreements', 'initiatives'].map((kind) => `feeds/kinds/${kind}.xml`),
    ...[...Map.groupBy(bodies, (id) => id)].flatMap(([id, of]) => (of.length >= LEAST_OF_FEED ? [`feeds/organisations/${id}.xml`] : [])),
    ...codes.map((code) => `feeds/countries/${code}.xml`),
    ...[...new Set(records.flatMap(({ topics }) => topics))].map((topic) => `feeds/topics/${topic}.xml`),
    ...pairs.filter(({ a, b }) => together(a, b) >= LEAST_OF_FEED).map(({ a, b }) => `feeds/pairs/${a}-${b}.xml`),
  ];
  expect(
    feedFiles()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(expected.sort());
});

test('the footnote on Kosovo stands with every entry in which it takes part, and no other', () => {
  for (const { feed } of parsed())
    for (const { summary, content } of feed.entries ?? [])
      for (const text of [summary?.value, content?.value]) expect(text?.includes('Kosovo*')).toBe(text?.includes('UNSCR 1244/1999'));
});

test('a hostile text is read as text', () => {
  const feed = parseAtomFeed(textOf(hostilePublication(), 'feeds/all.xml'));
  const entry = feed.entries?.find(({ id }) => id?.endsWith('activity/hostile-activity'));
  expect(entry?.title?.type).toBe('html');
  for (const markup of [entry?.title?.value ?? '', entry?.content?.value ?? '']) {
    expect(markup).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ]]&gt; &#39;quoted&#39;');
    expect(markup).toContain('😀 Ристић');
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain('\u0007');
  }
  expect(entry?.content?.value).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">');
});

describe('with earlier releases', () => {
  const old = activity({ id: 'old-record', date: '2026-10-02' });
  const late = activity({ id: 'late-record', date: '2015' });
  const revised = activity({ id: 'revised-record', date: '2020-01-01' });
  const first = datasetOf({ release: { id: '2026.10', published: '2026-10-31', collectedTo: '2026-02-25' }, activities: [old, revised] });
  const second = datasetOf({
    release: { id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25' },
    activities: [old, late, { ...revised, title: 'A better title for it' }],
  });
  const days = recordDays([first, second]);

  test('a record keeps the day on which it came, and has the day of its last change', () => {
    expect(Object.fromEntries([...days].map(([key, { published, updated }]) => [key, [published, updated]]))).toEqual({
      'activity/old-record': ['2026-10-31', '2026-10-31'],
      'activity/late-record': ['2026-11-24', '2026-11-24'],
      'activity/revised-record': ['2026-10-31', '2026-11-24'],
    });
  });

  test('what came last stands first, however long ago it happened', () => {
    const index = buildIndex(second);
    const [everything] = mainSelections(index);
    if (!everything) throw new Error('There is no selection of everything');
    const { entries = [] } = parseAtomFeed(atomFeed(index, everything, days, siteAt(SITE_URL)).text);
    expect(entries.map(({ id }) => id?.split('/')[1])).toEqual(['late-record', 'old-record', 'revised-record']);
    expect(entries.map(({ updated }) => updated?.slice(0, 10))).toEqual(['2026-11-24', '2026-10-31', '2026-11-24']);
    expect(entries.map(({ published }) => published?.slice(0, 10))).toEqual(['2015-01-01', '2026-10-02', '2020-01-01']);
  });
});
