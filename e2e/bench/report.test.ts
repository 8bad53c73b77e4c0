import { expect, test } from 'vitest';
import { type PageFigures, performanceReport } from './report';

const load = { firstPaint: 100, firstChart: 200, alive: 300, requests: 12, kB: 345.6, heapMb: 20, layoutShift: 0.0123 };

function figures(page: string, firstView: number): PageFigures {
  return {
    page,
    records: 697,
    fast: [load],
    slow: [{ ...load, firstChart: 10 * firstView }],
    clicks: [{ inView: firstView / 2, firstView, whole: 2 * firstView }],
  };
}

test('the report has a row for each page and says how they compare', () => {
  const text = performanceReport({
    day: '1 January 2026',
    machine: 'a machine',
    load: 'quiet',
    pages: [figures('Atlas', 20), figures('dc.js', 40)],
    own: { recordPage: load, lostFrames: 3, frames: [{ move: 'Zoom', median: 16.67, p95: 17 }] },
    engine: 'overview 1 2\n',
  });
  expect(text).toContain('| Atlas | 697 | 12 | 346 | 100 | 200 | 300 | 100 | 200 | 300 | 20 | 0.012 |');
  expect(text).toContain('| dc.js | 697 | 20 | 20 | 40 | 40 | 80 | 80 |');
  expect(text).toContain('At 697 records the first chart on the slow line comes after 0.50 of the time that dc.js takes');
  expect(text).toContain('a frame every 16.7 ms');
});

test('what was not measured is a dash', () => {
  const bare = { page: 'Atlas', records: 100_000, fast: [], slow: [], clicks: [] };
  const text = performanceReport({ day: 'a day', machine: 'm', load: 'l', pages: [bare], own: null, engine: '' });
  expect(text).toContain('| Atlas | 100,000 | – | – |');
  expect(text).not.toContain('## Other');
});
