import type { DumbbellsBody } from '@/charts/comparisonBodies';
import { FEW } from '@/charts/findings/findings';
import { chartNotes, tableHeads } from '@/charts/model';
import { absencesIn } from '@/charts/plot/AbsenceSigns';
import {
  type ComparedCountry,
  type ComparedSeries,
  type ComparedSource,
  comparedHead,
  comparedMark,
  comparedSeries,
  countryFirst,
} from '@/charts/series/comparedCountries';
import type { ComparedScale } from '@/domain/address/parameters';
import { absenceOf } from '@/domain/records/absence';
import { countryInSentence, countryName } from '@/domain/vocabulary/countries';
import { idsOf, type Topic, topics } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, formatPercent, lowerFirst } from '@/domain/words/sentences';

interface TopicRow {
  readonly topic: Topic;
  readonly counts: readonly number[];
  /** Per cent with one place after the point. */
  readonly shares: readonly number[];
  /** What is drawn of the two. */
  readonly values: readonly number[];
  /** Of two, the second less the first; of more, the most less the least. */
  readonly gap: number;
}

/** Returns a number with at most one place after the point, as sums of such numbers are not exact. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function rowsOf(countries: readonly ComparedCountry[], scale: ComparedScale): readonly TopicRow[] {
  const rows = idsOf(topics).map((topic) => {
    const counts = countries.map(({ overview }) => overview.counts.topic.find(({ value }) => value === topic)?.count ?? 0);
    const shares = counts.map((count, at) => tenths((100 * count) / Math.max(1, countries[at]?.overview.total ?? 0)));
    const values = scale === 'share' ? shares : counts;
    const gap = values.length === 2 ? (values[1] ?? 0) - (values[0] ?? 0) : Math.max(...values) - Math.min(...values);
    return { topic, counts, shares, values, gap: tenths(gap) };
  });
  return rows.sort((a, b) => b.gap - a.gap || Math.max(...b.values) - Math.max(...a.values));
}

/** `artificial intelligence (31 to 13)`. */
function leadWords(row: TopicRow, scale: ComparedScale): string {
  const words = scale === 'share' ? formatPercent : formatCount;
  return `${lowerFirst(topics[row.topic])} (${words(Math.max(...row.values))} to ${words(Math.min(...row.values))})`;
}

/** Who leads where; empty where nobody does, and over a few records. */
function finding(countries: readonly ComparedCountry[], rows: readonly TopicRow[], scale: ComparedScale): string {
  if (Math.max(0, ...rows.flatMap(({ counts }) => counts)) < FEW) return '';
  const share = scale === 'share' ? 'by share ' : '';
  if (countries.length > 2) {
    const [widest] = rows;
    if (!widest || widest.gap === 0) return '';
    const at = (value: number) => countryInSentence(countries[widest.values.indexOf(value)]?.code ?? '');
    const [least, most] = [Math.min(...widest.values), Math.max(...widest.values)];
    return `They differ most ${share}on ${leadWords(widest, scale)}: ${at(most)} has the most, ${at(least)} the least.`;
  }
  const leads = countries
    .map(({ code }, at) => ({ code, rows: rows.filter(({ gap }) => (at === 0 ? gap < 0 : gap > 0)) }))
    .map(({ code, rows: own }) => ({ code, own, best: own.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0] }))
    .sort((a, b) => b.own.length - a.own.length);
  const [first, second] = leads;
  if (!first?.best || !second) return '';
  const lead = (code: string, count: number) => `${code} leads ${share}on ${formatCount(count)} of ${counted(rows.length, 'topic')}`;
  const opening = `${lead(countryFirst(first.code), first.own.length)}, most on ${leadWords(first.best, scale)}`;
  if (!second.best) return `${opening}; ${countryInSentence(second.code)} leads on none.`;
  return `${opening}; ${countryInSentence(second.code)} on ${formatCount(second.own.length)}, most on ${leadWords(second.best, scale)}.`;
}

function signed(gap: number, words: (value: number) => string): string {
  return gap === 0 ? '0' : `${gap > 0 ? '+' : '−'}${words(Math.abs(gap))}`;
}

/**
 * Returns the topics with the records of each country, from the lead of the second to the lead of the first; of more than two from the widest range. Those of which no
 * country has any are named in one line, and have their rows in the table.
 */
export function topicsCompared(source: ComparedSource, scale: ComparedScale): ComparedSeries<DumbbellsBody> {
  const { countries, research } = source;
  const all = rowsOf(countries, scale);
  const rows = all.filter(({ counts }) => counts.some((count) => count > 0));
  const absences = absencesIn(countries.map(({ filters }) => absenceOf(research, filters.country, filters)));
  const none = all.filter((row) => !rows.includes(row)).map(({ topic }) => ({ label: topics[topic], absences }));
  const isShare = scale === 'share';
  const [first, second] = countries.map(({ code }) => code);
  const isPair = countries.length === 2;
  const written = (gap: number) => (isShare ? gap.toFixed(1) : formatCount(gap));
  const turn = rows.findIndex(({ gap }) => gap < 0);
  const names = countries.map(({ code }) => countryName(code));
  const order = isPair
    ? `Sorted by difference; the line divides the lead of ${countryInSentence(second ?? '')} from that of ${countryInSentence(first ?? '')}.`
    : 'Sorted by range, from the least to the most.';
  const shareNote = 'Shares are of each country’s own total under the filters, and the difference is in percentage points.';
  const gapLabel = isPair ? `${second} − ${first}` : 'range';
  return {
    chart: {
      ...comparedHead('topics-compared', source),
      finding: finding(countries, all, scale),
      notes: chartNotes(
        ['Topics may overlap, so the numbers of a country should not be added up.', isShare ? shareNote : null, order],
        countries.map(({ code }) => code),
      ),
      body: {
        shape: 'dumbbells',
        series: comparedSeries(countries),
        rows: rows.map(({ topic, values, gap }) => ({
          label: topics[topic],
          values,
          gap: isPair ? signed(gap, written) : written(gap),
        })),
        isShare,
        gapLabel,
        turn: isPair && turn > 0 ? turn : null,
        ...(none.length > 0 && { none }),
      },
      table: {
        columns: tableHeads(
          ['Topic'],
          [...names, ...(isShare ? names.map((name) => `${name}, % of its own`) : []), isPair ? 'Difference' : 'Range'],
        ),
        rows: all.map(({ topic, counts, shares, gap }) => [topics[topic], ...counts, ...(isShare ? shares : []), gap]),
        keys: { labels: ['Topic code', 'Topic'], rows: all.map(({ topic }) => [topic, topics[topic]]) },
      },
    },
    marks: rows.map(({ topic, counts, shares }) =>
      countries.map((country, at) => {
        const count = counts[at] ?? 0;
        const value = counted(count, 'record') + (isShare ? `, ${formatPercent(shares[at] ?? 0)} of its own` : '');
        return comparedMark(country, { label: `${countryName(country.code)}, ${topics[topic]}`, value, count }, { values: { topic } });
      }),
    ),
  };
}
