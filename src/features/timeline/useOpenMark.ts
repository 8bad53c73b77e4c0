import { useCallback, useState } from 'react';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Place, Target, TargetRow } from '@/features/timeline/layout/targets';
import type { TimelineModeState } from '@/features/timeline/timelineModes';

/** A column whose records are listed. */
export interface OpenedCell {
  readonly lane: string;
  readonly target: Target;
}

/**
 * Returns what a press does: it opens a record or lets it go, and lists the records of a column. It changes neither filters nor window. `marks` are the records
 * that the filters leave: with others the list of a column is over.
 */
export function useOpenMark(
  rows: readonly TargetRow[],
  { record, set }: Pick<TimelineModeState, 'record' | 'set'>,
  marks: readonly TimelineMark[] | null,
) {
  const [opened, setCell] = useState<(OpenedCell & { readonly of: typeof marks }) | null>(null);
  const cell: OpenedCell | null = opened && opened.of === marks ? opened : null;
  const selectRecord = useCallback(
    (key: string | null) => {
      setCell(null);
      set({ record: key });
    },
    [set],
  );
  const open = useCallback(
    ({ lane, key }: Place) => {
      const target = rows.find(({ value }) => value === lane)?.targets.find((known) => known.key === key);
      if (target?.isCell) setCell({ lane, target, of: marks });
      else selectRecord(key === record ? null : key);
    },
    [rows, marks, record, selectRecord],
  );
  return { cell, open, selectRecord };
}
