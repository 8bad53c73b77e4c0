import { FixedFilters } from '@/features/filters/FilterProviders';
import { useFilters } from '@/features/filters/useFilters';
import { FollowFigure } from '@/features/followThrough/FollowFigure';
import { ofAgreements, useFollowState, useFollowThrough } from '@/features/followThrough/useFollowThrough';
import { FrameNotice } from '@/routes/embed/FrameFilters';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { Updating } from '@/ui/Updating';

/** The curves of follow-through, to read. */
export function FollowEmbed() {
  const { filters } = useFilters();
  const state = useFollowState();
  const { answer, query, isCurrent, error, refetch } = useFollowThrough(filters, state);
  const drawing = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!answer) return <Loading label="Following the agreements" height={560} />;
    const total = answer.groups[0]?.agreements ?? 0;
    if (total === 0)
      return (
        <Empty title="No agreement matches these filters">No agreement matches all the filters that this chart was embedded with.</Empty>
      );
    return (
      <FixedFilters fixed={ofAgreements}>
        <FollowFigure {...{ answer, total, query }} isTable={state.isTable} onToggleTable={state.toggleTable} />
      </FixedFilters>
    );
  };
  return (
    <>
      <FrameNotice modes={state} />
      <Updating isUpdating={answer !== undefined && !isCurrent}>{drawing()}</Updating>
    </>
  );
}
