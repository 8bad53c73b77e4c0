import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { followModes, followThroughQuery, overviewQuery, restsOnQuery, rhythmQuery, useMeta } from '@/api/queries';
import { type ChartId, type FollowChartId, hasNumber, type TimelineChartId } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { followThroughChart, followTitle } from '@/charts/series/followSeries';
import { PIVOT_CHART } from '@/charts/series/pivotChart';
import { serialiseAll, type ValuesOf } from '@/domain/address/parameters';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { activeCount } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { searchedOf } from '@/domain/records/coverage';
import { restsOnLine } from '@/domain/rests/standing';
import { dayNumber } from '@/domain/time/timeScale';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { briefCoverage } from '@/features/brief/briefAgreements';
import { briefPath, chartsOf } from '@/features/brief/briefCharts';
import { type Brief, briefContent, briefTitle } from '@/features/brief/briefContent';
import type { FigurePicture } from '@/features/brief/figurePicture';
import { useExplorerChart } from '@/features/explore/explorerChart';
import { allRecords } from '@/features/export/files/allRecords';
import { today } from '@/features/export/files/deliver';
import { asCounted } from '@/features/export/files/saveTable';
import { usePageAddress } from '@/features/export/links/viewAddress';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { stillTimeline } from '@/features/timeline/timelineChart';
import { type LaneModes, laneOf } from '@/features/timeline/timelineModes';
import { timelineAnswers } from '@/features/timeline/timelineQueries';
import { atLeast } from '@/ui/useMediaQuery';

/** How the charts that have modes of their own are drawn. */
type BriefModes = LaneModes & ValuesOf<typeof followModes>;

/**
 * Returns the timeline, the rhythm and the follow-through of the records that the filters leave, as far as they are chosen: no other is fetched. `total` is the number of the records,
 * undefined while it is not known. One that draws nothing is left out.
 */
function useOwnCharts(chosen: readonly ChartId[], modes: BriefModes, total: number | undefined) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const research = useMeta();
  const client = useQueryClient();
  const lastDay = dayNumber(research.published);
  const isWanted = (id: TimelineChartId | FollowChartId) => total !== undefined && total > 0 && chosen.includes(id);
  const lane = laneOf(modes, filters);
  const timeline = useQuery({
    queryKey: ['brief timeline', serialiseFilters(filters), lane],
    queryFn: () => timelineAnswers(client, filters, lane, searchedOf(research).collectedTo),
    enabled: isWanted('timeline'),
  });
  const rhythm = useQuery({ ...rhythmQuery(filters), enabled: isWanted('rhythm') });
  const followed = useQuery({ ...followThroughQuery(filters, modes), enabled: isWanted('follow-through') });
  const answers = { timeline, rhythm, 'follow-through': followed } satisfies Record<TimelineChartId | FollowChartId, unknown>;
  const charts = useMemo(() => {
    const found = new Map<ChartId, ChartExport>();
    const lanes =
      timeline.data &&
      total !== undefined &&
      stillTimeline({ ...timeline.data, filters, modes, total, today: lastDay, searched: searchedOf(research), nameOf });
    const rows = rhythm.data && rhythmChart(rhythm.data, filters, research, modes.lanes === 'all').chart;
    if (lanes && lanes.table.rows.length > 0) found.set('timeline', lanes);
    if (rows && hasNumber(rows)) found.set('rhythm', rows);
    const curves = followed.data && followThroughChart(followed.data);
    if (curves && hasNumber(curves)) found.set('follow-through', curves);
    return found;
  }, [timeline.data, rhythm.data, followed.data, filters, research, modes, total, lastDay, nameOf]);
  const asked = idsOf(answers).filter(isWanted);
  return { charts, waiting: asked.filter((id) => !answers[id].data), answers: asked.map((id) => answers[id]) };
}

/** A chart's pictures, or that it cannot be drawn. */
export type DrawnFigure = readonly FigurePicture[] | 'failed';

async function drawn(chart: ChartExport, isNarrow: boolean): Promise<readonly FigurePicture[]> {
  try {
    const { figurePictures } = await import('@/features/brief/figurePicture');
    return await figurePictures(chart, isNarrow);
  } catch (cause) {
    console.warn(`${chart.title} is given as a table in the brief, because its picture could not be drawn: ${String(cause)}`);
    throw cause;
  }
}

/** Returns each chart's pictures, undefined while they are drawn. A chart that comes back is not drawn again, unless it could not be drawn. */
function useFigurePictures(charts: readonly ChartExport[]): readonly (DrawnFigure | undefined)[] {
  // The width when the page opened: printing changes it, and must not draw the charts anew.
  const [isNarrow] = useState(() => window.matchMedia?.(atLeast('tablet')).matches === false);
  const drawings = useQueries({
    queries: charts.map((chart) => ({
      queryKey: ['figure', chart, isNarrow],
      queryFn: () => drawn(chart, isNarrow),
      networkMode: 'always' as const,
    })),
  });
  return drawings.map(({ data, isError }) => (isError ? 'failed' : data));
}

const noCharts: Brief['charts'] = [];

/** Returns the brief of all records that the filters of the address leave, with these charts; `modes` are those of its timeline and of its curves. */
export function useBrief(chosen: readonly ChartId[], modes: BriefModes) {
  const { filters } = useFilters();
  const { nameOf } = useOrganisationNames();
  const research = useMeta();
  const client = useQueryClient();
  const overview = useQuery(overviewQuery(filters));
  const restsOn = useQuery(restsOnQuery(filters));
  const counted = overview.data?.total;
  const records = useQuery({
    queryKey: ['brief records', serialiseFilters(filters), counted],
    queryFn: async () => asCounted(await allRecords(client, filters), counted ?? 0),
    enabled: counted !== undefined,
  });
  const overTime = useOwnCharts(chosen, modes, counted);
  const possible = useMemo(() => (overview.data ? chartsOf(overview.data, filters, research) : null), [overview.data, filters, research]);
  const addressOf = usePageAddress();
  const explorer = useExplorerChart(chosen.includes(PIVOT_CHART), counted);
  const link = addressOf(briefPath(filters, chosen, modes, { ...explorer.parameters, ...serialiseAll(followModes, modes) }));
  const words = useFilterSentence()(filters);
  const title = briefTitle(words, activeCount(filters) > 0);
  const brief = useMemo(() => {
    if (!records.data || !possible || !restsOn.data) return null;
    return briefContent({
      view: { title, filterSentence: words, total: records.data.length, countries: chosenValues(filters.country) },
      edition: { ...research, accessed: today(), link },
      charts: chosen.flatMap((id) => possible.get(id) ?? overTime.charts.get(id) ?? (id === PIVOT_CHART ? (explorer.chart ?? []) : [])),
      records: records.data,
      coverage: [...briefCoverage(chosenValues(filters.country), research), `Rests on ${restsOnLine(restsOn.data, filters, research)}`],
      organisationName: nameOf,
      addressOf,
    });
  }, [
    records.data,
    restsOn.data,
    possible,
    overTime.charts,
    explorer.chart,
    chosen,
    link,
    title,
    words,
    filters,
    nameOf,
    research,
    addressOf,
  ]);
  const answers = [overview, restsOn, records, ...overTime.answers, ...explorer.answers];
  return {
    title,
    /** What charts are called that the address makes what they are, whether or not they are chosen. */
    titles: { [PIVOT_CHART]: explorer.title, 'follow-through': followTitle(modes.follow) },
    /** Null while there is none. */
    brief,
    /** Charts that are chosen, have been asked for and are not in it yet. */
    waiting: [...overTime.waiting, ...explorer.waiting],
    /** Those of its charts, in their order. */
    pictures: useFigurePictures(brief?.charts ?? noCharts),
    /** Why the data could not be had, or does not fit together. */
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of answers) if (error) void refetch();
    },
  };
}
