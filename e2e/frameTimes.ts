import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  cat: string;
  ts: number;
  pid: number;
  ph: string;
}

/** Where the page marks the beginning and the end of what is measured. */
const marks = ['move-begins', 'move-ends'] as const;

/** Returns the times between the frames that were drawn between the two marks of a trace of the browser, in ms. */
export function frameTimes(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const markOf = (name: string) => traceEvents.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const [begin, end] = marks.map(markOf);
  if (!begin || !end) throw new Error(`The trace lacks the marks ${marks.join(' and ')}; was the window moved?`);
  const drawn = traceEvents
    .filter(({ name, pid, ts }) => name === 'DrawFrame' && pid === begin.pid && ts >= begin.ts && ts <= end.ts)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  return drawn.slice(1).map((ts, index) => (ts - (drawn[index] ?? ts)) / 1000);
}

/** Returns the value below which the share lies, of at least one number. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Turns of the wheel, one per frame, on the middle of the drawing: sideways moves it, with Ctrl it zooms. The second half goes back. */
async function turnWheel(page: Page, move: 'pan' | 'zoom', frames: number): Promise<void> {
  await page.evaluate(
    async ({ how, count, names }) => {
      const surface = document.querySelector('[role="group"][aria-label="Timeline"]');
      if (!surface) throw new Error('There is no timeline to move on this page.');
      const box = surface.getBoundingClientRect();
      const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
      performance.mark(names[0] ?? '');
      for (let frame = 0; frame < count; frame += 1) {
        const direction = frame < count / 2 ? 1 : -1;
        const turn = how === 'pan' ? { deltaX: 24 * direction } : { deltaY: -24 * direction, ctrlKey: true };
        surface.dispatchEvent(new WheelEvent('wheel', { ...turn, clientX: box.left + box.width / 2, bubbles: true, cancelable: true }));
        await nextFrame();
      }
      performance.mark(names[1] ?? '');
    },
    { how: move, count: frames, names: marks },
  );
}

/** Moves the timeline of the page for `frames` frames while the browser traces itself. Returns the times between drawn frames, in ms. */
export async function tracedMove(browser: Browser, page: Page, file: string, move: 'pan' | 'zoom', frames: number): Promise<number[]> {
  await browser.startTracing(page, {
    path: file,
    categories: ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
  });
  await turnWheel(page, move, frames);
  await browser.stopTracing();
  return frameTimes(readFileSync(file, 'utf8'));
}
