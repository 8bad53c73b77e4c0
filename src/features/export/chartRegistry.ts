import type { ChartExport } from '@/charts/model';
import type { Filters } from '@/domain/facets/filters';

/** A chart that stands on the page now. */
export interface PageChart {
  readonly chart: ChartExport;
  /** Records that match. */
  readonly total: number;
  /** The filters that the chart follows, with those that the page itself sets. */
  readonly filters: Filters;
}

/** The charts that stand on the page. The list is made when it is asked for, so a chart that changes draws nobody else. */
export interface ChartRegistry {
  /** Adds a chart or replaces what stood at the same place, an element of the page. Returns how to take it away. */
  readonly register: (place: Element, entry: PageChart) => () => void;
  /** Returns the charts in the order of the page; the same list as before while nothing differs. */
  readonly list: () => readonly PageChart[];
  /** Calls `onChange` whenever a chart comes, changes or goes. Returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

function byPlace([a]: readonly [Element, PageChart], [b]: readonly [Element, PageChart]): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Returns an empty registry. */
export function createChartRegistry(): ChartRegistry {
  const entries = new Map<Element, PageChart>();
  const listeners = new Set<() => void>();
  let last: readonly PageChart[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    register: (place, entry) => {
      entries.set(place, entry);
      changed();
      return () => {
        // A newer entry of the same place stays.
        if (entries.get(place) !== entry) return;
        entries.delete(place);
        changed();
      };
    },
    list: () => {
      const now = [...entries].sort(byPlace).map(([, entry]) => entry);
      const isSame = now.length === last.length && now.every((entry, at) => entry === last[at]);
      if (!isSame) last = now;
      return last;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
