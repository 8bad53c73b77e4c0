import { createContext, type RefObject, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ChartExport, CountedChart } from '@/charts/model';
import { filterQuery } from '@/domain/facets/filterCodec';
import type { Filters } from '@/domain/facets/filters';
import { isOfOneQuery } from '@/features/export/handOut';
import { useFilters } from '@/features/filters/useFilters';
import { ReadingOnly } from '@/ui/marks/marks';

/** A chart that stands on the page now. */
export interface PageChart {
  readonly chart: ChartExport;
  /** Records that match. */
  readonly total: number;
  /** The filters that the chart follows, with those that the page itself sets. */
  readonly filters: Filters;
}

function byPlace([a]: readonly [Element, PageChart], [b]: readonly [Element, PageChart]): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Returns an empty list of the charts that stand on the page. It is made when it is asked for, so a chart that changes draws nobody else. */
export function createChartRegistry() {
  const entries = new Map<Element, PageChart>();
  const listeners = new Set<() => void>();
  let last: readonly PageChart[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    /** Adds a chart or replaces what stood at the same place, an element of the page. Returns how to take it away. */
    register: (place: Element, entry: PageChart) => {
      entries.set(place, entry);
      changed();
      return () => {
        // A newer entry of the same place stays.
        if (entries.get(place) !== entry) return;
        entries.delete(place);
        changed();
      };
    },
    /** Returns the charts in the order of the page; the same list as before while nothing differs. */
    list: (): readonly PageChart[] => {
      const now = [...entries].sort(byPlace).map(([, entry]) => entry);
      const isSame = now.length === last.length && now.every((entry, at) => entry === last[at]);
      if (!isSame) last = now;
      return last;
    },
    /** Calls `onChange` whenever a chart comes, changes or goes. Returns how to stop. */
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The list of the charts on the page; the one that stands here is for what is outside of `PageChartsProvider`. */
export const RegistryContext = createContext(createChartRegistry());

/**
 * Puts a chart on the list while it is on the page and its numbers answer the filters in force, unless it is there to read only; its place in the order is that
 * of the element.
 */
export function useRegisterChart(place: RefObject<Element | null>, { chart, total, query }: CountedChart): void {
  const registry = useContext(RegistryContext);
  const isReadingOnly = useContext(ReadingOnly);
  const { filters } = useFilters();
  useEffect(() => {
    if (isReadingOnly || !place.current) return;
    // No link is made here: the picture's frame takes it from the address when it is drawn.
    if (!isOfOneQuery({ numbers: query, words: filterQuery(filters), isLinked: true })) return;
    return registry.register(place.current, { chart, total, filters });
  }, [registry, isReadingOnly, place, chart, total, query, filters]);
}

/** Returns the charts on the page in its order, and draws again when they change. */
export function useShownCharts(): readonly PageChart[] {
  const { subscribe, list } = useContext(RegistryContext);
  return useSyncExternalStore(subscribe, list, list);
}
