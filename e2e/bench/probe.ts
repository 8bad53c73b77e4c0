import type { Browser, CDPSession, Page } from '@playwright/test';
import { quantile } from '../frameTimes.ts';
import { type Line, type ShapedServer, slowLine } from './shapedServer.ts';

/** One way to look at both pages: how a page tells that it is alive, what of it is compared, and what is clicked. */
export interface Peer {
  readonly name: string;
  readonly server: ShapedServer;
  /** Below this the first chart has drawn a mark. */
  readonly mark: string;
  /** Matches as soon as a click is answered. */
  readonly alive: string;
  /** What of it can be seen without scrolling, what both draw, and what is drawn in all: of each the last change counts. */
  readonly inView: string;
  readonly firstView: string;
  readonly whole: string;
  /** Makes sure that what is clicked is there, and returns it. */
  readonly targets: (page: Page) => Promise<readonly string[]>;
}

export interface Load {
  readonly firstPaint: number;
  readonly firstChart: number;
  readonly alive: number;
  readonly requests: number;
  readonly kB: number;
  readonly heapMb: number;
  readonly layoutShift: number;
}

/** How the processor is slowed down besides a slow line: a phone of the middle class. */
const SLOW_PROCESSOR = 4;
/** Without a change for so long, in ms, a page has answered. */
const STILL = 400;
const LONGEST_START = 240_000;

interface Seen {
  firstChart: number | null;
  alive: number | null;
  shift: number;
  firstPaint: number | null;
}

/** Notes in the page, before any of its own scripts, when a mark is first drawn, when it is alive, and how far things moved. */
async function watch(page: Page, { mark, alive }: Peer): Promise<void> {
  await page.addInitScript(
    ({ markAt, aliveAt }) => {
      const seen: Seen = { firstChart: null, alive: null, shift: 0, firstPaint: null };
      Object.assign(window, { seen });
      const look = () => {
        // After this frame's style and layout: what is in the document now is painted now.
        const drawn = document.querySelector(markAt);
        if (drawn && drawn.getBoundingClientRect().height > 0) seen.firstChart ??= performance.now();
        if (document.querySelector(aliveAt)) seen.alive ??= performance.now();
        if (seen.firstChart === null || seen.alive === null) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
      }).observe({ type: 'paint', buffered: true });
    },
    { markAt: mark, aliveAt: alive },
  );
}

async function slowDown(page: Page, line: Line): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  if (line === slowLine) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  return session;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1e6;
}

/** Opens a page in a browser that has never seen it, and waits until nothing more is fetched. Times are in ms from the navigation. */
export async function measureLoad(browser: Browser, peer: Peer, line: Line, path = '/'): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await watch(page, peer);
    const session = await slowDown(page, line);
    peer.server.use(line);
    peer.server.traffic();
    await page.goto(peer.server.origin + path, { waitUntil: 'commit', timeout: LONGEST_START });
    await page.waitForFunction(
      () => {
        const { firstChart, alive } = (window as unknown as { seen: Seen }).seen;
        return firstChart !== null && alive !== null;
      },
      undefined,
      { timeout: LONGEST_START, polling: 100 },
    );
    await page.waitForLoadState('networkidle', { timeout: LONGEST_START });
    const { firstChart, alive, shift, firstPaint } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const { requests, bytes } = peer.server.traffic();
    return {
      firstPaint: firstPaint ?? Number.NaN,
      firstChart: firstChart ?? Number.NaN,
      alive: alive ?? Number.NaN,
      requests,
      kB: bytes / 1000,
      heapMb: await heapOf(session),
      layoutShift: shift,
    };
  } finally {
    await context.close();
  }
}

export interface Repaint {
  readonly inView: number;
  readonly firstView: number;
  readonly whole: number;
}

/** Clicks, and returns how long after the press the last frame came in which something of a part was changed, in ms. A part that stayed as it was took no time. */
async function clickTimes(page: Page, { inView, firstView, whole }: Peer, target: string): Promise<Repaint> {
  const locator = page.locator(target);
  await locator.hover();
  await page.evaluate(
    ({ parts, still }) => {
      const repaints = new Promise<number[]>((done) => {
        const measure = (event: Event) => {
          const last = parts.map(() => 0);
          let timer: ReturnType<typeof setTimeout>;
          const rest = () => {
            clearTimeout(timer);
            timer = setTimeout(() => {
              observer.disconnect();
              done(last);
            }, still);
          };
          const observer = new MutationObserver((changes) => {
            const touched = parts.map((part) =>
              changes.some(({ target: changed }) => (changed instanceof Element ? changed : changed.parentElement)?.closest(part)),
            );
            if (!touched.some(Boolean)) return;
            rest();
            // The task after the frame: what was changed has been painted.
            requestAnimationFrame(() =>
              setTimeout(() => {
                const passed = performance.now() - event.timeStamp;
                touched.forEach((isTouched, at) => {
                  if (isTouched) last[at] = passed;
                });
              }),
            );
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
          rest();
        };
        document.addEventListener('click', measure, { capture: true, once: true });
      });
      Object.assign(window, { repaints });
    },
    { parts: [inView, firstView, whole], still: STILL },
  );
  await locator.click();
  const [seen = Number.NaN, first = Number.NaN, all = Number.NaN] = await page.evaluate(
    () => (window as unknown as { repaints: Promise<number[]> }).repaints,
  );
  return { inView: seen, firstView: first, whole: all };
}

/** Chooses each of the peer's targets and takes it back, and returns the times of each click. */
export async function measureClicks(browser: Browser, peer: Peer, clicks = 20): Promise<Repaint[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(peer.server.origin, { timeout: LONGEST_START });
    await page.waitForSelector(peer.alive, { state: 'attached', timeout: LONGEST_START });
    await page.waitForLoadState('networkidle', { timeout: LONGEST_START });
    const targets = await peer.targets(page);
    const times: Repaint[] = [];
    for (let click = 0; click < clicks; click += 1)
      times.push(await clickTimes(page, peer, targets[Math.floor(click / 2) % targets.length] ?? ''));
    return times;
  } finally {
    await context.close();
  }
}

/** Types into a field at a slowed-down processor, a letter every 120 ms, and returns how many frames of 60 a second were not drawn. */
export async function measureTyping(browser: Browser, { server, alive }: Peer, field: string, text: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(server.origin, { timeout: LONGEST_START });
    await page.waitForSelector(alive, { state: 'attached', timeout: LONGEST_START });
    await page.waitForLoadState('networkidle', { timeout: LONGEST_START });
    await page.locator(field).first().focus();
    await slowDown(page, slowLine);
    await page.evaluate(() => {
      const gaps: number[] = [];
      let before = performance.now();
      const frame = (now: number) => {
        gaps.push(now - before);
        before = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      Object.assign(window, { gaps });
    });
    await page.keyboard.type(text, { delay: 120 });
    const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
    return gaps.reduce((lost, gap) => lost + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
  } finally {
    await context.close();
  }
}

/** Returns median and 95th percentile. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
