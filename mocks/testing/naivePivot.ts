import type { Filters } from '@/domain/facets/filters';
import type { DimensionId } from '@/domain/pivot/dimensions';
import type { MeasureId } from '@/domain/pivot/measures';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { isLeft, type NaiveRecord, naiveValues } from './naiveCounts';
import { firstDay, lastDay, NEVER, shareDay } from './naiveDays';

/** The explorer counted a second time, from the words of the design: every cell asks every record. It shares no code with the engine. */

const measured: Readonly<Record<MeasureId, (record: NaiveRecord) => boolean>> = {
  records: () => true,
  contacts: ({ isContact }) => isContact,
  agreements: ({ kind }) => kind === 'agreement',
  commitments: ({ kind }) => kind === 'agreement',
  followed: ({ kind }) => kind === 'agreement',
  partners: () => true,
  sources: () => true,
};

/** Returns the records that are counted. */
export function naiveMeasured(records: readonly NaiveRecord[], filters: Filters, value: MeasureId): NaiveRecord[] {
  return records.filter((record) => isLeft(record, filters) && measured[value](record));
}

/** The days of `2010s`, `2024`, `2024-Q2`, `2024-05`. */
function daysOf(period: string): { start: string; end: string } {
  const year = period.slice(0, 4);
  if (period.endsWith('s')) return { start: firstDay(year), end: lastDay(`${year.slice(0, 3)}9`) };
  const quarter = /Q(\d)/.exec(period)?.[1];
  if (!quarter) return { start: firstDay(period), end: lastDay(period) };
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { start: firstDay(month(Number(quarter) * 3 - 2)), end: lastDay(month(Number(quarter) * 3)) };
}

/** Tells whether a record stands in the row or column of a value. */
export function naiveHolds(record: NaiveRecord, id: DimensionId, value: string, { from, to, time, country }: Filters): boolean {
  if (id === 'partner') return record.countries.includes(value) && !country.flat().some((chosen) => chosen === value);
  if (id !== 'year' && id !== 'quarter' && id !== 'month') return naiveValues[id](record).includes(value);
  const days = time === 'underway' ? record.span : record.own;
  if (value === 'undated') return days === null;
  const period = daysOf(value);
  const asked = { start: from ? firstDay(from) : '', end: to ? lastDay(to) : NEVER };
  const start = period.start > asked.start ? period.start : asked.start;
  const end = period.end < asked.end ? period.end : asked.end;
  return shareDay(days, { start, end });
}

/** Returns the values that the records have of a facet or of partners. */
export function naiveHeld(records: readonly NaiveRecord[], id: DimensionId, filters: Filters): Set<string> {
  const facet = id === 'partner' ? 'country' : idsOf(naiveValues).find((name) => name === id);
  const held = facet ? records.flatMap((record) => naiveValues[facet](record)) : [];
  return new Set(held.filter((value) => id !== 'partner' || !filters.country.flat().some((chosen) => chosen === value)));
}

/** Returns what the records count together. `own` are the countries of the cell's row and column. */
export function naiveCell(records: readonly NaiveRecord[], value: MeasureId, filters: Filters, own: readonly string[]) {
  const commitments = records.flatMap((record) => record.commitments);
  const recorded = commitments.filter(({ status }) => status === 'recorded').length;
  const chosen: readonly string[] = filters.country.flat();
  const number: Readonly<Record<MeasureId, () => number>> = {
    records: () => records.length,
    contacts: () => records.length,
    agreements: () => records.length,
    commitments: () => commitments.length,
    followed: () => recorded,
    partners: () => new Set(records.flatMap(({ countries }) => countries).filter((code) => ![...chosen, ...own].includes(code))).size,
    sources: () => new Set(records.flatMap(({ urls }) => urls)).size,
  };
  return { number: number[value](), ...(value === 'followed' && { of: commitments.length }), records: records.length };
}
