import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { followThroughQuery, isAnswerTo } from '@/api/queries';
import { followCharts } from '@/charts/catalogue';
import { setOf, toggledItem } from '@/domain/address/parameter';
import { pageParameters } from '@/domain/address/parameters';
import { filterQuery } from '@/domain/facets/filterCodec';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { usePageState } from '@/features/filters/usePageState';

/** What is followed through, whatever kinds the address asks for. */
export const ofAgreements: Partial<Filters> = { kind: [['agreement']] };

export const followParameters = {
  follow: pageParameters.follow,
  split: pageParameters.split,
  table: setOf(idsOf(followCharts), 'chart-not-on-page'),
};

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

/** Fetches what became of the agreements under the filters; until a new answer is there, the last one stays. `query` is null while it answers other filters. */
export function useFollowThrough(filters: Filters, { follow, split }: Pick<FollowState, 'follow' | 'split'>) {
  const question = followThroughQuery(filters, { follow, split });
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData });
  const isCurrent = isAnswerTo(question, data);
  return { answer: data, query: isCurrent ? filterQuery(bothFilters(filters, ofAgreements)) : null, isCurrent, error, refetch };
}
