import { lowerFirst } from '@/charts/findings/words';
import type { CommitmentSeries } from '@/charts/series/chartSeries';
import { type FollowUpStatus, followUpStatuses } from '@/domain/records/followUpRule';
import { counted } from '@/domain/words/sentences';
import type { MarkWords } from '@/ui/marks/marks';

/** One part of a bar, or of the legend: what it stands for and what is said of it. */
export interface CommitmentMark {
  readonly key: string;
  readonly status: FollowUpStatus;
  readonly count: number;
  readonly words: MarkWords;
}

/** Returns the keys of the marks row by row, the legend first, null where nothing is counted; and the way from a key to its mark. */
export function commitmentMarks({ chart, statuses, chosen, totals }: CommitmentSeries): {
  readonly keys: readonly (string | null)[];
  readonly markOf: (key: string) => CommitmentMark | null;
} {
  const marks = new Map<string, CommitmentMark>();
  const keys: (string | null)[] = [];
  const rows = [{ label: 'Follow-up', values: totals, isLegend: true }, ...chart.body.bars.map((bar) => ({ ...bar, isLegend: false }))];
  for (const [row, { label, values, isLegend }] of rows.entries())
    for (const [part, status] of statuses.entries()) {
      const count = values[part] ?? 0;
      const key = `${row}:${status}`;
      const isChosen = chosen.includes(status);
      keys.push(count > 0 || isLegend ? key : null);
      marks.set(key, {
        key,
        status,
        count,
        words: {
          label: `${label}: ${lowerFirst(followUpStatuses[status])}`,
          value: counted(count, 'commitment'),
          isChosen,
          ...(!isChosen && { action: 'keep the agreements whose best follow-up this is' }),
        },
      });
    }
  const shown = new Set(keys);
  return { keys, markOf: (key) => (shown.has(key) ? (marks.get(key) ?? null) : null) };
}
