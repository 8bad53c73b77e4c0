import { useCallback, useMemo } from 'react';
import { PIVOT_CHART } from '@/charts/series/pivotChart';
import { setOf } from '@/domain/address/parameter';
import { ExploreFigure } from '@/features/explore/ExploreFigure';
import { rankProblems, useExploreState, useShownPivot, viewOf } from '@/features/explore/exploreState';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { FrameNotice } from '@/routes/embed/FrameFilters';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';

const tableParameter = { table: setOf([PIVOT_CHART], 'chart-not-on-page') };

/** What the explorer draws, to read; its numbers open their records beside the frame. */
export function ExplorerEmbed({ total }: { total: number | undefined }) {
  const { filters } = useFilters();
  const state = useExploreState();
  const asTable = usePageState(tableParameter);
  const { spec, shown: form, set } = state;
  const chosen = asTable.values.table.length > 0 ? 'table' : state.chosenView;
  const { shown, isCurrent, error, refetch } = useShownPivot(filters, spec);
  const drawing = useMemo(() => shown && viewOf(shown, form, chosen), [shown, form, chosen]);
  const setTable = asTable.set;
  const onView = useCallback(
    (view: typeof chosen) => {
      setTable({ table: [] });
      set({ view });
    },
    [setTable, set],
  );
  const onRank = useCallback((rank: string | null) => set({ rank }), [set]);
  const modes = {
    problems: [...state.problems, ...asTable.problems, ...(drawing?.problems ?? []), ...(shown && isCurrent ? rankProblems(shown) : [])],
    dropUnknown: () => {
      asTable.dropUnknown();
      set({
        ...spec,
        rank: shown?.pivot.rank ?? null,
        shown: form,
        view: drawing && drawing.problems.length > 0 ? null : state.chosenView,
      });
    },
  };
  const body = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown || !drawing) return <Loading label="Counting" height={560} />;
    if (shown.pivot.all.records === 0)
      return (
        <Empty title="No record matches these filters">No record is counted under the filters that this chart was embedded with.</Empty>
      );
    return <ExploreFigure {...{ shown, form, total, isCurrent, onView, onRank }} view={drawing.view} />;
  };
  return (
    <>
      <FrameNotice modes={modes} />
      <Updating isUpdating={!isCurrent}>{body()}</Updating>
    </>
  );
}
