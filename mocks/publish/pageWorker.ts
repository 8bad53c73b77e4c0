/** One of the threads that draw the pages for the build: every nth address, each written as a file of HTML beside the page. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type DrawnPage, type OpenAtlas, type SharedName, sharedNames } from './drawnPage.ts';
import { drawPictures } from './share/drawPictures.ts';
import type { ShareFont } from './share/shareFonts.ts';

/** What a thread is told. */
export interface PageOrder {
  /** The module that draws, bundled for Node. */
  readonly module: string;
  readonly folder: string;
  readonly base: string;
  readonly siteUrl: string | undefined;
  /** The built index.html. */
  readonly shell: string;
  /** The scripts of each page by the name of its component. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** What pictures are drawn with. */
  readonly fonts: readonly ShareFont[];
  readonly place: number;
  readonly threads: number;
}

/** What it reports. */
export interface PageReport {
  readonly pages: number;
  readonly bytes: number;
  /** Bytes of the pictures that stand for the pages where they are shared, and for how long they were drawn, in ms. */
  readonly pictureBytes: number;
  readonly pictureTime: number;
}

const { module, folder, base, siteUrl, shell, scripts, fonts, place, threads }: PageOrder = workerData;
const { openAtlas }: { openAtlas: OpenAtlas } = await import(module);
const atlas = openAtlas(siteUrl, base, (path) => readFileSync(join(folder, path.slice(base.length)), 'utf8'));

const files = new Map<SharedName, string>();
const sharedAnswers = await atlas.sharedAnswers();
for (const name of sharedNames) {
  const text = sharedAnswers[name];
  const path = `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`;
  files.set(name, path);
  if (place === 0) writeFileSync(join(folder, path), text);
}

// Drawn pages alone need it; it comes before the first paint.
if (place === 0) appendFileSync(join(folder, 'start.css'), atlas.stillStyles);

function write(path: string, { head, hoisted, html, answers, shared, asked, component }: DrawnPage): number {
  const named = shared.map(([key, name]) => [key, files.get(name) ?? ''] as const);
  const text = atlas.pageHtml(shell, {
    address: base + path.slice(1),
    head,
    hoisted,
    html,
    prepared: { path, answers, files: named, asked },
    scripts: scripts[component] ?? [],
    answerFiles: named.map(([, file]) => base + file),
  });
  const file = join(folder, path === '/' ? 'index.html' : `${path.slice(1)}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

const report = { pages: 0, bytes: 0, pictureBytes: 0, pictureTime: 0 };
const paths = atlas.paths.filter((_, at) => at % threads === place);
for (const path of paths) {
  report.bytes += write(path, await atlas.drawPage(path));
  report.pages += 1;
}
const started = performance.now();
const pictures = paths.map((path) => [atlas.shareFile(path), atlas.drawSharePicture(path)] as const);
drawPictures(pictures, fonts, (path, png) => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  report.pictureBytes += png.length;
});
report.pictureTime = performance.now() - started;
parentPort?.postMessage(report satisfies PageReport);
