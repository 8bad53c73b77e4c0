import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { loadModule, readDatasetFiles, root } from './loadModule.ts';
import type { PageOrder, PageReport } from './pageWorker.ts';
import { shareFonts } from './share/shareFonts.ts';
import { DEFAULT_SITE } from './site.ts';

/** Where the module that draws is kept during the build: inside `node_modules`, so that it finds its libraries. */
const workshop = join(root, 'node_modules/.prerender');
const MOST_THREADS = 4;

/** Returns the files that a chunk imports before it runs, itself first. */
function closureOf(bundle: Rolldown.OutputBundle, file: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const other of chunk.imports) closureOf(bundle, other, found);
  return found;
}

/** Returns the scripts that take over each page, those of the application and its own, by the name of the page's component. */
function scriptsOfPages(bundle: Rolldown.OutputBundle, base: string): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/app/App.tsx')));
  const ofPages = chunks.flatMap(({ moduleIds, fileName }) =>
    moduleIds.flatMap((id) => {
      const component = /\/src\/routes\/\w+\/(\w+Page)\.tsx$/.exec(id)?.[1];
      return component ? [[component, fileName] as const] : [];
    }),
  );
  return Object.fromEntries(
    ofPages.map(([component, file]) => {
      const files = [entry?.fileName ?? '', app?.fileName ?? '', file].flatMap((one) => [...closureOf(bundle, one)]);
      return [component, [...new Set(files)].filter((one) => one !== entry?.fileName).map((one) => base + one)];
    }),
  );
}

const loadRules = () => loadModule<typeof import('./hostFiles.ts')>('hostFiles.ts');

function runThread(order: PageOrder): Promise<PageReport> {
  const worker = new Worker(new URL('./pageWorker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', (report: PageReport) => {
      resolve(report);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that draws pages ended with ${code}.`)));
  });
}

/**
 * Draws every address of the sitemap to a file of HTML, so that it can be read before any script runs, and without scripts. Pages that depend on their parameters
 * are not drawn and get the shell, `shell.html`; unknown addresses get it as `404.html`.
 */
export function prerenderPages(): Plugin {
  let isBuild = false;
  let hasServer = false;
  let base = '/';
  let folder = 'dist';
  let shared: Pick<InlineConfig, 'resolve' | 'build'> = {};
  let bundle: Rolldown.OutputBundle = {};
  return {
    name: 'prerender-pages',
    configResolved(config) {
      isBuild = config.command === 'build';
      base = config.base;
      folder = resolve(config.root, config.build.outDir);
      hasServer = Boolean(config.env.VITE_API_URL);
      const { target, assetsInlineLimit, rolldownOptions } = config.build;
      const { external } = rolldownOptions;
      // The module that draws is built as the page is, so that both draw the same.
      shared = {
        resolve: { alias: config.resolve.alias },
        build: { target, assetsInlineLimit, rolldownOptions: { ...(external && { external }) } },
      };
    },
    writeBundle(_options, written) {
      bundle = written;
    },
    async closeBundle() {
      if (!isBuild) return;
      const shell = await readFile(join(folder, 'index.html'), 'utf8');
      await writeFile(join(folder, 'shell.html'), shell);
      await cp(join(folder, 'shell.html'), join(folder, '404.html'));
      if (hasServer) {
        // Nothing is drawn, as a server may have other records than those of the build.
        const { shellRedirects } = await loadRules();
        await writeFile(join(folder, '_redirects'), shellRedirects());
        return;
      }
      const started = performance.now();
      await build({
        root,
        base,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        ...shared,
        plugins: [readDatasetFiles()],
        build: {
          ...shared.build,
          ssr: 'src/prerender.tsx',
          outDir: workshop,
          emptyOutDir: true,
          rolldownOptions: { ...shared.build?.rolldownOptions, output: { entryFileNames: 'prerender.mjs' } },
        },
      });
      const fonts = shareFonts(join(root, 'node_modules'));
      const threads = Math.min(MOST_THREADS, availableParallelism());
      const order = { folder, base, siteUrl: process.env.SITE_URL, shell, scripts: scriptsOfPages(bundle, base), fonts, threads };
      const module = pathToFileURL(join(workshop, 'prerender.mjs')).href;
      const reports = await Promise.all(Array.from({ length: threads }, (_, place) => runThread({ ...order, module, place })));
      await rm(workshop, { recursive: true });
      const sum = (part: keyof PageReport) => reports.reduce((before, report) => before + report[part], 0);
      const megabytes = (part: 'bytes' | 'pictureBytes') => (sum(part) / 1e6).toFixed(1);
      const seconds = (ms: number) => (ms / 1000).toFixed(0);
      const took = seconds(performance.now() - started);
      const forPictures = seconds(sum('pictureTime') / threads);
      this.info(
        `Drew ${sum('pages')} pages, ${megabytes('bytes')} MB of HTML, and as many pictures to share, ${megabytes('pictureBytes')} MB, in ${took} s, of which ${forPictures} s for the pictures.`,
      );
    },
    configurePreviewServer(server) {
      const built = join(root, server.config.build.outDir);
      const isFile = async (path: string) => (await stat(join(built, decodeURI(path))).catch(() => null))?.isFile() ?? false;
      let rules: ReturnType<typeof loadRules> | undefined;
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', DEFAULT_SITE);
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
        const answer = async () => {
          if (path === '' || (await isFile(path)) || (await isFile(`${path}.html`))) return next();
          rules ??= loadRules();
          const { isUndrawn } = await rules;
          response.statusCode = isUndrawn(path) ? 200 : 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await readFile(join(built, 'shell.html')));
        };
        answer().catch(next);
      });
    },
  };
}
