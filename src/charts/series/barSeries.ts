import { countryFinding, statusFinding, topicFinding, typeFinding } from '@/charts/findings/findings';
import { chartNotes, tableHeads } from '@/charts/model';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { byCount, emphasisOf, type FacetBar, labelOf, leftOut, topBars } from '@/charts/series/facetBars';
import { type FacetName, facets } from '@/domain/facets/facets';
import { agreementStatuses, idsOf } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';

type BarSource = ChartSource<FacetName | null>;

interface Bars {
  /** What the values are and how they are named, where that is not their facet's. */
  readonly names?: { readonly label: string; readonly nameOf: (value: string) => string };
  readonly unit?: BarSeries['unit'];
  readonly finding: string;
  readonly notes: readonly (string | null)[];
  readonly bars: readonly FacetBar[];
}

/** Returns a bar chart: picture, table and the value behind each bar. */
export function barSeries(
  { id, title, facet }: Pick<BarSource, 'id' | 'title' | 'facet'>,
  { names, unit = 'record', finding, notes, bars }: Bars,
): BarSeries {
  const { label, nameOf } = names ?? { label: facet ? facets[facet].label : title, nameOf: facet ? labelOf(facet) : String };
  return {
    facet,
    values: bars.map(({ value }) => value),
    unit,
    chart: {
      id,
      title,
      finding,
      notes: chartNotes(notes, facet === 'country' ? bars.map(({ value }) => value) : []),
      body: { shape: 'bars', bars: bars.map(({ value, count, emphasis }) => ({ label: nameOf(value), value: count, emphasis })) },
      table: {
        columns: tableHeads([label], [unit === 'record' ? 'Records' : 'Agreements']),
        rows: bars.map(({ value, count }) => [nameOf(value), count]),
      },
    },
  };
}

/** Bars shown; the rest is in the filter's list. */
export const COUNTRY_BARS = 12;

/** Returns the countries with most records, the chosen ones always among them. */
export function recordsByCountry(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const counts = overview.counts.country;
  const bars = topBars(counts, filters.country, COUNTRY_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries(source, {
    finding: countryFinding({ total: overview.total, filters, bars }),
    notes: [
      'A record in which several countries take part counts for each, so the bars may add up to more than the total.',
      hidden > 0
        ? `${counted(hidden, 'more country has', 'more countries have')} records; all are in the list of the country filter.`
        : null,
    ],
    bars,
  });
}

/** Returns every topic, most records first, zeros too. */
export function recordsByTopic(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const bars = byCount(overview.counts.topic).map((fact) => ({ ...fact, emphasis: emphasisOf(fact.value, filters.topic) }));
  return barSeries(source, {
    finding: topicFinding({ total: overview.total, filters, bars }, labelOf('topic')),
    notes: ['A record with several topics counts under each, so the bars may add up to more than the total.'],
    bars,
  });
}

/** Bars shown; the rest is in the filter's list. */
export const TYPE_BARS = 12;

/** Returns the activity types, agreement kinds and initiative kinds with most records, the chosen ones always among them. */
export function recordsByType(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const counts = overview.counts.type;
  const bars = topBars(counts, filters.type, TYPE_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries(source, {
    finding: typeFinding({ total: overview.total, filters, bars }, labelOf('type')),
    notes: [hidden > 0 ? `${counted(hidden, 'more type has', 'more types have')} records; all are in the list of the type filter.` : null],
    bars,
  });
}

/** Returns the agreements by status, in the order of the life cycle, zeros too. */
export function agreementsByStatus(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    emphasis: emphasisOf(value, filters.status),
  }));
  return barSeries(source, {
    unit: 'agreement',
    finding: statusFinding({ bars, filters }, labelOf('status')),
    notes: ['The statuses stand in the order of an agreement’s life.'],
    bars,
  });
}
