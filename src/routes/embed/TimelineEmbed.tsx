import { timelineCharts } from '@/charts/catalogue';
import type { TimelineChartId } from '@/charts/chartList';
import { useFilters } from '@/features/filters/useFilters';
import { LanesView } from '@/features/timeline/LanesView';
import { RhythmFigure } from '@/features/timeline/rhythm/RhythmFigure';
import { useTimelineModes } from '@/features/timeline/timelineModes';
import { FrameNotice, StillFilters } from '@/routes/embed/FrameFilters';

interface Props {
  id: TimelineChartId;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
}

/** The lanes or the rhythm of contacts, to read. The lanes can be moved in time and their records opened, which is how one reads them. */
export function TimelineEmbed({ id, total }: Props) {
  const { filters } = useFilters();
  const modes = useTimelineModes(timelineCharts[id].mode);
  return (
    <>
      <FrameNotice modes={modes} />
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
