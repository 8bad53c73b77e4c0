import { timelineCharts } from '@/charts/catalogue';
import type { TimelineChartId } from '@/charts/chartList';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { LanesView } from '@/features/timeline/LanesView';
import { RhythmFigure } from '@/features/timeline/rhythm/RhythmFigure';
import { useTimelineModes } from '@/features/timeline/timelineModes';
import { StillFilters } from '@/routes/embed/StillFilters';

interface Props {
  id: TimelineChartId;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
  /** What the frame itself could not use of the address, and how to drop it. */
  notice: { readonly problems: readonly LinkProblem[]; readonly drop: () => void };
}

/** The lanes or the rhythm of contacts, to read. The lanes can be moved in time and their records opened, which is how one reads them. */
export function TimelineEmbed({ id, total, notice }: Props) {
  const { filters } = useFilters();
  const modes = useTimelineModes(timelineCharts[id].mode);
  return (
    <>
      <LinkNotice
        extra={[...modes.problems, ...notice.problems]}
        onRemoveExtra={() => {
          modes.dropUnknown();
          notice.drop();
        }}
      />
      {id === 'rhythm' ? (
        <StillFilters>
          <RhythmFigure filters={filters} isTable={modes.isTable} onToggleTable={modes.toggleTable} />
        </StillFilters>
      ) : (
        <LanesView modes={modes} total={total} />
      )}
    </>
  );
}
