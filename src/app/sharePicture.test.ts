// @vitest-environment node
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { hasChartToShare, sharePicture } from '@/app/sharePicture';
import { pageAt } from '@/domain/address/pages';
import { filtersWith } from '@/domain/facets/filters';
import { recordPath } from '@/domain/records/atlasRecord';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { buildIndex } from '../../mocks/engine/atlasIndex';
import { readDataset } from '../../mocks/engine/dataset';
import { metaOf } from '../../mocks/engine/meta';
import { overviewOf } from '../../mocks/engine/overview';
import { offeredPages } from '../../mocks/publish/hostFiles';
import { drawPictures } from '../../mocks/publish/share/drawPictures';
import { pageCard, SHARE_SIZE } from '../../mocks/publish/share/pageCard';
import { shareFonts } from '../../mocks/publish/share/shareFonts';

const index = buildIndex(readDataset(bundledTexts).dataset);

function pictureOf(path: string): string {
  const card = pageCard(index, path);
  if (!card) throw new Error(`There is no card of ${path}`);
  const filters = filtersWith(pageAt(path)?.filters ?? {});
  const source = hasChartToShare(path) ? { overview: overviewOf(index, filters), filters, research: metaOf(index) } : null;
  return sharePicture({ card, about: index.dataset.about, release: index.dataset.release, source }, SHARE_SIZE);
}

/** All that is drawn as text, in its order. */
const textsOf = (path: string) =>
  [...pictureOf(path).matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text)
    .join(' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const oneOfEach = ['/', '/agreements', '/countries/XK', '/topics/cybersecurity', '/pairs/RS/XK'].concat(
  ['agreements', 'activities', 'initiatives', 'organisations'].flatMap((folder) => {
    const found = offeredPages(index, new Map()).find(({ path }) => path.startsWith(`/${folder}/`));
    return found ? [found.path] : [];
  }),
);

describe('the picture of a page', () => {
  it('says the title of a record, whole or cut after a word, and its date as known', () => {
    for (const { entry, kind, id } of index.entries) {
      const path = recordPath(kind, id);
      const card = pageCard(index, path);
      const text = textsOf(path);
      const [drawn = '', cut] = text.includes(entry.record.title) ? [entry.record.title] : [text, '…'];
      if (cut) expect([path, drawn]).toEqual([path, expect.stringContaining(cut)]);
      expect([path, text]).toEqual([path, expect.stringContaining(card?.date ?? '?')]);
    }
  });

  it('is dated as precisely as the record, and says where nothing is known', () => {
    const dateOf = (id: string) =>
      index.entries.filter((entry) => entry.id === id).map(({ kind }) => pageCard(index, recordPath(kind, id))?.date);
    const announced = index.dataset.agreements.find(({ dates }) => !dates.signed && dates.announced?.length === 4);
    expect(dateOf(announced?.id ?? '')).toEqual([`${announced?.dates.announced} (announced)`]);
    const undated = index.dataset.initiatives.find(({ period }) => period.start === null);
    expect(dateOf(undated?.id ?? '')).toEqual(['Date not known']);
  });

  it('has the footnote wherever it names Kosovo as a country, and the first chart where there is enough to draw', () => {
    for (const path of ['/countries/XK', '/pairs/RS/XK']) expect(textsOf(path)).toContain(kosovoFootnote);
    expect(textsOf('/countries/MK')).not.toContain(kosovoFootnote);
    const columns = (path: string) => /Records by year/.test(textsOf(path));
    expect(['/', '/countries/MK', '/topics/cybersecurity', '/countries/SZ', '/about'].map(columns)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('has the numbers of a profile, which add up to its records', () => {
    const card = pageCard(index, '/countries/MK');
    const sum = card?.numbers.reduce((all, { count }) => all + Number(count), 0);
    expect(sum).toBe(index.entries.filter(({ countries }) => countries.includes('MK')).length);
  });
});

describe('drawn as PNG', () => {
  it('each kind of page has a picture of the size that is asked for, light enough, with something on it, in our fonts alone', () => {
    const fonts = shareFonts('node_modules');
    const drawn = new Map<string, Buffer>();
    drawPictures(
      oneOfEach.map((path) => [path, pictureOf(path)] as const),
      fonts,
      (path, png) => drawn.set(path, png),
    );
    expect([...drawn.keys()].sort()).toEqual([...oneOfEach].sort());
    for (const [path, bytes] of drawn) {
      const { width, height, data } = PNG.sync.read(bytes);
      expect([path, { width, height }]).toEqual([path, SHARE_SIZE]);
      expect(bytes.length).toBeLessThan(40_000);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1;
      expect(dark).toBeGreaterThan(8_000);
    }
    // Every letter of every record's picture is in the fonts, or this throws.
    const letters = index.entries.map(({ kind, id }) => ['', pictureOf(recordPath(kind, id))] as const).slice(0, 60);
    expect(() => drawPictures(letters, fonts, () => {})).not.toThrow();
  });
});
