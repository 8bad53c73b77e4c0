import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { prerenderPages } from './mocks/publish/prerenderPlugin.ts';
import { compactDataset, publishData } from './mocks/publish/vitePlugin.ts';

const source = fileURLToPath(new URL('./src', import.meta.url));

/**
 * Names in index.html everything that the start needs, the Latin fonts included. The entry asks for it by dynamic imports, which the browser would only find after
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
        const fonts = Object.keys(bundle ?? {}).filter((file) => /-latin-wght-normal-[^/]+\.woff2$/.test(file));
        const link = (attrs: Readonly<Record<string, string>>) =>
          ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' }) as const;
        return [
          ...fonts.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', href: base + file })),
          ...[...files].map((file) => link({ rel: 'modulepreload', href: base + file })),
        ];
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

export default defineConfig({
  plugins: [
    react(),
    msw({ mode: 'worker-only' }),
    preloadStart(),
    leaveOutPublicSuffixes(),
    publishData(),
    compactDataset(),
    prerenderPages(),
  ],
  resolve: { alias: { '@': source } },
  build: {
    target: 'es2023',
    // Assets stay files: fonts are fetched only for the scripts a page uses, and exports embed them by address.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // jspdf would load these to draw HTML and SVG, which no page asks of it.
      external: ['canvg', 'html2canvas', 'dompurify'],
      output: {
        // Named chunks, so that the budgets know what they weigh and a change of the page leaves the libraries in the browser's cache.
        codeSplitting: {
          groups: [
            // Every file that imports something later needs it. Left alone it lands in one of the groups below, as it did in jsPDF's, and the start then fetches that group.
            { name: 'preload', test: /vite\/preload-helper/ },
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
            // The start page needs the scales, the pages of analysis Recharts, which is built on them.
            { name: 'scales', test: /node_modules\/(d3-(?!geo)|internmap)/ },
            {
              name: 'recharts',
              test: /node_modules\/(recharts|@reduxjs|redux|react-redux|reselect|immer|victory-vendor|es-toolkit|decimal)/,
            },
            {
              name: 'msw',
              test: /node_modules\/(msw|@mswjs|@open-draft|tough-cookie|tldts|path-to-regexp|cookie|is-node-process|outvariant|strict-event-emitter|rettime)/,
            },
            { name: 'atlas', test: /node_modules\/world-atlas\// },
            { name: 'dataset', test: /mocks\/dataset\// },
            // Fetched by whoever saves such a file; SVG is written by React's server renderer.
            { name: 'pdf', test: /node_modules\/jspdf\// },
            { name: 'svg', test: /node_modules\/react-dom\// },
            { name: 'docx', test: /node_modules\/docx\// },
            { name: 'xlsx', test: /node_modules\/write-excel-file\// },
          ],
        },
      },
    },
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
    clearMocks: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'e2e/checks/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'view', environment: 'jsdom', include: ['src/**/*.test.tsx'], setupFiles: ['src/testing/setup.ts'] } },
    ],
  },
});
