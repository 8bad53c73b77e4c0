import { describe, expect, it } from 'vitest';
import { readPage, siteFaults } from './siteLinks.ts';

const page = (title: string, body: string) =>
  readPage(`<title>${title}</title><div id="starting"><h1>Starts</h1></div><div id="root">${body}</div>`);

const host = { isThere: (path: string) => path === '/brief', isListed: (path: string) => path.startsWith('/agreements/'), name: 'Atlas' };
const faultsOf = (pages: Record<string, ReturnType<typeof page>>) => siteFaults(new Map(Object.entries(pages)), host);

describe('the pages of the built site', () => {
  it('are right with a title, one heading, links that lead somewhere, and a way to each', () => {
    expect(
      faultsOf({
        '/': page(
          'Overview · Atlas',
          '<h1 tabindex="-1">All <b>records</b></h1><a class="x" href="/countries/MK?from=2019#x">MK</a><a href="/brief">Brief</a>',
        ),
        '/countries/MK': page('North Macedonia · Atlas', '<h1>North Macedonia</h1><a href="/">Overview</a>'),
        '/agreements/2019-x': page('X · Atlas', '<h1>X</h1>'),
      }),
    ).toEqual([]);
  });

  it('are named by what is wrong with them', () => {
    expect(
      faultsOf({
        '/': page('Atlas', '<a href="/countries/RS">Serbia</a>'),
        '/countries/MK': page('Not found · Atlas', '<h1>Not found</h1><h1>Again</h1>'),
      }),
    ).toEqual([
      '/ has the title “Atlas”.',
      '/ has 0 headings of the first level, and needs one.',
      '/ links to /countries/RS, which is not there.',
      '/countries/MK has the title “Not found · Atlas”.',
      '/countries/MK has 2 headings of the first level, and needs one.',
      'No link leads from the start page to /countries/MK.',
    ]);
  });
});
