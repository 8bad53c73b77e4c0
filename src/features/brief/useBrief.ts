import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery, rhythmQuery, useMeta } from '@/api/queries';
import { type ChartId, hasNumber, type TimelineChartId } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { filterSentence } from '@/domain/facets/filterWords';
import { dayNumber } from '@/domain/time/timeScale';
import { briefPath, chartsOf } from '@/features/brief/briefCharts';
import { type Brief, briefContent, briefTitle } from '@/features/brief/briefContent';
import { allRecords } from '@/features/export/files/allRecords';
import { today } from '@/features/export/files/deliver';
import { asCounted } from '@/features/export/files/saveTable';
import { usePageAddress } from '@/features/export/links/viewAddress';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { stillTimeline } from '@/features/timeline/lanesChart';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import type { LaneModes } from '@/features/timeline/timelineModes';
import { timelineAnswers } from '@/features/timeline/timelineQueries';

/** The charts over time that are there, by their ids, and those chosen that are on their way. */
interface TimelineCharts {
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
function useTimelineCharts(chosen: readonly ChartId[], modes: LaneModes, total: number | undefined): TimelineCharts {
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

/** The brief, or why there is none yet; `error` is set when the data could not be had or does not fit together. */
export interface BriefState {
  readonly brief: Brief | null;
  /** Charts that are chosen, have been asked for and are not in it yet. */
  readonly waiting: readonly ChartId[];
  readonly error: unknown;
  readonly retry: () => void;
}

/** Returns the brief of all records that the filters of the address leave, with these charts; `modes` are the lanes of its timeline. */
export function useBrief(chosen: readonly ChartId[], modes: LaneModes): BriefState {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const research = useMeta();
  const client = useQueryClient();
  const overview = useQuery(overviewQuery(filters));
  const counted = overview.data?.total;
  const records = useQuery({
    queryKey: ['brief records', serialiseFilters(filters), counted],
    queryFn: async () => asCounted(await allRecords(client, filters), counted ?? 0),
    enabled: counted !== undefined,
  });
  const overTime = useTimelineCharts(chosen, modes, counted);
  const possible = useMemo(() => (overview.data ? chartsOf(overview.data, filters, research) : null), [overview.data, filters, research]);
  const addressOf = usePageAddress();
  const link = addressOf(briefPath(filters, chosen, modes));
  const brief = useMemo(() => {
    if (!records.data || !possible) return null;
    const words = filterSentence(filters, nameOf);
    return briefContent({
      view: { title: briefTitle(words), filterSentence: words, total: records.data.length, countries: filters.country },
      edition: { ...research, accessed: today(), link },
      charts: chosen.flatMap((id) => possible.get(id) ?? overTime.charts.get(id) ?? []),
      records: records.data,
      organisationName: nameOf,
      addressOf,
    });
  }, [records.data, possible, overTime.charts, chosen, link, filters, nameOf, research, addressOf]);
  const retry = () => {
    if (overview.error) void overview.refetch();
    else if (records.error) void records.refetch();
    overTime.retry();
  };
  return { brief, waiting: overTime.waiting, error: overview.error ?? records.error ?? overTime.error, retry };
}
