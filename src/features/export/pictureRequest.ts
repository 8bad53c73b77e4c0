import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { restsOnQuery, useMeta } from '@/api/queries';
import type { BoardInput, PictureFrame, PictureInput } from '@/charts/picture/pictureInput';
import { chosenValues } from '@/domain/facets/groups';
import { restsOnLine } from '@/domain/rests/standing';
import { footnoteFor } from '@/domain/vocabulary/countries';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import type { PageChart } from '@/features/export/pageCharts';
import { useEdition, useViewFilters } from '@/features/export/useView';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';

/** What a picture is made of: one chart, or a page with all its charts. */
export type PictureRequest = PictureInput | BoardInput;

/** Returns the title of what a picture shows. */
export function titleOf(request: PictureRequest): string {
  return 'chart' in request ? request.chart.title : request.title;
}

/** Returns what a picture tells, for those who cannot see it: titles and findings. */
export function wordsOf(request: PictureRequest): string {
  if ('chart' in request) return `${request.chart.title}. ${request.chart.finding}`.trim();
  return `${request.title}. ${request.charts.map(({ title, finding }) => (finding ? `${title}: ${finding}` : `${title}.`)).join(' ')}`;
}

/** Returns the line of what the records in view rest on, as far as it is known: it comes with an answer of its own, which `restsOnQuery` fetches. */
export function useRestsLine(kind?: Kind): () => string | null {
  const research = useMeta();
  const client = useQueryClient();
  const filters = useViewFilters(kind);
  const { data } = useQuery(restsOnQuery(filters));
  return useCallback(() => {
    const answer = data ?? client.getQueryData<typeof data>(restsOnQuery(filters).queryKey);
    return answer ? `Rests on ${restsOnLine(answer, filters, research)}` : null;
  }, [data, client, filters, research]);
}

/**
 * Returns how to tell what stands around a chart in its picture: filters in words, or what the chart is of; number of records, release, day, and the
 * address at that moment.
 */
export function usePictureFrame(): (entry: PageChart) => PictureFrame {
  const { countriesOf } = useOrganisationNames();
  const sentenceOf = useFilterSentence();
  const editionNow = useEdition();
  const restsOn = useRestsLine();
  return useCallback(
    ({ chart, total, filters }) => {
      const { about, release, accessed: made, link } = editionNow();
      const kosovo = footnoteFor([...chosenValues(filters.country), ...countriesOf(chosenValues(filters.org))]);
      // One agreement's picture shows no records that the filters leave.
      const footnotes = [chart.subject ? null : restsOn(), kosovo].filter((note) => note !== null);
      return { filterSentence: chart.subject ?? sentenceOf(filters), total, about, release, made, link, footnotes };
    },
    [sentenceOf, countriesOf, editionNow, restsOn],
  );
}
