import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { subsetFonts } from './mocks/publish/fonts/fontsPlugin.ts';
import { publishIndex } from './mocks/publish/indexPlugin.ts';
import { listOfflineFiles } from './mocks/publish/offlinePlugin.ts';
import { prerenderPages } from './mocks/publish/prerenderPlugin.ts';
import { publishData } from './mocks/publish/vitePlugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const source = `${root}/src`;

/**
 * Names in index.html every script that the start needs. The entry asks for it by dynamic imports, which the browser would only find after
 * the entry has run, and for what those import after a further round trip.
 */
function preloadStart(): Plugin {
  let base = '/';
  return {
    name: 'preload-start',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        const files = new Set<string>();
        const add = (file: string) => {
          const found = bundle?.[file];
          if (found?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          found.imports.forEach(add);
        };
        chunk?.dynamicImports.forEach(add);
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: base + file, crossorigin: true },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/**
 * Leaves the list of public suffixes, 105 kB gzip of the start, out of MSW. Its cookie store would look there for the site that a cookie belongs to;
 * the data service sets no cookies.
 */
function leaveOutPublicSuffixes(): Plugin {
  return {
    name: 'leave-out-public-suffixes',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'tldts' ? '\0tldts' : null),
    load: (id) => (id === '\0tldts' ? 'export const getDomain = (host) => host;' : null),
  };
}

/** Pages that differ most in what they need, by whose needs the project's own code is grouped; of all others enough follows from these. */
const keyPages = {
  overview: '/src/routes/overview/OverviewPage.tsx',
  country: '/src/routes/countries/CountryPage.tsx',
  list: '/src/routes/records/ListPage.tsx',
  record: '/src/routes/records/RecordPage.tsx',
  timeline: '/src/routes/timeline/TimelinePage.tsx',
};

/** Returns all modules that `file` imports before it runs, itself too. */
function modulesOf(file: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([file]);
  for (const one of found) for (const other of context.getModuleInfo(one)?.importedIds ?? []) found.add(other);
  return found;
}

/**
 * Groups the project's own code into few files, so that a page comes in few requests: what all pages need; what the start page shares with lists, records and the timeline;
 * what it shares with profiles; and what the other key pages share, or need alone. Left to the bundler, every set of pages that share a module would have its own file: 74 for the start page.
 */
function groupsOfPages(): Rolldown.CodeSplittingGroup[] {
  const found = new Map<string, string | null>();
  const sets = new Map<string, ReadonlySet<string>>();
  const reaches = (file: string, id: string, context: Rolldown.ChunkingContext) => {
    if (!sets.has(file)) sets.set(file, modulesOf(file, context));
    return sets.get(file)?.has(id) ?? false;
  };
  const groupOf = (id: string, context: Rolldown.ChunkingContext) => {
    if (!id.startsWith(`${source}/`)) return null;
    if (reaches(`${source}/app/App.tsx`, id, context)) return 'app';
    const pages = Object.entries(keyPages).flatMap(([name, file]) => (reaches(root + file, id, context) ? [name] : []));
    if (!pages.includes('overview')) return pages.join('-') || null;
    if (pages.some((page) => page !== 'overview' && page !== 'country')) return 'shared';
    return 'overview';
  };
  const nameOf = (id: string, context: Rolldown.ChunkingContext) => {
    if (!found.has(id)) found.set(id, groupOf(id, context));
    return found.get(id) ?? null;
  };
  // A group takes what its modules import along, so those that the most pages need come first.
  const layer = (isIn: (name: string) => boolean): Rolldown.CodeSplittingGroup => ({
    name: (id, context) => {
      const name = nameOf(id, context);
      return name !== null && isIn(name) ? name : null;
    },
  });
  return [
    ...['app', 'shared', 'overview'].map((name) => layer((one) => one === name)),
    layer((name) => name.includes('-')),
    layer(() => true),
  ];
}

export default defineConfig({
  plugins: [
    react(),
    msw({ mode: 'worker-only' }),
    subsetFonts(),
    preloadStart(),
    leaveOutPublicSuffixes(),
    publishData(),
    publishIndex(),
    prerenderPages(),
    listOfflineFiles(),
  ],
  resolve: { alias: { '@': source } },
  build: {
    target: 'es2023',
    // Assets stay files: fonts are fetched only for the scripts a page uses, and exports embed them by address.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // Every browser that reads this target knows it.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // jspdf would load these to draw HTML and SVG, which no page asks of it.
      external: ['canvg', 'html2canvas', 'dompurify'],
      output: {
        // Named chunks, so that the budgets know what they weigh and a change of the page leaves the libraries in the browser's cache.
        codeSplitting: {
          groups: [
            // Every file that imports something later needs it. Left alone it lands in one of the groups below, as it did in jsPDF's, and the start then fetches that group.
            { name: 'preload', test: /vite\/preload-helper|rolldown\/runtime/ },
            {
              name: 'vendor',
              test: /node_modules\/(?!react-dom\/(?:cjs\/react-dom-)?server)(react|react-dom|scheduler|react-router|@tanstack|nuqs)\//,
            },
            // Needed by pages that are answered by a server, by the data service and by files that readers bring.
            { name: 'zod', test: /node_modules\/zod\// },
            {
              name: 'widgets',
              test: /node_modules\/(react-aria|react-aria-components|react-stately|@react-aria|@react-stately|@internationalized|@swc)/,
            },
            // Units of time, which the start page needs; the other parts of D3 are for Recharts.
            { name: 'time', test: /node_modules\/(d3-time\/|d3-array|internmap)/ },
            {
              name: 'recharts',
              test: /node_modules\/(d3-(?!geo)|recharts|@reduxjs|redux|react-redux|reselect|immer|victory-vendor|es-toolkit|decimal)/,
            },
            {
              name: 'msw',
              test: /node_modules\/(msw|@mswjs|@open-draft|tough-cookie|tldts|path-to-regexp|cookie|is-node-process|outvariant|strict-event-emitter|rettime)/,
            },
            { name: 'atlas', test: /node_modules\/world-atlas\// },
            // Fetched by whoever saves such a file; SVG is written by React's server renderer.
            { name: 'pdf', test: /node_modules\/jspdf\// },
            { name: 'svg', test: /node_modules\/react-dom\// },
            { name: 'docx', test: /node_modules\/docx\// },
            { name: 'xlsx', test: /node_modules\/write-excel-file\// },
            ...groupsOfPages(),
            // What opens over a page, once the page has a moment to spare: one file beside the widgets.
            {
              name: 'openers',
              test: /\/src\/(ui\/(OpenSheet|OpenModal|MenuList|ComboBox)|features\/.*\/(SearchDialog|FollowPopover|CiteDialog))\.tsx$/,
            },
          ],
        },
      },
    },
  },
  // The worker that answers for many records fetches parts of the engine when they are asked for, as the page does.
  worker: {
    format: 'es',
    // By their names, budgets tell its copies of the engine from the page's own.
    rolldownOptions: { output: { entryFileNames: 'assets/worker-[name]-[hash].js', chunkFileNames: 'assets/worker-[name]-[hash].js' } },
  },
  // As _headers has it for hosts that read it: an embed in a frame without an origin of its own loads the scripts from another origin.
  preview: { port: 4173, strictPort: true, cors: true },
  test: {
    globals: false,
    // Laws go through the whole dataset many times, and stories in jsdom draw whole pages; a busy machine takes several times as long as a quiet one.
    testTimeout: 60_000,
    // One module graph for all files of a worker: loading React and the widgets again for each file took more than half of the time. Set-up clears what a test may leave.
    pool: 'threads',
    isolate: false,
    // One per core; left alone, vitest keeps one core for a reader who watches.
    maxWorkers: availableParallelism(),
    clearMocks: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // One project after the other: in a thread in which jsdom has been, pure code takes several times as long.
          sequence: { groupOrder: 0 },
          environment: 'node',
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'e2e/{bench,checks}/**/*.test.ts'],
          setupFiles: ['mocks/testing/searchLoaded.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          sequence: { groupOrder: 1 },
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/setup.ts', 'mocks/testing/searchLoaded.ts'],
        },
      },
    ],
  },
});
