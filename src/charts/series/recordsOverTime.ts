import { timeFinding } from '@/charts/findings/timeFinding';
import { type ChartTable, type ColumnsBody, type ColumnsStack, chartNotes } from '@/charts/model';
import { scopeParts } from '@/charts/series/barSeries';
import { type ChartSource, type ColumnSeries, MARK_LIMIT, type TimeMark } from '@/charts/series/chartSeries';
import { labelOf } from '@/charts/series/facetBars';
import { searchedNotes, searchedRows } from '@/charts/series/searchedStrip';
import { binName, binRange, collectedPeriods, collectedWords, ownDateMark, underWayMark } from '@/charts/series/timeMarks';
import type { Stacking } from '@/domain/address/parameters';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import { signingRule } from '@/domain/answers/countingMethod';
import { facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { countedOr, numberOrWords } from '@/domain/records/absence';
import { lastCollected, type Research } from '@/domain/records/coverage';
import { recordKinds } from '@/domain/records/kinds';
import { farOffName, farOffNote } from '@/domain/time/farOff';
import { formatPartialDate } from '@/domain/time/partialDate';
import { type ActivityType, idsOf, isIdOf, kinds, scopes } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, upperFirst } from '@/domain/words/sentences';
import type { Hue } from '@/ui/palette';

/** Named parts in a stack; the rest is drawn as one. The palette has a colour for each, and one for the rest. */
const MOST_PARTS = 7;
const OTHER_CATEGORY = 7;

interface Part {
  readonly ids: readonly string[];
  readonly label: string;
  readonly hue: Hue;
}

/** The parts of a stack, with the hue that they have everywhere; the many types are ranked. */
const fixedParts: Readonly<Record<Exclude<Stacking, 'type'>, readonly Part[]>> = {
  kind: idsOf(kinds).map((id) => ({ ids: [id], label: upperFirst(recordKinds[id].plural), hue: id })),
  // Here records without a country count too.
  scope: scopeParts.map(({ scopes: ids, label, hue }) => ({ ids, hue, label: hue === 'many' ? scopes.many : label })),
};

/** Returns the hues of types: the first of each kind has that of the kind, the others those that mean nothing else. */
function typeHues(ids: readonly string[]): readonly Hue[] {
  const kindsOf = ids.map((id) => idsOf(kinds).find((kind) => isIdOf(facets.type.ofKind?.[kind] ?? {}, id)));
  let next = 1;
  return kindsOf.map((kind, at) => {
    if (kind !== undefined && kindsOf.indexOf(kind) === at) return kind;
    next += 1;
    return next - 1;
  });
}

/** Returns the parts that hold a record, those of types with most first; of more types than can be told apart the last are put together. */
function partsOf(bins: readonly PeriodBin[], by: Stacking): ColumnsStack['parts'] {
  const valuesOf = (ids: readonly string[]) => ({
    values: bins.map((bin) => ids.reduce((sum, id) => sum + (bin[by][id] ?? 0), 0)),
    coarse: bins.map((bin) => ids.reduce((sum, id) => sum + (bin.coarse[by][id] ?? 0), 0)),
  });
  const sumOf = (id: string) => bins.reduce((sum, bin) => sum + (bin[by][id] ?? 0), 0);
  if (by !== 'type')
    return fixedParts[by]
      .filter(({ ids }) => ids.some((id) => sumOf(id) > 0))
      .map(({ ids, label, hue }) => ({ label, hue, ...valuesOf(ids) }));
  const ids = [...new Set(bins.flatMap((bin) => Object.keys(bin.type)))].sort();
  const ranked = ids.filter((id) => sumOf(id) > 0).sort((a, b) => sumOf(b) - sumOf(a));
  const room = Math.max(1, Math.min(MOST_PARTS, Math.floor(MARK_LIMIT / Math.max(1, bins.length)) - 1));
  const rest = ranked.slice(room);
  const named = ranked.slice(0, room);
  const hues = typeHues(named);
  return [
    ...named.map((id, at) => ({ label: labelOf('type')(id), hue: hues[at] ?? OTHER_CATEGORY, ...valuesOf([id]) })),
    ...(rest.length > 0 ? [{ label: 'Other types', hue: OTHER_CATEGORY, ...valuesOf(rest) }] : []),
  ];
}

/** The marks of what was under way: in each period, and in the whole range, which is the one asked for or that of the columns. */
function runningMarks({ total, periods }: Overview, filters: Filters): Pick<ColumnSeries, 'running' | 'underWay'> {
  const ranges = periods.bins.map((bin) => binRange(periods.unit, bin, filters));
  const underWay = periods.bins.map((bin, at) => underWayMark(bin.underWay, ranges[at] ?? filters, filters));
  if (total === 0 || periods.underWay === 0 || ranges.length === 0) return { running: null, underWay: [] };
  const isAsked = filters.from !== null || filters.to !== null;
  const whole = { from: ranges[0]?.from ?? null, to: ranges.at(-1)?.to ?? null };
  return { running: underWayMark(periods.underWay, isAsked ? filters : whole, filters), underWay };
}

/** What is said over the panel of what was under way. Alone it counts a part of the view; else records that need not be of it. */
function underWayText(running: TimeMark, total: number, isAlone: boolean): string {
  const what = isAlone ? 'agreements and initiatives' : running.count === 1 ? 'agreement or initiative' : 'agreements and initiatives';
  if (isAlone) return `Under way or in force: ${formatCount(running.count)} of the ${counted(total, 'record')} are ${what}`;
  return `Under way or in force: ${formatCount(running.count)} ${what}, not part of the ${counted(total, 'record')}`;
}

const TABLE_HEADS = { coarse: 'Of these, date not exact', underWay: 'Under way (not part of the records)', collected: 'Collected' };

/** The records of a period and the parts of them; why there are none, in words. */
function ownCells({ totals, parts }: ColumnsStack, at: number): (string | number)[] {
  const total = numberOrWords(totals[at] ?? 0);
  return [total, ...parts.map(({ values }) => (typeof total === 'string' ? total : (values[at] ?? 0)))];
}

/** The numbers of the chart: a row for each period, one for what has no own date, and one for the whole, which its rows need not add up to. */
function tableOf(body: ColumnsBody, overview: Overview, research: Research): ChartTable {
  const { bins, stack, underWay, collected } = body;
  const { periods } = overview;
  const hasCoarse = periods.bins.some(({ coarse }) => coarse.total > 0) && stack !== null;
  const numbers = [
    'Records',
    ...(stack?.parts.map(({ label }) => label) ?? []),
    ...(hasCoarse ? [TABLE_HEADS.coarse] : []),
    ...(underWay ? [stack ? TABLE_HEADS.underWay : 'Under way or in force'] : []),
  ];
  const rows = bins.map(({ label }, at) => [
    label,
    ...(stack ? ownCells(stack, at) : ['']),
    ...(hasCoarse ? [periods.bins[at]?.coarse.total ?? 0] : []),
    ...(underWay ? [numberOrWords(underWay.values[at] ?? 0)] : []),
    ...(collected === null ? [] : [collectedWords(at, collected, research)]),
  ]);
  const blank = (count: number) => Array.from({ length: count }, () => '');
  const parts = (stack?.parts.length ?? 0) + Number(hasCoarse);
  const after = collected === null ? 0 : 1;
  const undated = periods.undated > 0 ? [['Undated', periods.undated, ...blank(parts + Number(underWay !== null) + after)]] : [];
  const whole = ['Whole view', overview.total, ...blank(parts), ...(underWay ? [periods.underWay] : []), ...blank(after)];
  const head = (isNumber: boolean) => (label: string) => ({ label, isNumber });
  return {
    columns: [
      head(false)(bins.length > 0 ? upperFirst(periods.unit) : 'Date'),
      ...numbers.map(head(true)),
      ...(collected === null ? [] : [head(false)(TABLE_HEADS.collected)]),
    ],
    rows: [...rows, ...undated, whole],
  };
}

/** Where both are in view, one event may stand in a column twice. */
function hasSignings({ counts, totals }: Overview): boolean {
  return totals.agreement > 0 && counts.type.some(({ value, count }) => value === ('signing' satisfies ActivityType) && count > 0);
}

function notesOf({ stack, underWay, collected }: ColumnsBody, { overview, filters, research }: ChartSource): (string | null)[] {
  const last = lastCollected(research);
  const isCoarse = overview.periods.bins.some(({ coarse }) => coarse.total > 0);
  return [
    stack && 'Records count by their own date: the day of an activity or a signing, the start of an initiative.',
    stack && isCoarse ? 'Records dated less precisely than a period are drawn light and count in each period they may fall in.' : null,
    stack && hasSignings(overview) ? signingRule : null,
    underWay &&
      'Agreements and initiatives are under way from their start to their end, so they count in every period in between and should not be added up.',
    collected !== null && last ? `Records were collected up to ${formatPartialDate(last)}.` : null,
    farOffNote(overview.periods.outside),
    ...((stack ?? underWay) ? searchedNotes(filters, research) : []),
  ];
}

/**
 * Returns the records per year, quarter or month by their own date, as columns stacked by kind, type or scope; and what was under way, which stands alone where
 * that is what the filters ask for.
 */
export function recordsOverTime(source: ChartSource): ColumnSeries {
  const { id, title, overview, filters, research, by } = source;
  const { unit, undated } = overview.periods;
  const isAlone = filters.time === 'underway';
  const { running, underWay } = runningMarks(overview, filters);
  const bins = isAlone && !running ? [] : overview.periods.bins;
  const shownAs = (count: number, bin: PeriodBin | undefined) =>
    bin ? countedOr(count, research, filters.country, { from: bin.start, to: bin.end }) : count;
  const stack: ColumnsStack | null =
    isAlone || bins.length === 0 ? null : { totals: bins.map((bin) => shownAs(bin.total, bin)), parts: partsOf(bins, by) };
  const names = bins.map((bin) => binName(unit, bin));
  const body: ColumnsBody = {
    shape: 'columns',
    bins: names,
    stack,
    underWay: running && {
      text: underWayText(running, overview.total, isAlone),
      values: underWay.map(({ count }, at) => shownAs(count, bins[at])),
    },
    undated: undated > 0 ? `Without a date of their own: ${counted(undated, 'record')}` : null,
    searched: searchedRows(bins, filters, research),
    collected: collectedPeriods(bins, research),
  };
  const hasChoice = loneValues(filters[by]).length === 0;
  return {
    chart: {
      id,
      title,
      finding: overview.total === 0 || stack ? timeFinding(overview, names, stack && hasChoice ? stack.parts : [], body.collected) : '',
      notes: chartNotes(notesOf(body, source), body.searched.length > 1 ? filters.country.flat() : []),
      body,
      table: tableOf(body, overview, research),
    },
    own: stack ? bins.map((bin) => ownDateMark(bin.total, { ...binRange(unit, bin, filters), time: null }, filters)) : [],
    undated: undated > 0 ? ownDateMark(undated, { from: null, to: null, time: 'undated' }, filters) : null,
    running,
    underWay,
    outside: (overview.periods.outside ?? []).map((side) => ({
      ...ownDateMark(side.count, { from: side.from, to: side.to, time: null }, filters),
      name: farOffName(side),
    })),
  };
}
