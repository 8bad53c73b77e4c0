import { charts } from '@/charts/chartList';
import { type ChartExport, type ChartNote, type ChartTable, chartNotes, type RhythmBody, type RhythmBodyRow } from '@/charts/model';
import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { isListed, partnersOnlyNote, type Research } from '@/domain/records/coverage';
import { silenceRule } from '@/domain/time/rhythmRule';
import { countryName } from '@/domain/vocabulary/countries';
import { counted, formatCount } from '@/domain/words/sentences';
import { quarterLabel, quarterPlace, quarterYears } from '@/features/timeline/rhythm/quarters';
import { contactsOf, datedSilence, rhythmFinding, rowNotes, silenceWords } from '@/features/timeline/rhythm/rhythmFinding';

/** Countries drawn at first, those with most contacts. */
export const RHYTHM_ROWS = 16;

/** The chart, and the country behind each row: `countries[i]` belongs to `body.rows[i]`. */
export interface RhythmSeries {
  readonly chart: ChartExport & { readonly body: RhythmBody };
  readonly countries: readonly string[];
  /** Countries with contacts that are not drawn. */
  readonly hidden: number;
}

function bodyRow(rhythm: CountryRhythm, quarters: Rhythm['quarters']): RhythmBodyRow {
  const silences = rhythm.silences.map((silence) => ({
    from: quarterPlace(silence.start, quarters),
    to: quarterPlace(silence.end, quarters),
    words: silenceWords(silence),
  }));
  return {
    label: countryName(rhythm.country),
    notes: rowNotes(rhythm),
    counts: rhythm.counts,
    silences: silences.filter(({ from, to }) => to > from),
  };
}

function tableOf(shown: readonly CountryRhythm[], quarters: Rhythm['quarters']): ChartTable {
  return {
    columns: [
      { label: 'Country', isNumber: false },
      { label: 'Contacts', isNumber: true },
      { label: 'Known to the year only', isNumber: true },
      { label: 'Usual interval in days', isNumber: true },
      { label: 'Silences', isNumber: false },
      ...quarters.map((quarter) => ({ label: quarterLabel(quarter), isNumber: true })),
    ],
    rows: shown.map((rhythm) => [
      countryName(rhythm.country),
      contactsOf(rhythm),
      rhythm.undated,
      rhythm.usualDays ?? 'too few contacts',
      rhythm.silences.map(datedSilence).join('; ') || 'none',
      ...rhythm.counts,
    ]),
  };
}

function notesOf(total: number, shown: readonly CountryRhythm[], hidden: number, filters: Filters, research: Research): ChartNote[] {
  const codes = shown.map(({ country }) => country);
  const notes = [
    `A contact is an activity that took place or is planned; ${formatCount(total)} ${total === 1 ? 'matches' : 'match'}. Each counts in the quarter in which it began, and for every country that took part.`,
    filters.kind.length > 0 ? 'The kind of record is left aside here, since only activities are contacts.' : null,
    silenceRule,
    'A year for which sources were not searched, or only in part, can look silent: the page on method has the table of coverage.',
    codes.some((country) => !isListed(research, country)) ? partnersOnlyNote : null,
    hidden > 0
      ? `${counted(hidden, 'more country has', 'more countries have')} contacts and ${hidden === 1 ? 'is' : 'are'} not shown.`
      : null,
  ];
  return chartNotes(notes, codes);
}

/**
 * Returns the rhythm as a chart: one row per country, most contacts first, all on one scale; the first `RHYTHM_ROWS` unless `isAll`. Picture, table and CSV hold
 * the rows that are drawn. The finding and the notes speak of these rows too.
 */
export function rhythmChart(rhythm: Rhythm, filters: Filters, research: Research, isAll: boolean): RhythmSeries {
  const { quarters, countries } = rhythm;
  const shown = isAll ? countries : countries.slice(0, RHYTHM_ROWS);
  const hidden = countries.length - shown.length;
  return {
    countries: shown.map(({ country }) => country),
    hidden,
    chart: {
      id: 'rhythm',
      title: charts.rhythm.title,
      finding: rhythmFinding({ total: rhythm.total, countries: shown }, (country) => isListed(research, country)),
      notes: notesOf(rhythm.total, shown, hidden, filters, research),
      body: { shape: 'rhythm', quarters: quarterYears(quarters), rows: shown.map((row) => bodyRow(row, quarters)) },
      table: tableOf(shown, quarters),
    },
  };
}
