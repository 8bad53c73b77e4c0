import { timeFinding } from '@/charts/findings/timeFinding';
import { type ColumnsBin, chartNotes, tableHeads } from '@/charts/model';
import { type ChartSource, type ColumnMark, type ColumnSeries, MARK_LIMIT } from '@/charts/series/chartSeries';
import { labelOf } from '@/charts/series/facetBars';
import type { Stacking } from '@/domain/address/parameters';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { recordKinds } from '@/domain/records/kinds';
import { formatPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { shortMonths } from '@/domain/time/timeScale';
import { idsOf, isIdOf, kinds } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';

/** Named parts in a stack; the rest is drawn as one. The palette has a colour for each, and one for the rest. */
const MOST_PARTS = 7;
const OTHER_CATEGORY = 7;

const partLabels: Readonly<Record<Stacking, (id: string) => string>> = {
  topic: labelOf('topic'),
  type: labelOf('type'),
  kind: (id) => upperFirst(isIdOf(recordKinds, id) ? recordKinds[id].plural : id),
};

const partsNames: Readonly<Record<Stacking, string>> = { topic: 'topics', type: 'types', kind: 'kinds' };

/** Returns the ids in the stack with most first; kinds keep the order of the vocabulary, so that their colours stay. */
function rankedIds(bins: readonly PeriodBin[], by: Stacking): string[] {
  const sums = new Map<string, number>(by === 'kind' ? idsOf(kinds).map((kind) => [kind, 0]) : []);
  for (const bin of bins) for (const [id, count] of Object.entries(bin[by])) sums.set(id, (sums.get(id) ?? 0) + count);
  const present = [...sums].filter(([, sum]) => sum > 0);
  return (by === 'kind' ? present : present.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))).map(([id]) => id);
}

function partsOf(bins: readonly PeriodBin[], by: Stacking) {
  const ids = rankedIds(bins, by);
  const room = Math.max(1, Math.min(MOST_PARTS, Math.floor(MARK_LIMIT / Math.max(1, bins.length)) - 1));
  const named = ids.slice(0, room);
  const rest = ids.slice(room);
  const series = named.map((id, category) => ({
    label: partLabels[by](id),
    category,
    values: bins.map((bin) => bin[by][id] ?? 0),
  }));
  if (rest.length === 0) return series;
  const values = bins.map((bin) => rest.reduce((sum, id) => sum + (bin[by][id] ?? 0), 0));
  return [...series, { label: `Other ${partsNames[by]}`, category: OTHER_CATEGORY, values }];
}

function marksOf({ unit, bins }: Overview['periods'], filters: Filters): ColumnMark[] {
  return bins.map((bin) => {
    const range = binRange(unit, bin, filters);
    return { ...range, emphasis: range.from === filters.from && range.to === filters.to ? 'chosen' : 'none' };
  });
}

/** Returns the records per year, quarter or month as columns stacked by topic, type or kind. */
export function recordsOverTime({ id, title, overview, filters, by }: ChartSource): ColumnSeries {
  const { unit, bins } = overview.periods;
  const series = partsOf(bins, by);
  const periods = bins.map((bin) => ({
    ...binName(unit, bin),
    total: bin.total,
    parts: Object.entries(bin[by]).map(([id, count]) => ({ label: partLabels[by](id), count })),
  }));
  return {
    partsName: partsNames[by],
    columns: marksOf(overview.periods, filters),
    chart: {
      id,
      title,
      finding: timeFinding(overview.total, periods, unit, loneValues(filters[by]).length === 1 ? null : by === 'kind' ? 'lead' : 'leads'),
      notes: chartNotes(
        [
          'Records count by their own date: the day of an activity or a signing, the start of an initiative. One known to the year counts in each of its periods.',
          ...(by === 'topic'
            ? [
                'A record with several topics counts under each, so the parts may add up to more than the total.',
                'The number above a column counts records, its height the mentions of topics.',
              ]
            : []),
        ],
        [],
      ),
      body: { shape: 'columns', bins: periods.map(({ parts: _, ...bin }) => bin), series },
      table: {
        columns: tableHeads([upperFirst(unit)], ['Records', ...series.map(({ label }) => label)]),
        rows: periods.map(({ label, total }, index) => [label, total, ...series.map(({ values }) => values[index] ?? 0)]),
      },
    },
  };
}

type PeriodUnit = Overview['periods']['unit'];

/** Returns the bin's name, whole and in the parts that stand under a column: `2024`; `Q2 2024`; `September 2024`, `Sep`, `2024`. */
export function binName(unit: PeriodUnit, { start }: PeriodBin): Pick<ColumnsBin, 'label' | 'short' | 'year'> {
  const year = unit === 'decade' ? `${start.slice(0, 3)}0` : start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (unit === 'decade') return { label: `${year}s`, short: `${year}s`, year: null };
  if (unit === 'year') return { label: year, short: year, year: null };
  if (unit === 'month') return { label: formatPartialDate(start.slice(0, 7)), short: shortMonths[month - 1] ?? '', year };
  const quarter = `Q${Math.ceil(month / 3)}`;
  return { label: `${quarter} ${year}`, short: quarter, year };
}

/**
 * Returns the dates that ask for just this bin, as short as they can be: `2024` to `2024`, `2024-04` to `2024-06`. A bin that the chosen
 * dates cut keeps the cut, so that choosing it leaves as many records as it counts.
 */
export function binRange(unit: PeriodUnit, { start, end }: PeriodBin, chosen: Pick<Filters, 'from' | 'to'>) {
  const from = wholeStart(unit, start);
  const to = wholeEnd(unit, end);
  const cutFrom = chosen.from && toInterval(chosen.from).start > toInterval(from).start ? chosen.from : from;
  const cutTo = chosen.to && toInterval(chosen.to).end < toInterval(to).end ? chosen.to : to;
  return { from: cutFrom, to: cutTo };
}

function monthOf(year: string, month: number): PartialDate {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The bins of the answer start with the first record; the period itself starts on its own first day. */
function wholeStart(unit: PeriodUnit, day: string): PartialDate {
  if (unit === 'decade') return `${day.slice(0, 3)}0`;
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return day.slice(0, 7);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1);
}

function wholeEnd(unit: PeriodUnit, day: string): PartialDate {
  if (unit === 'decade') return `${day.slice(0, 3)}9`;
  if (unit !== 'quarter') return wholeStart(unit, day);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 3);
}
