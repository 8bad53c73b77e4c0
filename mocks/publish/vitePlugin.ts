import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Connect, HtmlTagDescriptor, Plugin } from 'vite';
import { loadModule, root } from './loadModule.ts';
import type { Publication } from './publish.ts';
import type { PublishedFile } from './publishedFile.ts';
import { DEFAULT_SITE, siteAt } from './site.ts';

async function loadPublication(base: string): Promise<Publication> {
  const { bundledPublication } = await loadModule<typeof import('./bundledPublication.ts')>('bundledPublication.ts');
  return bundledPublication(process.env.SITE_URL, base);
}

/**
 * Answers what is asked for in the folders of published files: with the file, where `find` has it, else with 404 and a text; without this the page would be
 * answered, and a program take it for its file. `isAsked` says which paths are looked at.
 */
function answerFiles(
  base: string,
  find: (path: string) => Promise<PublishedFile | 'on disk' | null>,
  isAsked = /\/|\./,
): Connect.NextHandleFunction {
  let rules: Promise<typeof import('./hostFiles.ts')> | undefined;
  const loadedRules = () => {
    rules ??= loadModule('hostFiles.ts');
    return rules;
  };
  return (request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', DEFAULT_SITE);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    if (!isAsked.test(path)) return next();
    const answer = async () => {
      const { isOfFiles, missingFile } = await loadedRules();
      if (!isOfFiles(path)) return next();
      const file = await find(path);
      if (file === 'on disk') return next();
      // What is missing may be there tomorrow.
      if (!file) response.setHeader('Cache-Control', 'no-cache');
      const { text, mediaType } = file ?? missingFile;
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
      response.end(text);
    };
    answer().catch(next);
  };
}

/**
 * Writes the open data, feeds, calendars, sitemap and the host's rules beside the page, and names them in it for feed readers and search engines; in development the same files are
 * answered at the same addresses. SITE_URL is the address at which the site will be found. Fails the build when it is none.
 */
export function publishData(): Plugin {
  let base = '/';
  let loaded: Promise<Publication> | undefined;
  const publication = () => {
    loaded ??= loadPublication(base);
    return loaded;
  };
  let isBuild = false;
  return {
    name: 'publish-data',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    // Written, not handed to the bundler: its report would name each of some hundreds of files and bury what it says of the page.
    async writeBundle({ dir = 'dist' }) {
      if (!process.env.SITE_URL)
        this.warn(
          `SITE_URL is not set, so feeds, calendars and sitemap name ${DEFAULT_SITE}${base}. Set it to the address of the start page, such as https://example.org/atlas/.`,
        );
      const { files, headers, redirects, drawn } = await publication();
      await writeFile(join(dir, '_headers'), headers);
      await writeFile(join(dir, '_redirects'), redirects);
      for (const { path, text } of files) {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        await writeFile(join(dir, path), text);
      }
      // A sitemap is named by its full address, which only a build for a site knows.
      if (process.env.SITE_URL)
        await appendFile(join(dir, 'robots.txt'), `Sitemap: ${siteAt(process.env.SITE_URL, base).absolute('/sitemap.xml')}\n`);
      if (drawn) this.info(drawn);
      this.info(`Published ${files.length} files of open data, feeds and calendars.`);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(): Promise<HtmlTagDescriptor[]> {
        // In development neither a feed reader nor a search engine reads the page, and it should not wait for the files.
        if (!isBuild) return [];
        const { followAll, structuredData } = await publication();
        return [
          ...followAll.map(
            ({ path, ...attrs }): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'alternate', ...attrs, href: `${base}${path}`, 'data-of-site': true },
              injectTo: 'head',
            }),
          ),
          { tag: 'script', attrs: { type: 'application/ld+json' }, children: structuredData, injectTo: 'head' },
        ];
      },
    },
    configureServer(server) {
      const find = async (path: string) => (await publication()).files.find((one) => one.path === path) ?? null;
      server.middlewares.use(answerFiles(base, find, /^(data|feeds|calendars)\/|^sitemap\.xml$/));
      // Of what is left when the server has handed out its modules, nothing but pages may be answered with the page.
      return () => server.middlewares.use(answerFiles(base, async (path) => (path.endsWith('.html') ? 'on disk' : null)));
    },
    configurePreviewServer(server) {
      // The same headers as from a host that reads `_headers`, so that nothing works here alone.
      const rules = loadModule<typeof import('./hostHeaders.ts')>('hostHeaders.ts');
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', DEFAULT_SITE);
        const send = async () => {
          const { headersOf } = await rules;
          for (const [name, values] of headersOf(`/${pathname.slice(base.length)}`)) response.setHeader(name, [...values]);
          next();
        };
        send().catch(next);
      });
      const built = join(root, server.config.build.outDir);
      server.middlewares.use(
        answerFiles(base, async (path) => {
          const found = await stat(join(built, decodeURI(path))).catch(() => null);
          return found?.isFile() ? 'on disk' : null;
        }),
      );
    },
  };
}
