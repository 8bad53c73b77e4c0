import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { bundledTexts } from '../../api/bundledArchive';
import { naiveRecords } from '../../testing/naiveCounts';
import { randomFilters } from '../../testing/randomFilters';
import { syntheticDataset } from '../../testing/syntheticDataset';
import { type BuiltIndex, buildIndex } from '../atlasIndex';
import { readColumns, readText, writeColumns, writeText } from '../columns/indexFiles';
import { type Dataset, readDataset } from '../dataset';
import { listRecords } from '../list';
import { loaded } from '../missing';
import { overviewOf } from '../overview';
import { pairProfileOf } from '../pairProfile';
import { countryProfileOf } from '../profiles';
import { indexFiles, readArchive } from '../readArchive';
import { rhythmOf } from '../rhythm';
import { suggest } from '../suggest';
import { suggestPart } from '../suggestPart';
import { textPart } from '../textPart';
import { buildTextIndex } from '../textSearch';
import { timelineOf } from '../timeline';
import { columnarCounter, crossfilterCounter, isForCrossfilter, naiveCounter } from './limits';

const SEED = 7;
const FILTERS = 100;
/** Rounds are added until this much time is spent on one measure, so that small times are medians of many. */
const ENOUGH_MS = 1500;
const SLICE_MS = 8;

/** What is shorter than this runs mostly undisturbed, and the processor's own clock is too coarse for it. */
const SHORT_MS = 40;

/** Returns how long the work takes in ms: of long work only the time that this thread had on a processor, so that what else runs on the machine counts little. */
function timed(work: () => unknown): number {
  const used = process.threadCpuUsage();
  const start = performance.now();
  work();
  const passed = performance.now() - start;
  const { user, system } = process.threadCpuUsage(used);
  return passed < SHORT_MS ? passed : Math.min(passed, (user + system) / 1000);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function inMs(time: number): string {
  return time < 10 ? time.toFixed(3) : time.toFixed(0);
}

function print(what: string, ...figures: readonly string[]): void {
  process.stdout.write(`${what.padEnd(44)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
}

/** Prints median and 95th percentile over the items, of each the least of several rounds: the one that was disturbed least. */
function measure<T>(what: string, items: readonly T[], ask: (item: T) => unknown): void {
  const least = items.map(() => Number.POSITIVE_INFINITY);
  const began = performance.now();
  let rounds = 0;
  do {
    for (const [at, item] of items.entries())
      least[at] = Math.min(
        least[at] ?? Number.NaN,
        timed(() => ask(item)),
      );
    rounds += 1;
  } while (performance.now() - began < ENOUGH_MS && rounds < 50);
  print(what, inMs(quantile(least, 0.5)), inMs(quantile(least, 0.95)));
}

function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measureStart(dataset: Dataset): BuiltIndex {
  const text = JSON.stringify([dataset.activities, dataset.agreements, dataset.initiatives]);
  print('JSON.parse of the records', inMs(timed(() => JSON.parse(text))), `${(text.length / 1e6).toFixed(1)} MB`);
  // The engine is warm in a page that has answered once; the first index of a process is not.
  const built: BuiltIndex[] = [];
  const before = heapMb();
  print('buildIndex, first', inMs(timed(() => built.push(buildIndex(dataset)))), `${(heapMb() - before).toFixed(0)} MB`);
  print('buildIndex, again', inMs(timed(() => buildIndex(dataset))));
  return built[0] ?? buildIndex(dataset);
}

/** Prints how long the index of texts takes in slices, as a page makes it when it has nothing else to do, and how long its longest slice is. */
function measureSlices({ text }: BuiltIndex): void {
  const slices: number[] = [];
  let isMade = false;
  while (!isMade)
    slices.push(
      timed(() => {
        const end = performance.now() + SLICE_MS;
        isMade = text.prepare(() => performance.now() < end);
      }),
    );
  const all = slices.reduce((sum, slice) => sum + slice, 0);
  print(`index of texts in slices of ${SLICE_MS} ms: all, longest`, inMs(all), inMs(Math.max(...slices)));
}

function measureText(dataset: Dataset, index: BuiltIndex): void {
  const fresh = buildIndex(dataset);
  const before = heapMb();
  const first = timed(() => fresh.text.find('c'));
  print('first letter of a text, nothing prepared', inMs(first), `${(heapMb() - before).toFixed(0)} MB`);
  measureSlices(index);
  measure('first letter, prepared: find', ['c'], (q) => index.text.find(q));
  const typed = [
    'cyber security',
    'digital agenda',
    'skopje broadband',
    'ministers',
    'Манчевски',
    'roming',
    'serbia belarus august 2024',
  ].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  measure('further letters: find', typed, (q) => index.text.find(q));
  measure('further letters: suggestions', typed, (q) => suggest(index, q));
  measure('further letters: overview', typed, (q) => overviewOf(index, { ...noFilters, q }));
}

function printFile(what: string, rows: number, write: () => ArrayBuffer, read: (file: ArrayBuffer) => unknown): void {
  const files: ArrayBuffer[] = [];
  const writing = timed(() => files.push(write()));
  const [file = new ArrayBuffer()] = files;
  const bytes = (of: number) => `${(of / 1e6).toFixed(2)} MB, ${(of / rows).toFixed(1)} B a record`;
  print(`${what}: written, read`, inMs(writing), inMs(timed(() => read(file))));
  process.stdout.write(`  ${bytes(file.byteLength)}; gzip ${bytes(gzipSync(new Uint8Array(file)).length)}\n`);
}

/** Prints what a page does before its first answer, which it used to do by building the index: it reads two files that are there and unpacked. */
async function measureReading(index: BuiltIndex): Promise<void> {
  const files = new Map(Array.from(indexFiles(index), ({ name, bytes }) => [name, bytes.slice().buffer]));
  const held: unknown[] = [];
  const before = heapMb();
  const start = performance.now();
  held.push(await readArchive(async (name) => files.get(name) ?? new ArrayBuffer()));
  const passed = performance.now() - start;
  print('readArchive: columns and records in short', inMs(passed), `${(heapMb() - before).toFixed(0)} MB`);
  for (const [what, isOne] of [
    ['columns and records in short', (name: string) => ['columns', 'short'].includes(name)],
    ['whole records', (name: string) => /^\d/.test(name)],
  ] as const) {
    const packed = [...files].filter(([name]) => isOne(name)).reduce((sum, [, file]) => sum + gzipSync(new Uint8Array(file)).length, 0);
    process.stdout.write(`  ${what}: gzip ${(packed / 1e6).toFixed(2)} MB, ${(packed / index.columns.rows).toFixed(1)} B a record\n`);
  }
}

function measureFiles({ columns, entries, organisations }: BuiltIndex): void {
  const records = entries.map(({ entry }) => entry);
  printFile('file of the columns', columns.rows, () => writeColumns('bench', columns), readColumns);
  const text = buildTextIndex(records, organisations);
  printFile('file of the texts', columns.rows, () => writeText('bench', text), readText);
}

function measureAnswers(index: BuiltIndex, filters: readonly Filters[]): void {
  const sorted = (key: 'date' | 'title') => (one: Filters) =>
    listRecords(index, 'activity', { filters: one, sort: { key, descending: key === 'date' }, page: 1, pageSize: 50 });
  measure('list by date', filters, sorted('date'));
  measure('list by title', filters, sorted('title'));
  measure('timeline', filters, (one) => timelineOf(index, { filters: one, lane: 'country' }));
  measure('rhythm', filters, (one) => rhythmOf(index, one));
  measure('profile of a country', filters, (one) => countryProfileOf(index, 'MK', one));
  measure('profile of a pair', filters, (one) => pairProfileOf(index, 'MK', 'RS', one));
}

/** Throws where the two that the engine is compared with do not count alike: then one of them is no measure. */
function compareLimits(naive: ReturnType<typeof naiveCounter>, columnar: ReturnType<typeof columnarCounter>, filters: readonly Filters[]) {
  const held = (counts: Record<string, number>) => Object.entries(counts).filter(([, count]) => count > 0);
  const asText = (counts: readonly Record<string, number>[]) => JSON.stringify(counts.map((one) => held(one).sort()));
  for (const one of filters) if (asText(naive(one)) !== asText(columnar(one))) throw new Error('The two limits count differently.');
}

await Promise.all([loaded(textPart), loaded(suggestPart)]);
const size = process.argv[2] ?? 'real';
const base = readDataset(bundledTexts).dataset;
const dataset = size === 'real' ? base : syntheticDataset(base, Number(size), SEED);
// The values of the real records are those of the synthetic ones; text is measured by itself. A facet that the limits leave out is not asked for.
const asked = fc.sample(randomFilters(base), { seed: SEED, numRuns: 10 * FILTERS });
const filters = asked
  .filter(({ q, contact, orgType, followUp }) => q === '' && [...contact, ...orgType, ...followUp].length === 0)
  .slice(0, FILTERS);

const records = dataset.activities.length + dataset.agreements.length + dataset.initiatives.length;
process.stdout.write(
  `\n${records} records, seed ${SEED}, ${filters.length} filters, Node ${process.versions.node}; ms, median and p95 of the least of several rounds\n`,
);
const index = measureStart(dataset);
measure('overview, whole answer', filters, (one) => overviewOf(index, one));
measure('overview, no filters', [noFilters], (one) => overviewOf(index, one));
measureAnswers(index, filters.slice(0, 40));
measureText(dataset, index);
measureFiles(index);
await measureReading(index);
const naive = naiveRecords(dataset);
const [naively, inColumns] = [naiveCounter(naive), columnarCounter(naive)];
compareLimits(naively, inColumns, filters.slice(0, 5));
const simple = filters.filter(isForCrossfilter);
const byCrossfilter = crossfilterCounter(naive);
compareLimits(byCrossfilter, inColumns, simple.slice(0, 5));
measure('eight facets: naive loop', filters, naively);
measure(`eight facets: crossfilter, ${simple.length} of the filters`, simple, byCrossfilter);
measure('eight facets: columnar limit', filters, inColumns);
measure('eight facets, no filters: columnar limit', [noFilters], inColumns);
