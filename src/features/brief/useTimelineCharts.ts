import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rhythmQuery, useMeta } from '@/api/queries';
import { type ChartId, hasNumber, type TimelineChartId } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { dayNumber } from '@/domain/time/timeScale';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { stillTimeline } from '@/features/timeline/timelineChart';
import type { LaneModes } from '@/features/timeline/timelineModes';
import { timelineAnswers } from '@/features/timeline/timelineQueries';

/** The charts over time that are there, by their ids, and those chosen that are on their way. */
export interface TimelineCharts {
  readonly charts: ReadonlyMap<ChartId, ChartExport>;
  readonly waiting: readonly ChartId[];
  /** Why one of them could not be had; null for no reason. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Returns the timeline and the rhythm of the records that the filters leave, as far as they are chosen: no other is fetched. `total` is the number of the records,
 * undefined while it is not known. One that draws nothing is left out.
 */
export function useTimelineCharts(chosen: readonly ChartId[], modes: LaneModes, total: number | undefined): TimelineCharts {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const research = useMeta();
  const client = useQueryClient();
  const today = dayNumber(research.published);
  const wanted = (id: TimelineChartId) => total !== undefined && total > 0 && chosen.includes(id);
  const timeline = useQuery({
    queryKey: ['brief timeline', serialiseFilters(filters), modes.lane],
    queryFn: () => timelineAnswers(client, filters, modes.lane, today),
    enabled: wanted('timeline'),
  });
  const rhythm = useQuery({ ...rhythmQuery(filters), enabled: wanted('rhythm') });
  const lanes = useMemo(
    () => (timeline.data && total !== undefined ? stillTimeline({ ...timeline.data, filters, modes, total, today, nameOf }) : null),
    [timeline.data, filters, modes, total, today, nameOf],
  );
  const rows = useMemo(
    () => (rhythm.data ? rhythmChart(rhythm.data, filters, research, modes.lanes === 'all').chart : null),
    [rhythm.data, filters, research, modes.lanes],
  );
  const charts = useMemo(() => {
    const found = new Map<ChartId, ChartExport>();
    if (lanes && lanes.table.rows.length > 0) found.set('timeline', lanes);
    if (rows && hasNumber(rows)) found.set('rhythm', rows);
    return found;
  }, [lanes, rows]);
  const isTimelineDue = wanted('timeline') && !timeline.data;
  const isRhythmDue = wanted('rhythm') && !rhythm.data;
  const waiting = useMemo(
    (): ChartId[] => [...(isTimelineDue ? (['timeline'] as const) : []), ...(isRhythmDue ? (['rhythm'] as const) : [])],
    [isTimelineDue, isRhythmDue],
  );
  const timelineError = wanted('timeline') ? timeline.error : null;
  const rhythmError = wanted('rhythm') ? rhythm.error : null;
  const retry = () => {
    if (timelineError) void timeline.refetch();
    if (rhythmError) void rhythm.refetch();
  };
  return { charts, waiting, error: timelineError ?? rhythmError, retry };
}
