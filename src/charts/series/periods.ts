import type { ColumnsBin } from '@/charts/model';
import type { Overview, PeriodBin } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { formatPartialDate, type PartialDate, toInterval } from '@/domain/time/partialDate';
import { shortMonths } from '@/domain/time/timeScale';

export type PeriodUnit = Overview['periods']['unit'];

/** Returns the bin's name, whole and in the parts that stand under a column: `2024`; `Q2 2024`; `September 2024`, `Sep`, `2024`. */
export function binName(unit: PeriodUnit, { start }: PeriodBin): Pick<ColumnsBin, 'label' | 'short' | 'year'> {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
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
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return day.slice(0, 7);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1);
}

function wholeEnd(unit: PeriodUnit, day: string): PartialDate {
  if (unit !== 'quarter') return wholeStart(unit, day);
  return monthOf(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 3);
}
