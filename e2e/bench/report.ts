import type { Load, Repaint } from './probe.ts';
import { spread } from './probe.ts';

/** What was measured of one page at one number of records. */
export interface PageFigures {
  readonly page: string;
  readonly records: number;
  readonly fast: readonly Load[];
  readonly slow: readonly Load[];
  readonly clicks: readonly Repaint[];
}

/** What was measured once, of the atlas alone. */
export interface OwnFigures {
  readonly recordPage: Load;
  readonly lostFrames: number;
  readonly frames: readonly { readonly move: string; readonly median: number; readonly p95: number }[];
}

export interface BenchFigures {
  readonly day: string;
  readonly machine: string;
  readonly load: string;
  readonly pages: readonly PageFigures[];
  readonly own: OwnFigures | null;
  /** What the bench of the engine printed. */
  readonly engine: string;
}

function number(value: number, digits = 0): string {
  return Number.isFinite(value) ? value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function median(loads: readonly Load[], of: keyof Load): number {
  return loads.length > 0 ? spread(loads.map((load) => load[of])).median : Number.NaN;
}

function loadRow({ page, records, fast, slow }: PageFigures): string[] {
  const times = (loads: readonly Load[]) => (['firstPaint', 'firstChart', 'alive'] as const).map((of) => number(median(loads, of)));
  return [
    page,
    number(records),
    number(median(fast, 'requests')),
    number(median(fast, 'kB')),
    ...times(fast),
    ...times(slow),
    number(median(fast, 'heapMb')),
    number(median(fast, 'layoutShift'), 3),
  ];
}

function clickRow({ page, records, clicks }: PageFigures): string[] {
  const times = (['inView', 'firstView', 'whole'] as const).flatMap((part) => {
    const { median: usual, p95 } = spread(clicks.map((click) => click[part]));
    return [usual, p95];
  });
  return [page, number(records), ...times.map((time) => number(time))];
}

/** Returns, for each number of records, how many times as long as the peer the first page takes until what is in view is repainted; ratios hold on other machines, times do not. */
function ratios(pages: readonly PageFigures[]): string[] {
  const [own] = pages;
  return pages
    .filter(({ page }) => page === own?.page)
    .flatMap((one) => {
      const other = pages.find(({ page, records }) => page !== one.page && records === one.records);
      if (!other) return [];
      const p95 = (of: PageFigures) => spread(of.clicks.map(({ inView }) => inView)).p95;
      const firstChart = (of: PageFigures) => median(of.slow, 'firstChart');
      return [
        `* At ${number(one.records)} records the first chart on the slow line comes after ${number(firstChart(one) / firstChart(other), 2)} of the time that ${other.page} takes, and a click repaints what is in view after ${number(p95(one) / p95(other), 1)} times its time (95th percentiles).`,
      ];
    });
}

function ownLines({ recordPage, lostFrames, frames }: OwnFigures): string[] {
  return [
    `* The page of a record on the slow line can be read after ${number(recordPage.firstPaint)} ms.`,
    `* While a word is typed into the search field, the processor slowed down to a quarter, ${number(lostFrames)} frames are not drawn.`,
    ...frames.map(
      (one) =>
        `* ${one.move} of the timeline: a frame every ${number(one.median, 1)} ms (median), ${number(one.p95, 1)} ms (95th percentile).`,
    ),
  ];
}

/** Returns the figures as a page of Markdown. */
export function performanceReport({ day, machine, load, pages, own, engine }: BenchFigures): string {
  return `# Performance

\`npm run bench\` wrote this page on ${day}, on ${machine}; ${load}. Compare figures only within one run: another machine, or another hour on this one, gives other times.

The peer is a page made with dc.js and crossfilter from the same records: it draws four charts and a table of twenty records, and gets eight fields of each record. The atlas draws more and has everything about each record. Synthetic records are \`syntheticDataset\` with seed 7.

## Opening the start page

Medians, in ms from the request; the fast line is the machine's own, the slow one has 1.6 Mbit/s and 150 ms, shaped at the server, with the processor slowed down to a quarter. *First chart*: a mark of a chart is drawn. *Alive*: a click is answered. Requests and bytes (gzip) are all that the page fetches by itself.

${table(['page', 'records', 'requests', 'kB', 'first paint', 'first chart', 'alive', 'slow: first paint', 'slow: first chart', 'slow: alive', 'heap MB', 'layout shift'], pages.map(loadRow))}

## From a click to the repainted page

Countries are chosen and taken back; ms from the press to the frame after the last change. *In view*: what can be seen of it without scrolling, on the atlas total, time and country. *First view*: total, time, country and topic, which both pages draw; on the atlas the topics stand further down and follow a moment later.

${table(['page', 'records', 'in view, median', 'p95', 'first view, median', 'p95', 'whole page, median', 'p95'], pages.map(clickRow))}

${ratios(pages).join('\n')}
${own ? `\n## Other\n\n${ownLines(own).join('\n')}\n` : ''}
## Engine

\`npm run bench:engine\`: median and 95th percentile in ms, against a naive loop, crossfilter, and the fastest scan known (the columnar limit), for the same filters.

\`\`\`text
${engine.trim()}
\`\`\`
`;
}
