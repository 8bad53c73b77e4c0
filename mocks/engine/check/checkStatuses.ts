import { isPast } from '@/domain/records/statusLabel';
import type { RecordStatus } from '@/domain/vocabulary/vocabulary';
import type { LocatedRecords, Report } from './locateRecords';

/** What an initiative may be when its period is over. */
const over: readonly RecordStatus[] = ['completed', 'ended', 'suspended'];

/** Topics that a record may have. */
const MOST_TOPICS = 4;

/**
 * Checks what the codebook asks of the records of the newest release alone, seen on the day it is published: that an initiative whose period is over does not
 * stand as running, that one is not called over before its end, and that no record has more than four topics.
 */
export function checkStatuses(records: LocatedRecords, published: string, report: Report): void {
  for (const located of records.initiatives) {
    const { status, period } = located.record;
    if (period.end === null) continue;
    const isOver = isPast(period.end, published);
    if (isOver && !over.includes(status))
      report(
        located,
        ['status'],
        `is '${status}', but the period ended in '${period.end}', before the release of ${published}: expected ${over.join(', ')}; ` +
          "write 'completed' if a source says that it was finished, otherwise 'ended', and log the change",
      );
    if (!isOver && status === 'ended')
      report(
        located,
        ['status'],
        `is 'ended', but the period, to '${period.end}', is not over before the release of ${published}: change the status, or correct the end`,
      );
  }
  for (const located of [...records.activities, ...records.agreements, ...records.initiatives]) {
    const { length } = located.record.topics;
    if (length > MOST_TOPICS)
      report(located, ['topics'], `has ${length} topics: expected one to four; keep the main ones, the main one first, and log the change`);
  }
}

/** Notes what is over without a known end. That is no fault: a source may not say when. Where it is known it belongs in the record. */
export function noteMissingEnds(records: LocatedRecords, note: Report): void {
  for (const located of records.agreements)
    if (located.record.status === 'ended' && located.record.dates.ends === null)
      note(located, ['dates', 'ends'], "is null, but the status is 'ended': its end reads as not known");
  for (const located of records.initiatives) {
    const { status, period } = located.record;
    if ((status === 'completed' || status === 'ended') && period.end === null)
      note(located, ['period', 'end'], `is null, but the status is '${status}': its end reads as not known`);
  }
}
