import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import type { LocatedRecords, Report } from './locateRecords';

/** Tells whether `later` lies before `earlier` on every reading of the two: `2024` is not surely before `2024-05`, `2023` is. */
function isSurelyBefore(later: PartialDate | null, earlier: PartialDate | null): boolean {
  return later !== null && earlier !== null && toInterval(later).end < toInterval(earlier).start;
}

const lifeCycle = ['announced', 'signed', 'inForce', 'ends'] as const;

/** Checks that nothing ends before it starts and that the dates of an agreement follow its life cycle; reports only what is surely wrong. */
export function checkDates(records: LocatedRecords, report: Report): void {
  for (const located of records.activities) {
    const { date, endDate } = located.record;
    if (isSurelyBefore(endDate, date)) report(located, ['endDate'], `'${endDate}' lies before date '${date}'`);
  }
  for (const located of records.initiatives) {
    const { start, end } = located.record.period;
    if (isSurelyBefore(end, start)) report(located, ['period', 'end'], `'${end}' lies before the start '${start}'`);
  }
  for (const located of records.agreements) {
    const { dates } = located.record;
    if (lifeCycle.every((stage) => dates[stage] === null)) report(located, ['dates'], 'has no date at all');
    for (const [i, later] of lifeCycle.entries())
      for (const earlier of lifeCycle.slice(0, i))
        if (isSurelyBefore(dates[later], dates[earlier]))
          report(located, ['dates', later], `'${dates[later]}' lies before ${earlier} '${dates[earlier]}'`);
  }
}
