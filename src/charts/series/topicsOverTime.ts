import { isExact, newLead } from '@/charts/findings/timeFinding';
import { chartNotes, codedKeys, tableHeads } from '@/charts/model';
import type { ChartSource, SmallColumnSeries } from '@/charts/series/chartSeries';
import { byCount, labelOf } from '@/charts/series/facetBars';
import { noneOf } from '@/charts/series/foldZeros';
import { binName, binRange, collectedPeriods, isOfDates } from '@/charts/series/timeMarks';
import { isLone, loneValues } from '@/domain/facets/groups';
import { absenceOf, countedOr, numberOrWords } from '@/domain/records/absence';
import { lastCollected } from '@/domain/records/coverage';
import { farOffNote } from '@/domain/time/farOff';
import { formatPartialDate } from '@/domain/time/partialDate';

/**
 * Returns the records of each topic per period by their own date, a panel for each that has any, most first, all on one scale; the other topics are named and
 * have their rows in the table. Where the filters ask for what was under way there is nothing, as these panels count by another date.
 */
export function topicsOverTime({ id, title, overview, filters, research }: ChartSource<'topic'>): SmallColumnSeries {
  const { unit } = overview.periods;
  const bins = filters.time === 'underway' ? [] : overview.periods.bins;
  const names = bins.map((bin) => binName(unit, bin));
  const all = bins.length > 0 ? byCount(overview.counts.topic) : [];
  const ranked = all.filter(({ count }) => count > 0);
  const nameOf = labelOf('topic');
  const panels = ranked.map(({ value, count }) => ({
    label: nameOf(value),
    total: count,
    values: bins.map(({ topic }) => topic[value] ?? 0),
  }));
  const none = all
    .slice(ranked.length)
    .map(({ value }) => ({ label: nameOf(value), whole: countedOr(0, research, filters.country, filters) }));
  const absences = bins.map(({ start, end }) => absenceOf(research, filters.country, { from: start, to: end }));
  const collected = collectedPeriods(bins, research);
  const whole = names.slice(0, collected === null ? names.length : Math.floor(collected));
  const lead = loneValues(filters.topic).length > 0 || !isExact(overview) ? null : newLead(panels, whole);
  const last = lastCollected(research);
  return {
    panels: ranked.map(({ value, count }) => {
      const isChosen = isLone(filters.topic, value);
      return {
        whole: { count, asks: { values: { topic: value } }, isChosen },
        columns: bins.map((bin) => {
          const dates = { ...binRange(unit, bin, filters), time: null };
          return {
            count: bin.topic[value] ?? 0,
            asks: { values: { topic: value }, dates },
            isChosen: isChosen && isOfDates(filters, dates),
          };
        }),
      };
    }),
    chart: {
      id,
      title,
      finding: lead ? `${lead.leader} has had the most records since ${lead.since}.` : '',
      notes: chartNotes(
        [
          'All panels share one scale and count records by their own date; the number beside a name counts all its records.',
          'A record with several topics appears in the panel of each, and an imprecisely dated one in each period it may fall in, so these numbers should not be added up.',
          farOffNote(overview.periods.outside),
          collected !== null && last ? `Records were collected up to ${formatPartialDate(last)}.` : null,
        ],
        [],
      ),
      body: {
        shape: 'smallColumns',
        bins: names,
        panels,
        absences,
        collected,
        ...(none.length > 0 && { none: none.map(({ label, whole }) => noneOf(label, [whole])) }),
      },
      table: {
        columns: tableHeads(['Topic'], ['Records', ...names.map(({ label }) => label)]),
        rows: [
          ...panels.map(({ label, total, values }) => [
            label,
            total,
            ...values.map((count, at) => numberOrWords(count || (absences[at] ?? count))),
          ]),
          ...none.map(({ label, whole }) => [label, numberOrWords(whole), ...absences.map(numberOrWords)]),
        ],
        keys: codedKeys(
          'Topic',
          all.map(({ value }) => value),
          nameOf,
        ),
      },
    },
  };
}
