import { charts } from '@/charts/chartList';
import { type ChartExport, type ChartTable, chartNotes, codedKeys, listCell } from '@/charts/model';
import type { RhythmBody, RhythmBodyRow } from '@/charts/rhythmBody';
import { signingRule } from '@/domain/answers/countingMethod';
import type { CountryRhythm, Rhythm } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { type Absence, absenceOf, absenceWords } from '@/domain/records/absence';
import { contactRule } from '@/domain/records/atlasRecord';
import { isListed, partnersOnlyNote, type Research, searchedWords } from '@/domain/records/coverage';
import { farOffNote } from '@/domain/time/farOff';
import { formatDateRange, formatPartialDate, type Interval } from '@/domain/time/partialDate';
import { silenceRule } from '@/domain/time/rhythmRule';
import { dayNumber, isoDay } from '@/domain/time/timeScale';
import { countryName } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { quarterLabel, quarterPlace, quarterYears } from '@/features/timeline/rhythm/quarters';
import { rhythmFinding, rowNotes, searchedSilence, silenceWords } from '@/features/timeline/rhythm/rhythmFinding';

/** Countries drawn at first, those with most contacts. */
export const RHYTHM_ROWS = 16;

/** The chart, and the country behind each row: `countries[i]` belongs to `body.rows[i]`. */
export interface RhythmSeries {
  readonly chart: ChartExport & { readonly body: RhythmBody };
  readonly countries: readonly string[];
  /** The silences of each row with their dates, and how sources were searched in them. */
  readonly silences: readonly (readonly string[])[];
  /** Countries with contacts that are not drawn. */
  readonly hidden: number;
}

/** Gives why there is nothing of a country, and of those chosen, between two days. */
type WhyNone = (country: string, range: Interval) => Absence;

function bodyRow(rhythm: CountryRhythm, quarters: Rhythm['quarters'], whyNone: WhyNone): RhythmBodyRow {
  const placed = ({ start, end }: Interval) => ({ from: quarterPlace(start, quarters), to: quarterPlace(end, quarters) });
  const silences = rhythm.silences.map((silence) => ({
    ...placed(silence),
    words: silenceWords(silence),
    absence: whyNone(rhythm.country, silence),
  }));
  return {
    label: countryName(rhythm.country),
    notes: rowNotes(rhythm),
    counts: rhythm.counts,
    coarse: rhythm.coarse,
    silences: silences.filter(({ from, to }) => to > from),
    // Up to the end of the last day.
    unsearched: rhythm.unsearched.map(({ start, end }) => placed({ start, end: isoDay(dayNumber(end) + 1) })),
  };
}

interface Told extends Pick<RhythmSeries, 'silences'> {
  readonly quarters: Rhythm['quarters'];
  readonly whyNone: WhyNone;
}

function tableOf(shown: readonly CountryRhythm[], { quarters, silences, whyNone }: Told): ChartTable {
  const unsearched = shown.map((rhythm) => rhythm.unsearched.flatMap(({ start, end }) => formatDateRange(start, end) ?? []));
  return {
    columns: [
      { label: 'Country', isNumber: false },
      { label: 'Contacts', isNumber: true },
      { label: 'Regional meetings', isNumber: true },
      { label: 'Usual interval in days', isNumber: true },
      { label: 'Silences', isNumber: false },
      { label: 'Not researched', isNumber: false },
      ...quarters.map((quarter) => ({ label: quarterLabel(quarter), isNumber: true })),
    ],
    rows: shown.map((rhythm, row) => [
      countryName(rhythm.country),
      rhythm.total,
      rhythm.regional,
      rhythm.usualDays ?? 'too few contacts',
      listCell(silences[row]),
      listCell(unsearched[row]),
      ...rhythm.counts.map((count, at) => {
        const quarter = quarters[at];
        return count === 0 && quarter ? absenceWords[whyNone(rhythm.country, quarter)] : count;
      }),
    ]),
    lists: {
      Silences: {
        parts: ['first day', 'last day', 'how searched'],
        rows: shown.map((rhythm) =>
          rhythm.silences.map((silence) => [silence.start, silence.end, absenceWords[whyNone(rhythm.country, silence)]]),
        ),
      },
      'Not researched': {
        parts: ['first day', 'last day'],
        rows: shown.map((rhythm) => rhythm.unsearched.map(({ start, end }) => [start, end])),
      },
    },
    keys: codedKeys(
      'Country',
      shown.map(({ country }) => country),
      countryName,
    ),
  };
}

interface NotedRows {
  readonly codes: readonly string[];
  readonly hidden: number;
  readonly isHatched: boolean;
  readonly drawn: readonly RhythmBodyRow[];
}

function notesOf({ total, records, undated, outside, collectedTo }: Rhythm, rows: NotedRows, filters: Filters, research: Research) {
  const { codes, hidden, isHatched, drawn } = rows;
  const isSilent = (absence: Absence) => drawn.some(({ silences }) => silences.some((silence) => silence.absence === absence));
  const twice = records - total;
  const concerned = [...codes, ...chosenValues(filters.country)];
  const notes = [
    `${contactRule} ${counted(total, 'contact matches', 'contacts match')}. Each counts for every country that took part, in each quarter in which its own date may lie: light where only the year is known.`,
    twice > 0
      ? `${signingRule} They count once, so that these contacts are ${counted(records, 'record')}: a signing’s links say which agreement it belongs to.`
      : null,
    undated > 0 ? `${counted(undated, 'contact')} without a date ${undated === 1 ? 'is' : 'are'} in no quarter.` : null,
    farOffNote(outside),
    'Regional meetings are those of six or more countries: attending one together is not a contact.',
    filters.time === 'underway' ? 'Contacts are counted by their own date here, even if the date filter shows what was under way.' : null,
    silenceRule,
    `Records were collected up to ${formatPartialDate(collectedTo)}.`,
    isSilent('systematic') ? `A dot in a silence: ${searchedWords.systematic}.` : null,
    isSilent('partial') ? `A ring in a silence: ${searchedWords.partial}, so that a contact may be missing.` : null,
    isHatched ? 'Hatching means not researched for the country, or for one that is chosen.' : null,
    concerned.some((country) => !isListed(research, country)) ? `${partnersOnlyNote} No silence is marked for them.` : null,
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
  const codes = shown.map(({ country }) => country);
  const whyNone: WhyNone = (country, { start, end }) => absenceOf(research, [...filters.country, [country]], { from: start, to: end });
  const silences = shown.map(({ country, silences: own }) => own.map((silence) => searchedSilence(silence, whyNone(country, silence))));
  const drawn = shown.map((row) => bodyRow(row, quarters, whyNone));
  const isHatched = shown.some(({ unsearched }) => unsearched.length > 0);
  return {
    countries: codes,
    silences,
    hidden,
    chart: {
      id: 'rhythm',
      title: charts.rhythm.title,
      amount: `${counted(rhythm.total, 'contact')} in ${counted(rhythm.records, 'record')}`,
      unit: 'contact',
      finding: rhythmFinding({ total: rhythm.total, countries: shown }),
      notes: notesOf(rhythm, { codes, hidden, isHatched, drawn }, filters, research),
      body: { shape: 'rhythm', quarters: quarterYears(quarters), rows: drawn },
      table: tableOf(shown, { quarters, silences, whyNone }),
    },
  };
}
