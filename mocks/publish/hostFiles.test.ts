import { describe, expect, test } from 'vitest';
import { pages, singlePages } from '@/domain/address/pages';
import { hostHeaders, hostRedirects, isOfFiles, missingFile } from './hostFiles';

/** Returns what the rules of `_redirects` make of a path at which there is no file: the first rule that fits counts, and `*` stands for anything. */
function answered(path: string): { to: string; status: string } | null {
  for (const line of hostRedirects().trim().split('\n')) {
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
])('%s, where there is no file', (path) => {
  test('answers 404, and not the page', () => {
    expect(answered(path)).toEqual({ to: '/404.txt', status: '404' });
    expect(isOfFiles(path.slice(1))).toBe(true);
  });
});

test('every page answers the page, those in the folders of files too', () => {
  for (const { path } of [...singlePages(pages), { path: '/countries/RS' }, { path: '/database/x' }, { path: '/no-such-page' }]) {
    expect([path, answered(path)]).toEqual([path, { to: '/index.html', status: '200' }]);
    expect([path, isOfFiles(path.slice(1))]).toEqual([path, false]);
  }
  expect(singlePages(pages).map(({ path }) => path)).toEqual(expect.arrayContaining(['/data', '/data/changes']));
  expect(isOfFiles('data/changes/')).toBe(false);
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
