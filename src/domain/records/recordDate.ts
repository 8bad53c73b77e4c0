import { type AtlasRecord, agreementDate, dateOf, endDateOf } from '@/domain/records/atlasRecord';
import type { Agreement } from '@/domain/records/records';
import { formatDateRange, formatPartialDate } from '@/domain/time/partialDate';

/** Returns for which event an agreement's date stands when it was not signed, or its signing is not dated; null when it is the signing. */
export function agreementDateNote({ dates }: Agreement): string | null {
  if (dates.signed) return null;
  if (dates.announced) return 'announced';
  if (dates.inForce) return 'in force';
  return dates.ends ? 'ends' : null;
}

/** Returns when a record took place or runs, in words as precise as its source: `May 2024`, `since 2019`, `not known`. */
export function recordDateWords(entry: AtlasRecord): string {
  if (entry.kind === 'agreement') {
    const date = agreementDate(entry.record);
    return date ? formatPartialDate(date) : 'not known';
  }
  const [from, to] = [dateOf(entry), endDateOf(entry)];
  if (entry.kind === 'activity' && from && !to) return formatPartialDate(from);
  return formatDateRange(from, to) ?? 'not known';
}
