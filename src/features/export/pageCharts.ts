import { createContext, type RefObject, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ChartRegistry, PageChart } from '@/features/export/chartRegistry';
import type { PictureTarget } from '@/features/export/dialogAddress';

/** The list of the charts on the page; null outside of `PageChartsProvider`. */
export const RegistryContext = createContext<ChartRegistry | null>(null);
/** Opens the picture dialog; does nothing outside of `PageChartsProvider`. */
export const OpenContext = createContext((_target: PictureTarget) => {});

/** Puts a chart on the list while it is on the page; its place in the order is that of the element. Without a provider it does nothing. */
export function useRegisterChart(place: RefObject<Element | null>, { chart, total, filters }: PageChart): void {
  const registry = useContext(RegistryContext);
  useEffect(() => {
    if (registry && place.current) return registry.register(place.current, { chart, total, filters });
    return undefined;
  }, [registry, place, chart, total, filters]);
}

const none: readonly PageChart[] = [];
const noCharts = () => none;
const noSubscription = () => () => {};

/** Returns the charts on the page in its order, and draws again when they change. */
export function useShownCharts(): readonly PageChart[] {
  const registry = useContext(RegistryContext);
  return useSyncExternalStore(registry?.subscribe ?? noSubscription, registry?.list ?? noCharts);
}

/** Returns how to open the picture dialog of a chart, by its short name, or of the whole page. */
export function useOpenPicture(): (target: PictureTarget) => void {
  return useContext(OpenContext);
}
