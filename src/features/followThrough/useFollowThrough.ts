import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { endpointQuery, isAnswerTo } from '@/api/queries';
import { followCharts } from '@/charts/catalogue';
import { setOf, toggledItem } from '@/domain/address/parameter';
import { pageParameters, serialiseAll } from '@/domain/address/parameters';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { usePageState } from '@/features/filters/usePageState';

const { follow, split } = pageParameters;
const asked = { follow, split };
export const followParameters = { ...asked, table: setOf(idsOf(followCharts), 'chart-not-on-page') };

/** Returns what the address asks of the page beside the filters, and the ways to change it. */
export function useFollowState() {
  const { values, problems, set, dropUnknown } = usePageState(followParameters);
  return {
    ...values,
    isTable: values.table.length > 0,
    problems,
    set,
    dropUnknown,
    toggleTable: () => set({ table: toggledItem(values.table, 'follow-through') }),
  };
}

export type FollowState = ReturnType<typeof useFollowState>;

/** Fetches what became of the agreements under the filters; until a new answer is there, the last one stays. */
export function useFollowThrough(filters: Filters, state: Pick<FollowState, 'follow' | 'split'>) {
  const own = Object.entries(serialiseAll(asked, state)).filter((entry): entry is [string, string] => entry[1] !== null);
  const query = [filterQuery({ ...filters, kind: [] }), new URLSearchParams(own).toString()].filter(Boolean).join('&');
  const question = endpointQuery('followThrough', {}, query);
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  return { answer: data, isCurrent: isAnswerTo(question, data), error, refetch };
}
