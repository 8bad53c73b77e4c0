import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery, useMeta } from '@/api/queries';
import type { ChartId } from '@/charts/chartList';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { filterSentence } from '@/domain/facets/filterWords';
import { briefPath, chartsOf } from '@/features/brief/briefCharts';
import { type Brief, briefContent, briefTitle } from '@/features/brief/briefContent';
import { useTimelineCharts } from '@/features/brief/useTimelineCharts';
import { allRecords } from '@/features/export/files/allRecords';
import { today } from '@/features/export/files/saveFile';
import { asCounted } from '@/features/export/files/saveTable';
import { usePageAddress } from '@/features/export/links/pageAddress';
import { useFilters } from '@/features/filters/useFilters';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import type { LaneModes } from '@/features/timeline/timelineModes';

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
