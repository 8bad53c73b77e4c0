import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { type PartialDate, toInterval } from '@/domain/time/partialDate';

/** A day after the last one collected that the record of a row names: its end, or a milestone with its text. */
export interface Ahead {
  readonly row: number;
  readonly date: PartialDate;
  readonly milestone: string | null;
}

function datesAhead({ kind, record }: AtlasRecord): Pick<Ahead, 'date' | 'milestone'>[] {
  const end = kind === 'agreement' ? record.dates.ends : kind === 'initiative' ? record.period.end : null;
  const milestones = kind === 'initiative' ? record.milestones : [];
  return [...(end ? [{ date: end, milestone: null }] : []), ...milestones.map(({ date, text }) => ({ date, milestone: text }))];
}

/** Returns the days after `collectedTo` that the records name, in the order of the records. */
export function aheadOf(records: readonly AtlasRecord[], collectedTo: PartialDate): Ahead[] {
  return records.flatMap((record, row) =>
    datesAhead(record)
      .filter(({ date }) => toInterval(date).start > collectedTo)
      .map((day) => ({ row, ...day })),
  );
}
