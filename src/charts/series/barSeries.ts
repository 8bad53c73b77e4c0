import { alsoAboutFinding, countryFinding, partnersFinding, statusFinding, topicFinding, typeFinding } from '@/charts/findings/findings';
import { chartNotes, codedKeys, tableHeads } from '@/charts/model';
import { isMarkChosen } from '@/charts/series/chartMark';
import type { BarSeries, ChartSource } from '@/charts/series/chartSeries';
import { byCount, emphasisOf, type FacetBar, labelOf, leftOut, topBars } from '@/charts/series/facetBars';
import { type FacetName, facets } from '@/domain/facets/facets';
import type { Filters } from '@/domain/facets/filters';
import { togetherValues } from '@/domain/facets/groups';
import { absenceOf, numberOrWords } from '@/domain/records/absence';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { agreementStatuses, idsOf, type Scope } from '@/domain/vocabulary/vocabulary';
import { counted, listed, lowerFirst } from '@/domain/words/sentences';
import type { ScopeHue } from '@/ui/palette';

type BarSource = ChartSource<FacetName | null>;

/** The parts of a bar that is split by how many countries a record names, closest first. */
export const scopeParts: readonly { readonly scopes: readonly Scope[]; readonly label: string; readonly hue: ScopeHue }[] = [
  { scopes: ['two'], label: 'Two countries', hue: 'two' },
  { scopes: ['few'], label: 'Three to five countries', hue: 'few' },
  { scopes: ['many'], label: 'Six or more countries', hue: 'many' },
  { scopes: ['one', 'one-with-body'], label: 'One country', hue: 'one' },
];

interface Bars {
  readonly unit?: BarSeries['unit'];
  readonly isSplit?: boolean;
  readonly amount?: string;
  readonly finding: string;
  readonly notes: readonly (string | null)[];
  readonly bars: readonly FacetBar[];
  /** Nothing can be counted beside what the filters choose, so that a zero says nothing of the search. */
  readonly isNarrowed?: boolean;
}

/**
 * Returns a bar chart: picture, table and the value behind each bar. Of the parts by scope those stay that count anything. What counts nothing is named under the
 * bars and has its row in the table.
 */
function barSeries(
  { id, title, facet, filters, research }: BarSource,
  { unit = 'record', isSplit = false, amount, finding, notes, bars, isNarrowed = false }: Bars,
): BarSeries {
  const label = facet ? facets[facet].label : title;
  const nameOf = facet ? labelOf(facet) : String;
  const countOf = ({ scope = {} }: FacetBar, scopes: readonly Scope[]) => scopes.reduce((sum, name) => sum + (scope[name] ?? 0), 0);
  const parts = isSplit ? scopeParts.filter(({ scopes }) => bars.some((bar) => countOf(bar, scopes) > 0)) : [];
  const absenceFor = ({ value, count }: FacetBar) => {
    if (count > 0 || isNarrowed) return null;
    return absenceOf(research, facet === 'country' ? [...filters.country, [value]] : filters.country, filters);
  };
  const absences = bars.map(absenceFor);
  const none = bars.flatMap((bar, at) =>
    bar.count > 0 ? [] : [{ label: nameOf(bar.value), absences: absences[at] ? [absences[at]] : [] }],
  );
  const drawn = bars.filter(({ count }) => count > 0);
  const split = (bar: FacetBar) => parts.map(({ scopes }) => countOf(bar, scopes));
  return {
    facet,
    values: drawn.map(({ value }) => value),
    scopes: parts.map(({ scopes }) => scopes),
    filters,
    unit,
    chart: {
      id,
      title,
      ...(amount && { amount }),
      ...(unit !== 'record' && { unit }),
      finding,
      notes: chartNotes(notes, facet === 'country' ? bars.map(({ value }) => value) : []),
      body: {
        shape: 'bars',
        bars: drawn.map((bar) => ({
          label: nameOf(bar.value),
          value: bar.count,
          emphasis: bar.emphasis,
          ...(parts.length > 0 && { parts: split(bar) }),
        })),
        ...(parts.length > 0 && { parts: parts.map((part) => ({ label: part.label, hue: part.hue })) }),
        ...(none.length > 0 && { none }),
      },
      table: {
        columns: tableHeads([label], [unit === 'record' ? 'Records' : 'Agreements', ...parts.map((part) => part.label)]),
        rows: bars.map((bar, at) => [nameOf(bar.value), numberOrWords(absences[at] ?? bar.count), ...split(bar)]),
        ...(facet && {
          keys: codedKeys(
            label,
            bars.map(({ value }) => value),
            nameOf,
          ),
        }),
      },
    },
  };
}

/** Bars shown; the rest is in the filter's list. */
const COUNTRY_BARS = 10;

/** `Partners of North Macedonia and Albania` where all records name the chosen countries; else null. */
export function partnersTitle({ country }: Filters): string | null {
  const together = togetherValues(country);
  return together.length > 0 ? `Partners of ${listed(together.map(countryInSentence))}` : null;
}

/**
 * Returns the countries with most records, split by how many countries the records name. Countries that all records name are left out, and the rest are
 * their partners.
 */
export function recordsByCountry(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const together: readonly string[] = togetherValues(filters.country);
  const counts = overview.counts.country.filter(({ value }) => !together.includes(value));
  const bars = topBars(counts, together.length > 0 ? [] : filters.country, COUNTRY_BARS);
  const hidden = leftOut(counts, bars);
  const subject = { total: overview.total, filters, bars };
  const [one, many] = together.length > 0 ? ['more partner has', 'more partners have'] : ['more country has', 'more countries have'];
  return barSeries(source, {
    isSplit: true,
    finding: together.length > 0 ? partnersFinding(subject, counts, overview.counts.scope) : countryFinding(subject),
    notes: [
      together.length > 0
        ? 'A record may name several partners, so the bars should not be added up.'
        : 'A record may name several countries, so the bars should not be added up.',
      hidden > 0 ? `${counted(hidden, one, many)} records; the country filter lists them all.` : null,
    ],
    bars,
  });
}

/** `Also about` where all records have the chosen topics; else null. */
export function alsoAboutTitle({ topic }: Filters): string | null {
  return togetherValues(topic).length > 0 ? 'Also about' : null;
}

/** Returns every topic, most records first. Topics that all records have are left out. */
export function recordsByTopic(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const together: readonly string[] = togetherValues(filters.topic);
  const bars = byCount(overview.counts.topic)
    .filter(({ value }) => !together.includes(value))
    .map((fact) => ({ ...fact, emphasis: emphasisOf(fact.value, filters.topic) }));
  const subject = { total: overview.total, filters, bars };
  const about = listed(together.map(labelOf('topic')).map(lowerFirst));
  return barSeries(source, {
    finding: together.length > 0 ? alsoAboutFinding(subject) : topicFinding(subject),
    notes: [
      together.length > 0
        ? `All records are about ${about}; these are their other topics. A record may have several, so the bars should not be added up.`
        : 'A record may have several topics, so the bars should not be added up.',
    ],
    bars,
  });
}

/** Bars shown; the rest is in the filter's list. */
const TYPE_BARS = 12;

/** Returns the activity types, agreement kinds and initiative kinds with most records, the chosen ones always among them. */
export function recordsByType(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const counts = overview.counts.type;
  const bars = topBars(counts, filters.type, TYPE_BARS);
  const hidden = leftOut(counts, bars);
  return barSeries(source, {
    finding: typeFinding({ total: overview.total, filters, bars }),
    notes: [hidden > 0 ? `${counted(hidden, 'more type has', 'more types have')} records; the type filter lists them all.` : null],
    bars,
  });
}

/** Returns the agreements by status, in the order of the life cycle. */
export function agreementsByStatus(source: BarSource): BarSeries {
  const { overview, filters } = source;
  const counts = new Map<string, number>(overview.agreementStatus.map(({ value, count }) => [value, count]));
  const bars = idsOf(agreementStatuses).map(
    (value): FacetBar => ({
      value,
      count: counts.get(value) ?? 0,
      emphasis: isMarkChosen(filters, { values: { status: value }, kind: 'agreement' }) ? 'chosen' : 'none',
    }),
  );
  return barSeries(source, {
    unit: 'agreement',
    amount: counted(overview.totals.agreement, 'agreement'),
    finding: statusFinding(bars),
    isNarrowed: filters.status.length > 0 || filters.kind.some((group) => !group.includes('agreement')),
    notes: ['The statuses follow the life of an agreement; each agreement has one.'],
    bars,
  });
}
