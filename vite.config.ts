import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  plugins: [react(), msw({ mode: 'worker-only' })],
  resolve: { alias: { '@': source } },
  build: {
    target: 'es2023',
    // Assets stay files: fonts are fetched only for the scripts a page uses, and exports embed them by address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // Named chunks, so that the budgets know what they weigh and a change of the page leaves the libraries in the browser's cache.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|nuqs|zod)\// },
            {
              name: 'widgets',
              test: /node_modules\/(react-aria|react-aria-components|react-stately|@react-aria|@react-stately|@internationalized|@swc)/,
            },
            {
              name: 'charts',
              test: /node_modules\/(recharts|@reduxjs|redux|react-redux|reselect|immer|victory-vendor|d3-|es-toolkit|decimal)/,
            },
            {
              name: 'msw',
              test: /node_modules\/(msw|@mswjs|@open-draft|tough-cookie|tldts|path-to-regexp|cookie|is-node-process|outvariant|strict-event-emitter|rettime)/,
            },
            { name: 'atlas', test: /node_modules\/world-atlas\// },
            { name: 'dataset', test: /mocks\/dataset\// },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    globals: false,
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
