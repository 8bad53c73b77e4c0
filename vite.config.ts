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
    manifest: true,
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
