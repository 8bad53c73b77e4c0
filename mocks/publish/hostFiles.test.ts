import { describe, expect, test } from 'vitest';
import { pages, singlePages } from '@/domain/address/pages';
import { recordPath } from '@/domain/records/atlasRecord';
import { bundledTexts } from '../api/bundledArchive';
import { buildIndex } from '../engine/atlasIndex';
import { readDataset } from '../engine/dataset';
import { syntheticDataset } from '../testing/syntheticDataset';
import { drawnSentence, hostRedirects, isOfFiles, isUndrawn, missingFile, offeredPages, shellRedirects } from './hostFiles';
import { headersOf, hostHeaders } from './hostHeaders';

/** Returns what the rules of `_redirects` make of a path at which there is no file: the first rule that fits counts, and `*` stands for anything. */
function answered(path: string, rules = hostRedirects()): { to: string; status: string } | null {
  for (const line of rules.trim().split('\n')) {
    const [from = '', to = '', status = ''] = line.split(/\s+/);
    const fits = from.endsWith('/*') ? `${path}/`.startsWith(from.slice(0, -1)) : path === from;
    if (fits) return { to, status };
  }
  return null;
}

describe.each([
  '/data/2026.11/nothing.csv',
  '/data/nonexist.csv',
  '/data/2026.11',
  '/data/changes/more',
  '/feeds/countries/ZZ.xml',
  '/feeds/',
  '/calendars/countries/ZZ.ics',
  '/assets/TimelinePage-gone.js',
  '/assets/index-gone/columns.bin',
  '/share/countries/ZZ.png',
  '/api/v1/meta',
])('%s, where there is no file', (path) => {
  test('answers 404, and not the page', () => {
    expect(answered(path)).toEqual({ to: '/404.txt', status: '404' });
    expect(isOfFiles(path.slice(1))).toBe(true);
  });
});

test('a page that is not drawn answers the shell, also in the folders of files; what is unknown answers it with 404', () => {
  const undrawn = ['/compare', '/brief', '/data/changes', '/embed/where', '/embed'];
  for (const path of undrawn) {
    expect([path, answered(path)]).toEqual([path, { to: '/shell.html', status: '200' }]);
    expect([path, isUndrawn(path.slice(1))]).toEqual([path, true]);
  }
  expect(answered('/data')).toEqual({ to: '/data.html', status: '200' });
  for (const path of ['/about', '/countries/RS', '/countries/ZZ', '/database/x', '/no-such-page']) {
    expect([path, answered(path)]).toEqual([path, { to: '/404.html', status: '404' }]);
    expect([path, isUndrawn(path.slice(1))]).toEqual([path, false]);
  }
  for (const { path } of singlePages(pages)) expect([path, isOfFiles(path.slice(1))]).toEqual([path, false]);
  expect(singlePages(pages).map(({ path }) => path)).toEqual(expect.arrayContaining(['/data', '/data/changes']));
  expect(isOfFiles('data/changes/')).toBe(false);
});

test('a path that ends like a file is none of a page, also at the top; no page ends so', () => {
  for (const path of ['favicon.ico', 'gone.js', 'mockServiceWorker.js', 'countries/MK.png', '.well-known/security.txt'])
    expect([path, isOfFiles(path)]).toEqual([path, true]);
  for (const { path } of offeredPages(buildIndex(readDataset(bundledTexts).dataset), new Map()))
    expect([path, isOfFiles(path.slice(1))]).toEqual([path, false]);
});

test('where no page is drawn every path answers the shell, but a missing file 404', () => {
  for (const path of ['/about', '/data', '/data/changes', '/compare', '/embed/where', '/countries/RS', '/no-such-page'])
    expect([path, answered(path, shellRedirects())]).toEqual([path, { to: '/shell.html', status: '200' }]);
  for (const path of ['/data/nonexist.csv', '/assets/gone.js', '/api/v1/meta', '/share/gone.png'])
    expect([path, answered(path, shellRedirects())]).toEqual([path, { to: '/404.txt', status: '404' }]);
});

test('what a missing file answers is no HTML, and names the lists of files', () => {
  expect(missingFile.mediaType).toBe('text/plain');
  expect(missingFile.text).not.toContain('<');
  expect(missingFile.text).toMatch(/\/data\/releases\.json.*\/feeds\/index\.json/);
});

test('any site may read the published files', () => {
  for (const folder of ['data', 'feeds', 'calendars'])
    expect(hostHeaders()).toMatch(new RegExp(`^/${folder}/\\*\n(  .*\n)*  Access-Control-Allow-Origin: \\*`, 'm'));
});

describe('of very many records', () => {
  const { dataset } = readDataset(bundledTexts);
  const many = buildIndex(syntheticDataset(dataset, 5001, 7));
  const few = buildIndex(dataset);
  const recordPages = (index: typeof many) =>
    offeredPages(index, new Map()).filter(({ path }) => /^\/(activities|agreements|initiatives)\/./.test(path));

  test('the newest have a page that is drawn and offered, and the build says so; of fewer all have', () => {
    expect(recordPages(many)).toHaveLength(2000);
    const [newest, oldest] = [many.columns.newest[0], many.columns.newest.at(-1)].map((row) => many.entries[row ?? 0]);
    const offered = new Set(recordPages(many).map(({ path }) => path));
    expect(offered.has(recordPath(newest?.kind ?? 'activity', newest?.id ?? ''))).toBe(true);
    expect(offered.has(recordPath(oldest?.kind ?? 'activity', oldest?.id ?? ''))).toBe(false);
    expect(drawnSentence(many)).toBe(
      'Of 5,001 records the 2,000 newest are drawn beforehand; the pages of the others are drawn in the browser.',
    );
    expect([recordPages(few).length, drawnSentence(few)]).toEqual([few.entries.length, null]);
  });

  test('the host answers a record’s page that is not drawn with the shell, where else it is unknown', () => {
    expect(answered('/agreements/some-id', hostRedirects(pages, false))).toEqual({ to: '/shell.html', status: '200' });
    expect(answered('/agreements/some-id')).toEqual({ to: '/404.html', status: '404' });
    expect(answered('/countries/ZZ', hostRedirects(pages, false))).toEqual({ to: '/404.html', status: '404' });
  });
});

test.each([
  ['/', ["frame-ancestors 'none'"], 'no-cache'],
  ['/timeline', ["frame-ancestors 'none'"], 'no-cache'],
  ['/countries/MK', ["frame-ancestors 'none'"], 'no-cache'],
  ['/data/changes', ["frame-ancestors 'none'"], 'no-cache'],
  ['/embed/timeline', [], 'no-cache'],
  ['/assets/index-1.js', [], 'public, max-age=31536000, immutable'],
])('%s is sent with one policy for all, its rule on frames, and how long it may be kept', (path, frames, kept) => {
  const headers = headersOf(path);
  expect(headers.get('Content-Security-Policy')?.filter((policy) => !policy.startsWith("default-src 'self'"))).toEqual(frames);
  expect(headers.get('Content-Security-Policy')).toHaveLength(1 + frames.length);
  expect(headers.get('Cache-Control')).toEqual([kept]);
  expect(headers.get('X-Content-Type-Options')).toEqual(['nosniff']);
});

test('what is sent is what the rules of the host say', () => {
  const rules = hostHeaders();
  for (const values of headersOf('/timeline').values()) for (const value of values) expect(rules).toContain(`: ${value}\n`);
});
