import { defineConfig } from '@playwright/test';
import { findOther, type OtherBrowser, otherBrowsers } from '../checks/findOtherBrowsers';

const port = Number(process.env.E2E_PORT ?? 4184);

/** What is tested: every browser that is here. The others are named by e2e/checks/browsers.ts, which starts this. */
const here = (Object.keys(otherBrowsers) as OtherBrowser[]).filter((browser) => 'program' in findOther(browser));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.stories.ts',
  projects: here.map((name) => ({ name })),
  outputDir: '../../test-results/browsers',
  // One worker for each browser, which is started once.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  use: { baseURL: `http://localhost:${port}` },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
