/**
 * Measures the built page beside one made with dc.js, then the engine, and writes docs/performance.md: `npm run bench [numbers of records]`, without one for the real
 * records, 10,000 and 100,000. It is no test: it takes a quarter of an hour or more, and its times depend on the machine and on what else runs on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { findBrowser } from '../checks/findBrowser.ts';
import { quantile, tracedMove } from '../frameTimes.ts';
import { type Load, measureClicks, measureLoad, measureTyping, type Peer } from './probe.ts';
import { type OwnFigures, type PageFigures, performanceReport } from './report.ts';
import { fastLine, type Line, serveShaped, slowLine } from './shapedServer.ts';

const root = resolve(import.meta.dirname, '../..');
const alias = { '@': join(root, 'src') };
const FAST_LOADS = 3;
const SLOW_LOADS = 2;
const TARGETS = 10;
/** Two seconds of a screen that shows 60 frames a second. */
const FRAMES = 120;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Returns the folder of a dataset: the project's, or one of so many made-up records, which is written. */
function datasetOf(size: string, folder: string): string {
  if (size === 'real') return join(root, 'mocks/dataset');
  const { status } = spawnSync(process.execPath, [join(root, 'mocks/testing/writeSynthetic.ts'), size, folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`No dataset of ${size} records could be written.`);
  return folder;
}

/** Builds the page as it is published, with the records of a folder. */
function buildAtlas(outDir: string, dataset: string): void {
  const { status } = spawnSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, DATASET: dataset },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The page with the records of ${dataset} could not be built.`);
}

async function buildPeer(outDir: string, records: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'peer'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  writeFileSync(join(outDir, 'records.json'), records);
}

/** Returns the first countries that the rail offers, as selectors. */
async function offeredCountries(page: Page): Promise<string[]> {
  const options = page.getByRole('group', { name: 'Country', exact: true }).locator('label > span:first-of-type');
  const names = await options.allInnerTexts();
  return names.slice(0, TARGETS).map((name) => `fieldset label:has(> span:text-is("${name}"))`);
}

async function atlasPeer(folder: string): Promise<Peer> {
  return {
    name: 'Atlas',
    server: await serveShaped(folder),
    mark: 'figure svg :is(rect, path):not(defs *)',
    alive: '#root:not([data-still]) main',
    inView: '[data-headline], #records-over-time, #records-by-country',
    firstView: '[data-headline], #records-over-time, #records-by-country, #records-by-topic',
    whole: 'main, aside',
    targets: offeredCountries,
  };
}

async function dcPeer(folder: string): Promise<Peer> {
  return {
    name: 'dc.js',
    server: await serveShaped(folder),
    mark: '#time rect',
    alive: 'body[data-alive]',
    inView: 'body',
    firstView: 'body',
    whole: 'body',
    targets: async () => Array.from({ length: TARGETS }, (_, at) => `#country g.row._${at} rect`),
  };
}

async function loads(browser: Browser, peer: Peer, line: Line, times: number): Promise<Load[]> {
  const measured: Load[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await measureLoad(browser, peer, line));
  return measured;
}

async function figuresOf(browser: Browser, peer: Peer, records: number): Promise<PageFigures> {
  say(`${peer.name}, ${records} records`);
  return {
    page: peer.name,
    records,
    fast: await loads(browser, peer, fastLine, FAST_LOADS),
    slow: await loads(browser, peer, slowLine, SLOW_LOADS),
    clicks: await measureClicks(browser, peer).finally(() => peer.server.use(fastLine)),
  };
}

async function framesOf(browser: Browser, peer: Peer, folder: string): Promise<OwnFigures['frames']> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${peer.server.origin}/timeline`);
    await page.waitForSelector(`${peer.alive} [data-lane]`);
    await page.waitForLoadState('networkidle');
    const frames: { move: string; median: number; p95: number }[] = [];
    for (const move of ['zoom', 'pan'] as const) {
      const times = await tracedMove(browser, page, join(folder, 'trace.json'), move, FRAMES);
      frames.push({ move: move === 'zoom' ? 'Zoom' : 'Pan', median: quantile(times, 0.5), p95: quantile(times, 0.95) });
    }
    return frames;
  } finally {
    await page.close();
  }
}

async function ownFigures(browser: Browser, atlas: Peer, agreement: string, folder: string): Promise<OwnFigures> {
  const record: Peer = { ...atlas, mark: 'main h1' };
  const recordPage = await measureLoad(browser, record, slowLine, `/agreements/${agreement}`);
  atlas.server.use(fastLine);
  return {
    recordPage,
    lostFrames: await measureTyping(browser, atlas, 'input[type="search"]', 'cyber'),
    frames: await framesOf(browser, atlas, folder),
  };
}

function engineFigures(sizes: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'mocks/engine/bench/benchEngine.ts'), ...sizes], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bench of the engine failed: ${stdout}`);
  return stdout;
}

const { module: datasets } = await runnerImport<typeof import('./datasets.ts')>(join(import.meta.dirname, 'datasets.ts'), {
  root,
  resolve: { alias },
  logLevel: 'error',
});
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['real', '10000', '100000'];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const [load] = loadavg();
const pages: PageFigures[] = [];
let own: OwnFigures | null = null;
try {
  for (const size of sizes) {
    const dataset = datasetOf(size, join(folder, 'dataset'));
    const { peer, records, agreement } = datasets.benchRecords(dataset);
    buildAtlas(join(folder, 'atlas'), dataset);
    await buildPeer(join(folder, 'peer'), peer);
    const [atlas, dc] = [await atlasPeer(join(folder, 'atlas')), await dcPeer(join(folder, 'peer'))];
    pages.push(await figuresOf(browser, atlas, records), await figuresOf(browser, dc, records));
    own ??= await ownFigures(browser, atlas, agreement, folder);
    await Promise.all([atlas.server.close(), dc.server.close()]);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
say('The engine');
const report = performanceReport({
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date()),
  machine: `${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'of an unknown kind'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  load: `load before it began ${load?.toFixed(1)}`,
  pages,
  own,
  engine: engineFigures(sizes),
});
writeFileSync(join(root, 'docs/performance.md'), report);
say('Written: docs/performance.md');
