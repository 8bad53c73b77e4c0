import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isAnswerTo, overviewQuery } from '@/api/queries';
import { type OverviewChartId, overviewEntry, overviewIds } from '@/charts/chartList';
import { clickOn, filtersOf } from '@/charts/series/chartMark';
import type { ChartMark } from '@/charts/series/chartSeries';
import { setOf } from '@/domain/address/parameter';
import { pageParameters } from '@/domain/address/parameters';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { askedNumber } from '@/features/filters/restsOn';
import type { FilterState } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';

/** What a click on a mark does, and what resting on it fetches ahead. The functions stay the same, so that charts are not drawn again for them. */
export interface MarkActions {
  readonly toggle: (mark: ChartMark) => void;
  readonly visit: (mark: ChartMark) => void;
  readonly ask: (mark: ChartMark, place: Element) => void;
}

/** A pointer that rests this long on a mark may be about to press it, in ms; one that passes over fetches nothing. */
const REST = 40;

/** Returns the actions of the charts' marks on the filters of the address. */
export function useMarkActions(state: Pick<FilterState, 'filters' | 'change'>): MarkActions {
  const queryClient = useQueryClient();
  const latest = useRef(state);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => () => clearTimeout(rest.current), []);
  const toggle = useCallback((mark: ChartMark) => latest.current.change(clickOn(latest.current.filters, mark)), []);
  const visit = useCallback(
    (mark: ChartMark) => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const { filters } = latest.current;
        // A failure shows when the mark is chosen and the answer is asked for again.
        queryClient.query(overviewQuery({ ...filters, ...clickOn(filters, mark) })).catch(() => undefined);
      }, REST);
    },
    [queryClient],
  );
  const ask = useCallback((mark: ChartMark, place: Element) => {
    askedNumber.ask({ filters: filtersOf(latest.current.filters, mark), place });
  }, []);
  return useMemo(() => ({ toggle, visit, ask }), [toggle, visit, ask]);
}

/** What the columns are stacked by, how the pairs are ordered, and which charts stand as tables, by id. */
export function chartParameters(ids: readonly OverviewChartId[] = overviewIds) {
  return { by: pageParameters.by, table: setOf(ids, 'chart-not-on-page'), pairs: pageParameters.pairs };
}

/** Returns how the charts of a page are shown. The address is the only store. Pass the same list as long as it means the same. */
export function useChartModes(ids?: readonly OverviewChartId[]) {
  const state = usePageState(useMemo(() => chartParameters(ids), [ids]));
  return useMemo(() => {
    // What none of the charts reads means nothing on the page, whatever its value, and is named so.
    const isRead = (name: string) =>
      name === 'table' || (ids ?? overviewIds).some((id) => overviewEntry(id).modes.some((mode) => mode === name));
    return { ...state, problems: state.problems.filter(({ parameter }) => isRead(parameter)) };
  }, [state, ids]);
}

export type ChartModeState = ReturnType<typeof useChartModes>;

/** An answer with the filters it answers, so that the page never draws one with the other's choices. */
export interface ShownOverview {
  readonly overview: AnswerOf<'overview'>;
  readonly filters: Filters;
}

/**
 * Returns the overview under `filters`; until the answer is there, the last one. A choice is asked for at once, typed text when the page has
 * time for it. `shown` is null before the first answer; `total` is undefined while `shown` answers other filters, and so is not to be cited or saved;
 * `error` is set when the last request failed.
 */
export function useShownOverview(filters: Filters) {
  const typed = useDeferredValue(filters.q);
  const [shown, setShown] = useState<ShownOverview | null>(null);
  // A text alone waits: on a click nothing is drawn a second time.
  const asked = typed === filters.q ? filters : (shown?.filters ?? filters);
  const { data, error, refetch } = useQuery(useMemo(() => overviewQuery(asked), [asked]));
  if (data && (shown?.overview !== data || shown.filters !== asked)) setShown({ overview: data, filters: asked });
  const isCurrent = isAnswerTo({ asked: filterQuery(filters) }, shown?.overview);
  return {
    shown,
    total: isCurrent ? shown?.overview.total : undefined,
    isUpdating: shown !== null && !isCurrent && !error,
    error,
    refetch,
  };
}

/** What the charts of a page draw, how, and what their marks do. */
export interface DashboardProps {
  readonly shown: ShownOverview;
  readonly modes: ChartModeState;
  readonly actions: MarkActions;
}
