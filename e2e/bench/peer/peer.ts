/** What the page is measured against: the usual way to filter and count in a browser, dc.js with crossfilter. It draws total, time, type, country, topic and the newest records. */
import crossfilter from 'crossfilter2';
import { scaleLinear } from 'd3-scale';
import { barChart, chartRegistry, dataCount, dataTable, renderAll, rowChart } from 'dc';
import 'dc/dist/style/dc.css';
import type { PeerRecord } from './peerRecords.ts';

const NEWEST = 20;
const WIDTH = 640;

const records: PeerRecord[] = await (await fetch('./records.json')).json();
const filtered = crossfilter(records);
const years = records.map(({ year }) => year).filter((year) => year !== null);

const byYear = filtered.dimension(({ year }) => year ?? 0);
const byType = filtered.dimension(({ type }) => type);
const byCountry = filtered.dimension(({ countries }) => countries, true);
const byTopic = filtered.dimension(({ topics }) => topics, true);
const byDate = filtered.dimension(({ date }) => date ?? '');

dataCount('#total').crossfilter?.(filtered).groupAll?.(filtered.groupAll());
barChart('#time')
  .width?.(WIDTH)
  .height?.(240)
  .dimension?.(byYear)
  .group?.(byYear.group())
  .x?.(scaleLinear().domain([Math.min(...years), Math.max(...years) + 1]))
  .elasticY?.(true);
for (const [at, dimension] of [
  ['#type', byType],
  ['#country', byCountry],
  ['#topic', byTopic],
] as const)
  rowChart(at)
    .width?.(WIDTH)
    .height?.(420)
    .dimension?.(dimension)
    .group?.(dimension.group())
    .cap?.(16)
    .othersGrouper?.(false)
    .elasticX?.(true);
dataTable('#newest')
  .dimension?.(byDate)
  .size?.(NEWEST)
  .showSections?.(false)
  .columns?.([({ date }: PeerRecord) => date, ({ title }: PeerRecord) => title, ({ countries }: PeerRecord) => countries.join(', ')])
  .sortBy?.(({ date }: PeerRecord) => date ?? '')
  .order?.((a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0));
for (const chart of chartRegistry.list()) chart.transitionDuration?.(0);
renderAll();
document.body.dataset.alive = 'yes';
