import { expect, it, test } from 'vitest';
import { migrateSearch } from '@/domain/address/addressMigrations';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { oddParameters, readableParameters, withoutOddParameters } from '@/domain/address/oddParameters';
import { pageOf, pages, pathOf } from '@/domain/address/pages';
import { filterParameters } from '@/domain/address/parameterOrder';
import { parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';

/** What becomes of a link when the page opens: how its address is rewritten, the filters in force, and what is named to the reader. */
function opened(path: string, search: string) {
  const address = migrateSearch(path, search);
  const { filters, problems } = parseFilters(readableParameters(address));
  return { address, filters: serialiseFilters(filters), named: [...oddParameters(path, address), ...problems].map(linkProblemSentence) };
}

test.each<[kind: string, path: string, search: string, address: string, filters: string, named: string[]]>([
  ['nothing odd', '/', '?country=MK&by=kind', '?country=MK&by=kind', '?country=MK', []],
  ['an unknown name', '/', '?nation=MK', '?nation=MK', '', ['“nation=MK” means nothing on this page. It was left out.']],
  [
    'a misspelt name',
    '/',
    '?contry=MK&topic=roaming',
    '?contry=MK&topic=roaming',
    '?topic=roaming',
    ['“contry=MK” means nothing on this page; did you mean “country”? It was left out.'],
  ],
  ['other capitals', '/', '?Country=mk&orgtype=CERT', '?country=MK&orgType=cert', '?country=MK&orgType=cert', []],
  ['brackets', '/', '?country[]=RS&country[]=mk', '?country=MK&country=RS', '?country=MK&country=RS', []],
  ['brackets with a number', '/', '?country%5B0%5D=MK', '?country=MK', '?country=MK', []],
  [
    'brackets that mean something else',
    '/',
    '?from[gte]=2019',
    '?from[gte]=2019',
    '',
    ['“from[gte]=2019” means nothing on this page. It was left out.'],
  ],
  ['a single filter twice', '/', '?from=2019&from=2020', '?from=2019&from=2020', '?from=2019', ['“from=2020” was left out']],
  [
    'a single parameter of the page twice',
    '/',
    '?by=kind&by=type',
    '?by=kind&by=type',
    '',
    ['“by” appears more than once but takes one value: “by=type” was left out.'],
  ],
  ['a parameter of another page', '/', '?sort=title', '?sort=title', '', ['“sort=title” means nothing on this page. It was left out.']],
  ['the same on its own page', '/agreements', '?sort=title', '?sort=title', '', []],
  [
    'a filter where nothing is filtered',
    '/about',
    '?country=MK',
    '?country=MK',
    '?country=MK',
    ['“country=MK” means nothing on this page. It was left out.'],
  ],
  [
    'a broken escape',
    '/',
    '?q=%E0%A4%A&country=MK',
    '?q=%E0%A4%A&country=MK',
    '?country=MK',
    ['“q=%E0%A4%A” cannot be read: the characters after “%” do not encode any text. It was left out.'],
  ],
  [
    'a broken escape beside what is rewritten',
    '/',
    '?country=%E0%A4%A&country=mk',
    '?country=MK&country=%E0%A4%A',
    '?country=MK',
    ['“country=%E0%A4%A” cannot be read: the characters after “%” do not encode any text. It was left out.'],
  ],
  ['a bare per cent sign', '/', '?q=100%', '?q=100%', '?q=100%25', []],
  ['an empty group', '/', '?country=MK&country=', '?country=MK&country=', '?country=MK', ['“country=” has no value. It was left out.']],
  ['a single one without a value', '/', '?q=&from=&country=MK', '?country=MK', '?country=MK', []],
  ['an unknown value', '/', '?country=mk,ZZ', '?country=mk,ZZ', '?country=MK', ['country “ZZ”']],
  [
    'small letters, alpha-3, codes of the EU',
    '/',
    '?country=srb,el&country=mk',
    '?country=GR,RS&country=MK',
    '?country=GR,RS&country=MK',
    [],
  ],
  ['other forms of dates', '/', '?from=2019-6&to=01.06.2020', '?from=2019-06&to=2020-06-01', '?from=2019-06&to=2020-06-01', []],
  ['groups out of order', '/', '?country=MK&country=RS,AL', '?country=AL,RS&country=MK', '?country=AL,RS&country=MK', []],
  ['a redundant group', '/', '?country=MK&country=MK,RS', '?country=MK', '?country=MK', []],
  ['a range beside undated', '/', '?time=undated&from=2019', '?time=undated&from=2019', '?time=undated', ['“2019” was left out']],
  ['a meaning of time without a range', '/', '?time=underway&country=MK', '?country=MK', '?country=MK', []],
  ['traces of where readers came from', '/', '?utm_source=mail&fbclid=1&gclid=2', '?utm_source=mail&fbclid=1&gclid=2', '', []],
  ['all together', '/', '?country=MK,RS&countryMatch=all', '?country=MK&country=RS', '?country=MK&country=RS', []],
  ['the theme of a frame', '/embed/where', '?theme=dark&dialog=cite', '?theme=dark&dialog=cite', '', ['“dialog=cite” means nothing']],
  ['the theme on a page', '/', '?theme=dark', '?theme=dark', '', ['“theme=dark” means nothing']],
])('%s: %s%s', (_, path, search, address, filters, named) => {
  const result = opened(path, search);
  expect(result).toEqual({ address, filters, named: named.map((part) => expect.stringContaining(part)) });
  // It is opened again as it was rewritten.
  expect(opened(path, address)).toEqual(result);
});

it('takes away what it names, and leaves the rest letter for letter', () => {
  const search = '?nation=MK&q=a%20b&by=kind&by=type&country=%E0%A4%A&utm_source=x';
  expect(withoutOddParameters('/', search)).toBe('?q=a%20b&by=kind&utm_source=x');
  expect(withoutOddParameters('/', '?x=1')).toBe('');
});

test.each(Object.entries(pages))('%s knows its own parameters and none that is not in the list', (_, page) => {
  const path = 'path' in page ? pathOf(page, 'x', 'x') : '';
  expect(pageOf(path)?.path).toBe(page.path);
  const all = new URLSearchParams(page.takes.map((name) => [name, name === 'dialog' ? 'picture.x' : 'x']));
  expect(oddParameters(path, `?${all}&release=x`)).toEqual([]);
  expect(oddParameters(path, '?letters=x').map(({ code }) => code)).toEqual(['unknown-parameter']);
  const filtered = filterParameters.filter((name) => (page.takes as readonly string[]).includes(name));
  expect([0, filterParameters.length]).toContain(filtered.length);
});
